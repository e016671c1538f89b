import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openServerFolder } from '../../../src/host/rehearsal/server-folder.js';
import { rehearsalServicesSchema } from '../../../src/host/rehearsal/server-schema.js';
import { onSmallServer } from './small-server.js';

describe('the folder of a rehearsal server', () => {
  test('is none without server.json, or with one that is no such file', async () => {
    await expect(openServerFolder('/no/such/folder')).rejects.toMatchObject({
      code: 'not-a-rehearsal-server',
      message: expect.stringContaining('server.json is missing'),
    });
    await expect(onSmallServer({ 'server.json': '{"format":1,' }, async () => {})).rejects.toMatchObject({
      code: 'not-a-rehearsal-server',
    });
  });

  test('with a typing error in its faults is refused before anything runs without the fault that was meant', async () => {
    const opened = onSmallServer({ 'faults.json': { powershell: 'refused' } }, async () => {});
    await expect(opened).rejects.toMatchObject({
      code: 'rehearsal-faults-invalid',
      message: expect.stringMatching(/faults\.json.*powershell/),
    });
  });

  test.each([
    [
      'a name twice',
      '{"unreadableFiles":["C:\\\\x"],\n"unreadableFiles":[]}',
      /line 2, field unreadableFiles: the name is there twice/,
    ],
    ['a list', '[]', /the top level: expected names with values/],
    ['no list of codes', '{"installerExitCodes":{"a.msi":1603}}', /expected a list, found 1603/],
    ['a path that no server has', '{"unreadableFiles":["Install/a.msi"]}', /expected a path such as C:/],
    ['a key of no registry', '{"closedKeys":["HKML\\\\SOFTWARE"]}', /begins with HKEY_LOCAL_MACHINE/],
    ['an address without a port', '{"webAddresses":[{"address":"mfa1","shows":"refused"}]}', /expected host:port/],
    ['a drive that the server does not have', '{"freeBytes":{"D":5}}', /freeBytes\.D: this server has no drive D/],
    [
      'a typing error in the name of a package',
      '{"installerExitCodes":{"MultiFactorAuthenticatonServerSetup.exe":[1603]}}',
      /no package .*did you mean "MultiFactorAuthenticationServerSetup\.exe"/,
    ],
    ['an unknown value', '{"sc":{"code":"access-denid"}}', /did you mean "access-denied"/],
  ])('with %s in its faults is refused', async (_what, faults, message) => {
    const setup = { 'drives/C/Install/MultiFactorAuthenticationServerSetup.exe': '{}' };
    const opened = onSmallServer({ ...setup, 'faults.json': faults }, async () => {});
    await expect(opened).rejects.toMatchObject({
      code: 'rehearsal-faults-invalid',
      message: expect.stringMatching(message),
    });
  });

  test('takes a fault of a package that another one brings along, or that comes later', () => {
    const setup = { 'drives/C/Install/Setup.exe': '{"path":"[INSTALLFOLDER]\\\\Portal64.msi"}' };
    const faults = { installerExitCodes: { 'portal64.MSI': [1603], 'SomethingElse.msi': [1] } };
    return onSmallServer({ ...setup, 'faults.json': faults }, async ({ server }) => {
      expect(await server.faults()).toEqual(faults);
    });
  });

  test('without a list of faults has none', () =>
    onSmallServer({}, async ({ server }) => {
      expect(await server.faults()).toEqual({});
    }));

  test('is read anew each time, because another process may have changed it', () =>
    onSmallServer({ 'services.json': { services: [] } }, async ({ folder, server }) => {
      expect(await server.readJson('services.json', rehearsalServicesSchema)).toEqual({ services: [] });
      await writeFile(join(folder, 'services.json'), '{"services":[{"name":"x"}]}');
      await expect(server.readJson('services.json', rehearsalServicesSchema)).rejects.toMatchObject({
        code: 'not-a-rehearsal-server',
        message: expect.stringMatching(/services\.json.*displayName/),
      });
    }));

  test('has a file or does not have it: that is no fault', () =>
    onSmallServer({}, async ({ server }) => {
      expect(await server.readJson('services.json', rehearsalServicesSchema)).toBeUndefined();
    }));
});
