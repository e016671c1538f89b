import type { Timeline } from '../timeline.js';

/** A stretch of time, in milliseconds since 1970, and the room it gets, in percent of the picture's width. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly width: number;
  /** A long wait, drawn shorter than its time. */
  readonly isShortened: boolean;
}

export interface Tick {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Percent from the left. */
  readonly left: number;
}

/** Where a time is in the picture of a change window. */
export interface TimeScale {
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
export const edge = 6;
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
