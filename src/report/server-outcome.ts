import { confirmedSteps } from '../plan/journal-facts.js';
import type { JournalLine } from '../plan/journal-schema.js';
import type { Plan, Step } from '../plan/plan.js';
import type { ReportLanguage, ReportServer } from './report-input.js';
import { withSteadyClock } from './steady-clock.js';

export type UpgradeOutcome = 'upgraded' | 'waiting' | 'failed' | 'untouched' | 'rolled-back' | 'in-part';

export interface ServerOutcome {
  readonly outcome: UpgradeOutcome;
  readonly reason: string;
  /** ISO 8601, UTC; absent where nothing was begun. */
  readonly began?: string;
  readonly ended?: string;
}

/** Actions that leave a server fully upgraded when their plan is finished. */
const completing: readonly string[] = ['upgrade'];
const undoing: readonly string[] = ['restore-backup'];

/** Outcomes, those that need a person most first. */
export const outcomesByUrgency: readonly UpgradeOutcome[] = [
  'failed',
  'waiting',
  'in-part',
  'rolled-back',
  'untouched',
  'upgraded',
];

/** How a server stands, from what its journal proves; the reason is in `language`, unless the run gave one. */
export function serverOutcome({ reason, ...server }: ReportServer, language: ReportLanguage = 'en'): ServerOutcome {
  const { journal, plans } = withoutItemRestores(server);
  const steady = withSteadyClock(journal);
  const first = steady.find(({ event }) => event === 'step-started') ?? steady[0];
  const last = steady.at(-1);
  const judged = judge(journal, plans.at(-1)?.plan);
  return {
    outcome: judged.outcome,
    reason: reason ?? judged.reason[language],
    ...(first === undefined || last === undefined ? {} : { began: first.at, ended: last.at }),
  };
}

/** A restore of single files or settings leaves a server as it was; a roll-back installs the old product again. */
function withoutItemRestores({ journal, plans }: Pick<ReportServer, 'journal' | 'plans'>) {
  const digests = plans
    .filter(
      ({ plan }) =>
        undoing.includes(plan.action) && !plan.steps.some(({ change }) => change?.kind === 'reinstall-product'),
    )
    .map(({ digest }) => digest);
  return {
    journal: journal.filter((line) => !('digest' in line && digests.includes(line.digest))),
    plans: plans.filter(({ digest }) => !digests.includes(digest)),
  };
}

interface Judged {
  readonly outcome: UpgradeOutcome;
  readonly reason: Readonly<Record<ReportLanguage, string>>;
}

function judge(journal: readonly JournalLine[], plan: Plan | undefined): Judged {
  if (isNothingLeft(plan)) return upgraded(journal, plan);
  const broken = brokenStep(journal);
  if (broken !== undefined) return failed(broken);
  if (!journal.some(({ event }) => event === 'step-done')) return untouched(plan);
  const finished = journal.findLast(({ event }) => event === 'plan-started' || event === 'plan-finished');
  if (finished?.event !== 'plan-finished') return waiting(journal, plan);
  if (completing.includes(finished.action)) return upgraded(journal, plan);
  if (undoing.includes(finished.action)) {
    const reason = { en: 'The backup set was put back.', de: 'Die Sicherung wurde zurückgespielt.' };
    return { outcome: 'rolled-back', reason };
  }
  return {
    outcome: 'in-part',
    reason: {
      en: `The last finished plan is that of ${finished.action}.`,
      de: `Zuletzt abgeschlossen wurde der Plan von ${finished.action}.`,
    },
  };
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

function failed({ step, message }: BrokenStep): Judged {
  const reason =
    message === undefined
      ? {
          en: `The step ${step} was begun and not finished. Run again: it carries on there.`,
          de: `Der Schritt ${step} wurde begonnen und nicht beendet. Erneut ausführen: es geht dort weiter.`,
        }
      : { en: `The step ${step} failed: ${message}`, de: `Der Schritt ${step} ist gescheitert: ${message}` };
  return { outcome: 'failed', reason };
}

function untouched(plan: Plan | undefined): Judged {
  const [blocker] = plan?.blockers ?? [];
  const reason =
    blocker === undefined
      ? { en: 'No step was performed.', de: 'Kein Schritt wurde ausgeführt.' }
      : { en: blocker.message, de: blocker.message };
  return { outcome: 'untouched', reason };
}

function waiting(journal: readonly JournalLine[], plan: Plan | undefined): Judged {
  const last = journal.findLast(({ event }) => event === 'restart-required' || event === 'plan-started');
  if (last?.event === 'restart-required') {
    const reason = {
      en: `Windows wants a restart: ${last.reason}`,
      de: `Windows verlangt einen Neustart: ${last.reason}`,
    };
    return { outcome: 'waiting', reason };
  }
  const [open] = openOperatorSteps(plan, journal);
  const reason =
    open === undefined
      ? { en: 'The plan is not finished.', de: 'Der Plan ist nicht abgeschlossen.' }
      : { en: `A person has to act: ${open.title}.`, de: `Eine Person muss handeln: ${open.title}.` };
  return { outcome: 'waiting', reason };
}

function upgraded(journal: readonly JournalLine[], plan: Plan | undefined): Judged {
  const open = openOperatorSteps(plan, journal)
    .map(({ title }) => title)
    .join('; ');
  const reason =
    open === ''
      ? { en: 'Every step is done.', de: 'Jeder Schritt ist erledigt.' }
      : { en: `Open for a person: ${open}.`, de: `Offen für eine Person: ${open}.` };
  return { outcome: 'upgraded', reason };
}

/** Operator steps that are due and that nobody confirmed. One that is seen counts as done once a later step is. */
export function openOperatorSteps(plan: Plan | undefined, journal: readonly JournalLine[]): readonly Step[] {
  const confirmed = confirmedSteps(journal);
  const done = new Set(journal.flatMap((line) => (line.event === 'step-done' ? [line.step] : [])));
  const steps = plan?.steps ?? [];
  const lastDone = steps.findLastIndex(({ id }) => done.has(id));
  const firstNotDone = steps.findIndex(({ type, id }) => type === 'change' && !done.has(id));
  return steps.flatMap((step, index) => {
    if (step.type !== 'operator' || confirmed.has(step.operatorStep.id)) return [];
    const passed = step.operatorStep.blocking && index < lastDone;
    const notDue = firstNotDone >= 0 && index > firstNotDone;
    return passed || notDue ? [] : [step];
  });
}
