import type { JournalLine } from '../plan/journal-schema.js';
import { isRestore, type JournalRun, journalRuns, timesPutBackIn } from './journal-runs.js';
import type { ReportPlan, ReportServer } from './report-input.js';

type Confirmation = Extract<JournalLine, { event: 'operator-step-said' }>;

/**
 * The work on a machine until it is put back, or what puts it back. Steps of one name are another step in each: an upgrade,
 * its roll-back and the next upgrade all stop services.
 */
export interface Undertaking {
  readonly timesPutBack: number;
  /** In the order of the server's plans. */
  readonly plans: readonly ReportPlan[];
  /** Oldest first; none where its plan was only made. */
  readonly runs: readonly JournalRun[];
  /** What persons confirmed on the machine as it was. */
  readonly confirmations: readonly Confirmation[];
  /** The machine was put back since. */
  readonly isOver: boolean;
}

export type UndertakingName = Pick<JournalRun, 'action' | 'timesPutBack'>;

/** Names the undertaking that a run or a step is part of. */
export function undertakingKey({ action, timesPutBack }: UndertakingName): string {
  return `${timesPutBack} ${isRestore(action) ? 'restore' : 'upgrade'}`;
}

/** Names a step of one action in one undertaking. */
export function stepKey({ action, timesPutBack }: UndertakingName, step: string): string {
  return `${timesPutBack} ${action} ${step}`;
}

/** In the order in which they were begun; what was only planned comes last. */
export function undertakingsOf({ plans, journal }: Pick<ReportServer, 'plans' | 'journal'>): readonly Undertaking[] {
  const runs = journalRuns(journal);
  const now = timesPutBackIn(journal);
  const begun = new Set(runs.map(({ digest }) => digest));
  const made = plans.filter(({ digest }) => !begun.has(digest));
  const works = [...runs, ...made.map(({ plan: { action } }) => ({ action, timesPutBack: now }))];
  return [...Map.groupBy(works, undertakingKey)].map(([key, [first]]) => {
    const timesPutBack = first?.timesPutBack ?? now;
    const own = runs.filter((run) => undertakingKey(run) === key);
    const isOwn = ({ digest, plan: { action } }: ReportPlan) =>
      own.some((run) => run.digest === digest) ||
      (!begun.has(digest) && undertakingKey({ action, timesPutBack: now }) === key);
    return {
      timesPutBack,
      plans: plans.filter(isOwn),
      runs: own,
      confirmations: confirmationsIn(journal, timesPutBack),
      isOver: timesPutBack < now,
    };
  });
}

function confirmationsIn(journal: readonly JournalLine[], timesPutBack: number): readonly Confirmation[] {
  return journal.flatMap((line, index) =>
    line.event === 'operator-step-said' && timesPutBackIn(journal.slice(0, index)) === timesPutBack ? [line] : [],
  );
}
