import { type Html, html } from '../html.js';
import { lastOf, shownAtMost } from '../limits.js';
import { inOwnWords } from '../recorded-words.js';
import type { ReportServer } from '../report-input.js';
import type { Outage, Timeline, TimelineBar } from '../timeline.js';
import { badge, type Tone } from './badge.js';
import { between, duration, moment } from './formats.js';
import type { PageContext, SectionContext } from './page-context.js';
import { recorded } from './recorded.js';
import { type Column, leftOutNote, table } from './table.js';
import { type Lane, lanesOf, type Mark } from './timeline-lanes.js';

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
  return html`${picture}<details><summary>${words.timelineTable}</summary>${table(content)}${leftOutNote(shown.leftOut, section)}</details>`;
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

const [laneHeight, labelHeight, barHeight, axisHeight] = [44, 20, 16, 42];

/**
 * The change window as a picture. Lengths along the time are percent, so that it is as wide as the page and its words
 * stay readable; the same facts follow as a table.
 */
function timelinePicture(timeline: Timeline, server: ReportServer, section: SectionContext): Html {
  const { id, words } = section;
  const scale = timeScale(timeline);
  const lanes = lanesOf(timeline, server, words);
  const height = lanes.length * laneHeight;
  return html`<figure><svg class="timeline" role="img" aria-labelledby="${id}-picture ${id}-described" width="100%" height="${height + axisHeight}">
<title id="${id}-picture">${words.timelineTitle(server.name)}</title>
<desc id="${id}-described">${described(timeline, lanes, section)}</desc>
${lanes.map((lane, index) => laneMarks(lane, index * laneHeight, height, scale, section))}
${axis(scale, height, section)}
${cutMarks(scale, height, id)}
${lanes.map(({ label }, index) => html`<text x="0" y="${index * laneHeight + 14}">${label}</text>`)}
</svg>${caption(scale, lanes, section)}</figure>
`;
}

function described({ from, to }: Timeline, lanes: readonly Lane[], { formats, words }: SectionContext): string {
  const window = words.fromTo(formats.minute(from), formats.minute(to));
  const service = lanes.filter(({ isService }) => isService).map(({ label }) => label);
  return `${[window, ...service].join('. ')}.`;
}

function laneMarks(
  { isService, marks }: Lane,
  top: number,
  height: number,
  scale: TimeScale,
  page: SectionContext,
): Html {
  const y = top + labelHeight;
  // Among so many the pointer finds none.
  const isTitled = marks.length <= shownAtMost.timelineRows;
  const middle = y + barHeight / 2;
  return html`<line x1="0" x2="100%" y1="${middle}" y2="${middle}" class="${isService ? 'up' : 'lane'}"/>
${marks.map((mark) => [isService && top === 0 ? band(mark, height, scale) : undefined, bar(mark, y, scale, isTitled ? titleOf(mark, isService, page) : undefined)])}`;
}

/** For the pointer; titles of steps are words of the record, which the table beside it shows. */
function titleOf({ title }: Mark, isService: boolean, page: SectionContext): Html {
  const { words } = page;
  const own = isService || words.recorded === undefined ? title : inOwnWords(title, words);
  return own === undefined ? html`` : html`<title>${own}</title>`;
}

function bar({ from, to, look }: Mark, y: number, scale: TimeScale, title: Html | undefined): Html {
  const { left, width } = extent(from, to, scale);
  return html`<rect x="${left}%" y="${y}" width="${width}%" height="${barHeight}" class="${look}">${title}</rect>${look === 'work-failed' ? cross(left + width / 2, y) : undefined}
`;
}

/** Not the colour alone shows that it failed. */
function cross(left: number, y: number): Html {
  return html`<svg x="${Math.round(left * 100) / 100}%" y="${y + barHeight / 2}" width="1" height="1" class="cut"><path class="cross" d="M-4 -4l8 8m0 -8l-8 8"/></svg>`;
}

/** The time without sign-in, through all lanes. */
function band({ from, to }: Mark, height: number, scale: TimeScale): Html {
  const { left, width } = extent(from, to, scale);
  return html`<rect x="${left}%" y="${labelHeight}" width="${width}%" height="${height - labelHeight}" class="band"/>`;
}

/** What took no time is still to be seen. */
function extent(from: string, to: string, scale: TimeScale) {
  const left = Math.min(scale.position(from), 99.6);
  return { left, width: Math.max(0.4, Math.round((scale.position(to) - left) * 100) / 100) };
}

function axis({ ticks }: TimeScale, top: number, { formats }: SectionContext): Html {
  return html`<line x1="0" x2="100%" y1="${top}" y2="${top}" class="axis"/>
${ticks.map(({ at, left }, index) => {
  const anchor = left >= 100 - edge ? html` text-anchor="end"` : left > edge ? html` text-anchor="middle"` : undefined;
  const before = ticks[index - 1];
  const isNewDay = before === undefined || before.at.slice(0, 10) !== at.slice(0, 10);
  return html`<line x1="${left}%" x2="${left}%" y1="${top}" y2="${top + 5}" class="axis"/><text x="${left}%" y="${top + 20}"${anchor}>${formats.clock(at)}</text>${isNewDay ? html`<text x="${left}%" y="${top + 36}"${anchor}>${formats.day(at)}</text>` : undefined}
`;
})}`;
}

/** The usual sign for an axis that is cut; drawn once, since a night has several waits. */
function cutMarks({ cuts }: TimeScale, height: number, id: string): Html {
  if (cuts.length === 0) return html``;
  const teeth = Math.ceil(height / 12);
  const down = 'l5 6l-5 6'.repeat(teeth);
  const up = 'l5 -6l-5 -6'.repeat(teeth);
  return html`<defs><g id="${id}-cut" class="cut"><path class="gap" d="M-4 0${down}h6${up}z"/><path d="M-4 0${down}M2 0${down}"/></g></defs>${cuts.map(({ left }) => html`<use href="#${id}-cut" x="${left}%"/>`)}
`;
}

function caption({ cuts }: TimeScale, lanes: readonly Lane[], { words }: SectionContext): Html {
  const hasFailed = lanes.some(({ marks }) => marks.some(({ look }) => look === 'work-failed'));
  const notes = [
    ...(hasFailed ? [words.crossNote] : []),
    ...(cuts.length === 0 ? [] : [words.gapNote(cuts.map(({ elapsed }) => duration(elapsed)).join(', '))]),
  ];
  return notes.length === 0 ? html`` : html`<figcaption class="quiet">${notes.join(' ')}</figcaption>`;
}

/** A stretch of time, in milliseconds since 1970, and the room it gets, in percent of the picture's width. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly width: number;
  /** A long wait, drawn shorter than its time. */
  readonly isShortened: boolean;
}

interface Tick {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Percent from the left. */
  readonly left: number;
}

/** Where a time is in the picture of a change window. */
interface TimeScale {
  /** Percent from the left, 0 to 100. */
  position(iso: string): number;
  /** Long waits: where they are cut, in percent, and how long they were, in milliseconds. */
  readonly cuts: readonly { readonly left: number; readonly elapsed: number }[];
  readonly ticks: readonly Tick[];
}

const minute = 60_000;
const shortestCut = 5 * minute;
/** A wait is cut when it is longer than this part of all that was worked. */
const cutShare = 0.3;
const [cutWidth, cutsTogether] = [9, 45];
/** Percent of the width that one label of the axis needs on a narrow screen. */
const labelWidth = 14;
/** Nearer to an edge than this, in percent, a label would be cut off. */
const edge = 6;
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080].map((one) => one * minute);

/** Waits between the steps are cut, so that minutes of work stay visible beside days of waiting. */
export function timeScale(timeline: Timeline): TimeScale {
  const stretches = arrange(timeline);
  return {
    position: (iso) => round(place(Date.parse(iso), stretches)),
    cuts: stretches
      .filter(({ isShortened }) => isShortened)
      .map(({ left, width, from, to }) => ({ left: round(left + width / 2), elapsed: to - from })),
    ticks: ticksOf(stretches),
  };
}

function place(time: number, stretches: readonly Stretch[]): number {
  const found = stretches.find(({ to }) => time <= to) ?? stretches.at(-1);
  if (found === undefined) return 0;
  const share = found.to === found.from ? 0 : (time - found.from) / (found.to - found.from);
  return found.left + found.width * Math.min(1, Math.max(0, share));
}

function arrange(timeline: Timeline): readonly Stretch[] {
  const pieces = piecesOf(timeline);
  const waits = pieces.filter(({ isWait }) => isWait);
  const worked = sum(pieces.filter(({ isWait }) => !isWait));
  const isLong = (piece: Piece) =>
    piece.isWait && worked > 0 && lengthOf(piece) > Math.max(shortestCut, worked * cutShare);
  const cut = Math.min(cutWidth, cutsTogether / Math.max(1, waits.filter(isLong).length));
  const drawn = pieces.filter((piece) => !isLong(piece));
  const room = 100 - cut * (pieces.length - drawn.length);
  const total = sum(drawn);
  let left = 0;
  return pieces.map((piece) => {
    const isShortened = isLong(piece);
    const width = isShortened ? cut : total === 0 ? room / drawn.length : (room * lengthOf(piece)) / total;
    const stretch = { from: piece.from, to: piece.to, left, width, isShortened };
    left += width;
    return stretch;
  });
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly isWait: boolean;
}

/** The window without holes: work, wait, work and so on. */
function piecesOf({ from, to, bars }: Timeline): readonly Piece[] {
  const work = bars.filter(({ kind }) => kind === 'work');
  const pieces: Piece[] = [];
  let end = Date.parse(from);
  for (const bar of work) {
    const [begin, over] = [Date.parse(bar.from), Date.parse(bar.to)];
    if (begin > end) pieces.push({ from: end, to: begin, isWait: true });
    if (over > Math.max(begin, end)) pieces.push({ from: Math.max(begin, end), to: over, isWait: false });
    end = Math.max(end, begin, over);
  }
  return Date.parse(to) > end || pieces.length === 0
    ? [...pieces, { from: end, to: Date.parse(to), isWait: true }]
    : pieces;
}

function lengthOf({ from, to }: Piece): number {
  return to - from;
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((total, piece) => total + lengthOf(piece), 0);
}

/** At full times of the clock, as many as have room, and where a cut ends. */
function ticksOf(stretches: readonly Stretch[]): readonly Tick[] {
  const ticks: Tick[] = [];
  for (const block of blocks(stretches)) {
    const first = { time: block.from, left: block.left };
    for (const { time, left } of [first, ...fullTimes(block)]) {
      const last = ticks.at(-1);
      if (last === undefined || left - last.left >= roomBetween(last.left, left)) {
        ticks.push({ at: new Date(time).toISOString(), left: round(left) });
      }
    }
  }
  return ticks;
}

/** A label at an edge is beside its tick, the others are centred on it. */
function roomBetween(left: number, right: number): number {
  return labelWidth + (left <= edge ? labelWidth / 2 : 0) + (right >= 100 - edge ? labelWidth / 2 : 0);
}

/** Neighbours that are drawn to the same scale, as one. */
function blocks(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches.filter(({ isShortened }) => !isShortened)) {
    const last = joined.at(-1);
    if (last?.to !== stretch.from) joined.push(stretch);
    else joined.splice(-1, 1, { ...last, to: stretch.to, width: last.width + stretch.width });
  }
  return joined;
}

function fullTimes({ from, to, left, width }: Stretch): readonly { readonly time: number; readonly left: number }[] {
  const perTime = width / Math.max(1, to - from);
  const step = steps.find((one) => one * perTime >= labelWidth) ?? steps.at(-1) ?? minute;
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step).map((time) => ({
    time,
    left: left + (time - from) * perTime,
  }));
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
