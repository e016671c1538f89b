import { type Html, html } from '../html.js';
import type { ReportManifest, ReportServer } from '../report-input.js';
import { moment } from './formats.js';
import { type PageContext, recorded, type SectionContext } from './page-context.js';
import { breakable, type Column, definitions, digest, table } from './table.js';

type Entry = ReportManifest['entries'][number];
type Manifest = ReportServer['manifests'][number];

/** More would make the page of one server larger than 300 kB; the manifest holds all of them. */
const mostFiles = 150;

export function backupsPart({ manifests }: ReportServer, section: SectionContext): Html {
  return html`${manifests.map((one) => backupSet(one, section))}`;
}

function backupSet({ manifest, sha256 }: Manifest, page: PageContext): Html {
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
<details><summary>${words.filesOf(name)}</summary>${files(manifest, page)}</details>
`;
}

function consistency({ consistent, consistencyNote }: ReportManifest, page: PageContext): Html | string {
  const { words } = page;
  if (consistent) return words.consistentYes;
  return html`${words.consistentNo} ${consistencyNote === undefined ? words.reasonUnknown : recorded(consistencyNote, page)}`;
}

function files({ entries, name }: ReportManifest, page: PageContext): Html {
  const { words, formats } = page;
  const largest = new Set([...entries].sort((a, b) => b.size - a.size).slice(0, mostFiles));
  const more = entries.length - largest.size;
  const rows = entries.filter((entry) => largest.has(entry));
  return html`${table({ caption: words.filesOf(name), columns: columns(page), rows }, page)}${more === 0 ? undefined : html`<p>${words.moreFiles(formats.integer(more))}</p>`}`;
}

function columns({ words, formats }: PageContext): readonly Column<Entry>[] {
  return [
    { title: words.fileInSet, cell: ({ storedAs }) => html`<code>${breakable(storedAs)}</code>` },
    { title: words.belongsTo, cell: ({ component, role }) => `${component}, ${role}` },
    { title: words.size, kind: 'number', cell: ({ size }) => formats.fileSize(size) },
    { title: 'SHA-256', cell: ({ sha256 }) => digest(sha256) },
  ];
}
