import { type Html, html } from '../html.js';
import type { ReportedStatus } from '../server-status.js';
import { badge, type Tone } from './badge.js';
import { moment } from './formats.js';
import { type PageContext, recorded, withRecorded } from './page-context.js';
import { breakable, definitions } from './table.js';

const tones: Readonly<Record<ReportedStatus['state'], Tone>> = {
  blocked: 'bad',
  planned: 'plain',
  finished: 'good',
  'waits-for-person': 'wait',
  'waits-for-restart': 'wait',
  'waits-for-decision': 'wait',
  failed: 'bad',
  'cut-off': 'bad',
  'rolled-back': 'wait',
  'in-part': 'wait',
  untouched: 'plain',
};

/** Where the server stands, whether sign-in is up, what to do now and what the way back is. */
export function statusPart(status: ReportedStatus, page: PageContext): Html {
  const { status: words } = page.words;
  return html`<div class="status ${tones[status.state]}">${definitions([
    [page.words.state, badge(words.states[status.state], tones[status.state])],
    [page.words.laneSignIn, signInText(status, page)],
    [words.doNow, nextText(status.next, page)],
    [words.wayBack, wayBackText(status.wayBack, page)],
  ])}</div>
`;
}

function signInText({ signIn, since, seen }: ReportedStatus, { words, formats }: PageContext): Html {
  const { signIn: texts, downSince, seenAt } = words.status;
  const down = since === undefined ? texts.down : downSince(formats.minute(since));
  const text = signIn === 'down' ? html`<strong>${down}</strong>` : texts[signIn];
  return seen === undefined
    ? html`${text}`
    : html`${text} <span class="quiet">${seenAt} ${moment(seen, formats)}</span>`;
}

function nextText(next: ReportedStatus['next'], page: PageContext): Html | string {
  const words = page.words.status.next;
  switch (next.do) {
    case 'approve':
      return html`${words.approve} <code>approved-plan: ${next.digest}</code>`;
    case 'settle':
    case 'try-again':
      return recorded(next.advice, page);
    case 'act': {
      const then =
        next.confirm.length === 0
          ? words.thenSame
          : html`${words.thenConfirm} <code>completed-operator-steps: ${next.confirm.join(', ')}</code>`;
      return html`${withRecorded((quote) => `${quote(next.titles.join('; '))}.`, page)} ${then}`;
    }
    default:
      return words[next.do];
  }
}

function wayBackText(wayBack: ReportedStatus['wayBack'], { words }: PageContext): Html | undefined {
  if (wayBack === undefined) return undefined;
  const { status } = words;
  const set = html`<code>backup-path: ${breakable(wayBack.folder)}</code>`;
  return html`restore-backup, <code>scope: roll-back</code>, ${set}. ${wayBack.isThere ? status.lost : status.setNotThere}`;
}
