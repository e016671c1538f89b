import { describe, expect, test } from '@jest/globals';
import type { FleetServer } from '../../src/fleet/fleet-server.js';
import type { ServerResult } from '../../src/fleet/server-result.js';
import { leftOutBecause, statusOf } from '../../src/fleet/server-status.js';
import { berlin, berlinFile, namesOf, planWith, sampleFleetServer, sampleResult } from './sample-fleet.js';

const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

test('what is upgraded is not planned again; what failed or waits is', async () => {
  const results = [sampleResult('b1', 'upgraded'), sampleResult('B2', 'waiting')];
  const plan = await planWith(berlin, berlinFile, { results });
  expect(namesOf(plan)).toEqual([['b2'], ['b3'], ['bweb1'], ['bweb2'], ['bfs']]);
  expect(plan.leftOut).toMatchObject([{ server: 'b1', why: 'upgraded' }]);
});

test('an inventory that shows only the new product is done without a result', async () => {
  const servers = berlin.map((one) =>
    one.name === 'b1' ? sampleFleetServer('b1', 'mfa-server', { generation: 'mfa-server' }) : one,
  );
  expect(namesOf(await planWith(servers, berlinFile))[0]).toEqual(['b2']);
});

test('a server that was rolled back is a blocker until a person says "again"', async () => {
  const results = [sampleResult('b1', 'rolled-back')];
  expect(codesOf((await planWith(berlin, berlinFile, { results })).blockers)).toEqual(['rolled-back']);
  const plan = await planWith(berlin, `${berlinFile}servers: { b1: { again: true } }\n`, { results });
  expect(namesOf(plan)[0]).toEqual(['b1']);
});

describe('the state of one server', () => {
  const stateOf = (
    server: Partial<FleetServer> = {},
    result?: ServerResult['outcome'],
    completed: readonly string[] = [],
  ) => {
    const member = { name: 'b1', server: sampleFleetServer('b1', server.role, server) };
    return statusOf(member, result && sampleResult('b1', result), undefined, new Set(completed));
  };
  const mixed = [
    { component: 'agent', generation: 'mfa-server' },
    { component: 'user-portal', generation: 'phonefactor' },
  ] as const;

  test('is begun where a run failed or waits, where PhoneFactor is gone, and where both products are there', () => {
    expect(stateOf()).toEqual({ state: 'left', begun: false });
    expect(stateOf({}, 'untouched')).toEqual({ state: 'left', begun: false });
    for (const one of [stateOf({}, 'failed'), stateOf({}, 'waiting'), stateOf({ inBetween: true, components: [] })]) {
      expect(one).toEqual({ state: 'left', begun: true });
    }
    expect(stateOf({ components: mixed })).toEqual({ state: 'left', begun: true });
  });

  test('is nothing found where the inventory has no part of the product', () => {
    const member = { name: 'b1', server: sampleFleetServer('b1') };
    const { role: _role, ...server } = member.server;
    expect(statusOf({ ...member, server }, undefined, undefined, new Set())).toEqual({
      state: 'nothing-found',
      reason: 'No part of PhoneFactor or MFA Server in b1.json.',
    });
  });

  test('is blocked by what its inventory shows, unless it was upgraded meanwhile', () => {
    const blockers = [{ code: 'data-file-missing', message: 'gone', advice: 'find it' }] as const;
    expect(stateOf({ blockers })).toMatchObject({ state: 'blocked', findings: [{ server: 'b1', ...blockers[0] }] });
    expect(stateOf({ blockers }, 'upgraded').state).toBe('upgraded');
  });

  test('is upgraded for a server with the adapter alone once a person confirmed it', () => {
    const adapter = { role: 'adfs-adapter', components: [] } as const;
    expect(stateOf(adapter)).toMatchObject({ state: 'left' });
    expect(stateOf(adapter, undefined, ['upgrade-adfs-adapter-b1'])).toEqual({
      state: 'upgraded',
      reason: 'A person confirmed it.',
    });
  });

  test('is left out of the waves with the codes that block it', () => {
    const findings = ['data-file-missing', 'rolled-back'].map((code) => ({ code, message: '', advice: '' }) as never);
    expect(leftOutBecause('b1', undefined, { state: 'blocked', findings })).toEqual([
      { server: 'b1', why: 'blocked', reason: 'data-file-missing, rolled-back' },
    ]);
    expect(leftOutBecause('b1', 'berlin', { state: 'left', begun: true })).toEqual([]);
  });
});
