import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../../src/host/host-error.js';
import { targetPlaces } from '../../../src/stages/install-web-component/target-places.js';
import type { VirtualDirectoryChoice } from '../../../src/stages/situation.js';
import { type MemoryHostChanges, memoryHost } from '../../product/memory-host.js';
import { type SampleServer, sampleInventory } from '../../product/sample-inventory.js';
import { sampleChoices, untouched } from '../sample-situation.js';

const root = 'C:\\inetpub\\wwwroot';

/** Where the new portal of this server goes. */
async function portalPlace(choice: VirtualDirectoryChoice, changes: MemoryHostChanges = {}, server: SampleServer = {}) {
  const { files } = memoryHost(sampleInventory(server), changes);
  const virtualDirectories = { ...sampleChoices.virtualDirectories, 'user-portal': choice };
  const places = await targetPlaces(files, untouched(server), { ...sampleChoices, virtualDirectories });
  return places['user-portal'];
}

describe('the place of a new web component', () => {
  test('that keeps the old name is the old folder, and no application of others', async () => {
    expect(await portalPlace({ name: 'keep' })).toEqual({
      site: 'Default Web Site',
      path: '/PhoneFactor',
      folder: `${root}\\PhoneFactor`,
      holds: 'the-component',
      isApplication: false,
    });
  });

  test('under a new name is below the root of the site', async () => {
    expect(await portalPlace({ name: 'new' })).toMatchObject({
      path: '/MultiFactorAuth',
      folder: `${root}\\MultiFactorAuth`,
      holds: 'nothing',
      isApplication: false,
    });
  });

  test('with files of others in it is shown as such', async () => {
    const extraFiles = { [`${root}\\MultiFactorAuth\\index.html`]: '<html />' };
    expect(await portalPlace({ name: 'new' }, { extraFiles })).toHaveProperty('holds', 'something-else');
  });

  test('with the setting of the portal in its web.config is the component, after an installation that was cut off', async () => {
    const extraFiles = {
      [`${root}\\MultiFactorAuth\\web.config`]: '<setting name="PFUP_pfwssdk_PfWsSdk" />',
    };
    expect(await portalPlace({ name: 'new' }, { extraFiles })).toHaveProperty('holds', 'the-component');
  });

  test('that may not be read is not known', async () => {
    const path = `${root}\\MultiFactorAuth`;
    const failing = { [path.toLowerCase()]: new HostError('access-denied', path, 'Access is denied.') };
    const extraFiles = { [`${path}\\index.html`]: '' };
    expect(await portalPlace({ name: 'new' }, { extraFiles, failing })).toHaveProperty('holds', 'not-known');
  });

  test('at the name of another application of the site is that application, in any case of letters', async () => {
    const server: SampleServer = {
      webs: [
        { component: 'user-portal' },
        {
          component: 'mobile-app',
          virtualDirectory: 'multifactorAUTH',
          folder: 'D:\\timesheets',
          withoutContent: true,
        },
      ],
    };
    expect(await portalPlace({ name: 'new' }, {}, server)).toMatchObject({
      folder: 'D:\\timesheets',
      isApplication: true,
    });
  });

  test('is asked for only where the old one was and the new one is not there yet', async () => {
    const places = (server: SampleServer) =>
      targetPlaces(memoryHost(sampleInventory(server)).files, untouched(server), sampleChoices);
    expect(Object.keys(await places({}))).toEqual(['user-portal', 'mobile-app', 'web-service-sdk']);
    const upgraded: SampleServer = {
      products: [{ component: 'user-portal', generation: 'mfa-server' }],
      webs: [{ component: 'user-portal' }],
    };
    expect(await places(upgraded)).toEqual({});
  });
});
