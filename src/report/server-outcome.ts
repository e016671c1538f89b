import { omitUndefined } from '../base/json.js';
import { confirmedSteps, doneSteps, intentionOf, lastOfSteps } from '../plan/journal-facts.js';
import type { JournalLine } from '../plan/journal-schema.js';
import type { Plan } from '../plan/plan.js';
import { type ComponentName, componentNames, type Generation } from '../product/components.js';
import { installationId, mergeId, removalId } from '../product/step-ids.js';
import { incidentCounts } from './fact-words.js';
import { incidentsOf } from './incidents.js';
import { openOperatorSteps } from './plan-runs.js';
import { messageInOwnWords, type Quote } from './recorded-words.js';
import type { ReportServer } from './report-input.js';
import { withSteadyClock } from './steady-clock.js';
import type { UpgradeOutcome } from './upgrade-outcomes.js';
import { type ReportWords, wordsOf } from './words.js';

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

/**
 * The outcome of a server, from what its journal proves; the reason is in these words, unless the run gave one. `quote`
 * marks what in it comes from the record.
 */
export function serverOutcome(
  { reason, ...server }: ReportServer,
  words = wordsOf('en'),
  quote: Quote = (message, code) => messageInOwnWords({ message, code }, words)?.text ?? message,
): ServerOutcome {
  const { journal, plans } = withoutItemRestores(server);
  const incidents = incidentCounts(incidentsOf(server), words);
  const steady = withSteadyClock(journal);
  const first = steady.find(({ event }) => event === 'step-started') ?? steady[0];
  const last = steady.at(-1);
  const judged = judge({ ...server, journal, plans }, quotedReasons(words.reasons, incidents, quote));
  return {
    outcome: judged.outcome,
    reason: reason ?? judged.reason,
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
  readonly reason: string;
}

interface Reasons extends Omit<ReportWords['reasons'], 'failed'> {
  readonly recorded: Quote;
  readonly failed: (step: string, message: string, code?: string) => string;
}

function quotedReasons(reasons: ReportWords['reasons'], incidents: string, quote: Quote): Reasons {
  return {
    ...reasons,
    finished: incidents === '' ? reasons.finished : reasons.finishedAfter(incidents),
    recorded: quote,
    failed: (step, message, code) => reasons.failed(step, quote(message, code)),
    restart: (why) => reasons.restart(quote(why)),
    personHasToAct: (title) => reasons.personHasToAct(quote(title)),
  };
}

type Proof = Pick<ReportServer, 'journal' | 'plans' | 'after' | 'journalFault'>;

function judge(server: Proof, reasons: Reasons): Judged {
  const { journal, plans, journalFault } = server;
  const plan = plans.at(-1)?.plan;
  if (isNothingLeft(plan)) return upgraded(journal, plan, reasons);
  if (journalFault !== undefined) return { outcome: 'failed', reason: reasons.recorded(journalFault) };
  const broken = brokenStep(journal);
  if (broken !== undefined) return { outcome: 'failed', reason: whyBroken(broken, reasons) };
  if (!journal.some(({ event }) => event === 'step-done')) {
    return { outcome: 'untouched', reason: whyUntouched(plan, reasons) };
  }
  const finished = journal.findLast(({ event }) => event === 'plan-started' || event === 'plan-finished');
  if (finished?.event !== 'plan-finished') return { outcome: 'waiting', reason: whyWaiting(journal, plan, reasons) };
  if (completing.includes(finished.action)) return upgraded(journal, plan, reasons);
  if (undoing.includes(finished.action)) return { outcome: 'rolled-back', reason: reasons.putBack };
  if (isIntentionDone(server)) return upgraded(journal, plan, reasons);
  return { outcome: 'in-part', reason: reasons.lastPlan(finished.action) };
}

function whyUntouched(plan: Plan | undefined, { nothingDone, recorded }: Reasons): string {
  const [first] = plan?.blockers ?? [];
  return first === undefined ? nothingDone : recorded(first.message, first.code);
}

/** The strongest proof: the plan made last finds nothing to do. */
function isNothingLeft(plan: Plan | undefined): boolean {
  return plan !== undefined && completing.includes(plan.action) && plan.steps.length + plan.blockers.length === 0;
}

/** Single actions one after another: each part of the journaled intention was done, or is seen to be. */
function isIntentionDone({ journal, after }: Pick<ReportServer, 'journal' | 'after'>): boolean {
  const intention = intentionOf(journal);
  if (intention === undefined) return false;
  const done = doneSteps(journal);
  const isThere = (component: ComponentName, generation: Generation) =>
    after?.components.some((one) => one.component === component && one.generation === generation);
  return intention.components.every(({ component: name, becomes, web }) => {
    const component = componentNames.find((one) => one === name);
    if (component === undefined || becomes === 'stays') return true;
    if (becomes !== 'new-version') {
      return done.has(removalId(component, 'phonefactor')) || isThere(component, 'phonefactor') === false;
    }
    const isInstalled = done.has(installationId(component)) || isThere(component, 'mfa-server') === true;
    const isMerged =
      component === 'web-service-sdk' || web?.configuration === undefined || done.has(mergeId(component));
    return isInstalled && isMerged;
  });
}

interface BrokenStep {
  readonly step: string;
  /** What it failed for, where that is on record. */
  readonly message?: string;
  readonly code?: string;
}

/** A step that was begun and neither finished nor begun again later. */
function brokenStep(journal: readonly JournalLine[]): BrokenStep | undefined {
  const last = lastOfSteps(journal);
  if (last?.event === 'step-failed') {
    return { step: last.step, message: last.message, ...omitUndefined({ code: last.code }) };
  }
  return last?.event === 'step-started' ? { step: last.step } : undefined;
}

function whyBroken({ step, message, code }: BrokenStep, reasons: Reasons): string {
  return message === undefined ? reasons.notFinished(step) : reasons.failed(step, message, code);
}

function whyWaiting(journal: readonly JournalLine[], plan: Plan | undefined, reasons: Reasons): string {
  const last = journal.findLast(({ event }) => event === 'restart-required' || event === 'plan-started');
  if (last?.event === 'restart-required') return reasons.restart(last.reason);
  const [open] = openOperatorSteps(plan, journal);
  return open === undefined ? reasons.planNotFinished : reasons.personHasToAct(open.title);
}

function upgraded(journal: readonly JournalLine[], plan: Plan | undefined, reasons: Reasons): Judged {
  const confirmed = confirmedSteps(journal);
  const steps = openOperatorSteps(plan, journal);
  const ids = steps.map(({ id }) => id);
  const others = intentionOf(journal)?.personSteps.filter((id) => !confirmed.has(id) && !ids.includes(id)) ?? [];
  const open = [...steps.map(({ title }) => title), ...others];
  return {
    outcome: 'upgraded',
    reason:
      open.length === 0
        ? reasons.finished
        : reasons.openForPerson(open.map((title) => reasons.recorded(title)).join('; ')),
  };
}
