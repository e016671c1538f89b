import type { JournalLine } from '../plan/journal.js';
import { type ComponentName, componentNames } from '../product/components.js';
import { type JournalRun, journalRuns } from './journal-runs.js';
import type { ReportServer, ReportState } from './report-input.js';
import { withSteadyClock } from './steady-clock.js';
import { seenSteps } from './step-evidence.js';

export type OutageCause = 'services-stopped' | 'agent-removed' | 'web-applications-removed';

/**
 * A time in which users could not be served. What the journal proves, and no more:
 *
 * - *Sign-in* is out from the moment before the product's services are stopped, or from the begin of the agent's
 *   removal. It is over when the services run again and a server stands: the old agent (never removed, or installed
 *   again and started), or the new server with its services started and the activation said to be done. A person may have activated it earlier than it was said, so
 *   the end is the latest possible one. That a sign-in succeeds is proven by nothing here.
 * - *Web applications* are out from the begin of the first removal until each one that was removed is installed again
 *   and its configuration is merged, where a plan of the server asks for that. One that the upgrade leaves away for
 *   good is waited for until the upgrade is finished.
 *
 * What a person removed or installed by hand is dated to the run that saw it.
 */
export interface Outage {
  readonly what: 'sign-in' | 'web-applications';
  /** ISO 8601, UTC. */
  readonly from: string;
  /** Absent where nothing proves that it is over. */
  readonly to?: string;
  readonly cause: OutageCause;
  /** The cause as an English sentence. */
  readonly why: string;
}

const whys: Readonly<Record<OutageCause, string>> = {
  'services-stopped': 'The services of the product were stopped.',
  'agent-removed': 'The removal of the agent was begun.',
  'web-applications-removed': 'The removal of web applications was begun.',
};

/** One thing that the journal, or a later plan, says of the server. */
type Fact =
  | { readonly at: string; readonly line: JournalLine }
  /** The run's plan, made from the server, no longer holds these steps. */
  | { readonly at: string; readonly seen: readonly string[] };

/** Oldest first; those of sign-in before those of web applications. */
export function outagesOf(record: ReportServer): readonly Outage[] {
  const server = { ...record, journal: withSteadyClock(record.journal) };
  const facts = factsOf(server);
  return [...follow(facts, signIn(server), server.after), ...follow(facts, webApplications(server), server.after)];
}

function factsOf(server: ReportServer): readonly Fact[] {
  const seen = [...seenSteps(server)];
  const starts = new Map<JournalLine, JournalRun>(
    journalRuns(server.journal).flatMap((run) => (run.lines[0] === undefined ? [] : [[run.lines[0], run] as const])),
  );
  return server.journal.flatMap((line): readonly Fact[] => {
    const run = starts.get(line);
    const steps = seen.filter(([, { at }]) => run !== undefined && at === run.started).map(([step]) => step);
    return [...(steps.length === 0 ? [] : [{ at: line.at, seen: steps }]), { at: line.at, line }];
  });
}

interface Watch {
  readonly what: Outage['what'];
  /** Takes one fact in, and says why service ends with it. */
  take(fact: Fact): OutageCause | undefined;
  /** Whether service is proven by what was taken in so far. */
  isUp(): boolean;
  /** Whether service is proven by the server as it stands. */
  isUpIn(state: ReportState): boolean;
}

function follow(facts: readonly Fact[], watch: Watch, after: ReportState | undefined): readonly Outage[] {
  const outages: Outage[] = [];
  let open: Outage | undefined;
  for (const fact of facts) {
    const cause = watch.take(fact);
    if (open === undefined && cause !== undefined) {
      open = { what: watch.what, from: fact.at, cause, why: whys[cause] };
    } else if (open !== undefined && watch.isUp()) {
      outages.push({ ...open, to: fact.at });
      open = undefined;
    }
  }
  if (open === undefined) return outages;
  const isOver = after !== undefined && after.taken >= open.from && watch.isUpIn(after);
  return [...outages, isOver ? { ...open, to: after.taken } : open];
}

/** Both are asked of a person; only what some plan asked for is waited for. */
const activationSteps: readonly string[] = ['activate-server', 'confirm-replication-group'];

function signIn({ plans }: ReportServer): Watch {
  const asked = new Set(
    plans.flatMap(({ plan }) => plan.steps.map(({ id }) => id)).filter((id) => activationSteps.includes(id)),
  );
  const said = new Set<string>();
  let agent: 'old' | 'new' | 'being-removed' | 'gone' = 'old';
  let servicesRun = true;
  const isActivated = () => agent !== 'new' || [...asked].every((id) => said.has(id));
  const removed = () => {
    agent = 'gone';
    servicesRun = false;
  };
  const installed = (which: 'old' | 'new') => {
    agent = which;
    servicesRun = false;
  };
  const done = (step: string) => {
    if (step === 'uninstall-agent' || step === 'uninstall-new-agent') removed();
    if (step === 'install-server') installed('new');
    if (step === 'reinstall-agent') installed('old');
    if (step === 'start-product-services') servicesRun = true;
  };
  return {
    what: 'sign-in',
    take(fact) {
      if ('seen' in fact) {
        const wasThere = agent !== 'gone';
        for (const step of fact.seen) done(step);
        return wasThere && fact.seen.includes('uninstall-agent') ? 'agent-removed' : undefined;
      }
      const { line } = fact;
      switch (line.event) {
        case 'services-stopped':
          servicesRun = false;
          return 'services-stopped';
        case 'services-started':
          // After a removal that did not come to its end, only an agent that still stands is started again.
          if (agent === 'being-removed') agent = 'old';
          servicesRun = true;
          return undefined;
        case 'step-started':
          if (line.step !== 'uninstall-agent' && line.step !== 'uninstall-new-agent') return undefined;
          agent = 'being-removed';
          servicesRun = false;
          return 'agent-removed';
        case 'step-done':
          done(line.step);
          return undefined;
        case 'operator-step-said':
          said.add(line.step);
          return undefined;
        case 'rolled-back':
          said.clear();
          agent = 'old';
          servicesRun = true;
          return undefined;
        default:
          return undefined;
      }
    },
    isUp: () => servicesRun && (agent === 'old' || agent === 'new') && isActivated(),
    isUpIn({ components, services }) {
      const found = components.filter(({ component }) => component === 'agent').map(({ generation }) => generation);
      const stands =
        found.includes('phonefactor') || (found.includes('mfa-server') && [...asked].every((id) => said.has(id)));
      return stands && services.some(({ state }) => state === 'running');
    },
  };
}

const webNames = componentNames.filter((name) => name !== 'agent');

/** The web component whose step this is, when it has this prefix. */
function webComponentOf(step: string, prefix: string): ComponentName | undefined {
  return webNames.find((name) => step === `${prefix}${name}`);
}

function webApplications({ plans }: ReportServer): Watch {
  const planned = new Set(plans.flatMap(({ plan }) => plan.steps.map(({ id }) => id)));
  /** What each removed application still waits for. */
  const missing = new Map<ComponentName, Set<string>>();
  const began = (step: string): OutageCause | undefined => {
    const removed = webComponentOf(step, 'uninstall-') ?? webComponentOf(step, 'uninstall-new-');
    if (removed === undefined) return undefined;
    const merge = `merge-configuration-${removed}`;
    const isNew = step.startsWith('uninstall-new-');
    missing.set(removed, new Set(['install', ...(!isNew && planned.has(merge) ? [merge] : [])]));
    return 'web-applications-removed';
  };
  const done = (step: string) => {
    const back = webComponentOf(step, 'install-') ?? webComponentOf(step, 'reinstall-');
    if (back !== undefined) missing.get(back)?.delete('install');
    // The old application has its old configuration.
    if (step.startsWith('reinstall-')) for (const name of webNames) if (name === back) missing.delete(name);
    const merged = webComponentOf(step, 'merge-configuration-');
    if (merged !== undefined) missing.get(merged)?.delete(step);
    for (const [name, steps] of missing) if (steps.size === 0) missing.delete(name);
  };
  return {
    what: 'web-applications',
    take(fact) {
      if ('seen' in fact) {
        const causes = fact.seen.map(began);
        for (const step of fact.seen) done(step);
        return causes.find((cause) => cause !== undefined);
      }
      const { line } = fact;
      if (line.event === 'step-started') return began(line.step);
      if (line.event === 'step-done') done(line.step);
      if (line.event === 'rolled-back' || (line.event === 'plan-finished' && line.action === 'upgrade'))
        missing.clear();
      return undefined;
    },
    isUp: () => missing.size === 0,
    isUpIn: () => false,
  };
}
