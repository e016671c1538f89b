import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { hasFullRights, readAccount } from '../../../src/host/windows/account.js';
import { recorded } from '../../contract/recorded.js';
import { type Answer, scriptedTools } from './scripted-programs.js';

describe('whoami', () => {
  test('a full token of an administrator', () => {
    expect(hasFullRights(recorded('whoami-groups-english.csv'))).toBe(true);
  });

  test('the group alone, used to deny, is not enough', () => {
    expect(hasFullRights(recorded('whoami-groups-german.csv'))).toBe(false);
  });

  test('the account of a service without the group is no administrator, with any label', () => {
    expect(
      hasFullRights('"NT AUTHORITY\\SERVICE","Well-known group","S-1-5-6",""\n"x","Label","S-1-16-16384",""'),
    ).toBe(false);
  });
});

describe('the account of a run', () => {
  const user = '"contoso\\svc-runner","S-1-5-21-1-2-3-1001"\r\n';
  let windows = '/no/such/folder';
  const account = (answer: Answer, environment: Readonly<Record<string, string>> = {}) =>
    readAccount({ ...scriptedTools(() => answer).tools, local: () => windows }, environment);

  test('is the one that whoami names, with its rights', async () => {
    expect(await account({ output: `${user}${recorded('whoami-groups-english.csv')}` })).toEqual({
      name: 'contoso\\svc-runner',
      isAdministrator: true,
    });
    expect(await account({ output: `${user}${recorded('whoami-groups-german.csv')}` })).toMatchObject({
      isAdministrator: false,
    });
  });

  test.each([
    ['its domain', { USERDOMAIN: 'CONTOSO', COMPUTERNAME: 'MFA1', USERNAME: 'svc-runner' }, 'CONTOSO\\svc-runner'],
    ['the computer', { COMPUTERNAME: 'MFA1', USERNAME: 'svc-runner' }, 'MFA1\\svc-runner'],
    ['nothing', {}, '?\\?'],
  ])('is named by %s in the environment where whoami does not answer', async (_what, environment, name) => {
    expect(await account({ exitCode: 1 }, environment)).toMatchObject({ name });
  });

  test('has the rights of an administrator where whoami does not answer and it may write into the folder of Windows', async () => {
    expect(await account({ exitCode: 0, output: 'not a list' })).toMatchObject({ isAdministrator: false });
    windows = await mkdtemp(join(tmpdir(), 'windows-'));
    expect(await account({ exitCode: 1 })).toMatchObject({ isAdministrator: true });
    expect((await readdir(tmpdir())).filter((name) => name.includes('.probe'))).toEqual([]);
    await rm(windows, { recursive: true });
  });
});
