import { expect, test } from '@jest/globals';
import { fleetSummary } from '../../src/actions/shared/fleet-summary.js';
import { planFindings, type ServerPlan, sharedPlans } from '../../src/fleet/server-plans.js';
import { berlin, berlinFile, planWith } from './sample-fleet.js';

const planOf = (server: string, more: Partial<ServerPlan> = {}): ServerPlan => ({
  server,
  digest: `sha256:${server}`,
  blockers: [],
  steps: [`Back up ${server}`, 'Remove the agent'],
  ...more,
});
const gone = { code: 'data-file-missing', message: 'The data file is gone.', advice: 'Find it.' };

test('plans that differ in the name of the server alone are shown together, with the digest of each', () => {
  const shared = sharedPlans([planOf('B2'), planOf('B1'), planOf('B3', { steps: ['Remove the agent'] })]);
  expect(shared.map(({ servers, steps }) => [servers.map(({ name }) => name), steps.length])).toEqual([
    [['B1', 'B2'], 2],
    [['B3'], 1],
  ]);
  expect(shared[0]?.servers[1]).toEqual({ name: 'B2', digest: 'sha256:B2' });
});

test('every blocker of every server joins the table of the fleet once, and a server without a plan is one', async () => {
  const blocked = berlin.map((one) => (one.name === 'b2' ? { ...one, blockers: [gone as never] } : one));
  const plan = await planWith(blocked, berlinFile);
  expect(planFindings(plan, [planOf('B2', { blockers: [gone] })])).toEqual([]);

  const whole = await planWith(berlin, berlinFile);
  const plans = ['B1', 'B2', 'BWEB1', 'BWEB2'].map((name) => planOf(name, { blockers: name === 'B1' ? [gone] : [] }));
  const found = planFindings(whole, plans);
  // A person upgrades the AD FS adapter on bfs: no job runs there.
  expect(found.map(({ server, code }) => [server, code])).toEqual([
    ['B1', 'data-file-missing'],
    ['b3', 'plan-not-made'],
  ]);
});

test('servers that the same thing blocks share a row', async () => {
  const plan = await planWith(berlin, berlinFile);
  const blockers = ['b1', 'b2'].map((server) => ({ server, ...gone }));
  const digest = `sha256:${'0'.repeat(64)}`;
  const shared = sharedPlans([planOf('b1'), planOf('b2')]);
  const report = { plan: { ...plan, blockers }, digest, matrices: [], serverMatrix: {}, shared };
  const summary = fleetSummary(report);
  expect(summary.split('\n').filter((line) => line.includes('The data file is gone'))).toEqual([
    expect.stringMatching(/^\| b1, b2 \| data-file-missing \|/),
  ]);
  expect(summary).toContain('<details><summary>b1, b2: 2 steps</summary>');
  expect(summary).toContain('1. Back up b1');
});
