import { type Html, html } from '../html.js';
import { lastOf, shownAtMost } from '../limits.js';
import type { ReportServer } from '../report-input.js';
import type { Outage, Timeline, TimelineBar } from '../timeline.js';
import { badge, type Tone } from './badge.js';
import { between, duration, moment } from './formats.js';
import { type PageContext, recorded, type SectionContext } from './page-context.js';
import { type Column, leftOutNote, table } from './table.js';
import { timelinePicture } from './timeline-picture.js';

type Row = (TimelineBar | ({ readonly kind: 'outage' } & Outage)) & { readonly from: string; readonly to?: string };

/** The change window, drawn and as a table. */
export function timelinePart(timeline: Timeline | undefined, server: ReportServer, section: SectionContext): Html {
  if (timeline === undefined) return html``;
  const { words } = section;
  const outages = timeline.outages.map((one) => ({ kind: 'outage' as const, ...one }));
  const rows: readonly Row[] = [...timeline.bars, ...outages].sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
  const drawn = { ...timeline, bars: lastOf(timeline.bars, shownAtMost.timelineBars).items };
  const shown = lastOf(rows, shownAtMost.timelineRows);
  const content = { caption: words.timelineCaption, columns: columns(section), rows: shown.items };
  const picture = timelinePicture(drawn, server, section);
  if (section.depth !== 'all') return picture;
  return html`${picture}<details><summary>${words.timelineTable}</summary>${table(content, section)}${leftOutNote(shown.leftOut, section)}</details>`;
}

const tones: Readonly<Record<Row['kind'], Tone>> = { work: 'plain', person: 'wait', restart: 'wait', outage: 'bad' };

function columns(page: PageContext): readonly Column<Row>[] {
  const { words, formats } = page;
  return [
    { title: words.begun, cell: ({ from }) => moment(from, formats) },
    { title: words.ended, cell: (row) => endOf(row, page) },
    { title: words.took, kind: 'number', cell: ({ from, to }) => duration(between(from, to)) },
    { title: words.state, kind: 'plain', cell: ({ kind }) => badge(words.kinds[kind], tones[kind]) },
    { title: words.what, cell: (row) => whatOf(row, page) },
  ];
}

function endOf(row: Row, { words, formats }: PageContext): Html | string {
  if (row.to !== undefined) return moment(row.to, formats);
  return row.kind === 'outage' && row.isForGood === true ? words.forGood : words.notOver;
}

function whatOf(row: Row, page: PageContext): Html | string {
  return row.kind === 'outage'
    ? `${page.words.outageTitle(row.what)}: ${page.words.outageCauses[row.cause]}`
    : recorded(row.title, page);
}
