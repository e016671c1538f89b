import { describe, expect, test } from '@jest/globals';
import type { Difference } from '../../../src/base/difference.js';
import { sha256Of } from '../../../src/base/sha256.js';
import type { FrozenFile } from '../../../src/changes/backup-sets/frozen-field.js';
import { stepOf, type UpgradePlan } from '../../../src/changes/steps.js';
import { differencesOfFiles, requireFrozenAsApproved, withoutFrozen } from '../../../src/stages/run/frozen.js';
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
const differencesOf = async (approved: readonly FrozenFile[], now: readonly FrozenFile[]) =>
  briefly(await differencesOfFiles(planWith(approved), planWith(now), files, workFolder));
const briefly = (all: readonly Difference[]) =>
  all.map(({ what, setting, approved, now }) => [what, setting, approved, now]);
const judge = (
  approved: readonly FrozenFile[],
  now: readonly FrozenFile[],
  kind: 'backup' | 'restore' = 'backup',
  state = sampleState(),
) => requireFrozenAsApproved(planWith(approved, kind), planWith(now, kind), state, files, workFolder);

describe('a plan that was approved and not begun', () => {
  test('shows each file and value that is another one now', async () => {
    const hash = '0123456789abcdef'.repeat(4);
    expect(
      await differencesOf([file(config, hash), value('v')], [file(config.toUpperCase(), 'b'), value('w')]),
    ).toEqual([
      [config.toUpperCase(), 'SHA-256', '0123456789abcdef…', 'b'],
      ['HKEY_LOCAL_MACHINE\\SOFTWARE\\X\\Port (32-bit view)', 'value', 'as it was', 'another one'],
    ]);
    expect(await differencesOf([file(config, 'a')], [file(config, 'a')])).toEqual([]);
  });

  test('shows files that came and files that went', async () => {
    expect(await differencesOf([file(config, 'a')], [file(css, 'c')])).toEqual([
      [css, 'SHA-256', '(not there)', 'c'],
      [config, 'SHA-256', 'a', '(not there)'],
    ]);
  });

  test('of an earlier version, which knew no values of the registry, is not another one for them', async () => {
    expect(await differencesOf([file(config, 'a')], [file(config, 'a'), value('v')])).toEqual([]);
  });

  const shownFor = async (was: string, now: string) => {
    const kept = `${workFolder}\\plans\\files\\${sha256Of(was)}.config`;
    const server = sampleInventory({ webs: [{ component: 'user-portal', configuration: now }] });
    const host = memoryHost(server, { extraFiles: { [kept]: was } });
    const [before, after] = [planWith([file(config, sha256Of(was))]), planWith([file(config, sha256Of(now))])];
    return briefly(await differencesOfFiles(before, after, host.files, workFolder));
  };
  const settings = (...lines: readonly string[]) =>
    `<configuration>\r\n  <appSettings>\r\n${lines.map((line) => `    ${line}\r\n`).join('')}  </appSettings>\r\n</configuration>`;

  test('shows of a web.config each setting with its old and its new line, where a copy was kept with the plan', async () => {
    const was = settings('<add key="Port" value="443" />', '<add key="Old" value="1" />', '<clear />');
    const now = settings('<add key="New" value="2" />', '<add key="Port" value="444" />');
    expect(await shownFor(was, now)).toEqual([
      [config, 'Port', '<add key="Port" value="443" />', '<add key="Port" value="444" />'],
      [config, 'Old', '<add key="Old" value="1" />', '(not there)'],
      [config, 'line', '<clear />', '(not there)'],
      [config, 'New', '(not there)', '<add key="New" value="2" />'],
    ]);
  });

  test('shows no secret of a web.config, and that it is another one', async () => {
    const withPassword = (text: string) =>
      settings(`<add key="WEB_SERVICE_SDK_AUTHENTICATION_PASSWORD" value="${text}" />`);
    const shown = await shownFor(withPassword('Sommer-2019'), withPassword('Winter-2020'));
    expect(shown.map(([what, setting]) => [what, setting])).toEqual([
      [config, 'WEB_SERVICE_SDK_AUTHENTICATION_PASSWORD'],
    ]);
    expect(shown[0]?.[2]).not.toBe(shown[0]?.[3]);
    expect(JSON.stringify(shown)).not.toMatch(/Sommer|Winter/);
  });

  test('shows twelve lines of a web.config, and counts the others', async () => {
    const lines = (count: number, text: string) =>
      settings(...Array.from({ length: count }, (_, index) => `<add key="k${index}" value="${text}" />`));
    const shown = await shownFor(lines(15, 'a'), lines(15, 'b'));
    expect(shown.length).toBe(13);
    expect(shown.at(-1)).toEqual([config, 'more lines', '(not shown)', '3 more']);
  });
});

describe('a plan that was begun', () => {
  test('goes on where every file is as it was approved, and stops for one that a person changed since', async () => {
    await judge([file(config, 'a')], [file(config, 'a')]);
    await expect(judge([file(config, 'a')], [file(config, 'b')])).rejects.toMatchObject({
      code: 'changed-since-plan',
      message: expect.stringContaining(`${config}, SHA-256, approved: a, now: b`),
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
      message: expect.stringContaining(`${config}, SHA-256, approved: as in the backup set, now: b`),
    });
  });
});

test('without its files a plan is the same with any content of them', () => {
  expect(withoutFrozen(planWith([file(config, 'a')]))).toEqual(planWith(undefined));
});
