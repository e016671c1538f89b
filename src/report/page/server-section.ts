import type { JournalLine } from '../../plan/journal.js';
import { type ChangeRow, changesOf } from '../changes.js';
import { subjectTitle } from '../fact-words.js';
import { Html, html } from '../html.js';
import { lastOf, shownAtMost, shownFiles } from '../limits.js';
import { inOwnWords } from '../recorded-words.js';
import type { ReportManifest, ReportServer } from '../report-input.js';
import type { InstallerRunRow } from '../step-incidents.js';
import type { StepRow } from '../step-rows.js';
import { badge, type Tone } from './badge.js';
import { duration, moment } from './formats.js';
import { inShort } from './in-short.js';
import type { PageContext, SectionContext } from './page-context.js';
import { messageOf, recorded, recordedList, sentenceOf, shown } from './recorded.js';
import { runName } from './run-name.js';
import { planPart, runsPart, stepsPart } from './runs-part.js';
import { openSteps, type ServerView } from './server-view.js';
import { settingsPart } from './settings-part.js';
import { breakable, type Column, definitions, digest, leftOutNote, table } from './table.js';
import { timelinePart } from './timeline-part.js';
import { findingsPart, openStepsPart, unprovenPart, verificationPart, warningsPart } from './verification-part.js';

export interface Neighbours {
  readonly previous: ServerView | undefined;
  readonly next: ServerView | undefined;
}

/** The only server of a report: its parts are the parts of the page. */
export function onlyServer(facts: ServerView, page: PageContext): Html {
  return html`<section id="${facts.id}" aria-label="${facts.server.name}">
${partsOf(facts, { ...page, id: facts.id, level: 2 })}
</section>
`;
}

/** All of a server of many but the way to the others. */
export function serverParts(facts: ServerView, page: PageContext): Html {
  return partsOf(facts, { ...page, id: facts.id, level: 3 });
}

/** One server of many, with the way to the others. */
export function serverSection(
  facts: ServerView,
  { previous, next }: Neighbours,
  page: PageContext,
  parts = serverParts(facts, page),
): Html {
  const { words } = page;
  const { id, server } = facts;
  const link = (title: string, to: ServerView | undefined) =>
    to === undefined ? undefined : html` <a href="#${to.id}">${title} ${to.server.name}</a>`;
  return html`<section class="server" id="${id}" aria-labelledby="${id}-title">
<p class="ways"><a href="#all">${words.allServers}</a>${link(words.previousServer, previous)}${link(words.nextServer, next)}</p>
<h2 id="${id}-title" tabindex="-1">${server.name}</h2>
${parts}
</section>
`;
}

/** A heading and what is under it; left out where there is nothing to show. */
interface Part {
  readonly name: string;
  readonly title: string;
  readonly content: Html;
}

function partsOf(facts: ServerView, section: SectionContext): Html {
  const { id, level, words } = section;
  const details = section.depth === 'all' ? detailParts(facts, section) : shortDetails(facts, section);
  const [first, ...others] = [...urgentParts(facts, section), ...details].filter(
    ({ content }) => content.text.trim() !== '',
  );
  if (first === undefined) return html``;
  const tag = new Html(`h${level}`);
  const shown = ({ name, title, content }: Part) => html`<${tag} id="${id}-${name}">${title}</${tag}>
${content}`;
  const links = others.map(({ name, title }) => html`<li><a href="#${id}-${name}">${title}</a></li>`);
  return html`${shown(first)}<nav class="contents" aria-label="${words.contents}"><ul>${links}</ul></nav>
<p class="folds"><span class="quiet">${words.foldNote}</span> <button type="button" hidden="" data-other="${words.foldAll}">${words.unfoldAll}</button></p>
<p class="paper">${words.paperNote}</p>
${others.map(shown)}`;
}

/** What an approver or a person on duty looks for. */
function urgentParts({ server, steps, timeline, ...facts }: ServerView, section: SectionContext): readonly Part[] {
  const { words } = section;
  const blockers = server.plans.at(-1)?.plan.blockers ?? [];
  return [
    { name: 'short', title: words.inShort, content: inShort({ server, steps, timeline, ...facts }, section) },
    { name: 'stops', title: words.stops, content: findingsPart('bad', blockers, section) },
    { name: 'timeline', title: words.timeline, content: timelinePart(timeline, server, section) },
    { name: 'open', title: words.openSteps, content: openStepsPart(openSteps(steps), section) },
    { name: 'unproven', title: words.unproven, content: unprovenPart(facts.unproven, section) },
  ];
}

/** Who ran and approved what, and which checks did not pass; the server's own report has the rest. */
function shortDetails({ server, runs }: ServerView, section: SectionContext): readonly Part[] {
  const { words } = section;
  const checks = server.checks.filter(({ verdict }) => verdict !== 'pass');
  return [
    { name: 'runs', title: words.runs, content: runsPart(runs, server, section) },
    { name: 'verification', title: words.verification, content: verificationPart({ ...server, checks }, section) },
  ];
}

/** What an auditor looks up. */
function detailParts({ server, steps, runs, ...facts }: ServerView, section: SectionContext): readonly Part[] {
  const { words } = section;
  const warnings = server.plans[0]?.plan.warnings ?? [];
  return [
    { name: 'changes', title: words.beforeAfter, content: changesPart(server, section) },
    { name: 'settings', title: words.settings, content: settingsPart(server, section) },
    { name: 'steps', title: words.steps, content: stepsPart(facts.stepsByRun, section) },
    { name: 'installers', title: words.installer, content: installerPart(steps, section) },
    { name: 'runs', title: words.runs, content: runsPart(runs, server, section) },
    { name: 'verification', title: words.verification, content: verificationPart(server, section) },
    { name: 'backups', title: words.backups, content: backupsPart(server, section) },
    { name: 'warnings', title: words.warnings, content: warningsPart(warnings, section) },
    { name: 'found', title: words.found, content: planPart(server, section) },
    { name: 'journal', title: words.journal, content: journalPart(server.journal, section) },
  ];
}

/** Each component before and after, fact by fact; what is the same is folded. */
function changesPart({ before, after }: ReportServer, section: SectionContext): Html {
  const { words } = section;
  const all = changesOf(before, after);
  const of = (rows: readonly ChangeRow[], caption: string) =>
    table({
      caption,
      columns: changeColumns(section),
      rows,
      group: (row) => subjectTitle(row.of, words),
      look: 'changes',
    });
  const same = all.filter(({ outcome }) => outcome === 'same');
  const title = words.sameFacts(same.length);
  const folded = same.length === 0 ? undefined : html`<details><summary>${title}</summary>${of(same, title)}</details>`;
  return html`${of(
    all.filter(({ outcome }) => outcome !== 'same'),
    words.beforeAfterCaption,
  )}${folded}`;
}

const tones: Readonly<Record<ChangeRow['outcome'], Tone>> = {
  changed: 'wait',
  same: 'plain',
  gone: 'plain',
  new: 'good',
};

function changeColumns({ words, formats }: PageContext): readonly Column<ChangeRow>[] {
  const value = (row: ChangeRow, text: string | undefined): Html | string => {
    if (text === undefined) return html`<span class="quiet">${words.absent}</span>`;
    if (row.fact === 'data-file-size') return formats.integer(Number(text));
    if (row.fact === 'product' && text in words.generations) return words.generations[text as 'phonefactor'];
    if (row.fact === 'state' || row.fact === 'data-file-status') return inOwnWords(text, words) ?? text;
    return breakable(text);
  };
  return [
    { title: words.what, kind: 'plain', cell: ({ of }) => subjectTitle(of, words) },
    { title: words.fact, kind: 'plain', cell: ({ fact }) => words.facts[fact] },
    { title: words.before, cell: (row) => value(row, row.before) },
    { title: words.after, cell: (row) => value(row, row.after) },
    {
      title: words.outcome,
      kind: 'plain',
      cell: ({ outcome }) =>
        outcome === 'same'
          ? html`<span class="quiet">${words.changeOutcomes[outcome]}</span>`
          : badge(words.changeOutcomes[outcome], tones[outcome]),
    },
  ];
}

/** Exit codes and what the logs of the installers say. */
function installerPart(steps: readonly StepRow[], section: SectionContext): Html {
  const { words } = section;
  const rows = steps
    .flatMap(({ installerRuns }) => lastOf(installerRuns, shownAtMost.installerRuns).items)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return table({ caption: words.installerCaption, columns: installerColumns(section), rows, look: 'installers' });
}

function installerColumns(page: PageContext): readonly Column<InstallerRunRow>[] {
  const { words, formats } = page;
  return [
    { title: words.program, cell: ({ what }) => html`<div class="step">${breakable(what)}</div>` },
    { title: words.ended, kind: 'plain', cell: ({ at }) => moment(at, formats) },
    { title: words.took, kind: 'number', cell: ({ seconds }) => duration(seconds * 1000) },
    { title: words.exitCode, kind: 'number', cell: ({ exitCode }) => exitCode },
    { title: words.meaning, cell: ({ meaning }) => recorded(meaning, page) },
    { title: words.log, cell: (row) => log(row, page) },
  ];
}

function log({ logPath, excerpt }: InstallerRunRow, page: PageContext): Html {
  const lines = excerpt.length === 0 ? undefined : excerptOf(excerpt, page);
  return html`<code>${breakable(logPath)}</code>${lines}`;
}

function excerptOf(excerpt: readonly string[], page: PageContext): Html {
  return html`<details open=""><summary>${page.words.logLines(excerpt.length)}</summary><pre tabindex="0"${page.language === 'en' ? undefined : html` lang="en"`}>${excerpt.join('\n')}</pre></details>`;
}

type Entry = ReportManifest['entries'][number];
type ReportedSet = ReportServer['manifests'][number];

function backupsPart({ manifests }: ReportServer, section: SectionContext): Html {
  const most = Math.floor(shownAtMost.files / Math.max(1, manifests.length));
  return html`${manifests.map((one) => backupSet(one, most, section))}`;
}

function backupSet({ manifest, sha256 }: ReportedSet, most: number, page: PageContext): Html {
  const { words, formats } = page;
  const { entries, name } = manifest;
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  return html`${definitions([
    [words.set, name],
    [words.setMade, moment(manifest.created, formats)],
    [words.manifest, digest(sha256)],
    [words.consistent, consistency(manifest, page)],
    [words.content, words.fileCount(formats.integer(entries.length), formats.fileSize(total))],
  ])}
<details><summary>${words.filesOf(name)}</summary>${files(manifest, most, page)}</details>
`;
}

function consistency({ consistent, consistencyNote }: ReportManifest, page: PageContext): Html | string {
  const { words } = page;
  if (consistent) return words.consistentYes;
  return html`${words.consistentNo} ${consistencyNote === undefined ? words.reasonUnknown : recorded(consistencyNote, page)}`;
}

function files(manifest: ReportManifest, most: number, page: PageContext): Html {
  const { items: rows, leftOut } = shownFiles(manifest, most);
  const caption = page.words.filesOf(manifest.name);
  return html`${table({ caption, columns: backupColumns(page), rows, look: 'files' })}${leftOutNote(leftOut, page)}`;
}

function backupColumns({ words, formats }: PageContext): readonly Column<Entry>[] {
  return [
    { title: words.fileInSet, cell: ({ storedAs }) => html`<code>${breakable(storedAs)}</code>` },
    { title: words.belongsTo, cell: ({ component, role }) => `${component}, ${inOwnWords(role, words) ?? role}` },
    { title: words.size, kind: 'number', cell: ({ size }) => formats.fileSize(size) },
    { title: 'SHA-256', cell: ({ sha256 }) => digest(sha256) },
  ];
}

/** The journal as it is, line by line. */
function journalPart(lines: readonly JournalLine[], page: PageContext): Html {
  const { words, formats } = page;
  const columns: readonly Column<JournalLine>[] = [
    { title: words.time, kind: 'plain', cell: ({ at }) => moment(at, formats) },
    { title: words.event, kind: 'plain', cell: ({ event }) => event },
    { title: words.what, cell: (line) => describe(line, page) },
    { title: words.by, kind: 'plain', cell: ({ by }) => runName(by, words) },
  ];
  if (lines.length === 0) return html``;
  const { items: rows, leftOut } = lastOf(lines, shownAtMost.journalLines);
  return html`<details><summary>${words.journalEntries(formats.integer(lines.length))}</summary>${table({ caption: words.journalCaption, columns, rows })}${leftOutNote(leftOut, page)}</details>
`;
}

function describe(line: JournalLine, page: PageContext): Html | string {
  switch (line.event) {
    case 'plan-started':
    case 'plan-finished':
      return html`${line.action} ${digest(line.digest)}`;
    case 'step-started':
      return line.step;
    case 'step-done':
      return html`${line.step}${recordedList(
        line.notes.map((one) => sentenceOf(one, page)),
        page,
      )}`;
    case 'operator-step-asked':
    case 'operator-step-said':
      return line.step;
    case 'intention':
      return line.components.map(({ component }) => component).join(', ');
    case 'journal-gap-accepted':
      return line.lines.join(', ');
    case 'machine-marked':
      return line.mark;
    case 'machine-renewed':
      return recorded(line.reason, page);
    case 'step-failed':
      return html`${line.step}: ${shown(messageOf(line.message, line.code, page), page)}`;
    case 'installer-ran':
      return html`${line.what}: ${line.exitCode}. ${recorded(line.meaning, page)}`;
    case 'backup-removed':
    case 'rolled-back':
      return line.folder;
    case 'backup-uploaded':
      return html`${line.folder}: ${line.artifact} ${digest(line.sha256 ?? '')}`;
    case 'backup-created':
      return html`${line.folder} ${digest(line.manifestSha256)}`;
    case 'run-ended':
      return [line.because, line.signal ?? '', line.step ?? ''].filter((one) => one !== '').join(', ');
    case 'installer-started':
    case 'installer-outlasted':
      return line.what;
    case 'services-stopped':
    case 'services-start-requested':
    case 'services-started':
      return line.services.join(', ');
    case 'service-interrupted':
    case 'service-restored':
      return line.step === undefined ? line.subject : `${line.subject}: ${line.step}`;
    case 'unknown':
      return `${line.name} (${page.words.unknownEvent})`;
    case 'restart-required':
      return html`${recorded(line.reason, page)} (${page.words.booted(page.formats.moment(line.bootTime))})`;
  }
}
