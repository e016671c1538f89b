import { describe, expect, test } from '@jest/globals';
import { sha256Of } from '../../../src/base/sha256.js';
import type { FrozenFile } from '../../../src/changes/backup-sets/frozen-field.js';
import { stepOf, type UpgradePlan } from '../../../src/changes/steps.js';
import { changedFileLines, requireFrozenAsApproved, withoutFrozen } from '../../../src/stages/run/frozen.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';
import { sampleState } from '../sample-situation.js';

const workFolder = 'C:\\ProgramData\\mfa-server-upgrade';
const config = 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config';
const css = 'C:\\inetpub\\wwwroot\\PhoneFactor\\App_Themes\\Contoso\\s.css';
const file = (path: string, sha256: string): FrozenFile => ({ component: 'user-portal', path, sha256 });
const value = (sha256: string): FrozenFile => ({
  component: 'agent',
  path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\X\\Port (32-bit view)',
  view: '32',
  sha256,
});
const planWith = (frozen: readonly FrozenFile[] | undefined, kind: 'backup' | 'restore' = 'backup'): UpgradePlan => ({
  format: 2,
  action: 'upgrade',
  server: 'MFA1',
  inputs: {},
  findings: {},
  steps: [
    kind === 'backup'
      ? stepOf(
          {
            kind: 'create-backup-set',
            components: ['agent'],
            destination: 'C:\\b',
            ...(frozen === undefined ? {} : { frozen }),
          },
          { stage: 'backup-pfdata' },
        )
      : stepOf(
          {
            kind: 'restore-files',
            folder: 'C:\\b',
            manifestSha256: '',
            components: ['user-portal'],
            overwrite: true,
            createMissingFolders: true,
            removeOthers: false,
            ...(frozen === undefined ? {} : { frozen }),
          },
          { stage: 'restore-backup' },
        ),
  ],
  warnings: [],
  blockers: [],
});
const { files } = memoryHost(sampleInventory());
const linesOf = (approved: readonly FrozenFile[], now: readonly FrozenFile[]) =>
  changedFileLines(planWith(approved), planWith(now), files, workFolder);
const judge = (
  approved: readonly FrozenFile[],
  now: readonly FrozenFile[],
  kind: 'backup' | 'restore' = 'backup',
  state = sampleState(),
) => requireFrozenAsApproved(planWith(approved, kind), planWith(now, kind), state, files, workFolder);

describe('a plan that was approved and not begun', () => {
  test('shows each file and value that is another one now', async () => {
    expect(await linesOf([file(config, 'a'), value('v')], [file(config.toUpperCase(), 'b'), value('w')])).toEqual([
      `${config.toUpperCase()}: SHA-256 was a, is b`,
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\X\\Port (32-bit view): SHA-256 was v, is w',
    ]);
    expect(await linesOf([file(config, 'a')], [file(config, 'a')])).toEqual([]);
  });

  test('shows files that came and files that went', async () => {
    expect(await linesOf([file(config, 'a')], [file(css, 'c')])).toEqual([
      `${css}: SHA-256 was absent, is c`,
      `${config}: SHA-256 was a, is absent`,
    ]);
  });

  test('of an earlier version, which knew no values of the registry, is not another one for them', async () => {
    expect(await linesOf([file(config, 'a')], [file(config, 'a'), value('v')])).toEqual([]);
  });

  test('shows the lines of a web.config that differ, where its copy was kept with the plan', async () => {
    const was = '<configuration>\r\n  <a x="1" />\r\n</configuration>';
    const kept = `${workFolder}\\plans\\files\\${sha256Of(was)}.config`;
    const server = sampleInventory({
      webs: [{ component: 'user-portal', configuration: was.replace('x="1"', 'x="2"') }],
    });
    const host = memoryHost(server, { extraFiles: { [kept]: was } });
    const lines = await changedFileLines(
      planWith([file(config, sha256Of(was))]),
      planWith([file(config, 'b')]),
      host.files,
      workFolder,
    );
    expect(lines.slice(1)).toEqual(['  - <a x="1" />', '  + <a x="2" />']);
  });
});

describe('a plan that was begun', () => {
  test('goes on where every file is as it was approved, and stops for one that a person changed since', async () => {
    await judge([file(config, 'a')], [file(config, 'a')]);
    await expect(judge([file(config, 'a')], [file(config, 'b')])).rejects.toMatchObject({
      code: 'changed-since-plan',
      message: expect.stringContaining(`${config}: SHA-256 was a, is b`),
    });
  });

  test('misses a file only while the old product that it belongs to is there', async () => {
    await expect(judge([file(config, 'a')], [])).rejects.toMatchObject({ code: 'changed-since-plan' });
    const gone = sampleState({ products: [{ component: 'agent', generation: 'phonefactor' }], webs: [] });
    await judge([file(config, 'a')], [], 'backup', gone);
  });

  test('of a restore does not miss what it has put back already', async () => {
    await judge([file(config, 'a'), file(css, 'c')], [file(css, 'c')], 'restore');
  });

  test('of a restore stops for a file that was as in the set when the plan was made', async () => {
    await expect(judge([file(css, 'c')], [file(css, 'c'), file(config, 'b')], 'restore')).rejects.toMatchObject({
      message: expect.stringContaining(`${config}: SHA-256 was as in the backup set, is b`),
    });
  });
});

test('without its files a plan is the same with any content of them', () => {
  expect(withoutFrozen(planWith([file(config, 'a')]))).toEqual(planWith(undefined));
});
