import { describe, expect, test } from '@jest/globals';
import { cachedPackage } from '../../../src/changes/installing/cached-packages.js';
import type { PackageIdentity } from '../../../src/host/installer.js';
import type { MemoryHostChanges } from '../../product/memory-host.js';
import { text } from '../../product/sample-inventory.js';
import { sampleState } from '../../stages/sample-situation.js';
import { agentCode, hostWithPackages } from './packages-on-disk.js';

const copy = 'C:\\Windows\\Installer\\1a2b3c.msi';
/** Source: the product code above, its first three groups backwards, the others pair by pair. */
const key =
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\UserData\\S-1-5-18\\Products\\00000005000000040800000000000010\\InstallProperties';
const named = (localPackage: string): MemoryHostChanges => ({
  extraKeys: [{ view: '64', key: { path: key, values: [text('LOCALPACKAGE', localPackage)] } }],
});
const whole = { [copy]: { productCode: agentCode, productVersion: '5.0.4' } };

async function look(
  packages: Readonly<Record<string, Partial<PackageIdentity>>>,
  changes: MemoryHostChanges = named(copy),
  state = sampleState(),
) {
  const [agent] = state.components.filter(({ component }) => component === 'agent');
  if (agent === undefined) throw new Error('The sample has an agent.');
  return cachedPackage(hostWithPackages(packages, changes), state, agent);
}

describe('the copy of a package that Windows Installer keeps', () => {
  test('is a way back where it is of that very product and complete', async () => {
    expect(await look(whole)).toMatchObject({ found: { path: copy, version: '5.0.4', source: 'cached-package' } });
  });

  test.each<[string, Parameters<typeof look>, RegExp]>([
    ['is not in the registry', [whole, {}], /^Windows has no copy of its package$/],
    ['was removed from the disk', [{}], /^Windows has no copy of its package$/],
    ['has no whole path in the registry', [whole, named('1a2b3c.msi')], /^Windows has no copy of its package$/],
    [
      'is of another product',
      [{ [copy]: { productCode: '{0}' } }],
      /1a2b3c\.msi, which Windows stores, is not its package/,
    ],
    [
      'needs files beside it',
      [{ [copy]: { productCode: agentCode, externalFiles: ['data1.cab'] } }],
      /needs files beside it: data1\.cab/,
    ],
    ['cannot be asked for', [whole, { deniedKey: key }], /could not be read: Access is denied\./],
    [
      'is none of a Windows that takes the files out of it',
      [
        whole,
        named(copy),
        sampleState({ machine: { operatingSystem: { name: 'Windows Server 2008', version: '6.0.6002' } } }),
      ],
      /no complete copy/,
    ],
  ])('is no way back where it %s', async (_what, look_, reason) => {
    expect(await look(...look_)).toEqual({ none: expect.stringMatching(reason) });
  });

  test('is not there for a product that Windows Installer did not install', async () => {
    const byHand = sampleState({
      products: [{ component: 'agent', generation: 'phonefactor', keyName: 'Agent' }],
      webs: [],
    });
    expect(await look(whole, named(copy), byHand)).toEqual({ none: 'it was not installed by Windows Installer' });
  });
});
