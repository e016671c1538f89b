import { omitUndefined } from '../base/json.js';
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
    ...omitUndefined({ backupSet, wayBack: backupSet === undefined ? undefined : rollBackText(backupSet, []) }),
  });
}
