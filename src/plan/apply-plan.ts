import type { Log } from '../log.js';
import type { Journal } from './journal.js';
import { saidOperatorSteps } from './journal-facts.js';
import type { Change, ChangeStep, OperatorStep, Plan, Step } from './plan.js';

export interface StepResult {
  /** False when the step found everything in place already. */
  readonly changed: boolean;
  /** What a reader of the report has to know: exit codes, leftovers, decisions. */
  readonly notes: readonly string[];
  /** Why Windows wants a restart before the next step. */
  readonly restartRequired?: string;
}

export interface StepRecord {
  readonly id: string;
  readonly title: string;
  readonly outcome: 'changed' | 'already-done' | 'waiting-for-person' | 'not-reached';
  readonly notes: readonly string[];
}

export interface ApplyResult {
  readonly changed: boolean;
  readonly records: readonly StepRecord[];
  readonly openOperatorSteps: readonly OperatorStep[];
  readonly restartRequired?: string;
}

export interface ApplyTools<C extends Change> {
  readonly journal: Journal;
  readonly log: Log;
  readonly digest: string;
  perform(step: ChangeStep<C>): Promise<StepResult>;
  /** Boot time now, noted when a restart is asked for. */
  bootTime(): Promise<string>;
}

type Stop = { readonly why: 'person' } | { readonly why: 'restart'; readonly reason: string };

/**
 * Performs the plan's steps in order and journals each before and after. Stops, without an error, at an operator step
 * that blocks and after a step that needs a restart. What a step throws goes through: the journal then shows the step
 * as begun.
 */
export async function applyPlan<C extends Change>(plan: Plan<C>, tools: ApplyTools<C>): Promise<ApplyResult> {
  const { journal, digest } = tools;
  await journal.record({ event: 'plan-started', digest, action: plan.action });
  const records: StepRecord[] = [];
  const open: OperatorStep[] = [];
  let stop: Stop | undefined;
  for (const step of plan.steps) {
    if (stop) {
      records.push(record(step, 'not-reached', []));
    } else if (step.type === 'operator') {
      stop = meetPerson(step, journal, records, open);
    } else {
      stop = await performStep(step, tools, records);
    }
  }
  if (stop === undefined) {
    await journal.record({ event: 'plan-finished', digest, action: plan.action });
  }
  return {
    changed: records.some(({ outcome }) => outcome === 'changed'),
    records,
    openOperatorSteps: open,
    ...(stop?.why === 'restart' ? { restartRequired: stop.reason } : {}),
  };
}

function meetPerson(
  step: Extract<Step<Change>, { type: 'operator' }>,
  journal: Journal,
  records: StepRecord[],
  open: OperatorStep[],
): Stop | undefined {
  if (saidOperatorSteps(journal.lines).has(step.operatorStep.id)) {
    records.push(record(step, 'already-done', []));
    return undefined;
  }
  open.push(step.operatorStep);
  records.push(record(step, 'waiting-for-person', []));
  return step.operatorStep.blocking ? { why: 'person' } : undefined;
}

async function performStep<C extends Change>(
  step: ChangeStep<C>,
  tools: ApplyTools<C>,
  records: StepRecord[],
): Promise<Stop | undefined> {
  const { digest, journal } = tools;
  await journal.record({ event: 'step-started', digest, step: step.id });
  const result = await tools.log.group(step.title, () => reported(step, tools));
  if (result.restartRequired !== undefined) {
    const bootTime = await tools.bootTime();
    await journal.record({ event: 'restart-required', bootTime, reason: result.restartRequired });
  }
  await journal.record({ event: 'step-done', digest, step: step.id, notes: result.notes });
  records.push(record(step, result.changed ? 'changed' : 'already-done', result.notes));
  return result.restartRequired === undefined ? undefined : { why: 'restart', reason: result.restartRequired };
}

async function reported<C extends Change>(step: ChangeStep<C>, tools: ApplyTools<C>): Promise<StepResult> {
  const result = await tools.perform(step);
  for (const note of result.notes) {
    tools.log.info(note);
  }
  return result;
}

function record(step: Step<Change>, outcome: StepRecord['outcome'], notes: readonly string[]): StepRecord {
  return { id: step.id, title: step.title, outcome, notes };
}
