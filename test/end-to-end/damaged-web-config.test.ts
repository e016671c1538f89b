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
const sdk = 'C:\\inetpub\\wwwroot\\PhoneFactorWebServiceSdk\\web.config';
const onDisk = (folder: string, path = portal) => join(folder, 'drives', 'C', ...path.split('\\').slice(1));
const faults = (folder: string, value: object) => writeFile(join(folder, 'faults.json'), JSON.stringify(value));

type Damage = readonly [string, (folder: string) => Promise<void>, code: string];

const damagesOf = (path: string, refused: string): readonly Damage[] => [
  ['is deleted', (folder) => rm(onDisk(folder, path)), 'web-config-missing'],
  ['is empty', (folder) => writeFile(onDisk(folder, path), ''), refused],
  ['is not well-formed', (folder) => writeFile(onDisk(folder, path), '<a><b></a>'), refused],
  [
    'has a folder in its place',
    async (folder) => {
      await rm(onDisk(folder, path));
      await mkdir(onDisk(folder, path));
    },
    'web-config-missing',
  ],
  ['is locked', (folder) => faults(folder, { lockedFiles: [{ path, holder: 'w3wp.exe' }] }), 'web-config-unreadable'],
  ['may not be read', (folder) => faults(folder, { unreadableFiles: [path] }), 'web-config-unreadable'],
];

const damages = damagesOf(portal, 'web-config-not-mergeable');
const sdkDamages = damagesOf(sdk, 'web-config-damaged');

const blocking = (fault: unknown) => (fault instanceof Error ? fault.message : '');

/** A section that Windows encrypts for the machine: .NET reads it. */
async function encrypt(folder: string, path: string): Promise<void> {
  const text = await readFile(onDisk(folder, path), 'utf8');
  const section = '<connectionStrings configProtectionProvider="Rsa"><EncryptedData /></connectionStrings>';
  const without = text.replace('<connectionStrings />', '');
  await writeFile(onDisk(folder, path), without.replace('</configuration>', `  ${section}\r\n</configuration>`));
}

/** Puts the settings of the file into one beside it. */
async function apart(folder: string, path: string, content?: string): Promise<void> {
  const text = await readFile(onDisk(folder, path), 'utf8');
  const section = /<appSettings>[\s\S]*<\/appSettings>|<appSettings *\/>/.exec(text)?.[0] ?? '';
  expect(section).not.toBe('');
  await writeFile(onDisk(folder, path), text.replace(section, '<appSettings configSource="app.config" />'));
  const beside = onDisk(folder, path.replace('web.config', 'app.config'));
  if (content !== '') await writeFile(beside, content ?? section);
}

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

describe('after a finished upgrade, a Web Service SDK whose web.config', () => {
  test.each(sdkDamages)('%s is not finished, and the plan says what to do', async (_name, damage, code) =>
    onSampleServer('one-server', async ({ folder }) => {
      expect((await runToItsEnd('upgrade', folder, setup)).outputs.finished).toBe('true');
      await damage(folder);
      expect((await runHere('verify-upgrade', folder, {})).outputs.result).not.toBe('pass');
      for (const [action, inputs] of [
        ['upgrade', { ...setup, ...plan }],
        ['upgrade', setup],
        ['install-web-service-sdk', plan],
      ] as const) {
        const { fault, outputs } = await runHere(action, folder, inputs);
        expect(blocking(fault)).toContain(`1 thing stops this plan:\n  ${code}: ${sdk}`);
        expect(outputs).toMatchObject({ changed: 'false', finished: 'false' });
      }
    }),
  );

  test('has an encrypted section is whole for both', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await runToItsEnd('upgrade', folder, setup);
      await encrypt(folder, sdk);
      expect((await runHere('upgrade', folder, setup)).outputs).toMatchObject({ finished: 'true', changed: 'false' });
      expect((await runHere('verify-upgrade', folder, {})).outputs.result).toBe('pass');
    }));
});

describe('before an upgrade, an old Web Service SDK whose web.config', () => {
  test.each(sdkDamages)('%s blocks the plan', async (_name, damage, code) =>
    onSampleServer('one-server', async ({ folder }) => {
      await damage(folder);
      const { fault, outputs } = await runHere('upgrade', folder, { ...setup, ...plan });
      expect(blocking(fault)).toContain(`1 thing stops this plan:\n  ${code}: ${sdk}`);
      expect(outputs.finished).toBe('false');
    }),
  );

  test('has an encrypted section is upgraded', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await encrypt(folder, sdk);
      expect((await runToItsEnd('upgrade', folder, setup)).outputs.finished).toBe('true');
    }));

  test('is damaged does not matter where the SDK is not installed again', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await writeFile(onDisk(folder, sdk), '<a><b></a>');
      const { fault } = await runHere('upgrade', folder, { ...setup, ...plan, 'do-not-reinstall': 'web-service-sdk' });
      expect(blocking(fault)).toBe('');
    }));
});

const named = portal.replace('web.config', 'app.config');
const namedDamages: readonly (readonly [string, string, code: string])[] = [
  ['is not there', '', 'web-config-missing'],
  ['is not well-formed', '<appSettings><add></appSettings>', 'web-config-not-mergeable'],
  ['has another section', '<connectionStrings />', 'web-config-not-mergeable'],
];

describe('a file that a web.config names for its settings', () => {
  test.each(namedDamages)('and that %s blocks the plan of the upgrade by its own name', async (_name, content, code) =>
    onSampleServer('one-server', async ({ folder }) => {
      await apart(folder, portal, content);
      const { fault } = await runHere('upgrade', folder, { ...setup, ...plan });
      expect(blocking(fault)).toContain(`1 thing stops this plan:\n  ${code}: ${named}`);
    }),
  );

  test('and that may not be read blocks it, too', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await apart(folder, portal);
      await faults(folder, { unreadableFiles: [named] });
      const { fault } = await runHere('upgrade', folder, { ...setup, ...plan });
      expect(blocking(fault)).toContain(`1 thing stops this plan:\n  web-config-unreadable: ${named}`);
    }));

  test.each(namedDamages)(
    'and that %s after the upgrade is in the plan and in the verification',
    async (_name, content, code) =>
      onSampleServer('one-server', async ({ folder }) => {
        await runToItsEnd('upgrade', folder, setup);
        await apart(folder, portal, content);
        const { fault } = await runHere('upgrade', folder, { ...setup, ...plan });
        expect(blocking(fault)).toContain(`1 thing stops this plan:\n  ${code}: ${named}`);
        expect((await runHere('verify-upgrade', folder, {})).outputs.result).not.toBe('pass');
      }),
  );

  test('of the new Web Service SDK counts alike', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await runToItsEnd('upgrade', folder, setup);
      await apart(folder, sdk, '<appSettings><add></appSettings>');
      const { fault } = await runHere('upgrade', folder, { ...setup, ...plan });
      expect(blocking(fault)).toContain(`web-config-damaged: ${sdk.replace('web.config', 'app.config')}`);
      expect((await runHere('verify-upgrade', folder, {})).outputs.result).not.toBe('pass');
    }));
});
