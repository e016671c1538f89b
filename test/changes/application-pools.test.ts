import { describe, expect, test } from '@jest/globals';
import { performChange } from '../../src/changes/steps.js';
import { onSampleServer } from '../host/sample-server.js';
import { stepContextOn } from './step-context-on.js';

describe('application pools ', () => {
  const pool = {
    name: 'MultiFactorAuth',
    managedRuntimeVersion: 'v4.0',
    pipelineMode: 'Integrated',
    enable32Bit: false,
    identity: { type: 'NetworkService' },
  } as const;

  test('a pool is made once and taken away once', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const context = await stepContextOn(host);
      const create = () => performChange({ kind: 'create-application-pool', pool }, context);
      expect(await create()).toMatchObject({ outcome: 'done' });
      expect(await create()).toMatchObject({ outcome: 'already-done' });
      const made = (await host.webServer.read())?.applicationPools.find(({ name }) => name === pool.name);
      expect(made).toMatchObject(pool);
      const remove = () => performChange({ kind: 'remove-application-pool', name: 'multifactorauth' }, context);
      expect(await remove()).toMatchObject({ outcome: 'done' });
      expect(await remove()).toMatchObject({ outcome: 'already-done' });
      expect((await host.webServer.read())?.applicationPools.map(({ name }) => name)).not.toContain(pool.name);
    }));

  test('a pool that something uses stays, and the reason is reported', () =>
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
