import type { ReportServer } from '../report-input.js';
import type { Outage, Timeline, TimelineBar } from '../timeline.js';
import type { ReportWords } from '../words.js';
import { between, duration } from './formats.js';

export type MarkLook = 'out' | 'out-open' | 'work' | 'work-failed' | 'person' | 'restart';

export interface Mark {
  readonly from: string;
  readonly to: string;
  readonly look: MarkLook;
  /** For the pointer that rests on it; of lanes that are no service it comes from the record. */
  readonly title: string;
}

/** One line of the picture. */
export interface Lane {
  readonly label: string;
  /** A line through the lane: in service where nothing else is drawn. */
  readonly isService: boolean;
  readonly marks: readonly Mark[];
}

export function lanesOf(
  timeline: Timeline,
  { journal }: Pick<ReportServer, 'journal'>,
  words: ReportWords,
): readonly Lane[] {
  const failed = new Set(journal.flatMap((line) => (line.event === 'step-failed' ? [`${line.step} ${line.at}`] : [])));
  const ofKind = (kind: TimelineBar['kind']) => timeline.bars.filter((bar) => bar.kind === kind);
  const lane = (label: string, kind: TimelineBar['kind']): Lane => ({
    label,
    isService: false,
    marks: ofKind(kind).map((bar) => ({
      from: bar.from,
      to: bar.to,
      title: bar.title,
      look: kind === 'work' && failed.has(`${bar.step} ${bar.to}`) ? 'work-failed' : kind,
    })),
  });
  return [
    serviceLane(words.laneSignIn, timeline, (what) => what === 'sign-in', words),
    serviceLane(words.laneWeb, timeline, (what) => what !== 'sign-in', words),
    lane(words.laneWork, 'work'),
    lane(words.lanePerson, 'person'),
    lane(words.laneRestart, 'restart'),
  ].filter(({ isService, marks }) => isService || marks.length > 0);
}

function serviceLane(
  name: string,
  { outages, to: end }: Timeline,
  concerns: (what: Outage['what']) => boolean,
  words: ReportWords,
): Lane {
  const own = together(outages.filter(({ what, isForGood }) => concerns(what) && isForGood !== true));
  return {
    label: `${name}: ${serviceText(own, words)}`,
    isService: true,
    marks: own.map(({ from, to }) => ({
      from,
      to: to ?? end,
      look: to === undefined ? 'out-open' : 'out',
      title: to === undefined ? words.laneOpen : words.laneOut(duration(between(from, to))),
    })),
  };
}

/** Of all outages of one kind together. */
function serviceText(outages: readonly Period[], words: ReportWords): string {
  if (outages.length === 0) return words.laneUp;
  return outages.some(({ to }) => to === undefined) ? words.laneOpen : words.laneOut(duration(totalOutage(outages)));
}

type Period = Pick<Outage, 'from' | 'to'>;

/** Times in which at least one of several is out of service. */
function together(outages: readonly Period[]): readonly Period[] {
  const spans: Period[] = [];
  for (const { from, to } of [...outages].sort((one, other) => Date.parse(one.from) - Date.parse(other.from))) {
    const last = spans.at(-1);
    const joins = last !== undefined && (last.to === undefined || Date.parse(from) <= Date.parse(last.to));
    if (!joins) spans.push(to === undefined ? { from } : { from, to });
    else if (to === undefined) spans.splice(-1, 1, { from: last.from });
    else if (last.to !== undefined && Date.parse(to) > Date.parse(last.to))
      spans.splice(-1, 1, { from: last.from, to });
  }
  return spans;
}

/** Milliseconds; outages without an end do not count. */
export function totalOutage(outages: readonly Period[]): number {
  return together(outages).reduce((total, { from, to }) => total + (between(from, to) ?? 0), 0);
}
