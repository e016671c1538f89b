import { type JournalRun, journalRuns } from './journal-runs.js';
import type { ReportApproval, ReportServer } from './report-input.js';

/** One run with one plan: who started it, and who approved it, as far as that is on record. */
export interface PlanRun extends Omit<JournalRun, 'lines'> {
  /** Last entry of the run; ISO 8601, UTC. */
  readonly ended: string;
  /** Approvals of the workflow run; empty where there are none or none are known. */
  readonly approvers: readonly ReportApproval[];
}

/** Oldest first. `approved` tells that a digest was given as the approved one, `approvers` who approved the run. */
export function planRuns({ journal, approvals }: Pick<ReportServer, 'journal' | 'approvals'>): readonly PlanRun[] {
  return journalRuns(journal).map(({ lines, ...run }) => ({
    ...run,
    ended: lines.at(-1)?.at ?? run.started,
    approvers: approvals.filter((one) => run.by !== undefined && isSameRun(one.run, run.by)),
  }));
}

/** Attempts of a run share its approvals. */
function isSameRun(one: string, other: string): boolean {
  const withoutAttempt = (address: string) => address.replace(/\/attempts\/\d+$/, '');
  return withoutAttempt(one) === withoutAttempt(other);
}
