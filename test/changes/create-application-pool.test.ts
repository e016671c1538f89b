import { describe, expect, test } from '@jest/globals';
import { performChange, stepOf } from '../../src/changes/steps.js';
import { onSampleServer } from '../host/sample-server.js';
import { stepContextOn } from './step-context-on.js';

const pool = {
  name: 'MultiFactorAuth',
  managedRuntimeVersion: 'v4.0',
  pipelineMode: 'Integrated',
  enable32Bit: false,
  identity: { type: 'NetworkService' },
} as const;

describe('an application pool for the new components', () => {
  test('is made once, also where the second component asks for it in another case', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const context = await stepContextOn(host);
      const create = (name: string) =>
        performChange({ kind: 'create-application-pool', pool: { ...pool, name } }, context);
      expect(await create('MultiFactorAuth')).toMatchObject({ outcome: 'done' });
      expect(await create('multifactorauth')).toMatchObject({ outcome: 'already-done' });
      const pools = (await host.webServer.read())?.applicationPools ?? [];
      expect(pools.filter(({ name }) => /^multifactorauth$/i.test(name))).toMatchObject([pool]);
    }));

  test('is a step of its own for each component, and interrupts nobody', () => {
    const step = (component: 'user-portal' | 'mobile-app') =>
      stepOf({ kind: 'create-application-pool', component, pool }, { stage: 'install-portal' });
    expect([step('user-portal').id, step('mobile-app').id]).toEqual([
      'application-pool-for-user-portal',
      'application-pool-for-mobile-app',
    ]);
    expect(step('user-portal').effects).toMatchObject({ interrupts: [], restores: [] });
  });
});
