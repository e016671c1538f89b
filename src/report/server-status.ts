import { omitUndefined } from '../base/json.js';
import { isConfirmable } from '../base/operator-step.js';
import { sinceLastBeginning } from '../plan/journal-facts.js';
import { removalIds } from '../product/step-ids.js';
import { setIn } from './backup-proof.js';
import { incidentsOf } from './incidents.js';
import { outagesOf, signInWorksIn } from './outages.js';
import { openOperatorSteps } from './plan-runs.js';
import type { ReportedStatus } from './report-facts-schema.js';
import type { ReportServer } from './report-input.js';
import { serverOutcome } from './server-outcome.js';

export type { ReportedStatus };

/** The first lines of a report: did it work, is sign-in up, what to do now, what is the way back. */
export function serverStatus(server: ReportServer): ReportedStatus {
  const state = stateOf(server);
  const wayBack = state === 'rolled-back' ? undefined : wayBackOf(server);
  return {
    state,
    ...signInOf(server),
    next: nextOf(state, server),
    ...omitUndefined({ seen: server.after?.taken, wayBack }),
  };
}

function stateOf(server: ReportServer): ReportedStatus['state'] {
  const { plans, journal } = server;
  const { outcome } = serverOutcome(server);
  const plan = plans.at(-1)?.plan;
  switch (outcome) {
    case 'upgraded':
      return openOperatorSteps(plan, journal).length > 0 ? 'waits-for-person' : 'finished';
    case 'rolled-back':
    case 'in-part':
      return outcome;
    case 'failed':
      return isCutOff(server) ? 'cut-off' : 'failed';
    case 'untouched':
      if (plan === undefined) return 'untouched';
      return plan.blockers.length > 0 ? 'blocked' : 'planned';
    case 'waiting':
      return waitsFor(server);
  }
}

function waitsFor({ plans, journal }: ReportServer): ReportedStatus['state'] {
  const plan = plans.at(-1)?.plan;
  const last = journal.findLast(({ event }) => event === 'restart-required' || event === 'plan-started');
  if (last?.event === 'restart-required') return 'waits-for-restart';
  if (plan !== undefined && plan.blockers.length > 0) return 'waits-for-decision';
  return openOperatorSteps(plan, journal).length > 0 ? 'waits-for-person' : 'cut-off';
}

/** The last run is the one that was cut off. */
function isCutOff(server: ReportServer): boolean {
  const last = incidentsOf(server).findLast(({ kind }) => kind === 'cut-off' || kind === 'failure');
  return last?.kind === 'cut-off' && last.to === undefined;
}

function signInOf(server: ReportServer): Pick<ReportedStatus, 'signIn' | 'since'> {
  const { before, after, journal } = server;
  const open = outagesOf(server).find(({ what, to }) => what === 'sign-in' && to === undefined);
  if (open !== undefined) return { signIn: 'down', since: open.from };
  if (after === undefined) return { signIn: 'not-known' };
  if (signInWorksIn(after, journal) || isRestored(server)) return { signIn: 'up' };
  const states = before === undefined ? [after] : [before, after];
  const hasAgent = states.some(
    ({ components, services }) => services.length > 0 || components.some(({ component }) => component === 'agent'),
  );
  return { signIn: hasAgent ? 'not-known' : 'not-here' };
}

/** The suite saw it served again, and something runs. */
function isRestored({ after, journal }: ReportServer): boolean {
  const last = journal.findLast(
    (line) => (line.event === 'service-interrupted' || line.event === 'service-restored') && line.subject === 'sign-in',
  );
  return last?.event === 'service-restored' && after?.services.some(({ state }) => state === 'running') === true;
}

function nextOf(state: ReportedStatus['state'], server: ReportServer): ReportedStatus['next'] {
  const { plans, journal, checks } = server;
  const last = plans.at(-1);
  switch (state) {
    case 'blocked':
    case 'waits-for-decision': {
      const [first] = last?.plan.blockers ?? [];
      return { do: 'settle', advice: first?.advice ?? '', ...omitUndefined({ code: first?.code }) };
    }
    case 'planned':
      return last === undefined ? { do: 'plan' } : { do: 'approve', digest: last.digest };
    case 'waits-for-person':
      return forPerson(server);
    case 'waits-for-restart':
      return { do: 'restart' };
    case 'failed': {
      if (server.journalFault !== undefined)
        return { do: 'settle', advice: 'Give the folder of that journal as work-folder.' };
      const failed = journal.findLast((line) => line.event === 'step-failed');
      if (failed?.event !== 'step-failed' || failed.advice === undefined) return { do: 'run-again' };
      return { do: 'try-again', advice: failed.advice, ...omitUndefined({ code: failed.code }) };
    }
    case 'cut-off':
      return { do: 'run-again' };
    case 'finished':
      if (checks.some(({ verdict }) => verdict === 'fail')) return { do: 'look-at-checks' };
      return { do: checks.length === 0 ? 'verify' : 'nothing' };
    case 'in-part':
      return { do: 'carry-on' };
    case 'rolled-back':
    case 'untouched':
      return { do: 'plan' };
  }
}

function forPerson({ plans, journal }: ReportServer): ReportedStatus['next'] {
  const open = openOperatorSteps(plans.at(-1)?.plan, journal).flatMap((step) =>
    step.type === 'operator' ? [step.operatorStep] : [],
  );
  return {
    do: 'act',
    titles: open.map(({ title }) => title),
    confirm: open.filter(isConfirmable).map(({ id }) => id),
  };
}

/** Once something was removed since the server was last rolled back. */
function wayBackOf({ journal, manifests }: ReportServer): ReportedStatus['wayBack'] {
  const since = sinceLastBeginning(journal);
  if (!since.some((line) => line.event === 'step-started' && removalIds.includes(line.step))) return undefined;
  const removed = new Set(journal.flatMap((line) => (line.event === 'backup-removed' ? [line.folder] : [])));
  const made = journal.findLast((line) => line.event === 'backup-created' && !removed.has(line.folder));
  if (made?.event !== 'backup-created') return undefined;
  return { folder: made.folder, isThere: setIn(manifests, made.folder) !== undefined };
}
