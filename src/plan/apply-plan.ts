import type { Log } from '../log.js';
import { UserError } from '../user-error.js';
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
  readonly outcome: 'changed' | 'already-done' | 'waiting-for-person' | 'failed' | 'not-reached';
  readonly notes: readonly string[];
}

export interface ApplyResult {
  readonly changed: boolean;
  readonly records: readonly StepRecord[];
  readonly openOperatorSteps: readonly OperatorStep[];
  readonly restartRequired?: string;
  /** What the failed step threw. The journal shows that step as begun. */
  readonly fault?: unknown;
}

export interface ApplyTools<C extends Change> {
  readonly journal: Journal;
  readonly log: Log;
  readonly digest: string;
  /** Who or what runs it, for the journal. */
  readonly run: RunOfPlan;
  perform(step: ChangeStep<C>): Promise<StepResult>;
  /** The text as the journal may keep it: without secrets, and bounded. */
  journalText(text: string): string;
  /** Boot time now, noted when a restart is asked for. */
  bootTime(): Promise<string>;
}

export interface RunOfPlan {
  /** Address of the run. */
  readonly by: string;
  /** Who started the run. */
  readonly actor?: string;
  /** Present where the digest was given as the approved one. */
  readonly approved?: true;
}

type Stop =
  | { readonly why: 'person'; readonly at: number }
  | { readonly why: 'restart'; readonly reason: string }
  | { readonly why: 'fault'; readonly fault: unknown };

/**
 * Performs the plan's steps in order and journals each before and after. Stops at an operator step that blocks, after a
 * step that needs a restart, and at a step that throws. Never throws itself.
 */
export async function applyPlan<C extends Change>(plan: Plan<C>, tools: ApplyTools<C>): Promise<ApplyResult> {
  const { journal, digest } = tools;
  const records: StepRecord[] = [];
  const open: OperatorStep[] = [];
  let stop = await journaled(() =>
    journal.record({ event: 'plan-started', digest, action: plan.action, ...tools.run }),
  );
  for (const [index, step] of plan.steps.entries()) {
    if (stop && !(stop.why === 'person' && isNextForPerson(plan.steps, index, stop.at))) {
      records.push(record(step, 'not-reached', []));
    } else if (step.type === 'operator') {
      stop = meetPerson(step, index, journal, records, open) ?? stop;
    } else {
      stop = await performOrFail(step, tools, records);
    }
  }
  stop ??= await journaled(() => journal.record({ event: 'plan-finished', digest, action: plan.action }));
  return {
    changed: records.some(({ outcome }) => outcome === 'changed'),
    records,
    openOperatorSteps: open,
    ...(stop?.why === 'restart' ? { restartRequired: stop.reason } : {}),
    ...(stop?.why === 'fault' ? { fault: stop.fault } : {}),
  };
}

/** What a person meets right after the step that stopped the plan is told in the same breath. */
function isNextForPerson(steps: readonly Step<Change>[], index: number, stoppedAt: number): boolean {
  return steps.slice(stoppedAt, index + 1).every(({ type }) => type === 'operator');
}

async function journaled(work: () => Promise<void>): Promise<Stop | undefined> {
  try {
    await work();
    return undefined;
  } catch (fault) {
    return { why: 'fault', fault };
  }
}

async function performOrFail<C extends Change>(
  step: ChangeStep<C>,
  tools: ApplyTools<C>,
  records: StepRecord[],
): Promise<Stop | undefined> {
  try {
    return await performStep(step, tools, records);
  } catch (fault) {
    records.push(record(step, 'failed', [messageOf(fault)]));
    await recordFailure(step, fault, tools);
    return { why: 'fault', fault };
  }
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/** The fault itself matters more than that it is on record: one in here is only told. */
async function recordFailure<C extends Change>(
  { id: step }: ChangeStep<C>,
  fault: unknown,
  { journal, digest, log, journalText }: ApplyTools<C>,
): Promise<void> {
  const known = fault instanceof UserError ? { code: fault.code, advice: journalText(fault.advice) } : {};
  try {
    await journal.record({ event: 'step-failed', digest, step, message: journalText(messageOf(fault)), ...known });
  } catch (error) {
    log.warning(`The failure of ${step} could not be put into the journal: ${messageOf(error)}`);
  }
}

function meetPerson(
  step: Extract<Step<Change>, { type: 'operator' }>,
  index: number,
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
  return step.operatorStep.blocking ? { why: 'person', at: index } : undefined;
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
