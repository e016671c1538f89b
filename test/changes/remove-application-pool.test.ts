import { describe, expect, test } from '@jest/globals';
import { performChange } from '../../src/changes/steps.js';
import { onSampleServer } from '../host/sample-server.js';
import { stepContextOn } from './step-context-on.js';

describe('the application pool that the upgrade made', () => {
  test('goes once, with its name in any case of letters', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const context = await stepContextOn(host);
      const pool = {
        name: 'MultiFactorAuth',
        managedRuntimeVersion: 'v4.0',
        pipelineMode: 'Integrated',
        enable32Bit: false,
        identity: { type: 'NetworkService' },
      } as const;
      await host.webServer.createApplicationPool(pool);
      const remove = () => performChange({ kind: 'remove-application-pool', name: 'multifactorauth' }, context);
      expect(await remove()).toMatchObject({ outcome: 'done' });
      expect((await host.webServer.read())?.applicationPools.map(({ name }) => name)).not.toContain(pool.name);
      expect(await remove()).toMatchObject({ outcome: 'already-done' });
    }));

  test('stays where something uses it, and the reason is reported', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const change = { kind: 'remove-application-pool', name: 'DefaultAppPool' } as const;
      const result = await performChange(change, await stepContextOn(host));
      expect(result).toMatchObject({
        outcome: 'already-done',
        notes: [expect.stringContaining('DefaultAppPool stays')],
      });
      expect((await host.webServer.read())?.applicationPools.map(({ name }) => name)).toContain('DefaultAppPool');
    }));
});
