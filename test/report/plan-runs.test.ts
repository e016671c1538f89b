import { describe, expect, test } from '@jest/globals';
import { openOperatorSteps, planRuns } from '../../src/report/plan-runs.js';
import { sampleApproval, sampleServers } from './sample-report.js';

const { upgraded } = sampleServers;

describe('who approved', () => {
  test('a run is matched with the approvals of its workflow run, for every attempt', () => {
    const runs = planRuns(upgraded);
    expect(runs.map(({ approved }) => approved)).toEqual([true, true, true, true]);
    expect(runs.map(({ approvers }) => approvers)).toEqual([[sampleApproval], [], [], []]);
    expect(runs[0]).toMatchObject({ actor: 'anna', by: expect.stringContaining('4711') });
  });
});

describe('operator steps', () => {
  test('only operator steps that are due and not passed are open', () => {
    const openIn = ({ plans, journal }: (typeof sampleServers)['waiting']) =>
      openOperatorSteps(plans[0]?.plan, journal).map(({ id }) => id);
    expect(openIn(sampleServers.waiting)).toEqual(['activate-server']);
    expect(openIn(sampleServers.failed)).toEqual([]);
    expect(openIn(sampleServers.upgraded)).toEqual(['inform-users']);
    const journal = sampleServers.upgraded.journal.filter(({ event }) => event !== 'operator-step-said');
    expect(openIn({ ...sampleServers.upgraded, journal })).toEqual(['inform-users']);
  });
});
