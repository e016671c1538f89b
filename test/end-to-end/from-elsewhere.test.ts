import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import { playServer } from '../../src/host/remote/open-server.js';
import { onSampleServer } from '../host/sample-server.js';
import { endState } from './end-state.js';
import { runToTheEnd, runUpgrade, sampleUpgrades } from './sample-upgrades.js';

async function upgraded(sample: string, as: (host: Host, run: number) => Promise<Host>): Promise<unknown> {
  return onSampleServer(sample, async ({ folder, open }) => {
    let run = 0;
    const next = async () => {
      run += 1;
      return as(await open(), run);
    };
    const { digest } = await runUpgrade(await next(), sample, { mode: 'plan' });
    await runToTheEnd(next, sample, { approval: { digest } });
    return endState(folder);
  });
}

const names: Readonly<Record<string, string>> = {
  'one-server': 'MFA1',
  'web-server': 'WEB1',
  'other-drive-32-bit': 'MFA3',
  'half-upgraded': 'MFA4',
};
const elsewhere = (sample: string) => (host: Host) => playServer({ name: `${names[sample]}.contoso.com` }, host);
const here = async (host: Host) => host;

describe('a rehearsal of a server that is reached from another machine', () => {
  test.each(Object.keys(sampleUpgrades))('ends as one on the machine itself: %s', async (sample) => {
    expect(await upgraded(sample, elsewhere(sample))).toEqual(await upgraded(sample, here));
  });

  test('is carried on by a run on the machine itself, and the other way round', async () => {
    const sample = 'one-server';
    const local = await upgraded(sample, here);
    // Run 1 plans, and run 2 begins to carry it out: what an approver saw is compared then. The others come in turns.
    const fromHere = (host: Host, run: number) => (run > 2 && run % 2 === 1 ? elsewhere(sample)(host) : here(host));
    const fromThere = (host: Host, run: number) => (run > 2 && run % 2 === 1 ? here(host) : elsewhere(sample)(host));
    expect(await upgraded(sample, fromHere)).toEqual(local);
    expect(await upgraded(sample, fromThere)).toEqual(local);
  });

  test('says in its plan and its journal which machine acts', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await playServer({ name: 'MFA1' }, await open());
      const outcome = await runUpgrade(host, 'one-server');
      expect([outcome.plan.server, outcome.actsFrom]).toEqual(['MFA1', host.actsFrom]);
      const journal = await readFile(
        join(folder, 'drives', 'C', 'ProgramData', 'mfa-server-upgrade', 'journal.jsonl'),
        'utf8',
      );
      const begun = journal.split('\n').find((line) => line.includes('"plan-started"'));
      expect(JSON.parse(begun ?? '{}')).toMatchObject({ actsFrom: host.actsFrom });
    }));

  test.each([
    ['MFA2', 'server-is-another'],
    ['10.0.0.5', 'server-name-invalid'],
    ['\\\\MFA1', 'server-name-invalid'],
  ])('refuses the name %j with %s', (name, code) =>
    onSampleServer('one-server', async ({ open }) => {
      await expect(playServer({ name }, await open())).rejects.toMatchObject({ code });
    }),
  );
});
