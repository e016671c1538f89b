import type { JournalLine } from '../plan/journal.js';
import { saidOperatorSteps } from '../plan/journal-facts.js';
import type { Change, Plan, Step } from '../plan/plan.js';
import type { ReportServer } from './report-input.js';

export type Outcome = 'upgraded' | 'waiting' | 'failed' | 'untouched' | 'rolled-back' | 'in-part';

export interface ServerOutcome {
  readonly outcome: Outcome;
  readonly reason: string;
  /** ISO 8601, UTC; absent where nothing was begun. */
  readonly began?: string;
  readonly ended?: string;
}

/** Actions that leave a server fully upgraded when their plan is finished. */
const completing: readonly string[] = ['upgrade'];
const undoing: readonly string[] = ['restore-backup'];

/** How a server stands, from what its journal proves. */
export function serverOutcome({ reason, ...server }: ReportServer): ServerOutcome {
  const { journal, plans } = withoutItemRestores(server);
  const first = journal.find(({ event }) => event === 'step-started') ?? journal[0];
  const last = journal.at(-1);
  const judged = judge(journal, plans.at(-1)?.plan);
  return {
    outcome: judged.outcome,
    reason: reason ?? judged.reason,
    ...(first === undefined || last === undefined ? {} : { began: first.at, ended: last.at }),
  };
}

/** A restore of single files or settings leaves a server where it stood; a roll-back installs the old product again. */
function withoutItemRestores({ journal, plans }: Pick<ReportServer, 'journal' | 'plans'>) {
  const digests = plans
    .filter(({ plan }) => undoing.includes(plan.action) && !plan.steps.some(({ id }) => id.startsWith('reinstall-')))
    .map(({ digest }) => digest);
  return {
    journal: journal.filter((line) => !('digest' in line && digests.includes(line.digest))),
    plans: plans.filter(({ digest }) => !digests.includes(digest)),
  };
}

function judge(journal: readonly JournalLine[], plan: Plan | undefined): Pick<ServerOutcome, 'outcome' | 'reason'> {
  if (isNothingLeft(plan)) return upgraded(journal, plan);
  const broken = brokenStep(journal);
  if (broken !== undefined) {
    return {
      outcome: 'failed',
      reason:
        broken.message === undefined
          ? `The step ${broken.step} was begun and not finished. Run again: it carries on there.`
          : `The step ${broken.step} failed: ${broken.message}`,
    };
  }
  if (!journal.some(({ event }) => event === 'step-done')) return untouched(plan);
  const finished = journal.findLast(({ event }) => event === 'plan-started' || event === 'plan-finished');
  if (finished?.event !== 'plan-finished') return waiting(journal, plan);
  if (completing.includes(finished.action)) return upgraded(journal, plan);
  if (undoing.includes(finished.action)) return { outcome: 'rolled-back', reason: 'The backup set was put back.' };
  return { outcome: 'in-part', reason: `The last finished plan is that of ${finished.action}.` };
}

/** The strongest proof: the plan made last finds nothing to do. */
function isNothingLeft(plan: Plan | undefined): boolean {
  return plan !== undefined && completing.includes(plan.action) && plan.steps.length + plan.blockers.length === 0;
}

interface BrokenStep {
  readonly step: string;
  /** What it failed for, where that is on record. */
  readonly message?: string;
}

/** A step that was begun and neither finished nor begun again later. */
function brokenStep(journal: readonly JournalLine[]): BrokenStep | undefined {
  const last = journal.findLast(
    (line) => line.event === 'step-started' || line.event === 'step-done' || line.event === 'step-failed',
  );
  if (last?.event === 'step-failed') return { step: last.step, message: last.message };
  return last?.event === 'step-started' ? { step: last.step } : undefined;
}

function untouched(plan: Plan | undefined): Pick<ServerOutcome, 'outcome' | 'reason'> {
  const [blocker] = plan?.blockers ?? [];
  return { outcome: 'untouched', reason: blocker?.message ?? 'No step was performed.' };
}

function waiting(journal: readonly JournalLine[], plan: Plan | undefined): Pick<ServerOutcome, 'outcome' | 'reason'> {
  const last = journal.findLast(({ event }) => event === 'restart-required' || event === 'plan-started');
  if (last?.event === 'restart-required')
    return { outcome: 'waiting', reason: `Windows wants a restart: ${last.reason}` };
  const [open] = openOperatorSteps(plan, journal);
  const reason = open === undefined ? 'The plan is not finished.' : `A person has to act: ${open.title}.`;
  return { outcome: 'waiting', reason };
}

function upgraded(journal: readonly JournalLine[], plan: Plan | undefined): Pick<ServerOutcome, 'outcome' | 'reason'> {
  const open = openOperatorSteps(plan, journal);
  const reason =
    open.length === 0 ? 'Every step is done.' : `Open for a person: ${open.map((step) => step.title).join('; ')}.`;
  return { outcome: 'upgraded', reason };
}

/** Operator steps that are due and that nobody confirmed. One that is seen counts as done once a later step is. */
export function openOperatorSteps(plan: Plan | undefined, journal: readonly JournalLine[]): readonly Step<Change>[] {
  const said = saidOperatorSteps(journal);
  const done = new Set(journal.flatMap((line) => (line.event === 'step-done' ? [line.step] : [])));
  const steps = plan?.steps ?? [];
  const lastDone = steps.findLastIndex(({ id }) => done.has(id));
  const firstNotDone = steps.findIndex(({ type, id }) => type === 'change' && !done.has(id));
  return steps.flatMap((step, index) => {
    if (step.type !== 'operator' || said.has(step.operatorStep.id)) return [];
    const passed = step.operatorStep.blocking && index < lastDone;
    const notDue = firstNotDone >= 0 && index > firstNotDone;
    return passed || notDue ? [] : [step];
  });
}
