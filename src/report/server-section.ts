import type { Finding } from '../finding.js';
import type { JsonObject } from '../json.js';
import type { JournalLine } from '../plan/journal.js';
import { type Html, html } from './html.js';
import { badge, type Column, definitions, duration, fileSize, moment, table } from './parts.js';
import type { ReportCheck, ReportManifest, ReportServer } from './report-input.js';
import { serverOutcome } from './server-outcome.js';
import { type StepRow, type StepState, stepRows } from './step-rows.js';

/** Everything about one server. `id` is the section's anchor. */
export function serverSection(server: ReportServer, id: string): Html {
  const { outcome, reason, began, ended } = serverOutcome(server);
  const rows = stepRows(server);
  return html`<section class="server" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${server.name}</h2>
<p>${badge(outcome)} ${reason}</p>
${definitions([
  ['Begun', moment(began)],
  ['Last entry', moment(ended)],
  ['Duration', duration(began, ended)],
  ...server.plans.map(
    ({ digest, plan }) => [`Plan (${plan.action})`, html`<span class="digest">${digest}</span>`] as const,
  ),
])}
${findings('What stops the upgrade', 'bad', server.plans.at(-1)?.plan.blockers ?? [])}
${openSteps(rows)}
${stepTable(rows)}
${checks(server)}
${backups(server)}
${findings('Warnings that the approver saw', 'wait', server.plans[0]?.plan.warnings ?? [])}
${foundAndChosen(server)}
${journal(server.journal)}
</section>
`;
}

function findings(title: string, kind: string, list: readonly Finding[]): Html {
  if (list.length === 0) return html``;
  return html`<h3>${title}</h3>
${list.map(
  ({
    code,
    message,
    advice,
  }) => html`<div class="note ${kind}"><p>${message}</p><p><strong>What to do:</strong> ${advice}</p><p class="quiet"><code>${code}</code></p></div>
`,
)}`;
}

function openSteps(rows: readonly StepRow[]): Html {
  const open = rows.flatMap(({ step, state }) =>
    step.type === 'operator' && state === 'open' ? [step.operatorStep] : [],
  );
  if (open.length === 0) return html``;
  return html`<h3>What a person still has to do</h3>
${open.map(
  ({
    title,
    instructions,
  }) => html`<div class="note wait"><p><strong>${title}</strong></p><ol>${instructions.map((one) => html`<li>${one}</li>`)}</ol></div>
`,
)}`;
}

const states: Readonly<Record<StepState, readonly [string, string]>> = {
  done: ['Done', 'good'],
  confirmed: ['Confirmed', 'good'],
  begun: ['Begun, not finished', 'bad'],
  open: ['Open', 'wait'],
  'not-reached': ['Not reached', 'plain'],
};

const stepColumns: readonly Column<StepRow>[] = [
  {
    title: 'Step',
    cell: ({ step, notes }) => html`<div class="step">${step.title}${list([...detailOf(step), ...notes])}</div>`,
  },
  { title: 'Document', cell: ({ step }) => step.documentStep },
  { title: 'State', cell: ({ state }) => html`<span class="badge ${states[state][1]}">${states[state][0]}</span>` },
  { title: 'Ended (UTC)', cell: ({ ended }) => moment(ended) },
  { title: 'Took', number: true, cell: ({ began, ended }) => duration(began, ended) },
  { title: 'By', cell: ({ by }) => html`<div class="who">${by}</div>` },
];

function detailOf(step: StepRow['step']): readonly string[] {
  return step.type === 'change' ? (step.detail ?? []) : [];
}

function list(items: readonly string[]): Html {
  return items.length === 0 ? html`` : html`<ul class="notes">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function stepTable(rows: readonly StepRow[]): Html {
  return rows.length === 0
    ? html``
    : html`<h3>Steps</h3>${table('Planned steps and what became of them', stepColumns, rows)}`;
}

const verdicts = {
  pass: ['Pass', 'good'],
  fail: ['Fail', 'bad'],
  'cannot-be-proven': ['Cannot be proven', 'plain'],
} as const;

const checkColumns: readonly Column<ReportCheck>[] = [
  { title: 'Check', cell: ({ title }) => html`<div class="step">${title}</div>` },
  {
    title: 'Verdict',
    cell: ({ verdict }) => html`<span class="badge ${verdicts[verdict][1]}">${verdicts[verdict][0]}</span>`,
  },
  { title: 'Evidence', cell: ({ evidence }) => evidence },
  { title: 'What to do', cell: ({ advice }) => advice },
];

function checks({ checks: list }: ReportServer): Html {
  return list.length === 0
    ? html``
    : html`<h3>Verification</h3>${table('What was looked at after the upgrade', checkColumns, list)}`;
}

const fileColumns: readonly Column<ReportManifest['entries'][number]>[] = [
  { title: 'File in the set', cell: ({ storedAs }) => html`<code>${storedAs}</code>` },
  { title: 'Belongs to', cell: ({ component, role }) => `${component}, ${role}` },
  { title: 'Size', number: true, cell: ({ size }) => fileSize(size) },
  { title: 'SHA-256', cell: ({ sha256 }) => html`<span class="digest">${sha256}</span>` },
];

function backups({ manifests }: ReportServer): Html {
  if (manifests.length === 0) return html``;
  return html`<h3>Backup sets</h3>
${manifests.map(
  ({ manifest, sha256 }) => html`${definitions([
    ['Set', manifest.name],
    ['Made', moment(manifest.created)],
    ['Manifest SHA-256', html`<span class="digest">${sha256}</span>`],
    [
      'Consistent',
      manifest.consistent
        ? 'yes: nothing could write while it was copied'
        : `no: ${manifest.consistencyNote ?? 'the reason is not recorded'}`,
    ],
    [
      'Content',
      `${manifest.entries.length} files, ${fileSize(manifest.entries.reduce((sum, { size }) => sum + size, 0))}`,
    ],
  ])}
<details><summary>Files of ${manifest.name}</summary>${table(`Files of ${manifest.name}`, fileColumns, manifest.entries)}</details>
`,
)}`;
}

function foundAndChosen({ plans }: ReportServer): Html {
  const [first] = plans;
  if (first === undefined) return html``;
  return html`<details><summary>What was found and what was chosen</summary>
${jsonTable('Inputs of the plan', first.plan.inputs)}${jsonTable('Found on the server', first.plan.findings)}</details>
`;
}

function jsonTable(caption: string, json: JsonObject): Html {
  const rows = flattened(json, '');
  const columns: readonly Column<readonly [string, string]>[] = [
    { title: 'Name', cell: ([name]) => html`<code>${name}</code>` },
    { title: 'Value', cell: ([, value]) => value },
  ];
  return rows.length === 0 ? html`` : table(caption, columns, rows);
}

function flattened(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, value === undefined ? '' : String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flattened(inner, path === '' ? key : `${path}.${key}`));
}

const journalColumns: readonly Column<JournalLine>[] = [
  { title: 'Time (UTC)', cell: ({ at }) => moment(at) },
  { title: 'Event', cell: ({ event }) => event },
  { title: 'What', cell: (line) => describe(line) },
  { title: 'By', cell: ({ by }) => by },
];

function journal(lines: readonly JournalLine[]): Html {
  if (lines.length === 0) return html``;
  return html`<details><summary>Journal, ${lines.length} entries</summary>${table('Journal of the server, oldest first', journalColumns, lines)}</details>
`;
}

function describe(line: JournalLine): Html | string {
  switch (line.event) {
    case 'plan-started':
    case 'plan-finished':
      return html`${line.action} <span class="digest">${line.digest}</span>`;
    case 'step-started':
      return line.step;
    case 'step-done':
      return html`${line.step}${list(line.notes)}`;
    case 'operator-step-said':
      return line.step;
    case 'step-failed':
      return `${line.step}: ${line.message}`;
    case 'installer-ran':
      return html`${line.what}: ${line.exitCode}. ${line.meaning}${list(line.excerpt)}`;
    case 'rolled-back':
      return line.folder;
    case 'backup-created':
      return html`${line.folder} <span class="digest">${line.manifestSha256}</span>`;
    case 'services-stopped':
    case 'services-started':
      return line.services.join(', ');
    case 'restart-required':
      return `${line.reason} (machine booted ${line.bootTime})`;
  }
}
