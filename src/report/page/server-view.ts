import type { BackupProof } from '../backup-proof.js';
import type { Html } from '../html.js';
import { isRestore } from '../journal-runs.js';
import type { Incident, PlanRun, ReportedStatus, Unproven } from '../report-facts-schema.js';
import type { ReportServer } from '../report-input.js';
import type { ServerOutcome } from '../server-outcome.js';
import type { RunOfSteps } from '../step-attempts.js';
import type { StepRow } from '../step-rows.js';
import type { Timeline } from '../timeline.js';
import { undertakingKey } from '../undertakings.js';
import type { PageContext } from './page-context.js';

/** All that is derived from a server's record, once for the whole page. */
export interface ServerView {
  readonly server: ReportServer;
  /** Anchor of the server's section. */
  readonly id: string;
  readonly outcome: ServerOutcome;
  /** Why, with what the record has in it marked as such. */
  readonly reason: Html;
  readonly status: ReportedStatus;
  readonly incidents: readonly Incident[];
  readonly stepsByRun: readonly RunOfSteps[];
  readonly steps: readonly StepRow[];
  readonly runs: readonly PlanRun[];
  readonly timeline: Timeline | undefined;
  readonly backup: BackupProof;
  readonly unproven: readonly Unproven[];
}

/** Whether the page has more of the server than its row. */
export function hasSection({ server, outcome, steps }: ServerView, { depth }: PageContext): boolean {
  if (depth !== 'attention' || outcome.outcome !== 'upgraded') return true;
  return openSteps(steps).length > 0 || server.checks.some(({ verdict }) => verdict === 'fail');
}

/** How far the newest upgrade came; a restore counts where there is nothing else. */
export function currentSteps(steps: readonly StepRow[]): readonly StepRow[] {
  const last = steps.findLast(({ action }) => !isRestore(action)) ?? steps.at(-1);
  return last === undefined ? [] : steps.filter((one) => undertakingKey(one) === undertakingKey(last));
}

export function doneCount(steps: readonly StepRow[]): number {
  return steps.filter(({ state }) => state === 'done' || state === 'confirmed').length;
}

/** Operator steps that wait for a person now. */
export function openSteps(steps: readonly StepRow[]) {
  return steps.flatMap(({ step, state }) => (step.type === 'operator' && state === 'open' ? [step.operatorStep] : []));
}
