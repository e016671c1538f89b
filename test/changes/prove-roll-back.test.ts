import { describe, expect, test } from '@jest/globals';
import { performChange } from '../../src/changes/steps.js';
import type { Host } from '../../src/host/host.js';
import { onSampleServer } from '../host/sample-server.js';
import { backUpOneServer, stepContextOn, stopAllServices } from './step-context-on.js';

describe('a roll-back', () => {
  const components = ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'] as const;
  const prove = async (host: Host, folder: string) =>
    performChange({ kind: 'prove-roll-back', folder, components }, await stepContextOn(host));

  test('is proven where all is as it is in the set, and then what a person confirmed no longer counts', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const folder = await backUpOneServer(host);
      const context = await stepContextOn(host);
      expect(await performChange({ kind: 'prove-roll-back', folder, components }, context)).toMatchObject({
        outcome: 'already-done',
        notes: [expect.stringContaining('User Portal')],
      });
      expect(context.journal.lines.at(-1)).toMatchObject({ event: 'rolled-back', folder });
    }));

  test('is not proven while anything differs, and each difference is named', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const folder = await backUpOneServer(host);
      await host.services.stop('PhoneFactorSvc', 60);
      await host.webServer.configureApplication('Default Web Site', '/PhoneFactor', {
        applicationPool: 'ASP.NET v4.0',
      });
      await host.files.append('C:\\inetpub\\wwwroot\\PhoneFactor\\web.config', Buffer.from('<!-- mine -->'));
      const refused = expect.objectContaining({ code: 'roll-back-not-proven' });
      const error = await prove(host, folder).catch((caught: unknown) => caught);
      expect(error).toEqual(refused);
      for (const difference of [
        'service PhoneFactorSvc is stopped, it was running',
        'application pool is ASP.NET v4.0, it was PhoneFactor',
        'web.config is ',
      ]) {
        expect(`${error}`).toContain(difference);
      }
      expect(`${error}`).not.toContain('IIS settings');
      expect(`${error}`).not.toContain('version');
    }));

  test('is proven for every order of the flags of TLS', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const [site, path] = ['Default Web Site', '/PhoneFactor'];
      const given = async (sslFlags: readonly string[]) => {
        const settings = { ...(await host.webServer.readSettings(site, path)), sslFlags };
        await host.webServer.configureApplication(site, path, { settings });
      };
      await given(['Ssl', 'Ssl128']);
      const folder = await backUpOneServer(host);
      await given(['Ssl128', 'Ssl']);
      expect(await prove(host, folder)).toMatchObject({ outcome: 'already-done' });
      await given(['Ssl']);
      await expect(prove(host, folder)).rejects.toThrow('IIS settings is ');
    }));

  test('is not proven while a product is missing', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const folder = await backUpOneServer(host);
      await stopAllServices(host);
      const context = await stepContextOn(host);
      const portal = (await context.readState()).components.find(({ component }) => component === 'user-portal');
      await host.installer.uninstall({
        productCode: portal?.product.productCode ?? '',
        logPath: 'C:\\x.log',
        timeLimitSeconds: 60,
      });
      await expect(prove(host, folder)).rejects.toThrow('PhoneFactor User Portal is not installed');
    }));
});
