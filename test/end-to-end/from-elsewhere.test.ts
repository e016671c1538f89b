import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import { overLink } from '../../src/host/rehearsal/over-link.js';
import { playServer } from '../../src/host/remote/open-server.js';
import { onSampleServer } from '../host/sample-server.js';
import { runHere } from '../in-process.js';
import { runStub } from '../stub.js';
import { endState } from './end-state.js';
import { elsewhere } from './played-from-elsewhere.js';
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

  test('is played where the settings of the server say so, as where the step names it', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const fleet =
        'format: 1\nrunner: [self-hosted, upgrades]\nfrom-another-machine: true\nservers: { mfa1: {}, mfa2: {} }\n';
      const read = await runHere('read-settings', folder, { settings: fleet, server: 'mfa1' });
      expect(JSON.parse(read.outputs.runner ?? '')).toEqual(['self-hosted', 'upgrades']);
      const settings = read.outputs.settings ?? '';
      expect(JSON.parse(settings).inputs).toEqual({ server: 'mfa1' });
      const planned = (inputs: Readonly<Record<string, string>>) =>
        runStub('backup-pfdata', { mode: 'plan', 'rehearsal-folder': folder, ...inputs });
      const from = 'It acts on MFA1 from another machine';
      expect((await planned({ settings })).summary).toContain(from);
      expect((await planned({ server: 'mfa1', settings: fleet })).summary).toContain(from);
      expect((await planned({ settings: fleet })).summary).not.toContain(from);
    }));

  test.each([[199], [200]])(
    'is carried on after its link broke after %d requests, to the same end',
    async (breaksAfter) => {
      const sample = 'half-upgraded';
      const undisturbed = await upgraded(sample, here);
      await onSampleServer(sample, async ({ folder, open }) => {
        const faults = join(folder, 'faults.json');
        await writeFile(faults, JSON.stringify({ link: { breaksAfter, milliseconds: 1 } }));
        const broken = await runUpgrade(
          await overLink(await elsewhere(sample)(await open({ processId: 1 })), folder),
          sample,
        ).then(
          ({ fault }) => fault,
          (error: unknown) => error,
        );
        expect(broken).toMatchObject({ code: 'server-not-reached' });
        await rm(faults);
        const later = { processId: 2, isProcessRunning: (id: number) => id === 2 };
        await runToTheEnd(async () => overLink(await elsewhere(sample)(await open(later)), folder), sample);
        expect(await endState(folder)).toEqual(await undisturbed);
      });
    },
  );

  test('names the broken link as the cause at each place where it broke', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const codes = new Set<unknown>();
      for (let breaksAfter = 40; breaksAfter < 440; breaksAfter += 15) {
        await writeFile(join(folder, 'faults.json'), JSON.stringify({ link: { breaksAfter } }));
        const server = await overLink(await elsewhere('one-server')(await open({ processId: breaksAfter })), folder);
        const fault: unknown = await runUpgrade(server, 'one-server').then(
          (outcome) => outcome.fault,
          (error: unknown) => error,
        );
        codes.add(fault instanceof Error && 'code' in fault ? fault.code : fault);
      }
      expect([...codes]).toEqual(['server-not-reached']);
    }));

  test('is refused where the settings name another server than the folder rehearses', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const settings = '{"format":1,"inputs":{"server":"mfa9"}}';
      const run = await runStub('inspect', { 'rehearsal-folder': folder, settings });
      expect(run.log).toContain('Behind the name mfa9 the rehearsal server MFA1 answers');
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
