import { describe, expect, test } from '@jest/globals';
import { judgeServer } from '../../src/product/judge-server.js';
import { knownFailures, knownFailureTable } from '../../src/product/known-failures.js';
import { type SampleServer, sampleInventory, samplePool } from './sample-inventory.js';

const codes = (server: SampleServer, target?: string) =>
  knownFailures(
    judgeServer(sampleInventory(server), {}, () => ({})),
    target,
  ).map(({ code }) => code);

const newer = { operatingSystem: { name: 'Windows Server 2016 Standard', version: '10.0.14393' } };
const agent = { component: 'agent', generation: 'phonefactor' } as const;

describe('known failures', () => {
  test('every entry has its own id', () => {
    const ids = knownFailureTable.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('nothing installed, nothing known', () => {
    expect(codes({ machine: newer, installPath: null, products: [], webs: [] }, '8.0.1')).toEqual([]);
  });

  test('F1: the AD FS adapter is there', () => {
    const adapter = { ...agent, keyName: '{50000000-0000-4000-8000-00000000000A}' };
    const displayName = 'Multi-Factor Authentication AD FS Adapter';
    expect(codes({ products: [agent, { ...adapter, displayName }], webs: [] })).toContain('known-failure-f1');
    expect(codes({ products: [agent], webs: [] })).not.toContain('known-failure-f1');
  });

  test('F3: Windows Server 2012 R2', () => {
    expect(codes({})).toContain('known-failure-f3');
    expect(codes({ machine: newer })).not.toContain('known-failure-f3');
  });

  test('F4: metabase, where a web component is there', () => {
    expect(codes({ webServerParts: [] })).toContain('known-failure-f4');
    expect(codes({ webServerParts: [], products: [agent], webs: [] })).not.toContain('known-failure-f4');
  });

  test('F5: IIS 10', () => {
    expect(codes({ webServerVersion: '10.0' })).toContain('known-failure-f5');
    expect(codes({ webServerVersion: '8.5' })).not.toContain('known-failure-f5');
  });

  test.each([
    ['8.0.1.1', true],
    ['7.9', true],
    ['8.0.2', false],
    ['8.0.2.0', false],
    ['8.1', false],
    [undefined, false],
    ['latest', false],
  ])('F9: tags, target %s: %s', (target, expected) => {
    expect(codes({}, target).includes('known-failure-f9')).toBe(expected);
  });

  test.each([
    ['8.0', true],
    ['8.0.0.1', true],
    ['7.3.0.3', false],
    [undefined, false],
  ])('F15: mobile app, target %s: %s', (target, expected) => {
    expect(codes({}, target).includes('known-failure-f15')).toBe(expected);
  });

  test('F17: a new portal in a pool on .NET 2.0; an old portal belongs there', () => {
    const webs = [{ component: 'user-portal' }] as const;
    const portal = (generation: 'phonefactor' | 'mfa-server') => [{ component: 'user-portal', generation }] as const;
    expect(codes({ products: portal('mfa-server'), webs })).toContain('known-failure-f17');
    expect(codes({ products: portal('phonefactor'), webs })).not.toContain('known-failure-f17');
    const pools = [{ ...samplePool, managedRuntimeVersion: 'v4.0' }] as const;
    expect(codes({ products: portal('mfa-server'), webs, pools })).not.toContain('known-failure-f17');
  });

  test('F19: an old agent beside IIS', () => {
    expect(codes({})).toContain('known-failure-f19');
    expect(codes({ products: [agent], webs: [], withoutWebServer: true })).not.toContain('known-failure-f19');
  });
});
