import { componentTitles } from '../../product/components.js';
import type { RecordedSetting, SettingOutcome } from '../../webconfig/merge-record-schema.js';
import { type Html, html } from '../html.js';
import { firstOf, shortened, shownAtMost, shownSettings } from '../limits.js';
import type { ReportMerge, ReportServer } from '../report-input.js';
import { badge, type Tone } from './badge.js';
import { list } from './list.js';
import type { PageContext, SectionContext } from './page-context.js';
import { recorded } from './recorded.js';
import { breakable, type Column, digest, leftOutNote, table } from './table.js';
import { occurring, tableTools } from './table-tools.js';

const tones: Readonly<Record<SettingOutcome, Tone>> = {
  conflict: 'bad',
  reported: 'wait',
  corrected: 'good',
  carried: 'good',
  kept: 'plain',
  same: 'plain',
};

/** Every setting of every web.config that was merged, with its outcome. */
export function settingsPart({ merges }: ReportServer, section: SectionContext): Html {
  const most = Math.floor(shownAtMost.settingsTogether / Math.max(1, merges.length));
  return html`${merges.map((merge, index) => settingsOf(merge, `${section.id}-settings-${index + 1}`, most, section))}`;
}

function settingsOf({ component, record }: ReportMerge, id: string, most: number, section: SectionContext): Html {
  const { words } = section;
  const rows = firstOf(shownSettings(record).items, most).items;
  const leftOut = record.outcomes.length - rows.length;
  const present = [...new Set(rows.map(({ outcome }) => outcome))];
  const choices = occurring(
    present,
    words.settingOutcomes,
    rows.map(({ outcome }) => outcome),
  );
  return html`${tableTools({ table: id, legend: words.filterOutcome, choices, rows: rows.length }, section)}
${table({ id, caption: words.settingsCaption(componentTitles[component]), columns: columns(section), rows, key: ({ outcome }) => outcome, look: 'settings' })}
${leftOutNote(leftOut, section)}${fragments(record, section)}${files(record, section)}`;
}

function columns(page: PageContext): readonly Column<RecordedSetting>[] {
  const { words } = page;
  return [
    {
      title: words.setting,
      cell: ({ setting, reason }) => html`<code>${breakable(setting)}</code>${list([recorded(reason, page)])}`,
    },
    {
      title: words.outcome,
      kind: 'plain',
      cell: ({ outcome }) => badge(words.settingOutcomes[outcome], tones[outcome]),
    },
    { title: words.oldValue, cell: ({ original }) => value(original, page) },
    { title: words.newDefault, cell: ({ target }) => value(target, page) },
    { title: words.result, cell: ({ result }) => value(result, page) },
  ];
}

function value(text: string | undefined, { words }: PageContext): Html {
  if (text === undefined) return html`<span class="quiet">${words.absent}</span>`;
  if (text === '') return html`<span class="quiet">${words.empty}</span>`;
  return html`<code>${breakable(text)}</code>`;
}

function fragments({ fragments: list }: ReportMerge['record'], page: PageContext): Html {
  if (list.length === 0) return html``;
  return html`<details><summary>${page.words.fragments}</summary>${list.map(
    ({ setting, xml }) => html`<p><code>${setting}</code></p><pre tabindex="0">${shortened(xml, 2_000)}</pre>
`,
  )}</details>
`;
}

interface FileRow {
  readonly title: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The files that went in and came out, by their hashes. */
function files({ original, pristine, target, result }: ReportMerge['record'], page: PageContext): Html {
  const { words, formats } = page;
  const rows: readonly FileRow[] = [
    { title: words.files.original, ...original },
    ...(pristine === undefined ? [] : [{ title: words.files.originalDefault, ...pristine }]),
    { title: words.files.target, ...target },
    { title: words.files.result, ...result, path: target.path },
  ];
  const fileColumns: readonly Column<FileRow>[] = [
    { title: words.file, kind: 'plain', cell: ({ title }) => title },
    { title: words.name, cell: ({ path }) => breakable(path) },
    { title: words.bytes, kind: 'number', cell: ({ bytes }) => formats.integer(bytes) },
    { title: 'SHA-256', cell: ({ sha256 }) => digest(sha256) },
  ];
  return table({ caption: `web.config, SHA-256`, columns: fileColumns, rows, look: 'files' });
}
