import { describe, expect, test } from '@jest/globals';
import { performChange } from '../../src/changes/steps.js';
import type { Host } from '../../src/host/host.js';
import { onSampleServer } from '../host/sample-server.js';
import {
  installerRan,
  isSuccessful,
  neverRun,
  stepContextOn,
  stopAllServices,
  withInstaller,
} from './step-context-on.js';

const portal = {
  kind: 'install-web-component',
  component: 'user-portal',
  packagePath: 'C:\\Install\\PhoneFactor5\\PhoneFactorUserPortalSetup64.msi',
  siteId: 1,
  virtualDirectory: 'PhoneFactor',
  applicationPool: 'ASP.NET v4.0',
} as const;

/** With the hash that the plan was approved with; without one a package is judged before it is run. */
async function approved(host: Host) {
  const { sha256 } = await host.files.digest(portal.packagePath);
  return { ...portal, sha256 };
}

describe('a package of a web component', () => {
  test('that reports success is not believed where IIS has no application at the address', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      await stopAllServices(host);
      const idle = await stepContextOn(withInstaller(host, { install: isSuccessful }));
      await expect(performChange(await approved(host), idle)).rejects.toMatchObject({
        code: 'web-application-not-found-after-installation',
        message: expect.stringContaining('/PhoneFactor'),
      });
    }));

  test('that another organization signed and nobody approved by its hash is not run', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const context = await stepContextOn(withInstaller(host, { install: neverRun }));
      expect(await performChange(portal, context)).toMatchObject({
        outcome: 'stopped-for-decision',
        decision: { code: 'package-signer-unexpected', advice: expect.stringContaining('expected-signer') },
      });
    }));

  test('whose address cannot be chosen is not run', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      let ran = false;
      const install = async () => {
        ran = true;
        return installerRan;
      };
      const describe: Host['installer']['describe'] = async (path) => ({
        ...(await host.installer.describe(path)),
        properties: { TARGETSITE: '' },
      });
      const context = await stepContextOn(withInstaller(host, { install, describe }));
      await expect(performChange(await approved(host), context)).rejects.toMatchObject({
        code: 'package-without-address',
        message: expect.stringContaining('TARGETVDIR, TARGETAPPPOOL'),
      });
      expect(ran).toBe(false);
    }));

  test('that is not the file that was approved is not run', () =>
    onSampleServer('one-server', async ({ open }) => {
      const context = await stepContextOn(withInstaller(await open(), { install: neverRun }));
      const sha256 = '0'.repeat(64);
      await expect(performChange({ ...portal, sha256 }, context)).rejects.toMatchObject({
        code: 'package-changed',
        message: expect.stringContaining(sha256),
      });
    }));
});
