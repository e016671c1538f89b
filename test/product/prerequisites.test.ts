import { describe, expect, test } from '@jest/globals';
import { checkPrerequisites } from '../../src/product/prerequisites.js';
import { vcRuntimeKey } from '../../src/product/registry-locations.js';
import { number, registryPart, type SampleServer, sampleInventory } from './sample-inventory.js';

const check = (id: string, server: SampleServer = {}) =>
  checkPrerequisites(sampleInventory(server)).find((one) => one.id === id);
const isSatisfied = (id: string, server: SampleServer = {}) => check(id, server)?.satisfied;

const runtime = (architecture: string, build: number, minor = 0) =>
  registryPart('32', vcRuntimeKey, [
    {
      path: `${vcRuntimeKey}\\${architecture}`,
      values: [number('Installed', 1), number('Major', 14), number('Minor', minor), number('Bld', build)],
    },
  ]);

describe('prerequisites', () => {
  test('a server that has everything lacks nothing but the cloud and what cannot be seen', () => {
    const lacking = checkPrerequisites(sampleInventory()).filter(({ satisfied }) => !satisfied);
    expect(lacking.map(({ id }) => id)).toEqual(['cloud-service', 'update-kb2919355']);
  });

  test.each([
    [378389, true],
    [378388, false],
    [0, false],
  ])('.NET release %d: %s', (dotNetRelease, satisfied) => {
    expect(isSatisfied('dotnet-4.5', { dotNetRelease })).toBe(satisfied);
  });

  test.each([
    [23506, 0, true],
    [23505, 0, false],
    [33130, 38, true],
    [100, 1, true],
  ])('runtime 14.%#: build %d of minor version %d: %s', (build, minor, satisfied) => {
    const server = { vcRuntimes: [], registry: [runtime('x64', build, minor)] };
    expect(isSatisfied('vc-runtime-x64', server)).toBe(satisfied);
    expect(isSatisfied('vc-runtime-x86', server)).toBe(false);
  });

  test.each([
    ['6.0.6002', false],
    ['6.1.7600', false],
    ['6.1.7601', true],
    ['6.3.9600', true],
    ['10.0.14393', true],
  ])('Windows Server 2008 R2 with Service Pack 1 is the first: %s: %s', (version, satisfied) => {
    expect(isSatisfied('windows-version', { machine: { operatingSystem: { name: 'Windows', version } } })).toBe(
      satisfied,
    );
  });

  test('the x64 runtime is not asked for on 32-bit Windows', () => {
    expect(check('vc-runtime-x64', { machine: { architecture: 'x86' } })).toBeUndefined();
    expect(isSatisfied('vc-runtime-x86', { machine: { architecture: 'x86' } })).toBe(true);
  });

  test('IIS and its parts', () => {
    expect(isSatisfied('iis', { withoutWebServer: true })).toBe(false);
    expect(isSatisfied('iis', { webServerVersion: '6.0' })).toBe(false);
    expect(isSatisfied('iis', { webServerVersion: '10.0' })).toBe(true);
    expect(isSatisfied('iis-metabase', { webServerParts: ['ADSICompatibility'] })).toBe(true);
    expect(isSatisfied('iis-metabase', { webServerParts: ['ASPNET45'] })).toBe(false);
    expect(isSatisfied('iis-aspnet-4.5', { webServerParts: ['Metabase'] })).toBe(false);
    expect(check('iis-basic-authentication', { webServerParts: [] })).toMatchObject({
      satisfied: false,
      neededBy: ['web-service-sdk'],
    });
  });

  test('disk space of the drive that the data is on', () => {
    expect(isSatisfied('disk-space', { freeBytes: 200 * 1024 * 1024 })).toBe(true);
    expect(isSatisfied('disk-space', { freeBytes: 200 * 1024 * 1024 - 1 })).toBe(false);
    expect(check('disk-space', { installPath: 'D:\\PhoneFactor' })?.found).toContain('drive D');
    expect(isSatisfied('disk-space', { installPath: 'E:\\PhoneFactor' })).toBe(false);
  });

  test('administrator rights', () => {
    expect(isSatisfied('administrator', { machine: { isAdministrator: false } })).toBe(false);
  });

  test('the update of Windows Server 2012 R2 is asked for there only', () => {
    const operatingSystem = { name: 'Windows Server 2019 Standard', version: '10.0.17763' };
    expect(check('update-kb2919355', { machine: { operatingSystem } })).toBeUndefined();
  });
});

describe('a pending restart', () => {
  const marker =
    'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending';
  const sessionManager = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager';
  const renames = (texts: readonly string[], name = 'PendingFileRenameOperations') =>
    registryPart('64', sessionManager, [
      {
        path: sessionManager,
        values: [{ name, data: { type: 'multi-string', texts } }],
      },
    ]);

  test('none', () => {
    expect(isSatisfied('no-pending-restart')).toBe(true);
  });

  test('of Windows features', () => {
    const registry = [registryPart('64', marker, [{ path: marker, values: [] }])];
    expect(check('no-pending-restart', { registry })?.found).toContain('Component Based Servicing');
  });

  test('of files: names those that are replaced, not their new names', () => {
    const texts = ['\\??\\C:\\Windows\\a.dll', '', '\\??\\D:\\b.tmp', '!\\??\\C:\\Windows\\b.dll'];
    const found = check('no-pending-restart', { registry: [renames(texts)] })?.found;
    expect(found).toBe('2 file(s) are replaced or deleted at the next start: C:\\Windows\\a.dll, D:\\b.tmp');
  });

  test('of files of other programs, and of temporary ones: reported, and nothing is asked for', () => {
    const texts = ['\\??\\C:\\Program Files\\Browser\\Temp\\scoped_dir1', '', '\\??\\C:\\Windows\\Temp\\a.tmp', ''];
    expect(isSatisfied('no-pending-restart', { registry: [renames(texts)] })).toBe(true);
  });

  test('of files of the product', () => {
    const texts = ['\\??\\C:\\Program Files\\PhoneFactor\\PfSvc.exe', ''];
    expect(isSatisfied('no-pending-restart', { registry: [renames(texts)] })).toBe(false);
  });

  test.each(['RebootInProgress', 'PackagesPending'])('of Windows features that has begun: %s', (name) => {
    const key = marker.replace('RebootPending', name);
    const registry = [registryPart('64', key, [{ path: key, values: [] }])];
    expect(check('no-pending-restart', { registry })?.found).toContain('Component Based Servicing');
  });

  test.each([
    'C:\\PROGRA~1\\PHONEF~1\\x.dll',
    'C:\\Program Files\\PH3A0F~1\\x.dll',
    'C:\\progra~1\\PhoneFactor\\x.dll',
  ])('of a file whose short name may be one of the product: %s', (path) => {
    expect(isSatisfied('no-pending-restart', { registry: [renames([`\\??\\${path}`, ''])] })).toBe(false);
  });

  test.each([
    'C:\\PROGRA~1\\GOOGLE~1\\x.dll',
    'C:\\Users\\ADMINI~1\\AppData\\Local\\Temp\\x.tmp',
    'D:\\PROGRA~1\\PHONEF~1\\x.dll',
    'C:\\Windows\\Temp\\ABCDEF~1.TMP',
  ])('of no file whose short name cannot be one of the product: %s', (path) => {
    expect(isSatisfied('no-pending-restart', { registry: [renames([`\\??\\${path}`, ''])] })).toBe(true);
  });

  test.each([
    '\\SystemRoot\\System32\\x.dll',
    '*1\\SystemRoot\\System32\\x.dll',
    '\\Device\\HarddiskVolume2\\Windows\\x.dll',
    '\\??\\Volume{4c1b02c1-d990-11dc-99ae-806e6f6e6963}\\Program Files\\PhoneFactor\\x.dll',
  ])("of a file under the kernel's name for it: %s", (path) => {
    expect(isSatisfied('no-pending-restart', { registry: [renames([path, ''])] })).toBe(false);
  });

  test('of files in the second list', () => {
    const texts = ['\\??\\C:\\Windows\\a.dll', ''];
    expect(isSatisfied('no-pending-restart', { registry: [renames(texts, 'PendingFileRenameOperations2')] })).toBe(
      false,
    );
  });

  test('an empty list of files asks for nothing', () => {
    expect(isSatisfied('no-pending-restart', { registry: [renames([])] })).toBe(true);
  });
});
