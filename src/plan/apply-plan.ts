import { type JsonObject, omitUndefined } from '../base/json.js';
import type { Log } from '../base/log.js';
import type { RedactedText } from '../base/redaction/hidden.js';
import { UserError } from '../base/user-error.js';
import { cutOffFault, signalOf } from '../host/cut-off-fault.js';
import type { Effects, Subject } from './effects.js';
import type { Journal, JournalEntry } from './journal.js';
import { confirmedSteps, interruptedNow, sinceLastBeginning } from './journal-facts.js';
import type { Change, ChangeStep, OperatorStep, PersonStep, Plan, Step } from './plan.js';
import type { RunApproval } from './run-approvals.js';

/** How a step ended that did not fail. What fails is thrown. */
export type StepResult = {
  /** What a reader of the report has to know: exit codes, leftovers, decisions. */
  readonly notes: readonly string[];
  /** What came out, for the journal and for a later proof: hashes, folders, exit codes. */
  readonly result?: JsonObject;
} & (
  | {
      readonly outcome: 'done' | 'already-done';
      /** Why Windows wants a restart before the next step. */
      readonly restartRequired?: string;
      /** What a person is asked for in addition; nothing waits for the answer. */
      readonly asks?: OperatorStep;
    }
  /** Nothing more can be done until a person acts. */
  | { readonly outcome: 'stopped-for-person'; readonly operatorStep: OperatorStep }
  /** Nothing more can be done until an input settles it; `decision` names the input in its advice. */
  | { readonly outcome: 'stopped-for-decision'; readonly decision: UserError }
);

export interface StepRecord {
  readonly id: string;
  readonly title: string;
  readonly outcome: 'changed' | 'already-done' | 'waiting-for-person' | 'failed' | 'cut-off' | 'not-reached';
  readonly notes: readonly string[];
  /** When it began, ISO 8601, UTC; absent where it did not, and for what a person does. */
  readonly at?: string;
}

export interface ApplyResult {
  readonly changed: boolean;
  readonly records: readonly StepRecord[];
  readonly openOperatorSteps: readonly OperatorStep[];
  readonly restartRequired?: string;
  /** What the failed step threw. The journal shows that step as begun. */
  readonly fault?: unknown;
  /** The fault asks for an input, which settles it under the same approval. */
  readonly waitsForDecision?: true;
}

export interface ApplyTools<C extends Change> {
  readonly journal: Journal;
  readonly log: Log;
  readonly digest: string;
  /** Who or what runs it, for the journal. */
  readonly run: RunOfPlan;
  perform(step: ChangeStep<C>): Promise<StepResult>;
  /** Right before a step begins, by the suite or by a person. */
  before?(step: Step<C>): Promise<void>;
  /** The text as the journal may keep it: without secrets, and bounded. */
  redact(text: string): RedactedText;
  /** Aborted when the run is cut off from outside. */
  readonly cutOff?: AbortSignal;
  /** Boot time now, noted when a restart is asked for. */
  bootTime(): Promise<string>;
}

export interface RunOfPlan {
  /** Address of the run. */
  readonly by: string;
  /** Who started the run. */
  readonly actor?: string;
  /** The machine that acts, where the server is another one. */
  readonly actsFrom?: string;
  /** Who approved this round of it. */
  readonly approvals?: RunApproval[];
  /** What was given in this run to settle something that came up; no part of what was approved. */
  readonly late?: JsonObject;
  /** Present where the digest was given as the approved one. */
  readonly approved?: true;
}

type Stop =
  | { readonly why: 'person'; readonly at: number }
  | { readonly why: 'restart'; readonly reason: string }
  | { readonly why: 'fault'; readonly fault: unknown; readonly isDecision?: true }
  /** `step`: the one that was not ended. */
  | { readonly why: 'cut-off'; readonly fault: UserError; readonly step?: string };

/** One run through a plan, as far as it came. */
interface Progress<C extends Change> {
  readonly plan: Plan<C>;
  readonly tools: ApplyTools<C>;
  readonly records: StepRecord[];
  readonly open: OperatorStep[];
}

/**
 * Performs the plan's steps in order and journals each before and after, with who is not served from when to when.
 * Stops at a person's step that blocks, after a step that needs a restart, at a step that throws, and when the run is cut
 * off. Never throws itself.
 */
export async function applyPlan<C extends Change>(plan: Plan<C>, tools: ApplyTools<C>): Promise<ApplyResult> {
  const { journal, digest } = tools;
  const progress: Progress<C> = { plan, tools, records: [], open: [] };
  const { records, open } = progress;
  const started = {
    event: 'plan-started',
    digest,
    action: plan.action,
    records: ['interruptions', 'asked-steps', 'run-ends'],
  } as const;
  let stop = await journaled(() => journal.record({ ...started, records: [...started.records], ...tools.run }));
  for (const [index, step] of plan.steps.entries()) {
    stop ??= cutOffBefore(tools);
    if (stop && !(stop.why === 'person' && isNextForPerson(plan.steps, index, stop.at))) {
      records.push(record(step, 'not-reached', []));
    } else {
      stop = (await stepOrFail(step, index, progress)) ?? stop;
    }
  }
  if (stop === undefined)
    stop = await journaled(() => journal.record({ event: 'plan-finished', digest, action: plan.action }));
  else await recordEnd(stop, tools);
  return {
    changed: records.some(({ outcome }) => outcome === 'changed'),
    records,
    openOperatorSteps: open,
    ...(stop?.why === 'restart' ? { restartRequired: stop.reason } : {}),
    ...(stop?.why === 'fault' || stop?.why === 'cut-off' ? { fault: stop.fault } : {}),
    ...(stop?.why === 'fault' && stop.isDecision ? { waitsForDecision: true } : {}),
  };
}

function cutOffBefore({ cutOff }: { readonly cutOff?: AbortSignal }): Stop | undefined {
  return cutOff?.aborted === true ? { why: 'cut-off', fault: cutOffFault(cutOff) } : undefined;
}

/** Why a run with an unfinished plan ended: one without such a line was killed. */
async function recordEnd<C extends Change>(stop: Stop, { journal, digest, log, cutOff }: ApplyTools<C>): Promise<void> {
  const signal = stop.why === 'cut-off' && cutOff !== undefined ? signalOf(cutOff) : undefined;
  const step = stop.why === 'cut-off' ? stop.step : undefined;
  try {
    await journal.record({ event: 'run-ended', digest, because: stop.why, ...omitUndefined({ signal, step }) });
  } catch (error) {
    log.warning(`The end of this run could not be put into the journal: ${messageOf(error)}`);
  }
}

/** What a person is asked for right after the step that stopped the plan is shown at once. */
function isNextForPerson(steps: readonly Step[], index: number, stoppedAt: number): boolean {
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

async function stepOrFail<C extends Change>(
  step: Step<C>,
  index: number,
  progress: Progress<C>,
): Promise<Stop | undefined> {
  try {
    await progress.tools.before?.(step);
    return await (step.type === 'operator' ? askPerson(step, index, progress) : performStep(step, index, progress));
  } catch (fault) {
    const cutOff = cutOffBefore(progress.tools);
    if (cutOff?.why === 'cut-off') {
      progress.records.push(record(step, 'cut-off', [], progress.tools.journal));
      return { ...cutOff, step: step.id };
    }
    await failed(step, fault, progress);
    return { why: 'fault', fault };
  }
}

async function failed<C extends Change>(step: Step<C>, fault: unknown, { records, tools }: Progress<C>): Promise<void> {
  records.push(record(step, 'failed', [messageOf(fault)], tools.journal));
  await recordFailure(step, fault, tools);
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/** The fault itself matters more than that it is on record: one in here is only logged. */
async function recordFailure<C extends Change>(
  { id: step }: Step<C>,
  fault: unknown,
  { journal, digest, log, redact }: ApplyTools<C>,
): Promise<void> {
  const known = fault instanceof UserError ? { code: fault.code, advice: redact(fault.advice) } : {};
  try {
    await journal.record({ event: 'step-failed', digest, step, message: redact(messageOf(fault)), ...known });
  } catch (error) {
    log.warning(`The failure of ${step} could not be put into the journal: ${messageOf(error)}`);
  }
}

async function askPerson<C extends Change>(
  step: PersonStep<C>,
  index: number,
  progress: Progress<C>,
): Promise<Stop | undefined> {
  const { tools, records, open } = progress;
  // What is seen is not believed: that it is planned says that it is not done.
  const { id, proof } = step.operatorStep;
  if (proof === 'said' && confirmedSteps(tools.journal.lines).has(id)) {
    await recordRestored(step, index, progress);
    records.push(record(step, 'already-done', []));
    return undefined;
  }
  // Also where a person acts: from here on, the users whom the step interrupts are without service.
  await recordInterrupted(step, tools);
  await recordAsked(step.operatorStep, tools);
  open.push(step.operatorStep);
  records.push(record(step, 'waiting-for-person', []));
  return step.operatorStep.blocking ? { why: 'person', at: index } : undefined;
}

/** Only what was asked for can be confirmed. What shows a file is asked for again when the file is another one. */
async function recordAsked<C extends Change>(
  { id: step, shown }: OperatorStep,
  { journal, digest }: ApplyTools<C>,
): Promise<void> {
  const last = sinceLastBeginning(journal.lines).findLast(
    (line) => line.event === 'operator-step-asked' && line.step === step,
  );
  if (last?.event === 'operator-step-asked' && last.shown === shown) return;
  await journal.record({ event: 'operator-step-asked', digest, step, ...omitUndefined({ shown }) });
}

async function performStep<C extends Change>(
  step: ChangeStep<C>,
  index: number,
  progress: Progress<C>,
): Promise<Stop | undefined> {
  const { tools, records, open } = progress;
  const { digest, journal } = tools;
  await journal.record({ event: 'step-started', digest, step: step.id });
  await recordInterrupted(step, tools);
  const result = await tools.log.group(step.title, () => reported(step, tools));
  if (result.outcome === 'stopped-for-decision') {
    await failed(step, result.decision, progress);
    return { why: 'fault', fault: result.decision, isDecision: true };
  }
  if (result.outcome === 'stopped-for-person') {
    await recordAsked(result.operatorStep, tools);
    open.push(result.operatorStep);
    records.push(record(step, 'waiting-for-person', result.notes, journal));
    return { why: 'person', at: index };
  }
  if (result.restartRequired !== undefined) {
    const bootTime = await tools.bootTime();
    await journal.record({ event: 'restart-required', bootTime, reason: result.restartRequired });
  }
  // What came of a step that the signal met is not taken for proven: the next run looks at it.
  if (tools.cutOff?.aborted === true) throw cutOffFault(tools.cutOff);
  const out = result.result === undefined ? {} : { result: result.result };
  await journal.record({ event: 'step-done', digest, step: step.id, notes: [...result.notes], ...out });
  await recordRestored(step, index, progress);
  if (result.asks !== undefined) {
    await recordAsked(result.asks, tools);
    open.push(result.asks);
  }
  records.push(record(step, result.outcome === 'done' ? 'changed' : 'already-done', result.notes, journal));
  return result.restartRequired === undefined ? undefined : { why: 'restart', reason: result.restartRequired };
}

async function recordInterrupted<C extends Change>(
  { id: step, effects }: Step<C>,
  { journal, digest }: ApplyTools<C>,
): Promise<void> {
  const already = interruptedNow(journal.lines);
  for (const subject of effects?.interrupts ?? []) {
    if (already.has(subject)) continue;
    const entry: JournalEntry = { event: 'service-interrupted', digest, step, subject };
    await journal.record(entry);
  }
}

/** Somebody is served again with the last step of the plan that restores the service. */
async function recordRestored<C extends Change>(
  { id: step, effects }: Step<C>,
  index: number,
  { plan, tools: { journal, digest } }: Progress<C>,
): Promise<void> {
  const interrupted = interruptedNow(journal.lines);
  const later = plan.steps.slice(index + 1);
  for (const subject of effects?.restores ?? []) {
    if (!interrupted.has(subject) || later.some((one) => concerns(one.effects, subject))) continue;
    await journal.record({ event: 'service-restored', digest, step, subject });
  }
}

function concerns(effects: Effects | undefined, subject: Subject): boolean {
  return effects !== undefined && (effects.restores.includes(subject) || effects.interrupts.includes(subject));
}

async function reported<C extends Change>(step: ChangeStep<C>, tools: ApplyTools<C>): Promise<StepResult> {
  const result = await tools.perform(step);
  for (const note of result.notes) {
    tools.log.info(note);
  }
  return result;
}

function record(
  { id, title }: Step,
  outcome: StepRecord['outcome'],
  notes: readonly string[],
  journal?: Journal,
): StepRecord {
  const at = journal?.lines.findLast((line) => line.event === 'step-started' && line.step === id)?.at;
  return { id, title, outcome, notes, ...omitUndefined({ at }) };
}
