import { type Difference, differenceGroups } from '../base/difference.js';
import { capitalized } from '../base/listed.js';
import { UserError } from '../base/user-error.js';
import { asMachineFault } from '../host/file-faults.js';
import { HostError } from '../host/host-error.js';
import { codeLink, codeLinkInMarkdown } from './code-link.js';
import { plain, table } from './markdown.js';

export interface FaultText {
  readonly title: string;
  /** What to do next, for where it is read alone: a refusal of Windows is repeated there. */
  readonly advice: string;
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
  'in-use': 'Close the program that has it open, and run again.',
  'disk-full': 'Free room on that volume, and run again: the run carries on where it stopped.',
  'disk-read-only': 'Make that disk writable, or choose another one, and run again.',
  'too-many-open-files':
    'Close programs that have many files open, or raise the limit of the account that runs the runner, and run again.',
  'out-of-memory': 'Close programs or give the machine more memory, and run again.',
  'path-too-long': 'Choose a folder with a shorter path, or shorten the name, and run again.',
  'disk-fault':
    'See the system log and the health of that disk first. Then run again: the run carries on where it stopped.',
  'share-lost':
    'See that it can be reached with the account of the runner, and run again: the run carries on where it stopped.',
  'server-not-reached':
    'See with the action inspect what is missing to reach it, and run again: the run carries on where it stopped, and an installer that had begun continues.',
  'invalid-path': 'Correct the path.',
  'not-a-package': 'Copy the package again from its source.',
  'timed-out': 'See why it takes so long; raise the time limit if it only needs more time, and run again.',
  'still-running':
    'Start no other installation and do not restart the server. Wait until no msiexec.exe works any more, see with the action inspect what is installed, and run again: the run carries on where it stopped.',
  'not-supported': 'Do this by hand, and run again.',
  refused: 'Fix on the server what Windows reports as wrong, and run again.',
  malformed: 'Correct it, and run again.',
};

/** What a person reads of something that was thrown. */
export function describeFault(fault: unknown): FaultText {
  if (fault instanceof UserError) return explained(fault, fault.advice);
  const refusal = fault instanceof HostError ? fault : asMachineFault(fault);
  if (refusal !== undefined) return ofMachine(refusal);
  const error = fault instanceof Error ? fault : new Error(String(fault));
  const message = `This is a fault of the action, not of your input: ${error.message}`;
  const advice =
    'Nothing more was done. Run again: the run carries on where it stopped. Please report it with this log.';
  return {
    title: 'Unexpected error',
    advice,
    text: `${message}\n${advice}`,
    markdown: `${plain(message)}\n\n${plain(advice)}`,
    stack: error.stack ?? error.message,
  };
}

function ofMachine(refusal: HostError): FaultText {
  const advice = adviceByCode[refusal.code];
  return { ...explained(refusal, advice), advice: `${asSentence(refusal.message)} ${advice}` };
}

/** The words of a program seldom end as a sentence does. */
function asSentence(text: string): string {
  return `${capitalized(text)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

function explained(fault: UserError | HostError, advice: string): FaultText {
  const { code, message } = fault;
  const [what, differences] = fault instanceof UserError ? [fault.whatHappened, fault.differences] : [message, []];
  return {
    title: code,
    advice,
    text: `${message}\n${advice}\n${codeLink(code)}`,
    markdown: [plain(what), ...differencesText(differences), `${plain(advice)} ${codeLinkInMarkdown(code)}`].join(
      '\n\n',
    ),
  };
}

/** Each reason once, and below it a table of what is different. */
function differencesText(differences: readonly Difference[]): readonly string[] {
  const { groups, more } = differenceGroups(differences);
  const tables = groups.map(([reason, group]) => {
    const rows = group.map(({ what, setting, approved, now }) => [what, setting, approved, now].map(plain));
    return `**${plain(reason)}**\n\n${table(['what', 'setting', 'approved', 'now'], rows)}`;
  });
  return more === undefined ? tables : [...tables, plain(more)];
}
