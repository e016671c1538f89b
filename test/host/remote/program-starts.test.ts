import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { plainRedactor } from '../../../src/base/redaction/redactor.js';
import type { Host } from '../../../src/host/host.js';
import type { RunProgram } from '../../../src/host/windows/program.js';
import type { RunOutcome } from '../../../src/plan/outcome.js';
import { takeInventory } from '../../../src/product/take-inventory.js';
import { endState } from '../../end-to-end/end-state.js';
import { runToTheEnd, runUpgrade } from '../../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../sample-server.js';
import { answeredWindows } from '../windows/answered-windows.js';
import { type RemoteWay, remoteWay } from './remote-way.js';
import type { Break } from './server-stand-in.js';

let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'starts-'));
});
afterAll(() => rm(temporary, { recursive: true }));

/** What the machine of the runner does itself: files of the share, signatures. */
const ofThisMachine = /\\(powershell|cmd|icacls|attrib)\.exe$/i;
const installers = /\\msiexec\.exe$|setup/i;

async function fromElsewhere(rehearsal: Host): Promise<{ readonly host: Host; readonly way: RemoteWay }> {
  let way: RemoteWay | undefined;
  const place = await mkdtemp(join(temporary, 'server-'));
  const pending: { answer?: RunProgram } = {};
  const { host } = await answeredWindows(rehearsal, temporary, (answer) => {
    pending.answer = answer;
    return async (request) => {
      if (ofThisMachine.test(request.program)) return answer(request);
      way ??= await remoteWay(answer, rehearsal.clock, place);
      return way.run(
        installers.test(request.program) ? { ...request, outlives: true, timeLimitSeconds: 3600 } : request,
      );
    };
  });
  const { answer } = pending;
  if (answer === undefined) throw new Error('The programs are answered.');
  way ??= await remoteWay(answer, rehearsal.clock, place);
  return { host, way };
}

/** What the upgrade makes of the server when nothing breaks. */
let undisturbed: unknown;

test('a look at a server from elsewhere starts at most 12 command files there', () =>
  onSampleServer('one-server', async ({ open }) => {
    const { host, way } = await fromElsewhere(await open());
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
        const { host, way } = await fromElsewhere(await open());
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
const changesSomething =
  /reg\.exe" (?:import|delete)|sc\.exe" st|appcmd\.exe" (?:set|add|delete)|schtasks\.exe" \/(?:create|run)/;

/** Every seventh change is lost with its connection, and every fifth look is cut in one of three ways; `run` moves both. */
function cutting(run: number): (commandFile: string) => Break | undefined {
  let [changes, looks] = [run * 3, run];
  return (commandFile) => {
    if (changesSomething.test(commandFile)) {
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
        const { host, way } = await fromElsewhere(await open());
        way.server.breakAt = cutting(runs);
        runs += 1;
        return host;
      };
      const faults: string[] = [];
      let said: readonly string[] = [];
      for (let left = Number.POSITIVE_INFINITY; left > 0 && runs < 40; ) {
        const outcome = await runUpgrade(await openCut(), 'one-server', { said }).catch((error: unknown) => error);
        if (outcome instanceof Error) {
          faults.push(outcome.message);
          continue;
        }
        const { plan, applied, fault } = outcome as RunOutcome;
        if (fault instanceof Error) faults.push(fault.message);
        else left = plan.steps.length;
        said = [...new Set([...said, ...(applied?.openOperatorSteps ?? []).map(({ id }) => id)])];
      }
      if (process.env.SHOW_PROGRAMS) console.log(runs, faults);
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.filter((words) => !words.includes('was not reached through remote management'))).toEqual([]);
      expect(await endState(folder)).toEqual(undisturbed);
    }),
  300_000,
);
