import { type BackupProof, backupProofOf } from '../backup-proof.js';
import { type PlanRun, planRuns } from '../plan-runs.js';
import type { ReportServer } from '../report-input.js';
import { type ServerOutcome, serverOutcome } from '../server-outcome.js';
import { type StepRow, stepRows } from '../step-rows.js';
import { type Timeline, timelineOf } from '../timeline.js';
import { type Unproven, unprovenOf } from '../unproven.js';
import type { ReportWords } from '../words.js';

/** All that is derived from a server's record, once for the whole page. */
export interface ServerView {
  readonly server: ReportServer;
  /** Anchor of the server's section. */
  readonly id: string;
  readonly outcome: ServerOutcome;
  readonly steps: readonly StepRow[];
  readonly runs: readonly PlanRun[];
  readonly timeline: Timeline | undefined;
  readonly backup: BackupProof;
  readonly unproven: readonly Unproven[];
}

export function serverView(server: ReportServer, id: string, words: ReportWords): ServerView {
  return {
    server,
    id,
    outcome: serverOutcome(server, words),
    steps: stepRows(server),
    runs: planRuns(server),
    timeline: timelineOf(server),
    backup: backupProofOf(server),
    unproven: unprovenOf(server),
  };
}

export function doneCount(steps: readonly StepRow[]): number {
  return steps.filter(({ state }) => state === 'done' || state === 'confirmed').length;
}

/** Operator steps that wait for a person now. */
export function openSteps(steps: readonly StepRow[]) {
  return steps.flatMap(({ step, state }) => (step.type === 'operator' && state === 'open' ? [step.operatorStep] : []));
}
