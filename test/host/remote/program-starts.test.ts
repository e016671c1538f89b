import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { plainRedactor } from '../../../src/base/redaction/redactor.js';
import type { Host } from '../../../src/host/host.js';
import type { RunProgram } from '../../../src/host/windows/program.js';
import { takeInventory } from '../../../src/product/take-inventory.js';
import { runToTheEnd, runUpgrade } from '../../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../sample-server.js';
import { answeredWindows } from '../windows/answered-windows.js';
import { type RemoteWay, remoteWay } from './remote-way.js';

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
      return way.run(installers.test(request.program) ? { ...request, outlives: true } : request);
    };
  });
  const { answer } = pending;
  if (answer === undefined) throw new Error('The programs are answered.');
  way ??= await remoteWay(answer, rehearsal.clock, place);
  return { host, way };
}

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
    onSampleServer('one-server', async ({ open }) => {
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
    }),
  120_000,
);
