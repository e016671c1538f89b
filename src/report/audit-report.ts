import { createHash } from 'node:crypto';
import type { Announcement } from '../product/announcement.js';
import { Html, html } from './html.js';
import { badge, type Column, definitions, duration, moment, outcomeTitle, table } from './parts.js';
import type { ReportInput, ReportServer } from './report-input.js';
import { type Outcome, type ServerOutcome, serverOutcome } from './server-outcome.js';
import { serverSection } from './server-section.js';
import { stepRows } from './step-rows.js';
import { style } from './style.js';

interface Row {
  readonly server: ReportServer;
  readonly id: string;
  readonly outcome: ServerOutcome;
}

const severity: readonly Outcome[] = ['failed', 'waiting', 'in-part', 'rolled-back', 'untouched', 'upgraded'];

/**
 * The audit report: one HTML page that needs nothing else, runs nothing and sends nothing. Everything that comes from
 * a server is escaped. Encode it as UTF-8.
 */
export function auditReport(input: ReportInput): string {
  const rows = input.servers
    .map((server, index) => ({ server, id: `server-${index + 1}`, outcome: serverOutcome(server) }))
    .sort((a, b) => severity.indexOf(a.outcome.outcome) - severity.indexOf(b.outcome.outcome));
  return page(
    title(input),
    html`<a class="skip" href="#content">To the content</a>
<header>
<p class="quiet">Audit report</p>
<h1>${title(input)}</h1>
${input.rehearsal ? html`<div class="note wait"><p><strong>Rehearsal.</strong> The servers of this report are folders that behave like servers. Nothing real was changed.</p></div>` : undefined}
${definitions([['Made (UTC)', moment(input.created)], ...Object.entries(input.origin)])}
${counts(rows)}
</header>
<main id="content">
${overview(rows)}
${rows.map(({ server, id }) => serverSection(server, id))}
${announcements(input.announcements)}
${howToCheck()}
</main>
<footer><p>${input.tool.name} ${input.tool.version}. Times are UTC.</p></footer>`,
  ).text;
}

function title({ servers }: ReportInput): string {
  const [only] = servers;
  const what = 'Upgrade of PhoneFactor to Azure Multi-Factor Authentication Server';
  return servers.length === 1 && only !== undefined ? `${what} on ${only.name}` : `${what}, ${servers.length} servers`;
}

function page(name: string, body: Html): Html {
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  return html`${new Html('<!doctype html>\n')}<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<style>${new Html(style)}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function counts(rows: readonly Row[]): Html {
  if (rows.length < 2) return html``;
  const byOutcome = Map.groupBy(rows, ({ outcome }) => outcome.outcome);
  const shown = severity.filter((one) => byOutcome.has(one));
  return html`<ul class="counts">${shown.map((one) => html`<li><strong>${byOutcome.get(one)?.length}</strong> ${outcomeTitle(one).toLowerCase()}</li>`)}</ul>`;
}

const columns: readonly Column<Row>[] = [
  { title: 'Server', cell: ({ server, id }) => html`<a href="#${id}">${server.name}</a>` },
  { title: 'Outcome', cell: ({ outcome }) => badge(outcome.outcome) },
  { title: 'Why', cell: ({ outcome }) => outcome.reason },
  { title: 'Steps', number: true, cell: ({ server }) => stepCount(server) },
  { title: 'Begun (UTC)', cell: ({ outcome }) => moment(outcome.began) },
  { title: 'Took', number: true, cell: ({ outcome }) => duration(outcome.began, outcome.ended) },
];

function stepCount(server: ReportServer): string {
  const rows = stepRows(server);
  return `${rows.filter(({ state }) => state === 'done' || state === 'confirmed').length} of ${rows.length}`;
}

function overview(rows: readonly Row[]): Html {
  return rows.length < 2
    ? html``
    : html`<h2>All servers</h2>${table('Servers, those that need attention first', columns, rows)}`;
}

function announcements(list: readonly Announcement[]): Html {
  if (list.length === 0) return html``;
  return html`<section aria-labelledby="announcement"><h2 id="announcement">Text for the users</h2>
${list.map(
  ({ language, subject, paragraphs }) => html`<h3 lang="${language}">${subject}</h3>
<div class="mail" lang="${language}">${paragraphs.join('\n\n')}</div>
`,
)}</section>
`;
}

function howToCheck(): Html {
  return html`<section aria-labelledby="check"><h2 id="check">How to check this report</h2>
<ul>
<li>A plan's digest is the SHA-256 of its canonical JSON (RFC 8785). Compute it from the plan file and compare.</li>
<li>The manifest's SHA-256 is that of the file <code>manifest.json</code> in the backup set: <code>Get-FileHash manifest.json</code>.</li>
<li>The journal lies in the work folder of each server; this report shows it as it was when the report was made.</li>
<li>What a person confirmed is that person's word. Sign-ins were not tested: the cloud side of the product ended on 30 September 2024.</li>
</ul></section>
`;
}
