import { describe, expect, test } from '@jest/globals';
import { stepOf } from '../../src/changes/steps.js';
import { planDigest } from '../../src/plan/digest.js';
import type { Subject } from '../../src/plan/effects.js';
import type { JournalEntry } from '../../src/plan/journal.js';
import type { Step } from '../../src/plan/plan.js';
import { changesOf } from '../../src/report/changes.js';
import { planRuns } from '../../src/report/plan-runs.js';
import type { ReportServer } from '../../src/report/report-input.js';
import { serverOutcome } from '../../src/report/server-outcome.js';
import { stepRows } from '../../src/report/step-rows.js';
import { timelineOf } from '../../src/report/timeline.js';
import { unprovenOf } from '../../src/report/unproven.js';
import {
  digest,
  installerRan,
  interrupted,
  journalOf,
  restored,
  sampleApproval,
  samplePlan,
  sampleServers,
  stepEntries,
} from './sample-report.js';
import { stateAfter, stateBefore } from './sample-states.js';

const { upgraded, waiting, failed, refused, rolledBack, untouched, restart } = sampleServers;

/** The server with this journal, at intervals of 190 seconds from 21:00:00. */
const withJournal = (...entries: readonly JournalEntry[]): ReportServer => {
  const { before: _before, after: _after, ...rest } = upgraded;
  return { ...rest, journal: journalOf(...entries) };
};
const started: JournalEntry = { event: 'plan-started', digest, action: 'upgrade', by: 'run 1' };
const finished: JournalEntry = { event: 'plan-finished', digest, action: 'upgrade' };
const said: JournalEntry = { event: 'operator-step-said', step: 'activate-server', by: 'anna' };
const begun = (step: string): JournalEntry => ({ event: 'step-started', digest, step });

/** Numbers of the journal lines at which the outages of one subject begin and end. */
function outagesOf(server: ReportServer, subject: Subject): readonly (readonly (number | undefined)[])[] {
  const numberOf = (at: string | undefined) => server.journal.findIndex((line) => line.at === at);
  return (timelineOf(server)?.outages ?? [])
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
    expect(outagesOf(withJournal(...entries), 'sign-in')).toEqual(expected);
  });

  test.each([
    ['stop-services', 'services-stopped'],
    ['uninstall-agent', 'product-removed'],
    ['uninstall-new-agent', 'product-removed'],
    ['install-server', 'other-step'],
  ])('that %s begins has the cause %s', (step, cause) => {
    const server = withJournal(started, interrupted('sign-in', step));
    expect(timelineOf(server)?.outages).toMatchObject([{ what: 'sign-in', step, cause }]);
  });

  test('of a roll-back ends with the step that starts the services', () => {
    const { outages } = timelineOf(rolledBack) ?? { outages: [] };
    const end = rolledBack.journal.find(({ event }) => event === 'service-restored');
    expect(outages).toMatchObject([{ what: 'sign-in', cause: 'services-stopped', to: end?.at }]);
  });

  test('is over by the time of the record where the record shows the old product and its service running', () => {
    const server = withJournal(started, out, interrupted('user-portal', 'uninstall-user-portal'));
    const then = { ...stateBefore, taken: stateAfter.taken };
    expect(timelineOf({ ...server, after: then })?.outages).toMatchObject([
      { what: 'sign-in', to: then.taken },
      { what: 'user-portal' },
    ]);
    // Whether the portal has its old configuration is not in the record.
    expect(outagesOf({ ...server, after: then }, 'user-portal')).toEqual([[2, undefined]]);
    const still = { ...then, services: [{ name: 'PhoneFactorSvc', account: 'x', state: 'stopped' }] };
    expect(timelineOf({ ...server, after: still })?.outages[0]?.to).toBeUndefined();
    expect(timelineOf({ ...server, after: still })?.to).toBe(then.taken);
    const earlier = { ...stateBefore, taken: '2026-03-07T20:00:00.000Z' };
    expect(timelineOf({ ...server, after: earlier })?.outages[0]?.to).toBeUndefined();
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
    expect(timelineOf(planned)?.outages).toMatchObject([{ what: 'sign-in' }, { what: 'mobile-app', isForGood: true }]);
  });
});

describe('the timeline', () => {
  test('has a bar for every try of a step, for the restart and for the wait, in order', () => {
    const bars = timelineOf(upgraded)?.bars ?? [];
    expect(bars.map(({ step, kind }) => `${step} ${kind}`)).toEqual([
      'stop-services work',
      'create-backup-set work',
      'uninstall-user-portal work',
      'uninstall-agent work',
      'uninstall-agent work',
      'uninstall-agent restart',
      'install-server work',
      'start-product-services work',
      'activate-server person',
      'install-user-portal work',
      'merge-configuration-user-portal work',
    ]);
    expect(bars.every(({ from, to }) => from <= to)).toBe(true);
  });

  test('a step that was cut short lasts until the last thing on record, not until the next run', () => {
    const server = withJournal(started, begun('uninstall-agent'), installerRan('uninstall-agent', {}), started);
    expect(timelineOf(server)?.bars).toMatchObject([{ from: server.journal[1]?.at, to: server.journal[2]?.at }]);
  });

  test('a wait that is not over reaches to the time of the record', () => {
    const { bars, to } = timelineOf({ ...waiting, after: stateAfter }) ?? { bars: [], to: '' };
    expect(to).toBe(stateAfter.taken);
    expect(bars.at(-1)).toMatchObject({ step: 'activate-server', kind: 'person', to });
  });

  test('follows the order of the journal where the clock was set back', () => {
    const server = withJournal(
      started,
      interrupted('sign-in', 'stop-services'),
      ...stepEntries('uninstall-agent'),
      started,
      ...stepEntries('install-server'),
      ...stepEntries('start-product-services'),
      said,
      restored('sign-in', 'activate-server'),
    );
    const back = '2026-03-07T20:00:00.000Z';
    const journal = server.journal.map((line, index) => (index < 4 ? line : { ...line, at: back }));
    const { from, to, bars, outages } = timelineOf({ ...server, journal }) ?? {
      from: '',
      to: '',
      bars: [],
      outages: [],
    };
    const latest = journal[3]?.at ?? '';
    expect(to).toBe(latest);
    expect(serverOutcome({ ...server, journal }).ended).toBe(latest);
    expect(bars.every((bar) => from <= bar.from && bar.from <= bar.to && bar.to <= to)).toBe(true);
    expect(outages.map((outage) => outage.to)).toEqual([latest]);
    expect(stepRows({ ...server, journal }).find(({ step }) => step.id === 'install-server')?.state).toBe('done');
  });

  test('ends with the journal where nothing is open', () => {
    expect(timelineOf(upgraded)?.to).toBe(upgraded.journal.at(-1)?.at);
    expect(stateAfter.taken > (upgraded.journal.at(-1)?.at ?? '')).toBe(true);
  });

  test('a failed run waits for nobody', () => {
    expect(timelineOf(refused)?.bars.every(({ kind }) => kind === 'work')).toBe(true);
  });

  test('of a server that nothing was begun on is none, and lines without a time are left out', () => {
    expect(timelineOf(untouched)).toBeUndefined();
    expect(
      timelineOf({ ...upgraded, journal: upgraded.journal.map((line) => ({ ...line, at: 'soon' })) }),
    ).toBeUndefined();
  });
});

describe('steps', () => {
  const row = (server: ReportServer, id: string) => stepRows(server).find(({ step }) => step.id === id);

  test('keep their failures and every run of an installer, though they were done later', () => {
    const agent = row(upgraded, 'uninstall-agent');
    expect(agent).toMatchObject({
      state: 'done',
      failures: [{ code: 'installer-failed-1603', advice: expect.stringContaining('fix the cause') }],
      installerRuns: [
        { exitCode: 1603, excerpt: [expect.stringContaining('Error 1306'), expect.any(String)] },
        { exitCode: 3010 },
      ],
    });
    expect(row(upgraded, 'uninstall-user-portal')?.installerRuns.map(({ exitCode }) => exitCode)).toEqual([1618, 0]);
    expect(row(upgraded, 'create-backup-set')?.installerRuns).toEqual([]);
  });

  test('name the run that performed them and who confirmed', () => {
    expect(row(upgraded, 'install-server')?.by).toBe('https://github.com/contoso/mfa/actions/runs/4713/attempts/1');
    expect(row(upgraded, 'activate-server')).toMatchObject({
      state: 'confirmed',
      evidence: { kind: 'said', by: 'anna' },
    });
  });

  test('confirmed before a roll-back are open in the upgrade after it', () => {
    const server = {
      ...waiting,
      journal: [...journalOf({ ...said }, { event: 'rolled-back', folder: 'x' }), ...waiting.journal],
    };
    expect(row(server, 'activate-server')?.state).toBe('open');
  });

  const byHand: Step<{ kind: string }> = {
    type: 'operator',
    id: 'install-server',
    stage: 's',
    title: 'Run the setup program',
    operatorStep: {
      id: 'run-server-setup',
      title: 'Run the setup program',
      instructions: ['Run it.'],
      proof: 'seen',
      blocking: true,
    },
  };
  const steps = samplePlan.steps.map((step) => (step.id === 'install-server' ? byHand : step));
  const plan = { ...samplePlan, steps };
  const of = planDigest(plan);
  const rest = { ...samplePlan, steps: steps.slice(5) };
  const first: readonly JournalEntry[] = [
    { ...started, digest: of },
    ...stepEntries('create-backup-set'),
    ...stepEntries('uninstall-agent'),
  ];

  test('that a person did are seen by the plan that no longer has them', () => {
    const server = withJournal(...first, { ...started, digest: planDigest(rest) });
    const seen = {
      ...server,
      plans: [
        { plan, digest: of },
        { plan: rest, digest: planDigest(rest) },
      ],
    };
    expect(row(seen, 'install-server')).toMatchObject({
      state: 'done',
      evidence: { kind: 'seen', digest: planDigest(rest), at: seen.journal.at(-1)?.at },
    });
    expect(row({ ...server, plans: [{ plan, digest: of }] }, 'install-server')?.evidence).toBeUndefined();
  });

  test('that a person did are seen by a run of the same plan that begins behind them', () => {
    const server = {
      ...withJournal(...first, { ...started, digest: of }, begun('start-product-services')),
      plans: [{ plan, digest: of }],
    };
    expect(row(server, 'install-server')?.evidence).toMatchObject({ kind: 'seen', digest: of });
    expect(row(server, 'create-backup-set')?.evidence).toBeUndefined();
  });

  test('that a person did are not seen across a roll-back, nor by the plan of another action', () => {
    const other = { ...rest, action: 'merge-webconfig' };
    const plans = [
      { plan, digest: of },
      { plan: rest, digest: planDigest(rest) },
      { plan: other, digest: planDigest(other) },
    ];
    const restored: JournalEntry = { event: 'plan-started', digest: 'sha256:r', action: 'restore-backup' };
    for (const between of [
      [restored, { ...started, digest: planDigest(rest) }],
      [{ ...started, action: 'merge-webconfig', digest: planDigest(other) }],
    ]) {
      expect(row({ ...withJournal(...first, ...between), plans }, 'install-server')?.evidence).toBeUndefined();
    }
  });

  test('that were cut short are done once a later plan no longer has them, unless they were begun again', () => {
    const cut: readonly JournalEntry[] = [{ ...started, digest: of }, begun('uninstall-agent')];
    const next: JournalEntry = { ...started, digest: planDigest(rest) };
    const plans = [
      { plan, digest: of },
      { plan: rest, digest: planDigest(rest) },
    ];
    expect(row({ ...withJournal(...cut, next), plans }, 'uninstall-agent')).toMatchObject({
      state: 'done',
      evidence: { kind: 'seen', digest: planDigest(rest) },
    });
    expect(row({ ...withJournal(...cut, next, begun('uninstall-agent')), plans }, 'uninstall-agent')?.state).toBe(
      'begun',
    );
    expect(row({ ...withJournal(...cut), plans: plans.slice(0, 1) }, 'uninstall-agent')?.state).toBe('begun');
  });

  test('that a person did are seen by a plan that was only made', () => {
    const plans = [
      { plan, digest: of },
      { plan: rest, digest: planDigest(rest) },
    ];
    expect(row({ ...withJournal(...first), plans }, 'install-server')?.evidence).toEqual({
      kind: 'seen',
      digest: planDigest(rest),
    });
  });
});

describe('before and after', () => {
  test('every component, the place of the data and the services, each with its outcome', () => {
    const rows = changesOf(stateBefore, stateAfter).map(({ of, fact, fate }) =>
      [of.kind === 'component' ? of.component : of.kind === 'service' ? of.name : 'server', fact, fate].join(' '),
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        'server install-path same',
        'server data-file-size changed',
        'agent version changed',
        'user-portal address changed',
        'user-portal theme same',
        'mobile-app version gone',
        'PhoneFactorSvc state gone',
        'MultiFactorAuthSvc account new',
      ]),
    );
    expect(changesOf(stateBefore, stateBefore).every(({ fate }) => fate === 'same')).toBe(true);
  });

  test('a component in both generations is compared from old to new', () => {
    const both = { ...stateAfter, components: [...stateBefore.components, ...stateAfter.components] };
    const version = changesOf(both, both).find(
      ({ of, fact }) => of.kind === 'component' && of.component === 'agent' && fact === 'version',
    );
    expect(version).toMatchObject({ before: '5.0.4', after: '8.0.1', fate: 'changed' });
  });

  test('without both states there is nothing to compare', () => {
    expect(changesOf(stateBefore, undefined)).toEqual([]);
  });
});

describe('who approved', () => {
  test('a run is matched with the approvals of its workflow run, for every attempt', () => {
    const runs = planRuns(upgraded);
    expect(runs.map(({ approved }) => approved)).toEqual([true, true, true, true]);
    expect(runs.map(({ approvers }) => approvers)).toEqual([[sampleApproval], [], [], []]);
    expect(runs[0]).toMatchObject({ actor: 'anna', by: expect.stringContaining('4711') });
  });
});

describe('what could not be proven', () => {
  const codes = (server: ReportServer) => unprovenOf(server).map(({ code }) => code);

  test("of the upgraded server: a person's word and one check", () => {
    expect(codes(upgraded)).toEqual(['word-of-a-person', 'check']);
  });

  test('of the waiting server: everything that is missing', () => {
    expect(codes(waiting)).toEqual([
      'outage-open',
      'outage-open',
      'backup-not-consistent',
      'state-unknown',
      'approver-unknown',
      'not-verified',
    ]);
  });

  test('of an untouched server: nothing', () => {
    expect(codes(untouched)).toEqual([]);
  });

  test.each<[string, ReportServer, string]>([
    [
      'a plan file that was changed',
      { ...upgraded, plans: [{ plan: { ...samplePlan, server: 'X' }, digest }] },
      'plan-changed',
    ],
    ['a plan whose file is gone', { ...upgraded, plans: [] }, 'plan-missing'],
    ['a backup set that is gone', { ...upgraded, manifests: [] }, 'backup-missing'],
    [
      'a manifest that was changed',
      { ...upgraded, manifests: upgraded.manifests.map((one) => ({ ...one, sha256: 'f'.repeat(64) })) },
      'backup-changed',
    ],
    ['a merge without its record', { ...upgraded, merges: [] }, 'merge-unknown'],
    ['a run without approval', withJournal(started), 'plan-without-approval'],
    ['approvals that are not known', { ...upgraded, approvals: [] }, 'approver-unknown'],
    [
      'a record that could not be read',
      { ...upgraded, notes: ['differences.json is not valid.'] },
      'record-incomplete',
    ],
    ['a killed run', failed, 'not-verified'],
    ['a restart', restart, 'state-unknown'],
  ])('%s', (_name, server, code) => {
    expect(codes(server)).toContain(code);
  });
});

test('a server is shown as failed for the reason that is on record', () => {
  expect(serverOutcome(refused)).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('exit code 1601'),
  });
});
