import { hostname } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { playServer } from '../../../src/host/remote/open-server.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';

const rehearsal = memoryHost(sampleInventory());

describe('a rehearsal server that plays one that is reached from elsewhere', () => {
  test('is known by its name, and names the machine that acts', async () => {
    const host = await playServer({ name: 'mfa1.contoso.local' }, rehearsal);
    expect(host.actsFrom).toBe(hostname());
    expect((await host.machine.facts()).name).toBe('MFA1');
  });

  test('does not answer what could not be asked there', async () => {
    const host = await playServer({ name: 'MFA1' }, rehearsal);
    expect(await rehearsal.machine.canReach('pfd.phonefactor.net', 443)).toBe(false);
    expect(await host.machine.canReach('pfd.phonefactor.net', 443)).toBeUndefined();
    expect(await host.network.open({ url: 'https://pfd.phonefactor.net/', timeLimitSeconds: 1 })).toMatchObject({
      outcome: 'not-tried',
      reason: expect.stringContaining('cannot be seen from another machine'),
    });
  });

  test('is refused under the name of another server', async () => {
    await expect(playServer({ name: 'mfa2.contoso.local' }, rehearsal)).rejects.toMatchObject({
      code: 'server-is-another',
      message: expect.stringContaining('MFA1'),
    });
  });
});
