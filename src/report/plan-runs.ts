import { journalRuns } from './journal-runs.js';
import type { PlanRun } from './report-facts-schema.js';
import type { ReportServer } from './report-input.js';

export type { PlanRun };

/** Oldest first. `approved` tells that a digest was given as the approved one, `approvers` who approved the run. */
export function planRuns({ journal, approvals }: Pick<ReportServer, 'journal' | 'approvals'>): readonly PlanRun[] {
  return journalRuns(journal).map(({ lines, approvals: own, ...run }) => ({
    ...run,
    ended: lines.at(-1)?.at ?? run.started,
    // What the round itself read is of its environment and its digest.
    approvers: own ?? approvals.filter((one) => run.by !== undefined && isSameRun(one.run, run.by)),
  }));
}

/** Attempts of a run share its approvals. */
function isSameRun(one: string, other: string): boolean {
  const withoutAttempt = (address: string) => address.replace(/\/attempts\/\d+$/, '');
  return withoutAttempt(one) === withoutAttempt(other);
}
