import { omitUndefined } from '../base/json.js';
import type { OpenRun } from '../plan/cut-off-run.js';
import type { RunState, RunStatus } from '../plan/run-status.js';
import type { Session } from './action.js';
import { rollBackText, runStatus } from './status-words.js';

/** What an action found that only looked. */
interface Looked {
  readonly action: string;
  /** Name of the computer. */
  readonly server: string;
  readonly state: RunState;
  readonly served: Pick<RunStatus, 'signIn' | 'interrupted'>;
  readonly next: RunStatus['next'];
  /** Of the way back; absent where nothing was changed that one might want to go back from. */
  readonly backupSet?: string;
}

const openWords: Readonly<Record<OpenRun['because'], string>> = {
  person: 'waits for a person. It shows what to do when it is run again',
  restart: 'waits for a restart of the server. Restart it, then run it again',
  fault: 'failed. Fix the cause, then run it again',
  'cut-off': 'was cut off. See that the services run, then run it again',
};

/** How a run is carried on, for who has nothing of it but this look. */
export function nextOfOpenRun({ action, because, approvedDigest }: OpenRun): RunStatus['next'] {
  const [which, inputs] =
    approvedDigest === undefined ? ['the same', {}] : ['these', { mode: 'apply', 'approved-plan': approvedDigest }];
  return { text: `The run of ${action} ${openWords[because]} with ${which} inputs: it carries on.`, action, inputs };
}

/** The status of a server without a run. */
export function lookStatus(
  { host: { clock, kind } }: Pick<Session, 'host'>,
  { action, server, state, served, next, backupSet }: Looked,
): RunStatus {
  const now = clock.now();
  const rehearsal = kind === 'rehearsal' ? (true as const) : undefined;
  return runStatus({
    server,
    action,
    at: now.toISOString(),
    state,
    ...served,
    next,
    ...omitUndefined({ minutesAheadOfUtc: clock.minutesAheadOfUtc(now), rehearsal }),
    ...omitUndefined({ backupSet, wayBack: backupSet === undefined ? undefined : rollBackText(backupSet, served, []) }),
  });
}
