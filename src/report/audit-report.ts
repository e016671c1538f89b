import { asRedacted, type RedactedText } from '../base/redaction/hidden.js';
import { redactTexts } from '../base/redaction/redact-texts.js';
import type { Announcement } from '../product/announcement.js';
import { backupProofOf } from './backup-proof.js';
import { type Html, html } from './html.js';
import { incidentsOf } from './incidents.js';
import { mostPageBytes } from './limits.js';
import { fleetTable, outageOf, outcomeCounts } from './page/fleet-overview.js';
import { duration, moment } from './page/formats.js';
import { htmlDocument } from './page/html-document.js';
import { type Answer, answers } from './page/in-short.js';
import { type PageContext, pageContext, pageDepths } from './page/page-context.js';
import { withRecorded } from './page/recorded.js';
import { onlyServer, serverParts, serverSection } from './page/server-section.js';
import { hasSection, openSteps, type ServerView } from './page/server-view.js';
import { definitions } from './page/table.js';
import { planRuns } from './plan-runs.js';
import { byUrgency } from './report-facts.js';
import type { ReportInput, ReportServer } from './report-input.js';
import { serverOutcome } from './server-outcome.js';
import { serverStatus } from './server-status.js';
import { stepsByRun } from './step-attempts.js';
import { stepRows } from './step-rows.js';
import { timelineOf } from './timeline.js';
import { unprovenOf } from './unproven.js';
import type { ReportWords } from './words.js';

/**
 * The audit report: one HTML page that needs nothing else and sends nothing. Everything that comes from a server is
 * escaped. Its only script, known by its hash, searches, filters, sorts and turns pages; without it all is shown.
 * Encode it as UTF-8. Its texts are redacted before it is made of them.
 */
export function auditReport(given: ReportInput): RedactedText {
  const input = redactTexts(given);
  const page = pageContext(input.language);
  const servers = viewsOf(input, page);
  const title = titleOf(input, page);
  const behind = html`<div class="overview">${announcements(input.announcements, page)}
${howToCheck(page)}</div>`;
  const { text } = htmlDocument(
    title,
    input.language,
    html`<a class="skip" href="#content">${page.words.skip}</a>
${head(title, input, servers, page)}
<main id="content" tabindex="-1">
${contentOf(servers, behind, page)}
${behind}
</main>
<footer><p>${page.words.footer(input.tool.name, input.tool.version)}</p></footer>`,
  );
  return asRedacted(text);
}

/** Those that need a person most first; their anchors count in the order in which they came. */
function viewsOf({ servers }: ReportInput, page: PageContext): readonly ServerView[] {
  const views = servers.map((server, index) => serverView(server, `server-${index + 1}`, page));
  return byUrgency(views.map((view) => ({ view, outcome: view.outcome.outcome }))).map(({ view }) => view);
}

function titleOf({ servers }: ReportInput, { words }: PageContext): string {
  const [only] = servers;
  return servers.length === 1 && only !== undefined ? words.titleOfOne(only.name) : words.titleOfMany(servers.length);
}

function head(title: string, input: ReportInput, servers: readonly ServerView[], page: PageContext): Html {
  const { words, formats } = page;
  const rehearsal = html`<div class="note wait"><p><strong>${words.rehearsalTitle}</strong> ${words.rehearsalText}</p></div>`;
  return html`<header>
<p class="eyebrow">${words.eyebrow}</p>
<h1>${title}</h1>
${input.rehearsal ? rehearsal : undefined}
<div class="overview">${definitions([
    ...changeWindow(servers, page),
    [words.made, moment(input.created, formats)],
    ...Object.entries(input.origin).map(([name, value]) => [originName(name, page), value] as const),
  ])}${input.language === 'en' ? undefined : html`<p class="quiet original">${words.originalWords}</p>`}</div>
</header>`;
}

/** A name that the caller of the report gave is shown as it is. */
function originName(name: string, { words }: PageContext): string {
  return new Map(Object.entries(words.origin)).get(name) ?? name;
}

/** From the first entry of any server to the last one. */
function changeWindow(
  servers: readonly ServerView[],
  { words, formats }: PageContext,
): readonly (readonly [string, Html])[] {
  const from = servers.flatMap(({ outcome }) => outcome.began ?? []).sort()[0];
  const to = servers
    .flatMap(({ outcome }) => outcome.ended ?? [])
    .sort()
    .at(-1);
  return from === undefined || to === undefined
    ? []
    : [[words.changeWindow, html`${moment(from, formats)} – ${moment(to, formats)}`]];
}

function contentOf(servers: readonly ServerView[], behind: Html, page: PageContext): Html {
  const [only] = servers;
  if (servers.length === 1 && only !== undefined) return onlyServer(only, page);
  const { note, sections, page: shown } = fleetSections(servers, behind, page);
  return html`<div class="overview"><h2>${page.words.inShort}</h2>
${outcomeCounts(servers, page)}${fleetShort(servers, page)}${note}${fleetTable(servers, shown)}</div>
${sections}`;
}

function announcements(list: readonly Announcement[], { words }: PageContext): Html {
  if (list.length === 0) return html``;
  return html`<section aria-labelledby="announcement"><h2 id="announcement">${words.announcement}</h2>
${list.map(
  ({ language, subject, paragraphs }) => html`<details lang="${language}"><summary>${subject}</summary>
<div class="mail">${paragraphs.join('\n\n')}</div></details>
`,
)}</section>
`;
}

function howToCheck({ words }: PageContext): Html {
  return html`<section aria-labelledby="check"><h2 id="check">${words.howToCheck}</h2>
<ul>
<li>${words.checkDigest}</li>
<li>${words.checkManifest} <code>Get-FileHash manifest.json</code></li>
<li>${words.checkJournal}</li>
<li>${words.checkPeople}</li>
<li>${words.checkSecrets}</li>
</ul></section>
`;
}

/** For style, script and head; with a margin. */
const bytesOfFrame = 40_000;

interface FleetSections {
  /** What the page says where it has not everything. */
  readonly note: Html | undefined;
  readonly sections: readonly Html[];
  /** With what the sections were made: the table links to those that are there. */
  readonly page: PageContext;
}

type PartsOf = (facts: ServerView, page: PageContext) => Html;

/** Makes what is in a section once: the shortest page has of fewer servers what the short one has. */
export function partsOnce(make: PartsOf): PartsOf {
  const known = new Map<string, Html>();
  return (facts, page) => {
    const key = `${facts.id} ${page.depth === 'all'}`;
    const parts = known.get(key) ?? make(facts, page);
    known.set(key, parts);
    return parts;
  };
}

/** A section for each server, with as much of each as keeps the page within its size; `behind` is what follows them. */
function fleetSections(servers: readonly ServerView[], behind: Html, page: PageContext): FleetSections {
  const most = mostPageBytes - bytesOfFrame - bytesOf(fleetTable(servers, page)) - bytesOf(behind);
  const parts = partsOnce(serverParts);
  for (const depth of pageDepths) {
    const sections = sectionsWithin(servers, { ...page, depth }, parts, most);
    if (sections !== undefined) return { sections, note: noteOf({ ...page, depth }), page: { ...page, depth } };
  }
  const attention = { ...page, depth: 'attention' } as const;
  return { sections: sectionsWithin(servers, attention, parts) ?? [], note: noteOf(attention), page: attention };
}

/** Undefined as soon as they would be too many bytes. */
function sectionsWithin(
  servers: readonly ServerView[],
  page: PageContext,
  partsOf: PartsOf,
  most = Number.MAX_SAFE_INTEGER,
): readonly Html[] | undefined {
  const shown = servers.filter((one) => hasSection(one, page));
  const sections: Html[] = [];
  let bytes = 0;
  for (const [index, facts] of shown.entries()) {
    const neighbours = { previous: shown[index - 1], next: shown[index + 1] };
    const section = serverSection(facts, neighbours, page, partsOf(facts, page));
    bytes += bytesOf(section);
    if (bytes > most) return undefined;
    sections.push(section);
  }
  return sections;
}

function bytesOf({ text }: Html): number {
  return Buffer.byteLength(text, 'utf8');
}

function noteOf({ depth, words }: PageContext): Html | undefined {
  return depth === 'all' ? undefined : html`<p class="note">${words.shorter[depth]}</p>`;
}

/** What an auditor asks first of a fleet. */
function fleetShort(servers: readonly ServerView[], { words }: PageContext): Html {
  return answers([
    outages(servers, words),
    backups(servers, words),
    approvals(servers, words),
    waiting(servers, words),
    unproven(servers, words),
  ]);
}

function outages(servers: readonly ServerView[], words: ReportWords): Answer {
  const question = words.whenOut;
  const open = servers.filter((facts) => outageOf(facts) === Number.MAX_SAFE_INTEGER).length;
  const over = servers.filter((facts) => outageOf(facts) < Number.MAX_SAFE_INTEGER);
  const longest = over.reduce<ServerView | undefined>(
    (one, other) => (one === undefined || outageOf(other) > outageOf(one) ? other : one),
    undefined,
  );
  const most = longest === undefined ? 0 : outageOf(longest);
  const text =
    longest === undefined || most === 0 ? words.neverOut : words.longestOutage(duration(most), longest.server.name);
  return open === 0
    ? { question, tone: 'plain', answer: text }
    : { question, tone: 'bad', answer: words.openOutages(open), detail: most === 0 ? [] : [text] };
}

function backups(servers: readonly ServerView[], words: ReportWords): Answer {
  const removed = servers.filter(({ backup }) => backup.kind !== 'nothing-removed');
  const proven = removed.filter(({ backup }) => backup.kind === 'there');
  const missing = removed.filter(({ backup }) => backup.kind === 'missing');
  const question = words.backupBefore;
  if (removed.length === 0) return { question, tone: 'plain', answer: words.notNeeded };
  return {
    question,
    tone: missing.length > 0 ? 'bad' : 'good',
    answer: missing.length > 0 ? words.no : words.yes,
    detail: [words.withBackup(proven.length, removed.length), ...someNames(missing)],
  };
}

function approvals(servers: readonly ServerView[], words: ReportWords): Answer {
  const applied = servers.filter(({ runs }) => runs.length > 0);
  const approved = applied.filter(({ runs }) => runs.every((run) => run.approved));
  const people = [
    ...new Set(applied.flatMap(({ runs }) => runs.flatMap(({ approvers }) => approvers.map(({ by }) => by)))),
  ];
  const question = words.whoApproved;
  if (applied.length === 0) return { question, tone: 'plain', answer: words.notApplied };
  return {
    question,
    tone: approved.length === applied.length ? 'good' : 'wait',
    answer: people.length === 0 ? words.approverUnknown : words.approvedBy(people.join(', ')),
    detail: [words.withApproval(approved.length, applied.length)],
  };
}

function waiting(servers: readonly ServerView[], words: ReportWords): Answer {
  const question = words.whatIsLeft;
  const open = servers.filter(({ steps }) => openSteps(steps).length > 0);
  return open.length === 0
    ? { question, tone: 'good', answer: words.nothingLeft }
    : { question, tone: 'wait', answer: words.withOpenSteps(open.length), detail: someNames(open) };
}

function unproven(servers: readonly ServerView[], words: ReportWords): Answer {
  const question = words.whatUnproven;
  const some = servers.filter((facts) => facts.unproven.length > 0);
  return some.length === 0
    ? { question, tone: 'good', answer: words.nothingUnproven }
    : { question, tone: 'wait', answer: words.withUnproven(some.length) };
}

function someNames(servers: readonly ServerView[]): readonly string[] {
  const names = servers.slice(0, 5).map(({ server }) => server.name);
  return names.length === 0 ? [] : [`${names.join(', ')}${servers.length > 5 ? ' …' : ''}`];
}

/** All that is derived from a server's record, once for the whole page. */
export function serverView(server: ReportServer, id: string, page: PageContext): ServerView {
  const steps = stepRows(server);
  return {
    server,
    id,
    outcome: serverOutcome(server, page.words),
    reason: withRecorded((quote) => serverOutcome(server, page.words, quote).reason, page),
    status: serverStatus(server),
    incidents: incidentsOf(server),
    stepsByRun: stepsByRun(server, steps),
    steps,
    runs: planRuns(server),
    timeline: timelineOf(server),
    backup: backupProofOf(server),
    unproven: unprovenOf(server, steps),
  };
}
