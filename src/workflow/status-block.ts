import { counted } from '../base/listed.js';
import type { RunStatus } from '../plan/run-status.js';
import { wayBackLinkInMarkdown } from './code-link.js';
import { fenced, plain, table } from './markdown.js';
import { servedText, stateWords, timeText, unnamedRun } from './status-words.js';

/** The first lines of a summary: did it work, is sign-in up, what to do now, what is the way back. */
export function statusBlock(status: RunStatus): string {
  const { server = unnamedRun, state, next, wayBack, at, counts } = status;
  const seen = status.signIn === 'not-looked-at' ? '' : ` Seen ${timeText(at, status.minutesAheadOfUtc)}.`;
  return blockOf([server, `${stateWords[state]}${status.rehearsal === true ? ' (rehearsal)' : ''}`], {
    rows: [
      ['Do now', plain(next.text)],
      ['Sign-in', plain(`${servedText(status).replace(/^Sign-in: /, '')}${seen}`)],
      ['Way back', wayBack === undefined ? undefined : `${plain(wayBack)} ${wayBackLinkInMarkdown()}`],
      ['Plan', counts === undefined ? undefined : plain(countsText(status.state, counts))],
      [status.approvedDigest === undefined ? 'Reason' : 'Approved', approvedText(status)],
    ],
    inputs: next.inputs,
  });
}

/** As many digits as the name of the plan's artifact has. */
const shownDigest = 'sha256:'.length + 16;

function approvedText({ approvedDigest, reason }: RunStatus): string | undefined {
  const digest = approvedDigest === undefined ? [] : [`\`${plain(approvedDigest.slice(0, shownDigest))}…\``];
  const parts = [...digest, ...(reason === undefined ? [] : [plain(reason)])];
  return parts.length === 0 ? undefined : parts.join(', ');
}

interface Block {
  /** Markdown by its title; what is undefined is left out. */
  readonly rows: readonly (readonly [title: string, content: string | undefined])[];
  /** Of the next run, to paste. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** The same in the words of any language. */
export function blockOf([server, state]: readonly [server: string, state: string], { rows, inputs }: Block): string {
  const shown = rows.flatMap(([title, content]) => (content === undefined ? [] : [[`**${title}**`, content]]));
  const block = table([plain(server), `**${plain(state)}**`], shown);
  const lines = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`);
  return lines.length === 0 ? block : `${block}\n\n${fenced(lines.join('\n'), 'yaml')}`;
}

/** The last lines of a log. */
export function statusLines(status: RunStatus): string {
  const { text, next, wayBack } = status;
  const inputs = Object.entries(next.inputs).map(([name, value]) => `  ${name}: ${value}`);
  const back = wayBack === undefined ? [] : [`Way back: ${wayBack}`];
  return [text, `Do now: ${next.text}`, ...inputs, ...back].join('\n');
}

function countsText(
  state: RunStatus['state'],
  { steps, done, persons, removes, installs, changes, minutes }: NonNullable<RunStatus['counts']>,
): string {
  if (steps === 0) return 'no step is left';
  const does = [
    ...(removes > 0 ? [`${removes} removed`] : []),
    ...(installs > 0 ? [`${installs} installed`] : []),
    ...(changes > 0 ? [`${changes} changed`] : []),
    ...(persons > 0 ? [`${persons} by a person`] : []),
    ...(minutes > 0 ? [`no sign-in: about ${minutes} min${persons > 0 ? ' and manual steps' : ''}`] : []),
  ];
  const all = counted(steps, 'step');
  const first = state === 'planned' || state === 'blocked' ? all : `${done} of ${all} done`;
  return [first, ...does].join(', ');
}
