import { type Html, html } from '../html.js';
import { shownAtMost, shownFiles } from '../limits.js';
import type { ReportManifest, ReportServer } from '../report-input.js';
import { moment } from './formats.js';
import { type PageContext, recorded, type SectionContext } from './page-context.js';
import { breakable, type Column, definitions, digest, leftOutNote, table } from './table.js';

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
  return html`${table({ caption, columns: columns(page), rows, look: 'files' }, page)}${leftOutNote(leftOut, page)}`;
}

function columns({ words, formats }: PageContext): readonly Column<Entry>[] {
  return [
    { title: words.fileInSet, cell: ({ storedAs }) => html`<code>${breakable(storedAs)}</code>` },
    { title: words.belongsTo, cell: ({ component, role }) => `${component}, ${role}` },
    { title: words.size, kind: 'number', cell: ({ size }) => formats.fileSize(size) },
    { title: 'SHA-256', cell: ({ sha256 }) => digest(sha256) },
  ];
}
