import { HostError } from '../host/host-error.js';
import { UserError } from '../user-error.js';

export interface FaultText {
  readonly title: string;
  readonly message: string;
  /** What to do next; empty when there is nothing to say. */
  readonly advice: string;
  /** Only for bugs. */
  readonly stack?: string;
}

const adviceByCode: Readonly<Record<HostError['code'], string>> = {
  'not-found': 'See whether it was moved or removed, and run again.',
  'already-exists': 'See what it is; move it away, and run again.',
  'access-denied':
    'Run the service of the runner under an account in the local Administrators group, or give that account access.',
  'in-use': 'Close the program that holds it, and run again.',
  'disk-full': 'Free room on that volume, and run again: the run carries on where it stopped.',
  'invalid-path': 'Correct the path.',
  'not-a-package': 'Copy the package again from its source.',
  'timed-out': 'See why it takes so long; raise the time limit if it only needs more time, and run again.',
  'still-running':
    'Start no other installation and do not restart the server. Wait until no msiexec.exe works any more, see with the action inspect what is installed, and run again: the run carries on where it stopped.',
  'not-supported': 'Do this by hand, and run again.',
  refused: 'Mend what Windows says is wrong, and run again.',
  malformed: 'Mend it, and run again.',
};

/** What a person is told of something that was thrown. */
export function describeFault(fault: unknown): FaultText {
  if (fault instanceof UserError) return { title: fault.code, message: fault.message, advice: fault.advice };
  if (fault instanceof HostError) {
    return { title: fault.code, message: fault.message, advice: adviceByCode[fault.code] };
  }
  const error = fault instanceof Error ? fault : new Error(String(fault));
  return {
    title: 'Unexpected error',
    message: `This is a fault of the action, not of your input: ${error.message}`,
    advice: 'Nothing more was done. Run again: the run carries on where it stopped. Please report it with this log.',
    stack: error.stack ?? error.message,
  };
}
