import { describe, expect, test } from '@jest/globals';
import { sha256Of } from '../../../src/base/sha256.js';
import { findOldPackages, packagesAmong } from '../../../src/changes/installing/old-packages.js';
import { HostError } from '../../../src/host/host-error.js';
import { sampleState } from '../../stages/sample-situation.js';
import { agentCode, hostWithPackages, portalCode } from './packages-on-disk.js';

const before = sampleState();
const agent = 'D:\\old\\any name.msi';
const portal = 'D:\\old\\Portal.MSI';

describe('packages of old products', () => {
  test('are known by the product code that was installed, with any name of the file', async () => {
    const host = hostWithPackages({
      [agent]: { productCode: agentCode, productVersion: '5.0.4' },
      [portal]: { productCode: portalCode.toLowerCase(), productVersion: '5.0.4' },
      'D:\\old\\PhoneFactorAgent.msi': { productCode: '{00000000-0000-0000-0000-000000000000}' },
    });
    expect(await findOldPackages(host, 'D:\\old', before)).toEqual({
      agent: { path: agent, sha256: sha256Of(`package ${agent}`), version: '5.0.4', source: 'old-installers' },
      'user-portal': {
        path: portal,
        sha256: sha256Of(`package ${portal}`),
        version: '5.0.4',
        source: 'old-installers',
      },
    });
  });

  test('with files beside them count only where these files are there', async () => {
    const wanting = { [agent]: { productCode: agentCode, externalFiles: ['data1.cab'] } };
    expect(await findOldPackages(hostWithPackages(wanting), 'D:\\old', before)).toEqual({});
    const whole = hostWithPackages(wanting, { extraFiles: { 'D:\\old\\Data1.cab': '' } });
    expect(Object.keys(await findOldPackages(whole, 'D:\\old', before))).toEqual(['agent']);
  });

  test('are the first ones of several; files that are no packages are passed over', async () => {
    const second = 'D:\\older\\agent.msi';
    const host = hostWithPackages({ [agent]: { productCode: agentCode }, [second]: { productCode: agentCode } });
    const found = await packagesAmong(
      host,
      ['D:\\old\\setup.exe', 'D:\\old\\broken.msi', agent, second],
      'backup-set',
      before,
    );
    expect(found.agent).toMatchObject({ path: agent, source: 'backup-set' });
  });

  test('are none in a folder that is not there', async () => {
    expect(await findOldPackages(hostWithPackages({}), 'D:\\gone', before)).toEqual({});
  });

  test('that cannot be read are an error, and not missing', async () => {
    const host = hostWithPackages({ [agent]: { productCode: agentCode } });
    const identify = async (path: string): Promise<never> => {
      throw new HostError('access-denied', path, 'Access is denied.');
    };
    const closed = { ...host, installer: { ...host.installer, identify } };
    await expect(findOldPackages(closed, 'D:\\old', before)).rejects.toThrow('Access is denied.');
  });
});
