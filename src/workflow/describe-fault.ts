import { HostError } from '../host/host-error.js';
import { UserError } from '../user-error.js';
import { codeLink, codeLinkInMarkdown } from './code-link.js';
import { plain } from './markdown.js';

export interface FaultText {
  readonly title: string;
  /** What happened, what to do next, and where it is explained, as text and as Markdown. */
  readonly text: string;
  readonly markdown: string;
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
  'not-supported': 'Do this by hand, and run again.',
  refused: 'Mend what Windows says is wrong, and run again.',
  malformed: 'Mend it, and run again.',
};

/** What a person is told of something that was thrown. */
export function describeFault(fault: unknown): FaultText {
  if (fault instanceof UserError) return explained(fault, fault.advice);
  if (fault instanceof HostError) return explained(fault, adviceByCode[fault.code]);
  const error = fault instanceof Error ? fault : new Error(String(fault));
  const message = `This is a fault of the action, not of your input: ${error.message}`;
  const advice =
    'Nothing more was done. Run again: the run carries on where it stopped. Please report it with this log.';
  return {
    title: 'Unexpected error',
    text: `${message}\n${advice}`,
    markdown: `${plain(message)}\n\n${plain(advice)}`,
    stack: error.stack ?? error.message,
  };
}

function explained({ code, message }: UserError | HostError, advice: string): FaultText {
  return {
    title: code,
    text: `${message}\n${advice}\n${codeLink(code)}`,
    markdown: `${plain(message)}\n\n${plain(advice)} ${codeLinkInMarkdown(code)}`,
  };
}
