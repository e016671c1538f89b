import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { plainRedactor } from '../../../src/base/redaction/redactor.js';
import { takeInventory } from '../../../src/product/take-inventory.js';
import { endState } from '../../end-to-end/end-state.js';
import { runToTheEnd, runUpgrade } from '../../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../sample-server.js';
import type { RemoteWay } from './remote-way.js';
import { changesSomething, fromElsewhere, runThroughFaults } from './server-from-elsewhere.js';
import type { Break } from './server-stand-in.js';

let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'starts-'));
});
afterAll(() => rm(temporary, { recursive: true }));

/** What the upgrade makes of the server when nothing breaks. */
let undisturbed: unknown;

test('a look at a server from elsewhere starts at most 12 command files there', () =>
  onSampleServer('one-server', async ({ open }) => {
    const { host, way } = await fromElsewhere(await open(), temporary);
    const hints = { decode: (bytes: Uint8Array) => Buffer.from(bytes).toString(), redactor: plainRedactor };
    await takeInventory(host, hints);
    const first = way.server.starts();
    await takeInventory(host, hints);
    if (process.env.SHOW_PROGRAMS) console.log(first, way.server.starts() - first, way.server.programs.length);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(12);
    expect(way.server.starts() - first).toBeLessThanOrEqual(12);
  }));

test(
  'a whole upgrade from elsewhere starts at most 250, each installer as a task that lasts a minute',
  () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const ways: RemoteWay[] = [];
      const openRemote = async () => {
        const { host, way } = await fromElsewhere(await open(), temporary);
        ways.push(way);
        return host;
      };
      const { digest } = await runUpgrade(await openRemote(), 'one-server', { mode: 'plan' });
      const outcomes = await runToTheEnd(openRemote, 'one-server', { approval: { digest } });
      expect(outcomes.at(-1)?.plan.steps).toEqual([]);
      const starts = ways.map(({ server }) => server.starts());
      const tasks = ways.flatMap((way) => way.tasks.started);
      if (process.env.SHOW_PROGRAMS)
        console.log(starts, tasks.length, ways.flatMap(({ server }) => server.programs).length);
      expect(tasks.length).toBeGreaterThanOrEqual(8);
      expect(starts.slice(1).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(250);
      undisturbed = await endState(folder);
    }),
  120_000,
);

/** Ways in which a start of what only reads goes wrong. */
const cuts: readonly Break[] = [
  { before: 0x8033_8012 },
  { afterPrograms: 0, goesOn: true },
  { afterPrograms: 1, goesOn: false },
];
const lost: Break = { afterPrograms: 0, goesOn: false };

/** Every seventh change is lost with its connection, and every fifth look is cut in one of three ways; `run` moves both. */
function cutting(run: number): (commandFile: string) => Break | undefined {
  let [changes, looks] = [run * 3, run];
  return (commandFile) => {
    if (changesSomething(commandFile)) {
      changes += 1;
      return changes % 7 === 6 ? lost : undefined;
    }
    looks += 1;
    return looks % 5 === 4 ? cuts[looks % cuts.length] : undefined;
  };
}

test(
  'an upgrade whose connection breaks again and again is carried on by the next run, and ends as one without',
  () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      let runs = 0;
      const openCut = async () => {
        const { host, way } = await fromElsewhere(await open(), temporary);
        way.server.breakAt = cutting(runs);
        runs += 1;
        return host;
      };
      const faults = await runThroughFaults(openCut);
      if (process.env.SHOW_PROGRAMS) console.log(runs, faults);
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.filter((words) => !words.includes('was not reached through remote management'))).toEqual([]);
      expect(await endState(folder)).toEqual(undisturbed);
    }),
  300_000,
);

/** The connection is lost before the change was made, or after it and before anybody was informed. */
const aroundAChange: readonly Break[] = [lost, { afterPrograms: 1, goesOn: false }];

/** The upgrade with its change of that number, counted over all runs, gone wrong. */
function upgradedWithCut(number: number, cut: Break | undefined) {
  return onSampleServer('one-server', async ({ folder, open }) => {
    let changes = 0;
    const openCut = async () => {
      const { host, way } = await fromElsewhere(await open(), temporary);
      way.server.breakAt = (commandFile) => {
        if (!changesSomething(commandFile)) return undefined;
        changes += 1;
        return changes === number ? cut : undefined;
      };
      return host;
    };
    const faults = await runThroughFaults(openCut);
    return {
      faults: faults.filter((words) => !words.includes('was not reached')),
      changes,
      end: await endState(folder),
    };
  });
}

if (process.env.KILLS === 'all') {
  test('an upgrade whose connection breaks at any one of its changes ends as one without', async () => {
    const { changes } = await upgradedWithCut(0, undefined);
    for (let number = 1; number <= changes; number += 1) {
      for (const cut of aroundAChange) {
        const { faults, end } = await upgradedWithCut(number, cut);
        expect([number, cut, faults, end]).toEqual([number, cut, [], undisturbed]);
      }
    }
    console.log(`${changes} changes through remote management, each cut ${aroundAChange.length} times`);
    expect(changes).toBeGreaterThan(10);
  }, 3_600_000);
}
