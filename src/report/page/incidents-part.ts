import { incidentCounts } from '../fact-words.js';
import { type Html, html } from '../html.js';
import type { Incident } from '../incidents.js';
import { lastOf, shownAtMost } from '../limits.js';
import { badge, type Tone } from './badge.js';
import { between, duration, moment } from './formats.js';
import { type PageContext, type Quote, withRecorded } from './page-context.js';
import { leftOutNote } from './table.js';

/** On the first screen; the others are folded. */
const first = 6;

const incidentTones: Readonly<Record<Incident['kind'], Tone>> = {
  failure: 'bad',
  'cut-off': 'bad',
  'roll-back': 'wait',
  restart: 'plain',
  late: 'wait',
  'machine-renewed': 'bad',
  'journal-gap': 'bad',
};

/** What did not go as planned, oldest first. Of many the newest are shown at once. */
export function incidentsPart(incidents: readonly Incident[], page: PageContext): Html {
  const { incidents: words } = page.words;
  if (incidents.length === 0) return html`<p class="incidents-none"><strong>${words.title}</strong> ${words.none}</p>`;
  const { items, leftOut } = lastOf(incidents.slice(0, -first), shownAtMost.incidents);
  const more =
    items.length === 0
      ? undefined
      : html`<details><summary>${words.earlier(items.length + leftOut)}</summary>${listOf(items, page)}${leftOutNote(leftOut, page)}</details>`;
  return html`<div class="incidents"><p><strong>${words.title}</strong> ${incidentCounts(incidents, page.words)}</p>
${listOf(incidents.slice(-first), page)}${more}</div>
`;
}

function listOf(incidents: readonly Incident[], page: PageContext): Html {
  return html`<ul>${incidents.map(
    (one) =>
      html`<li>${moment(one.at, page.formats)} ${badge(page.words.incidents.kinds[one.kind], incidentTones[one.kind])} ${textOf(one, page)}</li>
`,
  )}</ul>`;
}

function textOf(incident: Incident, page: PageContext): Html {
  return withRecorded((quote) => sentences(incident, quote, page), page);
}

function sentences(incident: Incident, quote: Quote, page: PageContext): string {
  const { texts } = page.words.incidents;
  const took = 'to' in incident ? duration(between(incident.at, incident.to)) : '';
  switch (incident.kind) {
    case 'failure': {
      const { title, message, code } = incident;
      if (title === undefined) return texts.failedOutside;
      const what = message === undefined ? '' : brief(message);
      return `${quote(`${title}: ${what}`)}${code === undefined ? '' : ` (${code})`} ${afterwards(incident, page)}`;
    }
    case 'restart':
      return incident.to === undefined
        ? texts.restartOpen(quote(incident.title))
        : texts.restart(quote(incident.title), took);
    case 'roll-back':
      return texts.rollBack(incident.folder.slice(incident.folder.lastIndexOf('\\') + 1), took);
    case 'cut-off': {
      const where = incident.title === undefined ? texts.betweenSteps : texts.inStep(quote(incident.title));
      return `${where} ${incident.to === undefined ? texts.notContinued : texts.continued(took)}`;
    }
    case 'late':
      return texts.late(quote(incident.title), took);
    case 'machine-renewed':
      return `${texts.machineRenewed} ${quote(incident.reason)}`;
    case 'journal-gap':
      return texts.journalGap(incident.lines.join(', '));
  }
}

function afterwards(failure: Extract<Incident, { kind: 'failure' }>, { words, formats }: PageContext): string {
  const { doneAt, rolledBackAt } = failure;
  const { texts } = words.incidents;
  if (doneAt !== undefined) return texts.doneAt(formats.minute(doneAt));
  return rolledBackAt === undefined ? texts.notDone : texts.rolledBackAt(formats.minute(rolledBackAt));
}

/** The first sentence says what happened; the whole is with the step. */
function brief(message: string): string {
  const [line = ''] = message.split('\n');
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
