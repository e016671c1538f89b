import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ActionName } from '../../src/actions/definitions.js';
import { onSampleServer } from '../host/sample-server.js';
import { runHere, runToItsEnd } from '../in-process.js';

const oldInstallers = { 'old-installers': 'C:\\Install\\PhoneFactor5' };
const setup = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'target-version': '7.1.2',
  ...oldInstallers,
};
const portal = 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config';
const onDisk = (folder: string) => join(folder, 'drives', 'C', 'inetpub', 'wwwroot', 'PhoneFactor', 'web.config');
const faults = (folder: string, value: object) => writeFile(join(folder, 'faults.json'), JSON.stringify(value));

const damages: readonly (readonly [string, (folder: string) => Promise<void>, code: string])[] = [
  ['is deleted', (folder) => rm(onDisk(folder)), 'web-config-missing'],
  ['is empty', (folder) => writeFile(onDisk(folder), ''), 'web-config-not-mergeable'],
  ['is not well-formed', (folder) => writeFile(onDisk(folder), '<a><b></a>'), 'web-config-not-mergeable'],
  [
    'has a folder in its place',
    async (folder) => {
      await rm(onDisk(folder));
      await mkdir(onDisk(folder));
    },
    'web-config-missing',
  ],
  [
    'is locked',
    (folder) => faults(folder, { lockedFiles: [{ path: portal, holder: 'w3wp.exe' }] }),
    'web-config-unreadable',
  ],
  ['may not be read', (folder) => faults(folder, { unreadableFiles: [portal] }), 'web-config-unreadable'],
];

const plan = { mode: 'plan' };
const others: readonly (readonly [ActionName, Readonly<Record<string, string>>])[] = [
  ['inspect', {}],
  ['install-portal', plan],
  ['verify-upgrade', {}],
  ['upgrade-report', {}],
];

describe('after a finished upgrade, a portal whose web.config', () => {
  test.each(damages)(
    '%s blocks each plan of its merge with what to do next, and every action gives its result',
    async (name, damage, code) =>
      onSampleServer('one-server', async ({ folder }) => {
        expect((await runToItsEnd('upgrade', folder, setup)).outputs.finished).toBe('true');
        await damage(folder);
        for (const [action, inputs] of [
          ['upgrade', { ...setup, ...plan }],
          ['upgrade', setup],
          ['merge-webconfig', { ...plan, 'target-version': '7.1.2' }],
        ] as const) {
          const { fault, outputs } = await runHere(action, folder, inputs);
          expect(String((fault as Error).message)).toContain(`1 thing stops this plan:\n  ${code}: ${portal}`);
          expect(outputs).toMatchObject({ changed: 'false', finished: 'false' });
        }
        for (const [action, inputs] of others) {
          expect((await runHere(action, folder, inputs)).outputs).toMatchObject({ changed: 'false' });
        }
        expect((await runHere('verify-upgrade', folder, {})).outputs.result).not.toBe('pass');
        const back = { ...plan, scope: 'roll-back', overwrite: 'true', ...oldInstallers };
        const restored = await runHere('restore-backup', folder, back);
        expect(restored.outputs).toMatchObject({ changed: 'false' });
        const fault = restored.fault instanceof Error ? restored.fault.message : '';
        if (name !== 'may not be read') return expect(fault).toBe('');
        expect(fault).toContain('1 thing stops this plan:\n  restore-target-unreadable: ');
        expect(fault).toContain(portal);
      }),
  );

  test('is deleted is whole again by the advice: the default file, and merge: again', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await runToItsEnd('upgrade', folder, setup);
      const merged = await readFile(onDisk(folder), 'utf8');
      const kept = join(folder, 'drives/C/ProgramData/mfa-server-upgrade/web-config/user-portal/before-merge.config');
      const brought = await readFile(kept, 'utf8');
      await rm(onDisk(folder));
      const { summary } = await runHere('upgrade', folder, { ...setup, ...plan });
      expect(summary).toMatch(/Put a copy of the file back/);
      await writeFile(onDisk(folder), brought);
      const again = await runToItsEnd('upgrade', folder, { ...setup, merge: 'again' });
      expect(again.outputs).toMatchObject({ finished: 'true', changed: 'true' });
      expect(await readFile(onDisk(folder), 'utf8')).toBe(merged);
    }));
});

test.each(damages)(
  'before an upgrade, an old portal whose web.config %s blocks the plan',
  async (_name, damage, code) =>
    onSampleServer('one-server', async ({ folder }) => {
      await damage(folder);
      const { fault, outputs } = await runHere('upgrade', folder, { ...setup, ...plan });
      expect(String((fault as Error).message)).toContain(`1 thing stops this plan:\n  ${code}: ${portal}`);
      expect(outputs.finished).toBe('false');
    }),
);
