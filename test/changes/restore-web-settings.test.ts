import { describe, expect, test } from '@jest/globals';
import { performChange } from '../../src/changes/steps.js';
import { onSampleServer } from '../host/sample-server.js';
import { stepContextOn } from './step-context-on.js';

describe('settings in IIS', () => {
  test('and the pool of an application go back as they were; the application of another site does not matter', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const context = await stepContextOn(host);
      const application = async () =>
        (await host.webServer.read())?.sites
          .find(({ name }) => name === 'Default Web Site')
          ?.applications.find(({ path }) => path === '/PhoneFactor');
      const settings = () => host.webServer.readSettings('Default Web Site', '/PhoneFactor');
      const before = await settings();
      const base = { kind: 'restore-web-settings', component: 'user-portal', site: 'Default Web Site' } as const;
      const change = { ...base, path: '/phonefactor', settings: before };
      expect(await performChange(change, context)).toMatchObject({ outcome: 'already-done' });
      await host.webServer.configureApplication('Default Web Site', '/PhoneFactor', {
        settings: { ...before, sslFlags: ['SslRequireCert'] },
      });
      expect(await performChange(change, context)).toMatchObject({ outcome: 'done' });
      expect(await settings()).toEqual(before);
      const moved = { ...change, applicationPool: 'ASP.NET v4.0' };
      expect(await performChange(moved, context)).toMatchObject({ outcome: 'done' });
      expect((await application())?.applicationPool).toBe('ASP.NET v4.0');
      expect(await performChange(moved, context)).toMatchObject({ outcome: 'already-done' });
    }));
});
