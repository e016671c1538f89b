import { describe, expect, test } from '@jest/globals';
import { judgeServer } from '../../src/product/judge-server.js';
import {
  hadAgent,
  hasItsApplication,
  hasTracesOfAgent,
  newComponent,
  oldComponent,
  registeredInstallPath,
  type ServerState,
} from '../../src/product/server-state.js';
import { type SampleServer, sampleInventory } from './sample-inventory.js';

const stateOf = (server: SampleServer): ServerState => judgeServer(sampleInventory(server), {}, () => ({}));
const withoutProducts = stateOf({ products: [], webs: [] });
const oldAgent = { component: 'agent', generation: 'phonefactor' } as const;
const newPortal = { component: 'user-portal', generation: 'mfa-server' } as const;

describe('a component of a server', () => {
  test('is known apart by its generation', () => {
    const state = stateOf({ products: [oldAgent, newPortal], webs: [] });
    expect(oldComponent(state, 'agent')?.product.displayName).toBe('PhoneFactor Agent');
    expect(newComponent(state, 'agent')).toBeUndefined();
    expect(oldComponent(state, 'user-portal')).toBeUndefined();
    expect(newComponent(state, 'user-portal')?.product.displayName).toBe('Multi-Factor Authentication User Portal');
  });

  test('answers users where IIS has its application; the agent needs none', () => {
    const webs = [{ component: 'user-portal', virtualDirectory: 'MultiFactorAuth' }] as const;
    expect(hasItsApplication(stateOf({ products: [newPortal], webs }), 'user-portal')).toBe(true);
    expect(hasItsApplication(stateOf({ products: [newPortal], webs: [] }), 'user-portal')).toBe(false);
    expect(hasItsApplication(withoutProducts, 'agent')).toBe(true);
  });
});

describe('the agent', () => {
  test('was here where its folder and its data file are left', () => {
    expect([hasTracesOfAgent(withoutProducts), hadAgent(withoutProducts)]).toEqual([true, true]);
  });

  test.each(['empty', 'unreadable'] as const)('was here where its data file is %s', (status) => {
    expect(hadAgent(stateOf({ products: [], webs: [], dataFile: { status } }))).toBe(true);
  });

  test.each<[string, SampleServer]>([
    ['its data file is gone', { dataFile: { status: 'missing' } }],
    ['no data file was looked for', { dataFile: null }],
    ['the registry names no folder of it', { installPaths: {} }],
    ['nothing is left', { installPath: null }],
  ])('was never here where %s', (_why, server) => {
    expect(hadAgent(stateOf({ products: [], webs: [], ...server }))).toBe(false);
  });

  test('that is installed has left no traces, and the new server is none', () => {
    const state = stateOf({ products: [oldAgent], webs: [] });
    expect([hasTracesOfAgent(state), hadAgent(state)]).toEqual([false, true]);
    expect(hadAgent(stateOf({ products: [{ component: 'agent', generation: 'mfa-server' }], webs: [] }))).toBe(false);
  });
});

test('a folder that a person names instead is not one that the registry names', () => {
  expect(registeredInstallPath(withoutProducts)).toBe('C:\\Program Files\\PhoneFactor');
  const chosen = { installPath: 'D:\\MFA' };
  const unregistered = judgeServer(sampleInventory({ installPaths: {} }), chosen, () => ({}));
  expect([unregistered.installPath?.path, registeredInstallPath(unregistered)]).toEqual(['D:\\MFA', undefined]);
});
