import { describe, expect, test } from '@jest/globals';
import { planDigest } from '../../src/plan/digest.js';
import type { JournalEntry } from '../../src/plan/journal.js';
import type { Step } from '../../src/plan/plan.js';
import type { ReportServer } from '../../src/report/report-input.js';
import { stepRows } from '../../src/report/step-rows.js';
import { begun, started, withJournal } from './sample-journal.js';
import { samplePlan, stepEntries } from './sample-report.js';

describe('steps', () => {
  const row = (server: ReportServer, id: string) => stepRows(server).find(({ step }) => step.id === id);

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
