import { type Subject, subjects } from '../plan/effects.js';
import { confirmedSteps } from '../plan/journal-facts.js';
import type { JournalLine } from '../plan/journal-schema.js';
import type { Generation } from '../product/components.js';
import { activationSteps, removalIds } from '../product/step-ids.js';
import type { ReportServer, ReportState } from './report-input.js';
import { withSteadyClock } from './steady-clock.js';

export type OutageCause = 'services-stopped' | 'product-removed' | 'other-step';

/**
 * A time in which somebody was not served: from the journal's `service-interrupted` to its `service-restored`. Where a
 * person acted, the end is when the suite saw it, which is the latest possible one. That a sign-in succeeds is proven by
 * nothing here.
 */
export interface Outage {
  readonly what: Subject;
  /** ISO 8601, UTC. */
  readonly from: string;
  /** Absent where nothing proves that it is over. */
  readonly to?: string;
  /** The new version has it no more; what follows is no outage. */
  readonly isForGood?: true;
  /** Id of the step that began it. */
  readonly step: string;
  readonly cause: OutageCause;
  /** The cause as an English sentence. */
  readonly why: string;
}

const whys: Readonly<Record<OutageCause, string>> = {
  'services-stopped': 'The services of the product were stopped.',
  'product-removed': 'The removal of the product was begun.',
  'other-step': 'A step of the upgrade was begun.',
};

/** Oldest first of each subject; sign-in before web applications. */
export function outagesOf(server: ReportServer): readonly Outage[] {
  const journal = withSteadyClock(server.journal);
  return subjects.flatMap((subject) => follow(subject, journal, server));
}

function follow(what: Subject, journal: readonly JournalLine[], server: ReportServer): readonly Outage[] {
  const outages: Outage[] = [];
  let open: Outage | undefined;
  for (const line of journal) {
    if (line.event === 'service-interrupted' && line.subject === what && open === undefined) {
      const cause = causeOf(line.step, server);
      open = { what, from: line.at, step: line.step, cause, why: whys[cause] };
    } else if (open !== undefined && line.event === 'service-restored' && line.subject === what) {
      outages.push({ ...open, to: line.at });
      open = undefined;
    }
  }
  if (open === undefined) return outages;
  if (isForGood(open, server)) return [...outages, { ...open, isForGood: true }];
  const { after } = server;
  const isOver = after !== undefined && what === 'sign-in' && after.taken >= open.from && signInWorksIn(after, journal);
  return [...outages, isOver ? { ...open, to: after.taken } : open];
}

/** A web application that the new version has no more is removed for good: that it is away is no outage any longer. */
function isForGood({ what, step }: Outage, { plans }: ReportServer): boolean {
  const steps = plans.flatMap(({ plan }) => plan.steps).filter(({ id }) => id === step);
  return steps.some(({ effects }) => effects?.forGood?.includes(what) === true);
}

function causeOf(id: string, { plans }: ReportServer): OutageCause {
  if (removalIds.includes(id)) return 'product-removed';
  const step = plans.flatMap(({ plan }) => plan.steps).findLast((one) => one.id === id);
  return step === undefined || step.change?.kind === 'install-server' ? 'other-step' : 'services-stopped';
}

/** Whether the server as it was found answers sign-in; a new server does once its activation is confirmed. */
export function signInWorksIn({ components, services }: ReportState, journal: readonly JournalLine[]): boolean {
  const is = (name: string, wanted: Generation) =>
    components.some(({ component, generation }) => component === name && generation === wanted);
  const confirmed = confirmedSteps(journal);
  const isActivated = is('agent', 'mfa-server') && activationSteps.every((id) => confirmed.has(id));
  return services.some(({ state }) => state === 'running') && (is('agent', 'phonefactor') || isActivated);
}
