import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ActionName } from '../../src/actions/definitions.js';
import { UserError } from '../../src/base/user-error.js';
import { folderDigest } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { type ActionRun, runHere, runToItsEnd } from '../in-process.js';

const setup = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'target-version': '7.1.2',
  'old-installers': 'C:\\Install\\PhoneFactor5',
};

/** The codes of what refused, with the input that each names. */
async function refusals(run: () => Promise<ActionRun>): Promise<readonly string[]> {
  try {
    const { fault, outputs } = await run();
    if (!(fault instanceof UserError)) return fault === undefined ? [] : [String(fault)];
    if (fault.code !== 'blocked') return [fault.code];
    const blockers: readonly { readonly code: string; readonly input?: string }[] = JSON.parse(
      outputs.blockers ?? '[]',
    );
    return blockers.map(({ code, input }) => `${code} ${input}`);
  } catch (error) {
    if (error instanceof UserError) return [error.code];
    throw error;
  }
}

type Arrange = (folder: string) => Promise<void>;
type Given = Readonly<Record<string, string>>;

/** In both modes; nothing on the server may be another byte afterwards. */
async function refused(action: ActionName, given: Given, arrange: Arrange = async () => {}) {
  const codes: (readonly string[])[] = [];
  for (const mode of ['plan', 'apply']) {
    await onSampleServer('one-server', async ({ folder }) => {
      await arrange(folder);
      const before = await folderDigest(folder);
      codes.push(await refusals(() => runHere(action, folder, { mode, ...given })));
      const after = await folderDigest(folder);
      // An apply that is refused by its plan closes the default work folder first: that is the suite's own.
      const own = (path: string) => path.includes('mfa-server-upgrade') || path === 'security.json';
      const foreign = Object.fromEntries(Object.entries(after).filter(([path]) => !own(path)));
      expect(foreign).toEqual(Object.fromEntries(Object.entries(before).filter(([path]) => !own(path))));
    });
  }
  expect(codes[0]).toEqual(codes[1]);
  return codes[0];
}

const file =
  (path: string): Arrange =>
  (folder) =>
    writeFile(join(folder, ...path.split('/')), 'a file of somebody');

describe('a work folder that nobody should give', () => {
  test.each([
    ['C:\\', 'path-is-drive-root'],
    ['C:\\Windows', 'path-is-system-folder'],
    ['C:\\inetpub\\wwwroot', 'path-is-web-folder'],
    ['C:\\Program Files\\PhoneFactor\\Data\\work', 'path-is-system-folder'],
    ['C:\\Install', 'work-folder-not-empty'],
    ['\\\\nowhere\\share', 'path-not-there'],
    ['C:\\Install\\MultiFactorAuthenticationServerSetup.exe', 'path-not-a-folder'],
  ])('%s is refused before its rights are changed', async (path, code) => {
    expect(await refused('backup-pfdata', { 'work-folder': path })).toEqual([code]);
    await onSampleServer('one-server', async ({ folder }) => {
      await refusals(() => runHere('backup-pfdata', folder, { 'work-folder': path }));
      await expect(readFile(join(folder, 'security.json'))).rejects.toThrow('ENOENT');
    });
  });

  test('a web folder of the product on another drive is known by the look at the server', async () => {
    await onSampleServer('other-drive-32-bit', async ({ folder }) => {
      const inside = { 'work-folder': 'D:\\Web\\mfa\\work' };
      const found = await refusals(() => runHere('backup-pfdata', folder, inside));
      expect(found).toEqual(['path-in-product-folder']);
    });
  });

  test.each<ActionName>(['verify-upgrade', 'upgrade-report', 'check-host', 'restore-backup'])(
    'it is refused by %s, too',
    (action) =>
      onSampleServer('one-server', async ({ folder }) => {
        const more = action === 'check-host' ? { sandbox: 'true' } : {};
        const run = () => runHere(action, folder, { 'work-folder': 'C:\\Install', ...more });
        expect(await refusals(run)).toEqual(['work-folder-not-empty']);
      }),
  );

  test('one that a run made is known by its marker although the journal is gone', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const given = { 'work-folder': 'C:\\mfa' };
      expect(await refusals(() => runHere('backup-pfdata', folder, given))).toEqual([]);
      const { files } = await open();
      for (const { path } of await files.list('C:\\mfa')) {
        if (!path.endsWith('mfa-server-upgrade.txt')) await files.remove(path);
      }
      await files.write('C:\\mfa\\left.txt', Buffer.from('x'));
      expect(await refusals(() => runHere('backup-pfdata', folder, given))).toEqual([]);
    }));
});

describe('a backup destination that nobody should give', () => {
  test.each([
    ['C:\\Program Files\\PhoneFactor\\Data\\backups', 'path-in-product-folder'],
    ['C:\\inetpub\\wwwroot\\PhoneFactor', 'path-in-product-folder'],
    ['C:\\inetpub\\wwwroot\\backups', 'path-is-web-folder'],
    ['\\\\backup\\mfa', 'path-not-there'],
    ['E:\\backups', 'path-not-there'],
    ['C:\\Install\\MultiFactorAuthenticationServerSetup.exe\\sets', 'path-not-a-folder'],
  ])('%s', async (path, code) => {
    expect(await refused('backup-pfdata', { 'backup-destination': path })).toEqual([`${code} backup-destination`]);
    expect(await refused('upgrade', { ...setup, 'backup-destination': path })).toEqual([`${code} backup-destination`]);
  });

  test('anything else may be in it, and nothing of the proof is left in it', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await mkdir(join(folder, 'drives', 'C', 'Shared'));
      await file('drives/C/Shared/holiday.jpg')(folder);
      const { outputs } = await runHere('backup-pfdata', folder, {
        mode: 'plan',
        'backup-destination': 'C:\\Shared\\sets',
      });
      expect(outputs.blockers).toBe('[]');
      const { files } = await open();
      expect((await files.list('C:\\Shared')).map(({ path }) => path)).toEqual(['C:\\Shared\\holiday.jpg']);
    }));

  test('one that cannot be written to is refused when planning', async () => {
    const probe = 'C:\\Shared\\mfa-server-upgrade-probe-mfa1.tmp';
    const arrange: Arrange = async (folder) => {
      await mkdir(join(folder, 'drives', 'C', 'Shared'));
      await writeFile(join(folder, 'faults.json'), JSON.stringify({ unreadableFiles: [probe] }));
    };
    const given = { 'backup-destination': 'C:\\Shared\\sets' };
    expect(await refused('backup-pfdata', given, arrange)).toEqual(['path-not-writable backup-destination']);
  });

  test('one without room is refused when planning, the default one as well', async () => {
    const full: Arrange = (folder) =>
      writeFile(join(folder, 'faults.json'), JSON.stringify({ freeBytes: { C: 1000 } }));
    expect(await refused('backup-pfdata', {}, full)).toContain('path-without-room backup-destination');
  });
});

describe('other paths that nobody should give', () => {
  test.each([
    ['setup-path', 'C:\\Install', 'path-not-a-file'],
    ['old-installers', 'C:\\Install\\Missing', 'path-not-there'],
    ['old-installers', 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe', 'path-not-a-folder'],
    ['old-installers', 'C:\\', 'path-is-drive-root'],
    ['package-folder', 'C:\\Windows', 'path-is-system-folder'],
    ['server-before', 'C:\\Install', 'server-before-unreadable'],
  ])('%s %s', async (input, path, code) => {
    const found = await refused('upgrade', { ...setup, [input]: path });
    expect(found).toEqual([code === 'server-before-unreadable' ? code : `${code} ${input}`]);
  });

  test.each([
    ['C:\\Windows\\Temp', 'path-is-system-folder'],
    ['\\\\web1\\packages', 'path-not-there'],
  ])('packages are not copied to %s', async (destination, code) => {
    const given = { 'package-destination': destination, 'package-folder': 'C:\\Install' };
    expect(await refused('stage-installers', given)).toContain(`${code} package-destination`);
  });

  test('a folder is no file to merge', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const configuration = 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config';
      const merge = (original: string, output: string) =>
        refusals(() => runHere('merge-webconfig', folder, { original, target: configuration, output }));
      expect(await merge('C:\\Install', configuration)).toEqual(['path-not-a-file']);
      expect(await merge(configuration, 'C:\\Install')).toEqual(['path-not-a-file']);
      expect(await merge(configuration, 'C:\\Windows\\web.config')).toEqual(['path-is-system-folder']);
    }));
});

test('a finished server needs none of its shares any more', () =>
  onSampleServer('one-server', async ({ folder }) => {
    expect((await runToItsEnd('upgrade', folder, setup)).outputs.finished).toBe('true');
    const again = { ...setup, 'backup-destination': '\\\\gone\\sets', 'old-installers': '\\\\gone\\old' };
    const { outputs } = await runHere('upgrade', folder, { mode: 'plan', ...again });
    expect(outputs.blockers).toBe('[]');
  }));

test.each([
  ['package-folder', '\\\\nowhere\\packages'],
  ['setup-path', '\\\\nowhere\\packages\\MultiFactorAuthenticationServerSetup.exe'],
  ['backup-destination', '\\\\nowhere\\backups'],
  ['old-installers', 'Q:\\PhoneFactor5'],
  ['data-file', 'Q:\\Phonefactor.pfdata'],
])('%s on a drive or share that is not there is refused once, by its name', async (input, path) => {
  expect(await refused('upgrade', { ...setup, [input]: path })).toEqual([`path-not-there ${input}`]);
});
