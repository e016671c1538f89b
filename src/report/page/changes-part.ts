import { type ChangeRow, changesOf } from '../changes.js';
import { subjectTitle } from '../fact-words.js';
import { type Html, html } from '../html.js';
import { lastOf, shownAtMost, shownFiles } from '../limits.js';
import type { ReportManifest, ReportServer } from '../report-input.js';
import type { InstallerRunRow } from '../step-incidents.js';
import type { StepRow } from '../step-rows.js';
import { badge, type Tone } from './badge.js';
import { duration, moment } from './formats.js';
import { type PageContext, recorded, recordedAttribute, type SectionContext } from './page-context.js';
import { breakable, type Column, definitions, digest, leftOutNote, table } from './table.js';

/** Each component before and after, fact by fact; what is the same is folded. */
export function changesPart({ before, after }: ReportServer, section: SectionContext): Html {
  const { words } = section;
  const all = changesOf(before, after);
  const of = (rows: readonly ChangeRow[], caption: string) =>
    table(
      { caption, columns: changeColumns(section), rows, group: (row) => subjectTitle(row.of, words), look: 'changes' },
      section,
    );
  const same = all.filter(({ fate }) => fate === 'same');
  const title = words.sameFacts(same.length);
  const folded = same.length === 0 ? undefined : html`<details><summary>${title}</summary>${of(same, title)}</details>`;
  return html`${of(
    all.filter(({ fate }) => fate !== 'same'),
    words.beforeAfterCaption,
  )}${folded}`;
}

const tones: Readonly<Record<ChangeRow['fate'], Tone>> = { changed: 'wait', same: 'plain', gone: 'plain', new: 'good' };

function changeColumns({ words, formats }: PageContext): readonly Column<ChangeRow>[] {
  const value = (row: ChangeRow, text: string | undefined): Html | string => {
    if (text === undefined) return html`<span class="quiet">${words.absent}</span>`;
    if (row.fact === 'data-file-size') return formats.integer(Number(text));
    if (row.fact === 'product' && text in words.generations) return words.generations[text as 'phonefactor'];
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
      cell: ({ fate }) =>
        fate === 'same'
          ? html`<span class="quiet">${words.changeOutcomes[fate]}</span>`
          : badge(words.changeOutcomes[fate], tones[fate]),
    },
  ];
}

/** Exit codes and what the logs of the installers say. */
export function installerPart(steps: readonly StepRow[], section: SectionContext): Html {
  const { words } = section;
  const rows = steps
    .flatMap(({ installerRuns }) => lastOf(installerRuns, shownAtMost.installerRuns).items)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return table(
    { caption: words.installerCaption, columns: installerColumns(section), rows, look: 'installers' },
    section,
  );
}

function installerColumns(page: PageContext): readonly Column<InstallerRunRow>[] {
  const { words, formats } = page;
  return [
    { title: words.program, recorded: true, cell: ({ what }) => html`<div class="step">${breakable(what)}</div>` },
    { title: words.ended, kind: 'plain', cell: ({ at }) => moment(at, formats) },
    { title: words.took, kind: 'number', cell: ({ seconds }) => duration(seconds * 1000) },
    { title: words.exitCode, kind: 'number', cell: ({ exitCode }) => exitCode },
    { title: words.meaning, recorded: true, cell: ({ meaning }) => meaning },
    { title: words.log, cell: (row) => log(row, page) },
  ];
}

function log({ logPath, excerpt }: InstallerRunRow, page: PageContext): Html {
  const lines = excerpt.length === 0 ? undefined : excerptOf(excerpt, page);
  return html`<code>${breakable(logPath)}</code>${lines}`;
}

function excerptOf(excerpt: readonly string[], page: PageContext): Html {
  return html`<details open=""><summary>${page.words.logLines(excerpt.length)}</summary><pre tabindex="0"${recordedAttribute(page)}>${excerpt.join('\n')}</pre></details>`;
}

type Entry = ReportManifest['entries'][number];
type ReportedSet = ReportServer['manifests'][number];

export function backupsPart({ manifests }: ReportServer, section: SectionContext): Html {
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
  return html`${table({ caption, columns: backupColumns(page), rows, look: 'files' }, page)}${leftOutNote(leftOut, page)}`;
}

function backupColumns({ words, formats }: PageContext): readonly Column<Entry>[] {
  return [
    { title: words.fileInSet, cell: ({ storedAs }) => html`<code>${breakable(storedAs)}</code>` },
    { title: words.belongsTo, cell: ({ component, role }) => `${component}, ${role}` },
    { title: words.size, kind: 'number', cell: ({ size }) => formats.fileSize(size) },
    { title: 'SHA-256', cell: ({ sha256 }) => digest(sha256) },
  ];
}
