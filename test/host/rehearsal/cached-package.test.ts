import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../../src/host/files.js';
import { cachedPackagePath, extractPackage } from '../../../src/host/rehearsal/cached-package.js';
import type { InstallAction, RehearsalInstaller } from '../../../src/host/rehearsal/format.js';
import { onSampleServer } from '../sample-server.js';

const product = {
  name: 'Portal',
  version: '8.0',
  productCode: '{8A000000-0000-4000-8000-000000000002}',
  upgradeCode: '{80000000-0000-4000-8000-0000000000AA}',
  architecture: 'x64',
  publisher: 'Sample',
} as const;
const file = (path: string): InstallAction => ({ do: 'write-file', path, content: { text: '[TARGETVDIR]' } });
const installer: RehearsalInstaller = {
  rehearsalInstaller: 1,
  about: 'A test.',
  kind: 'msi',
  product,
  publisherCheck: { status: 'unsigned' },
  properties: { TARGETVDIR: 'MultiFactorAuth' },
  installFolder: { default: 'C:\\Program Files\\Portal' },
  seconds: 1,
  actions: [
    file('[INSTALLFOLDER]\\login.aspx'),
    file('C:\\inetpub\\wwwroot\\[TARGETVDIR]\\web.config'),
    { do: 'write-registry-value', key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\x', view: '64', name: 'a', text: 'b' },
  ],
};

test('the copy of a package that Windows keeps has a name from its product code', () => {
  expect(cachedPackagePath(installer, 'C:\\Windows')).toBe('C:\\Windows\\Installer\\8a000000.msi');
});

describe('a package that is only laid out', () => {
  test('has all of its files below the folder, also those that an installation puts elsewhere', async () => {
    const written: Record<string, string> = {};
    const files: Partial<Files> = {
      async write(path, bytes) {
        written[path] = Buffer.from(bytes).toString();
      },
    };
    await extractPackage(installer, 'D:\\Out\\', files as Files);
    expect(written).toEqual({
      'D:\\Out\\login.aspx': 'MultiFactorAuth',
      'D:\\Out\\inetpub\\wwwroot\\MultiFactorAuth\\web.config': 'MultiFactorAuth',
    });
  });
});

describe('a package that is installed on a rehearsal server', () => {
  const path = 'C:\\Install\\portal.msi';
  const limits = { logPath: 'C:\\logs\\run.log', timeLimitSeconds: 60 };
  const simple = { ...installer, actions: [file('[INSTALLFOLDER]\\login.aspx')] };
  const place = 'C:\\Windows\\Installer\\8a000000.msi';

  test('is kept whole where the server keeps packages, and goes with its product', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files, installer: port } = await open();
      await files.createFolder('C:\\Windows\\Installer');
      await files.write(path, Buffer.from(JSON.stringify(simple)));
      expect((await port.install({ ...limits, packagePath: path, properties: {} })).exitCode).toBe(0);
      expect(await port.identify(place)).toMatchObject({ productCode: product.productCode });
      expect((await port.uninstall({ ...limits, productCode: product.productCode })).exitCode).toBe(0);
      expect(await files.stat(place)).toBeUndefined();
    }));

  test('is not kept where the server has no such folder, as those that earlier versions made', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files, installer: port } = await open();
      await files.remove('C:\\Windows\\Installer');
      await files.write(path, Buffer.from(JSON.stringify(simple)));
      expect((await port.install({ ...limits, packagePath: path, properties: {} })).exitCode).toBe(0);
      expect(await files.stat(place)).toBeUndefined();
    }));
});
