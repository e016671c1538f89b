import { describe, expect, test } from '@jest/globals';
import { performChange } from '../../src/changes/steps.js';
import { onSampleServer } from '../host/sample-server.js';
import { isSuccessful, stepContextOn, stopAllServices, withInstaller } from './step-context-on.js';

const packagePath = 'C:\\Install\\PhoneFactor5\\PhoneFactorUserPortalSetup64.msi';
const address = { siteId: 1, virtualDirectory: 'PhoneFactor', applicationPool: 'ASP.NET v4.0' };

describe('an old product that comes back', () => {
  test('is not believed to be there where IIS has no application at its address, and is not installed where it has', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      await stopAllServices(host);
      const idle = await stepContextOn(withInstaller(host, { install: isSuccessful }));
      const again = {
        kind: 'reinstall-product',
        component: 'user-portal',
        displayName: 'PhoneFactor User Portal',
        version: '5.0.3',
        packagePath,
        sha256: (await host.files.digest(packagePath)).sha256,
        address: { ...address, virtualDirectory: 'PhoneFactor2' },
      } as const;
      await expect(performChange(again, idle)).rejects.toMatchObject({
        code: 'product-not-found-after-installation',
        message: expect.stringContaining('/PhoneFactor2 of site 1'),
      });
      const there = { ...again, address: { ...address, virtualDirectory: 'phonefactor' } };
      expect(await performChange(there, idle)).toMatchObject({ outcome: 'already-done' });
    }));
});
