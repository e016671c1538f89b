import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeContent } from '../edit-folder.js';
import { addOthers, differences, outside } from '../outside.js';
import { generatedServer } from '../servers.js';
import { variations } from './all.js';
import { editSites } from './edit-server.js';
import { judgeStops, type StopVerdict } from './judge-stops.js';
import { numbersOf, wrongKinds } from './stop-numbers.js';

const seed = Number(process.env.SEED ?? 100);
const seconds = Number(process.env.STOPS_SECONDS ?? 8);
const fewest = 5;

async function inFolder<T>(work: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'stops-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test(
  'nothing stops a generated server after its first removal that no input settles, and nothing outside of its plans changes',
  async () => {
    const end = Date.now() + seconds * 1000;
    const verdicts: StopVerdict[] = [];
    for (let number = 0; number < fewest || Date.now() < end; number += 1) {
      verdicts.push(await inFolder((folder) => judgeStops(seed + number, folder)));
    }
    console.log(`Seed ${seed}: ${numbersOf(verdicts).join('; ')}`);
    const wrong = wrongKinds(verdicts).flatMap(({ kind, all }) =>
      all.map(({ verdict, what }) => `seed ${verdict.seed} (${verdict.variations.join(', ')}): ${kind}: ${what}`),
    );
    expect(wrong).toEqual([]);
    expect(verdicts.some(({ isUpgraded }) => isUpgraded)).toBe(true);
  },
  (seconds + 120) * 1000,
);

test('no two variations have one name', () => {
  const names = variations.map(({ name }) => name);
  expect(names.length).toBe(new Set(names).size);
});

describe('the comparison of what is outside of the plans', () => {
  const changes: Readonly<Record<string, (folder: string) => void>> = {
    'a byte of a file': (folder) => appendFileSync(join(folder, 'drives/C/Users/anna/PhoneFactor.pfdata'), '.'),
    'a file beside the product': (folder) =>
      writeFileSync(join(folder, 'drives/C/Program Files/PhoneFactor Tools/new.ini'), 'new'),
    'a value of another program that speaks of the product': (folder) =>
      appendFileSync(join(folder, 'registry/HKEY_LOCAL_MACHINE.reg'), Buffer.from('"Started"="yes"\r\n', 'utf16le')),
    'the pool of another application': (folder) =>
      editSites(folder, (sites) => {
        for (const one of sites.flatMap(({ applications }) => applications))
          if (one.path === '/') one.applicationPool = 'Other';
      }),
    'rights of a folder': (folder) =>
      writeFileSync(join(folder, 'security.json'), JSON.stringify({ 'C:\\Users\\anna': 'D:PAI' })),
  };

  test.each(Object.entries(changes))('sees %s', (_what, change) =>
    inFolder((folder) => {
      writeContent(folder, generatedServer(7).content);
      addOthers(folder);
      const before = outside(folder, []);
      expect(differences(before, outside(folder, []))).toEqual([]);
      change(folder);
      expect(differences(before, outside(folder, []))).not.toEqual([]);
    }),
  );
});
