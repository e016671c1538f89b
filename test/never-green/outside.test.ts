import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { addOthers, namedInPlans, outside } from './outside.js';
import { beginning, carryOn } from './player.js';
import { generatedServer } from './servers.js';

const seed = Number(process.env.SEED ?? 100);
const seconds = Number(process.env.OUTSIDE_SECONDS ?? 15);
const fewest = 5;

function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((one) => before.get(one) !== after.get(one));
}

test(
  'whatever the server, each byte and setting outside of what its plans name is as it was',
  async () => {
    const end = Date.now() + seconds * 1000;
    const wrong: string[] = [];
    let [number, finished, compared] = [0, 0, 0];
    for (; number < fewest || Date.now() < end; number += 1) {
      const server = generatedServer(seed + number);
      const parent = mkdtempSync(join(tmpdir(), 'outside-'));
      const [folder, copy] = [join(parent, 'server'), join(parent, 'as-it-was')];
      try {
        for (const [path, bytes] of server.content) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), bytes);
        }
        addOthers(folder);
        cpSync(folder, copy, { recursive: true });
        const played = await carryOn(folder, server, beginning('whole', server));
        if (!played.finished) continue;
        finished += 1;
        const named = namedInPlans(folder);
        const before = outside(copy, named);
        compared += before.size;
        wrong.push(
          ...differences(before, outside(folder, named)).map((one) => `seed ${seed + number}: ${one.slice(0, 200)}`),
        );
      } finally {
        rmSync(parent, { recursive: true, force: true });
      }
    }
    console.log(`Seed ${seed}: ${number} servers, ${finished} upgraded, ${compared} things outside compared.`);
    expect(wrong).toEqual([]);
    expect(finished).toBeGreaterThan(0);
  },
  (seconds + 120) * 1000,
);
