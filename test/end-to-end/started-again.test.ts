import { cp, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { runHere, runToItsEnd } from '../in-process.js';

const inputs = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  upload: 'false',
};
const again = { ...inputs, 'when-records-differ': 'start-again' };
const work = ['drives', 'C', 'ProgramData', 'mfa-server-upgrade'];

/** An upgraded server whose disks were put back to the time before, and whose work folder was kept. */
async function onRevertedServer(test: (folder: string) => Promise<void>): Promise<void> {
  await onSampleServer('one-server', async ({ folder }) => {
    const kept = await mkdtemp(join(tmpdir(), 'reverted-'));
    try {
      await cp(folder, join(kept, 'before'), { recursive: true });
      const { fault } = await runToItsEnd('upgrade', folder, inputs, {
        startTime: new Date('2026-03-07T20:00:00Z'),
      });
      expect(fault).toBeUndefined();
      await rename(join(folder, ...work), join(kept, 'work'));
      for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
      await cp(join(kept, 'before'), folder, { recursive: true });
      await cp(join(kept, 'work'), join(folder, ...work), { recursive: true });
      await test(folder);
    } finally {
      await rm(kept, { recursive: true, force: true });
    }
  });
}

const journalOf = (folder: string) => readFile(join(folder, ...work, 'journal.jsonl'), 'utf8');
const at = (hour: number) => ({
  startTime: new Date(Date.UTC(2026, 2, 8, hour)),
  processId: 100 + hour,
  isProcessRunning: () => false,
});

describe('a machine that was put back, with when-records-differ: start-again', () => {
  test(
    'the word stays in the inputs of every run: what is done and confirmed since is not forgotten',
    () =>
      onRevertedServer(async (folder) => {
        expect(await runHere('upgrade', folder, inputs, at(1))).toMatchObject({ fault: { code: 'blocked' } });
        const { outputs, fault } = await runToItsEnd('upgrade', folder, again, at(2));
        expect(fault).toBeUndefined();
        expect(outputs.finished).toBe('true');
        // Once, and not again with each run.
        expect((await journalOf(folder)).match(/"event":"machine-renewed"/g)).toHaveLength(1);
        const verified = await runHere('verify-upgrade', folder, {}, at(8));
        expect(verified.outputs.result).toBe('pass');
      }),
    120_000,
  );

  test(
    'a run that dies before its plan begins is carried on under the same digest',
    () =>
      onRevertedServer(async (folder) => {
        const planned = await runHere('upgrade', folder, { ...again, mode: 'plan' }, at(1));
        const approved = { ...again, 'approved-plan': planned.outputs['plan-digest'] ?? '' };
        let isRenewed = false;
        const died = await runHere('upgrade', folder, approved, {
          ...at(2),
          onEffect: ({ operation, subject }) => {
            if (isRenewed) throw new Error('power cut');
            isRenewed = operation.startsWith('registry.') && /mfa-server-upgrade/.test(subject);
          },
        }).catch((error) => ({ outputs: {}, fault: error }));
        expect(died.fault).toMatchObject({ message: expect.stringContaining('power cut') });
        const journal = await journalOf(folder);
        expect(journal.slice(journal.lastIndexOf('"event":"machine-renewed"'))).not.toContain('"plan-started"');
        const { outputs, fault } = await runToItsEnd('upgrade', folder, approved, at(3));
        expect(fault).toBeUndefined();
        expect(outputs.finished).toBe('true');
      }),
    120_000,
  );
});
