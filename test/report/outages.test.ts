import { describe, expect, test } from '@jest/globals';
import { stepOf } from '../../src/changes/steps.js';
import type { Subject } from '../../src/plan/effects.js';
import type { JournalEntry } from '../../src/plan/journal.js';
import { outagesOf } from '../../src/report/outages.js';
import type { ReportServer } from '../../src/report/report-input.js';
import { timelineOf } from '../../src/report/timeline.js';
import { unprovenOf } from '../../src/report/unproven.js';
import { begun, finished, said, started, withJournal } from './sample-journal.js';
import { digest, interrupted, restored, samplePlan, sampleServers } from './sample-report.js';
import { stateAfter, stateBefore } from './sample-states.js';

const { rolledBack } = sampleServers;

/** Numbers of the journal lines at which the outages of one subject begin and end. */
function linesOf(server: ReportServer, subject: Subject): readonly (readonly (number | undefined)[])[] {
  const numberOf = (at: string | undefined) => server.journal.findIndex((line) => line.at === at);
  return outagesOf(server)
    .filter(({ what }) => what === subject)
    .map(({ from, to }) => [numberOf(from), to === undefined ? undefined : numberOf(to)]);
}

describe('an outage', () => {
  const out = interrupted('sign-in', 'stop-services');
  const back = restored('sign-in', 'activate-server');

  test.each<[string, readonly JournalEntry[], readonly (readonly (number | undefined)[])[]]>([
    ['lasts from the interruption to the restoration', [started, out, begun('uninstall-agent'), back], [[1, 3]]],
    ['that nothing restores is open', [started, out, said, finished], [[1, undefined]]],
    [
      'that lasts already does not begin again',
      [started, out, interrupted('sign-in', 'uninstall-agent'), back],
      [[1, 3]],
    ],
    [
      'comes twice when the work was taken up again',
      [started, out, back, started, out, back],
      [
        [1, 2],
        [4, 5],
      ],
    ],
    ['is not made by a restoration alone', [started, back], []],
    ['is not made by the removal of another', [started, interrupted('user-portal', 'uninstall-user-portal')], []],
    [
      'is not ended by the restoration of another',
      [started, out, restored('user-portal', 'merge-configuration-user-portal')],
      [[1, undefined]],
    ],
  ])('of sign-in %s', (_name, entries, expected) => {
    expect(linesOf(withJournal(...entries), 'sign-in')).toEqual(expected);
  });

  test.each([
    ['stop-services', 'services-stopped'],
    ['uninstall-agent', 'product-removed'],
    ['uninstall-new-agent', 'product-removed'],
    ['install-server', 'other-step'],
  ])('that %s begins has the cause %s', (step, cause) => {
    const server = withJournal(started, interrupted('sign-in', step));
    expect(outagesOf(server)).toMatchObject([{ what: 'sign-in', step, cause }]);
  });

  test('of a roll-back ends with the step that starts the services', () => {
    const end = rolledBack.journal.find(({ event }) => event === 'service-restored');
    expect(outagesOf(rolledBack)).toMatchObject([{ what: 'sign-in', cause: 'services-stopped', to: end?.at }]);
  });

  test('is over by the time of the record where the record shows the old product and its service running', () => {
    const server = withJournal(started, out, interrupted('user-portal', 'uninstall-user-portal'));
    const then = { ...stateBefore, taken: stateAfter.taken };
    expect(outagesOf({ ...server, after: then })).toMatchObject([
      { what: 'sign-in', to: then.taken },
      { what: 'user-portal' },
    ]);
    // Whether the portal has its old configuration is not in the record.
    expect(linesOf({ ...server, after: then }, 'user-portal')).toEqual([[2, undefined]]);
    const still = { ...then, services: [{ name: 'PhoneFactorSvc', account: 'x', state: 'stopped' }] };
    expect(outagesOf({ ...server, after: still })[0]?.to).toBeUndefined();
    expect(timelineOf({ ...server, after: still })?.to).toBe(then.taken);
    const earlier = { ...stateBefore, taken: '2026-03-07T20:00:00.000Z' };
    expect(outagesOf({ ...server, after: earlier })[0]?.to).toBeUndefined();
  });

  test('of a web application that the new version has no more is none that is left open', () => {
    const what = { component: 'mobile-app', generation: 'phonefactor', forGood: true } as const;
    const change = { kind: 'uninstall-product', ...what, displayName: 'Mobile App', version: '5.0' } as const;
    const plan = { ...samplePlan, steps: [...samplePlan.steps, stepOf(change, { stage: 'uninstall-phonefactor' })] };
    const server = withJournal(started, out, interrupted('mobile-app', 'uninstall-mobile-app'), finished);
    const planned = { ...server, plans: [{ digest, plan }] };
    const open = (one: ReportServer) =>
      unprovenOf(one).flatMap((gap) => (gap.code === 'outage-open' ? [gap.what] : []));
    expect(open(server)).toEqual(['sign-in', 'mobile-app']);
    expect(open(planned)).toEqual(['sign-in']);
    expect(outagesOf(planned)).toMatchObject([{ what: 'sign-in' }, { what: 'mobile-app', isForGood: true }]);
  });
});
