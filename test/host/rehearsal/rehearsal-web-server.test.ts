import { describe, expect, test } from '@jest/globals';
import { createRehearsalWebServer } from '../../../src/host/rehearsal/rehearsal-web-server.js';
import type { ApplicationPool, WebServerState } from '../../../src/host/web-server.js';
import { onSmallServer } from './small-server.js';

const settings = {
  authentication: { anonymous: false, basic: true, windows: false, impersonation: true },
  sslFlags: ['Ssl'],
};
const pool: ApplicationPool = {
  name: 'Portal',
  managedRuntimeVersion: 'v4.0',
  pipelineMode: 'Integrated',
  enable32Bit: false,
  identity: { type: 'NetworkService' },
  state: 'started',
};
const application = { path: '/PhoneFactor', physicalPath: 'C:\\web', applicationPool: 'Portal' };
const iis: WebServerState = {
  version: '8.5',
  sites: [
    { name: 'Default Web Site', id: 1, state: 'started', bindings: [], applications: [{ ...application, settings }] },
  ],
  applicationPools: [pool, { ...pool, name: 'Spare' }],
};

const onIis = (
  work: (webServer: ReturnType<typeof createRehearsalWebServer>) => Promise<void>,
  files: Readonly<Record<string, unknown>> = { 'web-server.json': iis },
) => onSmallServer(files, ({ server, storage, faults }) => work(createRehearsalWebServer(server, storage, faults)));

describe('IIS of a rehearsal server', () => {
  test('lists applications without their settings, which are asked for one by one', () =>
    onIis(async (webServer) => {
      expect((await webServer.read())?.sites[0]?.applications).toEqual([application]);
      expect(await webServer.readSettings('default web site', '/PHONEFACTOR')).toEqual(settings);
      await expect(webServer.readSettings('Default Web Site', '/x')).rejects.toMatchObject({ code: 'not-found' });
    }));

  test('is not there, or is: a change to none is refused', () =>
    onIis(async (webServer) => {
      expect(await webServer.read()).toBeUndefined();
      await expect(webServer.createApplicationPool(pool)).rejects.toMatchObject({ code: 'not-found' });
      await webServer.removeApplicationPool('Portal');
    }, {}));

  test('has an application in its site alone, once', () =>
    onIis(async (webServer) => {
      await webServer.addApplication(1, { ...application, path: '/PHONEFACTOR', physicalPath: 'D:\\new' });
      expect((await webServer.read())?.sites[0]?.applications.map(({ physicalPath }) => physicalPath)).toEqual([
        'D:\\new',
      ]);
      await expect(webServer.addApplication(7, application)).rejects.toMatchObject({ code: 'not-found' });
      await webServer.removeApplication(1, '/phonefactor');
      expect((await webServer.read())?.sites[0]?.applications).toEqual([]);
    }));

  test('changes settings and pool of one application, and refuses a pool that it does not have', () =>
    onIis(async (webServer) => {
      const other = { ...settings, sslFlags: [] };
      await webServer.configureApplication('Default Web Site', '/PhoneFactor', {
        applicationPool: 'spare',
        settings: other,
      });
      expect(await webServer.readSettings('Default Web Site', '/PhoneFactor')).toEqual(other);
      expect((await webServer.read())?.sites[0]?.applications[0]?.applicationPool).toBe('spare');
      const missing = { code: 'not-found' };
      const configure = webServer.configureApplication;
      await expect(configure('Default Web Site', '/PhoneFactor', { applicationPool: 'x' })).rejects.toMatchObject(
        missing,
      );
      await expect(configure('Default Web Site', '/x', { settings })).rejects.toMatchObject(missing);
      await expect(configure('Other Site', '/PhoneFactor', { settings })).rejects.toMatchObject(missing);
    }));

  test('removes a pool that nothing uses, and names the application of one that is used', () =>
    onIis(async (webServer) => {
      await webServer.removeApplicationPool('SPARE');
      expect((await webServer.read())?.applicationPools.map(({ name }) => name)).toEqual(['Portal']);
      await expect(webServer.removeApplicationPool('portal')).rejects.toMatchObject({
        code: 'in-use',
        holder: '/PhoneFactor',
      });
      await expect(webServer.createApplicationPool({ ...pool, name: 'PORTAL' })).rejects.toMatchObject({
        code: 'already-exists',
      });
    }));
});
