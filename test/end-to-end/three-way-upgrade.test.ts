import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { mergeWebconfig } from '../../src/actions/merge-webconfig.js';
import { readBackupSet } from '../../src/backup/verify-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import { leavingJson } from '../../src/base/redaction/leaving.js';
import type { Host } from '../../src/host/host.js';
import type { RehearsalInstaller } from '../../src/host/rehearsal/format.js';
import type { RunOutcome } from '../../src/plan/outcome.js';
import { mergeRecordSchema } from '../../src/webconfig/merge-record-schema.js';
import { readInputs } from '../../src/workflow/read-inputs.js';
import { folderDigest } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { type RunOptions, runStage, runToTheEnd, runUpgrade } from './sample-upgrades.js';

const installers = 'C:\\Install\\PhoneFactor5';
const portalPackage = 'drives/C/Install/PhoneFactor5/PhoneFactorUserPortalSetup64.msi';
const workFolder = 'C:\\ProgramData\\mfa-server-upgrade';
const choices = { oldInstallers: installers };

const backUp = (host: Host) => runStage(host, 'one-server', 'backup-pfdata', { choices });

async function originalDefaultsIn(host: Host, { backup }: RunOutcome) {
  const { manifest } = await readBackupSet(host.files, backup?.folder ?? '');
  return manifest.entries.filter(({ role }) => role === 'pristine-web.config').map(({ component }) => component);
}

const notesOf = ({ applied }: RunOutcome) => (applied?.records ?? []).flatMap(({ notes }) => notes).join('\n');

async function changePackage(folder: string, change: (installer: RehearsalInstaller) => RehearsalInstaller) {
  const path = join(folder, portalPackage);
  await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')))));
}

const withoutConfiguration = (installer: RehearsalInstaller): RehearsalInstaller => ({
  ...installer,
  actions: installer.actions.filter((action) => !('path' in action && action.path.endsWith('web.config'))),
});
const withFiles =
  (files: Readonly<Record<string, string>>) =>
  (installer: RehearsalInstaller): RehearsalInstaller => ({
    ...withoutConfiguration(installer),
    actions: [
      ...withoutConfiguration(installer).actions,
      ...Object.entries(files).map(([path, text]) => ({ do: 'write-file', path, content: { text } }) as const),
    ],
  });

/** As a small update does: the same product code with a new version. */
async function updatePortal({ registry }: Host): Promise<void> {
  const uninstall = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
  for (const { path, values } of (await registry.readTree(uninstall, '64')) ?? []) {
    const isPortal = values.some(({ data }) => data.type === 'string' && data.text === 'PhoneFactor User Portal');
    const data = { type: 'string', text: '5.0.99' } as const;
    if (isPortal) await registry.writeValue(path, '64', { name: 'DisplayVersion', data });
  }
}

describe('the old default web.configs', () => {
  test('are taken from the old packages into the set; nothing is installed, nothing is left', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const before = await folderDigest(folder);
      const host = await open();
      const outcome = await backUp(host);
      expect(outcome.fault).toBeUndefined();
      expect(await originalDefaultsIn(host, outcome)).toEqual(['user-portal', 'mobile-app']);
      expect(notesOf(outcome)).toMatch(/User Portal: the old default web.config was taken from C:.Install/);
      expect(await host.files.stat(`${workFolder}\\extracted`)).toBeUndefined();
      const ofServer = (digest: Readonly<Record<string, unknown>>) =>
        Object.fromEntries(
          Object.entries(digest).filter(([path]) => !/mfa-server-upgrade|^security\.json$/.test(path)),
        );
      expect(ofServer(await folderDigest(folder))).toEqual(ofServer(before));
    }));

  test('make the merge a three-way one', () =>
    onSampleServer('one-server', async ({ open }) => {
      await runToTheEnd(open, 'one-server', { choices });
      const bytes = await (await open()).files.read(`${workFolder}\\web-config\\user-portal\\differences.json`);
      const record = v.parse(mergeRecordSchema, JSON.parse(Buffer.from(bytes).toString('utf8')));
      expect(record.pristine?.path).toMatch(/documents.pristine.user-portal.5\.[\d.]+.web\.config$/);
      expect(record.outcomes).toContainEqual(
        expect.objectContaining({
          setting: 'system.web/pages/@theme',
          pristine: 'Default',
          original: 'Contoso',
          outcome: 'carried',
          reason: expect.stringMatching(/^Changed in the original, left at its default in the target/),
        }),
      );
    }));

  test.each<readonly [string, RegExp, (folder: string) => Promise<void>]>([
    [
      'another version',
      /is version 5\.0\.9, installed is/,
      (folder) => changePackage(folder, (one) => ({ ...one, product: { ...one.product, version: '5.0.9' } })),
    ],
    [
      'another product',
      /No old package has the product code of PhoneFactor User Portal/,
      (folder) =>
        changePackage(folder, (one) => ({
          ...one,
          product: { ...one.product, productCode: '{00000000-0000-0000-0000-000000000001}' },
        })),
    ],
    ['no package', /No old package/, (folder) => writeFile(join(folder, portalPackage), '<html>Sign in</html>')],
    [
      'an exit code',
      /could not be laid out: exit code 1603/,
      (folder) =>
        writeFile(
          join(folder, 'faults.json'),
          JSON.stringify({ installerExitCodes: { 'PhoneFactorUserPortalSetup64.msi': [1603] } }),
        ),
    ],
    ['none in the package', /brings no web\.config/, (folder) => changePackage(folder, withoutConfiguration)],
    [
      'one that is no configuration',
      /the old default web.config is not known/,
      (folder) =>
        changePackage(folder, withFiles({ '[INSTALLFOLDER]\\web.config': '<configuration><a></configuration>' })),
    ],
    [
      'two on the same level',
      /is not clear: .*Web\.config and .*web\.config/,
      (folder) =>
        changePackage(
          folder,
          withFiles({
            '[INSTALLFOLDER]\\a\\Web.config': '<configuration />',
            'D:\\b\\web.config': '<configuration />',
          }),
        ),
    ],
  ])('%s: a note, and the backup is complete', (_name, note, prepare) =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await prepare(folder);
      const host = await open();
      const outcome = await backUp(host);
      expect(outcome.fault).toBeUndefined();
      expect(outcome.backup).toBeDefined();
      expect(await originalDefaultsIn(host, outcome)).toEqual(['mobile-app']);
      expect(notesOf(outcome)).toMatch(note);
      expect(await host.files.stat(`${workFolder}\\extracted`)).toBeUndefined();
    }),
  );

  test("the application's own goes before the files of its folders, with the files that it names", () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const own = '<configuration><appSettings file="more.config" /></configuration>';
      await changePackage(
        folder,
        withFiles({
          '[INSTALLFOLDER]\\Admin\\web.config': '<configuration />',
          '[INSTALLFOLDER]\\web.config': own,
          '[INSTALLFOLDER]\\more.config': '<appSettings />',
        }),
      );
      const host = await open();
      const { backup } = await backUp(host);
      const [version] = await host.files.list(`${backup?.folder}\\documents\\pristine\\user-portal`);
      const set = version?.path;
      expect(Buffer.from(await host.files.read(`${set}\\web.config`)).toString()).toBe(own);
      expect(Buffer.from(await host.files.read(`${set}\\more.config`)).toString()).toBe('<appSettings />');
    }));

  test('go into a later set as long as the same version is installed', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const first = await backUp(host);
      const touch = async () => {
        const path = 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config';
        await host.files.write(path, Buffer.concat([await host.files.read(path), Buffer.from('\r\n')]));
      };
      await touch();
      const second = await runStage(host, 'one-server', 'backup-pfdata');
      expect(second.backup?.folder).not.toBe(first.backup?.folder);
      expect(await originalDefaultsIn(host, second)).toEqual(['user-portal', 'mobile-app']);
      await updatePortal(host);
      await touch();
      const third = await runStage(host, 'one-server', 'backup-pfdata');
      expect(third.backup?.folder).not.toBe(second.backup?.folder);
      expect(await originalDefaultsIn(host, third)).toEqual(['mobile-app']);
    }));

  test('a run that dies while they are laid out is carried on', () =>
    onSampleServer('one-server', async ({ open }) => {
      let extracting = 0;
      const dying = await open({
        processId: 1,
        onEffect: ({ subject }) => {
          if (subject.includes('extracted')) extracting += 1;
          if (extracting >= 4) throw new Error('power cut');
        },
      });
      await expect(backUp(dying)).rejects.toThrow('power cut');
      const host = await open({ processId: 2, isProcessRunning: (id) => id === 2 });
      const outcome = await backUp(host);
      expect(outcome.fault).toBeUndefined();
      expect(await originalDefaultsIn(host, outcome)).toEqual(['user-portal', 'mobile-app']);
      expect(await host.files.stat(`${workFolder}\\extracted`)).toBeUndefined();
    }));
});

describe('a setting that the house and the new version both changed', () => {
  const conflicting = (installer: RehearsalInstaller): RehearsalInstaller =>
    JSON.parse(
      JSON.stringify(installer).replace(
        String.raw`key=\"USE_WEB_SERVICE_SDK\" value=\"false\"`,
        String.raw`key=\"USE_WEB_SERVICE_SDK\" value=\"old default\"`,
      ),
    );
  const setting = 'appSettings/USE_WEB_SERVICE_SDK';
  const decided = (one: 'carry' | 'keep') => ({
    ...choices,
    settingDecisions: { carry: [], keep: [], report: [], [one]: [setting] },
  });
  const portal = async (host: Host) =>
    Buffer.from(await host.files.read('C:\\inetpub\\wwwroot\\MultiFactorAuth\\web.config')).toString('utf8');

  test.each([
    ['carry', 'true'],
    ['keep', 'false'],
  ] as const)('stops the upgrade with the file untouched until it is decided: %s', (decision, value) =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await changePackage(folder, conflicting);
      const stopped = runToTheEnd(open, 'one-server', { choices });
      await expect(stopped).rejects.toMatchObject({
        code: 'merge-conflict',
        message: expect.stringMatching(/original "true", target "false", old default "old default"/),
      });
      expect(await portal(await open())).toContain('key="USE_WEB_SERVICE_SDK" value="false"');
      const said = ['activate-server', 'confirm-replication-group'];
      const blocked = await runUpgrade(await open(), 'one-server', { choices, said });
      expect(blocked.plan.blockers).toMatchObject([{ code: 'merge-conflict', input: 'carry' }]);
      await runToTheEnd(open, 'one-server', { choices: decided(decision), said });
      expect(await portal(await open())).toContain(`key="USE_WEB_SERVICE_SDK" value="${value}"`);
    }),
  );
});

test('merge-webconfig counts the settings and leaves the records, planned as applied', () =>
  onSampleServer('one-server', async ({ open }) => {
    const restrict: RunOptions['restrict'] = (plan) => ({
      ...plan,
      steps: plan.steps.filter(({ stage }) => stage !== 'merge-webconfig'),
    });
    await runToTheEnd(open, 'one-server', { choices, restrict });
    const run = async (mode: string) => {
      const written = new Map<string, string>();
      const values = readInputs(mergeWebconfig.inputs, {
        INPUT_MODE: mode,
        'INPUT_WEB-SERVICE-SDK-VIRTUAL-DIRECTORY': 'new',
      });
      const writeTemporaryFile = async (name: string, given: string | object) => {
        const content = typeof given === 'string' ? given : leavingJson(given);
        written.set(name, content);
        return `/temporary/${name}`;
      };
      const of = { log: silentLog, given: {}, run: { address: 'test' }, environment: {} };
      const session = { ...of, host: await open(), writeTemporaryFile };
      const { outputs, fault } = await mergeWebconfig.execute(values, session);
      expect(fault).toBeUndefined();
      const records = [...written].filter(([name]) => name.endsWith('-differences.json'));
      return { outputs, records: Object.fromEntries(records) };
    };
    const [planned, applied, again] = [await run('plan'), await run('apply'), await run('apply')];
    expect(planned.outputs).toMatchObject({
      conflicts: '0',
      'differences-path': [
        '/temporary/merge-webconfig-user-portal-differences.json',
        '/temporary/merge-webconfig-mobile-app-differences.json',
      ].join('\n'),
    });
    expect(Number(planned.outputs.carried)).toBeGreaterThan(3);
    expect(applied.outputs).toMatchObject({ carried: planned.outputs.carried, kept: planned.outputs.kept });
    expect(applied.records).toEqual(planned.records);
    for (const text of Object.values(applied.records)) {
      expect(v.parse(mergeRecordSchema, JSON.parse(text)).result.changed).toBe(true);
      expect(text).not.toMatch(/p&|ss\\?"w0rd/);
    }
    const { files } = await open();
    const kept = await files.read(`${workFolder}\\web-config\\user-portal\\differences.json`);
    expect(Buffer.from(kept).toString('utf8')).toBe(applied.records['merge-webconfig-user-portal-differences.json']);
    expect(again.outputs).toMatchObject({ changed: 'false', carried: '0', conflicts: '0' });
  }));
