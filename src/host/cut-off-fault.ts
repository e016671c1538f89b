import { UserError } from '../base/user-error.js';

/** What ends a run from outside: the job was cancelled, or its time was over. */
export type CutOffSignal = 'SIGINT' | 'SIGTERM' | 'SIGBREAK';

/** What every call throws from the signal on. */
export function cutOffFault(signal: AbortSignal): UserError {
  return new UserError(
    'run-cut-off',
    `The run was cut off by ${signalOf(signal)}: the job was cancelled, or its time was over. No further step was begun.`,
    'See in the summary what was stopped and whether it was started again. Run again with the same inputs: the run carries on where it stopped.',
  );
}

export function signalOf({ reason }: AbortSignal): CutOffSignal {
  return reason === 'SIGTERM' || reason === 'SIGBREAK' ? reason : 'SIGINT';
}
