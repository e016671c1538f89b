import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../src/host/host.js';
import { overLink } from '../../../src/host/rehearsal/over-link.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';
import { onSmallServer } from './small-server.js';

/** A host whose services count how often they are listed, behind the link of a server. */
const behindLink = (link: unknown, work: (host: Host, listed: () => number) => Promise<void>) =>
  onSmallServer({ 'faults.json': link === undefined ? {} : { link } }, async ({ folder }) => {
    let listed = 0;
    const inner = memoryHost(sampleInventory());
    const services = {
      ...inner.services,
      list: async () => {
        listed += 1;
        return inner.services.list();
      },
    };
    await work(await overLink({ ...inner, services }, folder), () => listed);
  });
const broken = { code: 'server-not-reached', message: expect.stringContaining('MFA1') };

describe('a rehearsal server behind a link', () => {
  test('answers as it is where the link is whole', () =>
    behindLink(undefined, async (host, listed) => {
      for (let count = 0; count < 20; count += 1) await host.services.list();
      expect(listed()).toBe(20);
    }));

  test('whose link breaks at an even number has made one more request, and nobody learns it', () =>
    behindLink({ breaksAfter: 2 }, async (host, listed) => {
      await host.services.list();
      await host.registry.readTree('HKEY_LOCAL_MACHINE\\SOFTWARE', '64');
      await expect(host.services.list()).rejects.toMatchObject(broken);
      expect(listed()).toBe(2);
      await expect(host.services.list()).rejects.toMatchObject(broken);
      expect(listed()).toBe(2);
    }));

  test('whose link breaks at an odd number has not made the next request', () =>
    behindLink({ breaksAfter: 1 }, async (host, listed) => {
      await host.services.list();
      await expect(host.services.list()).rejects.toMatchObject(broken);
      expect(listed()).toBe(1);
    }));

  test('is asked nothing over it that the machine which acts knows by itself', () =>
    behindLink({ breaksAfter: 1 }, async (host) => {
      await host.services.list();
      await expect(host.services.list()).rejects.toMatchObject(broken);
      expect(host.files.localPath('C:\\a.txt')).toBe('C:\\a.txt');
      expect((await host.machine.facts()).name).toBe('MFA1');
    }));

  test('takes its time for each request', () =>
    behindLink({ milliseconds: 60 }, async (host) => {
      const begun = Date.now();
      await host.services.list();
      expect(Date.now() - begun).toBeGreaterThanOrEqual(55);
    }));
});
