import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { plainRedactor } from '../../../src/base/redaction/redactor.js';
import type { WebServerState } from '../../../src/host/web-server.js';
import { takeInventory } from '../../../src/product/take-inventory.js';
import { runToTheEnd, runUpgrade } from '../../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../sample-server.js';
import { answeredWindows } from './answered-windows.js';

let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'programs-'));
});
afterAll(() => rm(temporary, { recursive: true }));

/** Other people's applications in addition to the ones of the sample server. */
async function addApplications(folder: string, count: number): Promise<void> {
  const file = join(folder, 'web-server.json');
  const state: WebServerState = JSON.parse(await readFile(file, 'utf8'));
  const [site, ...others] = state.sites;
  const model = site?.applications.find(({ path }) => path === '/');
  if (site === undefined || model === undefined) throw new Error('The sample has a site.');
  const added = Array.from({ length: count }, (_, index) => ({
    ...model,
    path: `/App${index}`,
    physicalPath: `C:\\inetpub\\wwwroot\\App${index}`,
  }));
  const sites = [{ ...site, applications: [...site.applications, ...added] }, ...others];
  await writeFile(file, JSON.stringify({ ...state, sites }));
}

function byProgram(calls: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const call of calls) {
    const name = call.split(' ')[0] ?? '';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

describe.each([1, 5, 50, 200])('programs on a server with %i applications of others', (count) => {
  test('a look starts at most 27, with anything in IIS', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await addApplications(folder, count);
      const { host, calls } = await answeredWindows(await open(), temporary);
      const hints = { decode: (bytes: Uint8Array) => Buffer.from(bytes).toString(), redactor: plainRedactor };
      await takeInventory(host, hints);
      const first = calls.length;
      await takeInventory(host, hints);
      expect(first).toBeLessThanOrEqual(27);
      expect(calls.length - first).toBeLessThanOrEqual(27);
    }));

  test(
    'a whole upgrade starts at most 500 in all of its runs, that with the last answers among them; its plan, made days before, is a look',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        await addApplications(folder, count);
        const all: (readonly string[])[] = [];
        const openAnswered = async () => {
          const { host, calls } = await answeredWindows(await open(), temporary);
          all.push(calls);
          return host;
        };
        const { digest } = await runUpgrade(await openAnswered(), 'one-server', { mode: 'plan' });
        const outcomes = await runToTheEnd(openAnswered, 'one-server', { approval: { digest } });
        expect(outcomes.at(-1)?.plan.steps).toEqual([]);
        const calls = all.flat();
        if (process.env.SHOW_PROGRAMS)
          console.log(
            count,
            all.map((one) => one.length),
            byProgram(calls),
          );
        expect(calls.length - (all[0]?.length ?? 0)).toBeLessThanOrEqual(500);
      }),
    60_000,
  );
});
