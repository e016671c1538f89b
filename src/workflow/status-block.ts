import { withBriefHashes } from '../base/difference.js';
import { counted } from '../base/listed.js';
import type { RunStatus } from '../plan/run-status.js';
import { wayBackLinkInMarkdown } from './code-link.js';
import { fenced, plain, table } from './markdown.js';
import { servedText, stateWords, timeText, unnamedRun } from './status-words.js';

/** The first lines of a summary: did it work, is sign-in up, what to do now, what is the way back. */
export function statusBlock(status: RunStatus): string {
  const { server = unnamedRun, state, next, wayBack, at, counts } = status;
  const plan: Part = ['Plan', counts === undefined ? undefined : plain(countsText(state, counts))];
  // To an approver it is the first thing; to whom something went wrong it is the last.
  const isPlan = state === 'planned' || state === 'blocked';
  const seen = status.signIn === 'not-looked-at' ? '' : ` Seen ${timeText(at, status.minutesAheadOfUtc)}.`;
  return blockOf([server, `${stateWords[state]}${status.rehearsal === true ? ' (rehearsal)' : ''}`], {
    rows: [
      ['Do now', plain(next.text)],
      ['Sign-in', plain(`${servedText(status).replace(/^Sign-in: /, '')}${seen}`)],
      ...(isPlan ? [plan] : []),
    ],
    inputs: next.inputs,
    below: [
      ['Way back', wayBack === undefined ? undefined : `${plain(wayBack)} ${wayBackLinkInMarkdown()}`],
      ...(isPlan ? [] : [plan]),
      [status.approvedDigest === undefined ? 'Reason' : 'Approved', approvedText(status)],
    ],
  });
}

function approvedText({ approvedDigest, reason }: RunStatus): string | undefined {
  const digest = approvedDigest === undefined ? [] : [`\`${plain(withBriefHashes(approvedDigest))}\``];
  const parts = [...digest, ...(reason === undefined ? [] : [plain(reason)])];
  return parts.length === 0 ? undefined : parts.join(', ');
}

type Part = readonly [title: string, content: string | undefined];

interface Block {
  /** Markdown by its title; what is undefined is left out. */
  readonly rows: readonly Part[];
  /** Of the next run, to paste; on a phone they are in reach, too. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What is read after it. */
  readonly below?: readonly Part[];
}

/** The same in the words of any language. */
export function blockOf(
  [server, state]: readonly [server: string, state: string],
  { rows, inputs, below = [] }: Block,
): string {
  const block = table([plain(server), `**${plain(state)}**`], shownParts(rows));
  const lines = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`);
  // Another mark than the lists behind it: two lists with one mark are one list with wide gaps.
  const list = shownParts(below).map(([title, content]) => `* ${title}: ${content}`);
  return [block, ...(lines.length === 0 ? [] : [fenced(lines.join('\n'), 'yaml')]), list.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

function shownParts(parts: readonly Part[]): readonly (readonly [string, string])[] {
  return parts.flatMap(([title, content]) => (content === undefined ? [] : [[`**${title}**`, content] as const]));
}

/** The last lines of a log. */
export function statusLines(status: RunStatus): string {
  const { text, next, wayBack } = status;
  const inputs = Object.entries(next.inputs).map(([name, value]) => `  ${name}: ${value}`);
  const back = wayBack === undefined ? [] : [`Way back: ${wayBack}`];
  return [text, `Do now: ${next.text}`, ...inputs, ...back].join('\n');
}

/** What the plan does, done or not: only the first number is of what was done. */
function countsText(
  state: RunStatus['state'],
  { steps, done, persons, removes, installs, changes, minutes }: NonNullable<RunStatus['counts']>,
): string {
  if (steps === 0) return 'no step is left';
  const does = [
    ...(removes > 0 ? [`removes ${removes}`] : []),
    ...(installs > 0 ? [`installs ${installs}`] : []),
    ...(changes > 0 ? [`changes ${changes}`] : []),
    ...(persons > 0 ? [`${persons} by a person`] : []),
    ...(minutes > 0 ? [`no sign-in: about ${minutes} min${persons > 0 ? ' and manual steps' : ''}`] : []),
  ];
  const all = counted(steps, 'step');
  const first = state === 'planned' || state === 'blocked' ? all : `${done} of ${all} done`;
  return does.length === 0 ? first : `${first}; ${does.join(', ')}`;
}
