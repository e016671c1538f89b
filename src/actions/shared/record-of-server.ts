import { omitUndefined } from '../../omit-undefined.js';
import type { ReportApproval, ReportCheck, ReportPlan, ReportServer } from '../../report/report-input.js';
import { stateOf } from '../../report/state-of.js';
import type { ServerRecords } from '../../stages/upgrade-report/read-records.js';

/** What a run adds to what the server holds. */
export interface AboutServer {
  readonly checks: readonly ReportCheck[];
  readonly approvals: readonly ReportApproval[];
  /** Made after all plans that the server holds. */
  readonly lastPlan?: ReportPlan;
  readonly reason?: string;
}

/** A server as the report tells of it. */
export function reportServer(
  records: ServerRecords,
  { checks, approvals, lastPlan, reason }: AboutServer,
): ReportServer {
  const { server, plans, journal, manifests, before, after, merges, notes } = records;
  const others = plans.filter(({ digest }) => digest !== lastPlan?.digest);
  return {
    name: server,
    plans: lastPlan === undefined ? plans : [...others, lastPlan],
    journal,
    manifests,
    merges,
    approvals,
    checks,
    ...omitUndefined({
      before: before && stateOf(before.state, before.taken),
      after: after && stateOf(after.state, after.taken),
      reason,
      notes: notes.length === 0 ? undefined : notes,
    }),
  };
}
