import { counted } from '../base/listed.js';
import type { RunStatus } from '../plan/run-status.js';
import { wayBackLinkInMarkdown } from './code-link.js';
import { fenced, plain, table } from './markdown.js';
import { servedText, stateWords, timeText } from './status-words.js';

/** The first lines of a summary: did it work, is sign-in up, what to do now, what is the way back. */
export function statusBlock(status: RunStatus): string {
  const { server, state, next, wayBack, at } = status;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Do now', plain(next.text)],
    ['Sign-in', plain(`${servedText(status).replace(/^Sign-in: /, '')} Seen ${timeText(at)}.`)],
    ['Way back', wayBack === undefined ? undefined : `${plain(wayBack)} ${wayBackLinkInMarkdown()}`],
    ['Plan', plain(countsText(status))],
  ];
  const shown = rows.flatMap(([title, content]) => (content === undefined ? [] : [[`**${title}**`, content]]));
  const block = table([plain(server), `**${stateWords[state]}**`], shown);
  const inputs = Object.entries(next.inputs);
  if (inputs.length === 0) return block;
  return `${block}\n\n${fenced(inputs.map(([name, value]) => `${name}: ${value}`).join('\n'), 'yaml')}`;
}

/** The last lines of a log. */
export function statusLines(status: RunStatus): string {
  const { text, next, wayBack } = status;
  const inputs = Object.entries(next.inputs).map(([name, value]) => `  ${name}: ${value}`);
  const back = wayBack === undefined ? [] : [`Way back: ${wayBack}`];
  return [text, `Do now: ${next.text}`, ...inputs, ...back].join('\n');
}

function countsText({ state, counts }: RunStatus): string {
  const { steps, done, persons, removes, installs, minutes } = counts;
  if (steps === 0) return 'no step is left';
  const does = [
    ...(removes > 0 ? [`${removes} removed`] : []),
    ...(installs > 0 ? [`${installs} installed`] : []),
    ...(persons > 0 ? [`${persons} by a person`] : []),
    ...(minutes > 0 ? [`no sign-in for about ${minutes} minutes${persons > 0 ? ' plus the manual steps' : ''}`] : []),
  ];
  const all = counted(steps, 'step');
  const first = state === 'planned' || state === 'blocked' ? all : `${done} of ${all} done`;
  return [first, ...does].join(', ');
}
