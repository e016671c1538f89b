import type { JournalLine } from '../plan/journal-schema.js';
import { type JournalRun, journalRuns } from './journal-runs.js';
import { type Outage, outagesOf } from './outages.js';
import { openOperatorSteps, stepTitle } from './plan-runs.js';
import type { ReportServer } from './report-input.js';
import { withSteadyClock } from './steady-clock.js';

export type { Outage } from './outages.js';

/** A stretch of the change window. Times are ISO 8601, UTC; `from` equals `to` where the end is not known. */
export interface TimelineBar {
  readonly step: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** `work`: a step ran; `person`: the plan waited for one; `restart`: from the demand until the next run. */
  readonly kind: 'work' | 'person' | 'restart';
  /** Nothing on record ends it: `to` is as far as the record reaches. */
  readonly isOpen?: true;
}

/** The change window of one server: from its first run to the last entry of its journal. */
export interface Timeline {
  readonly from: string;
  /** The record's own time where a person, a restart or an outage is still open; else the journal's last entry. */
  readonly to: string;
  /** In the order in which they begin. A step that ran several times has a bar for each. */
  readonly bars: readonly TimelineBar[];
  readonly outages: readonly Outage[];
}

/** Undefined where nothing was begun. Times come from a steady clock, see {@link withSteadyClock}. */
export function timelineOf(server: ReportServer): Timeline | undefined {
  const journal = withSteadyClock(server.journal);
  const readable = { ...server, journal };
  const runs = journalRuns(journal);
  const [first] = runs;
  const last = journal.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const outages = outagesOf(readable);
  const waits = runs.flatMap((run, index) => waitsAfter(readable, run, runs[index + 1]));
  const isOpen =
    waits.some(({ to }) => to === undefined) ||
    outages.some(({ to, isForGood }) => to === undefined && isForGood !== true);
  const to = isOpen && server.after !== undefined && server.after.taken > last.at ? server.after.taken : last.at;
  const bars = [...runs.flatMap((run) => workOf(readable, run)), ...waits.map((wait) => barOf(wait, to))];
  return { from: first.started, to, bars: bars.sort(byBegin), outages };
}

function barOf(wait: Wait, end: string): TimelineBar {
  return wait.to === undefined ? { ...wait, to: end, isOpen: true } : { ...wait, to: wait.to };
}

function byBegin(one: TimelineBar, other: TimelineBar): number {
  return Date.parse(one.from) - Date.parse(other.from);
}

/** A step that was cut short lasted at least until the last thing that is on record before the next one. */
function workOf(server: ReportServer, { lines }: JournalRun): readonly TimelineBar[] {
  const begins = lines.flatMap((line, index) => (line.event === 'step-started' ? [{ line, index }] : []));
  return begins.map(({ line, index }, number) => {
    const own = lines.slice(index, begins[number + 1]?.index);
    const end = own.findLast(({ event }) => event === 'step-done' || event === 'step-failed') ?? own.at(-1) ?? line;
    return { step: line.step, title: stepTitle(server.plans, line.step), from: line.at, to: end.at, kind: 'work' };
  });
}

type Wait = Omit<TimelineBar, 'to'> & { readonly to?: string };

/** What a run that stopped before its end waited for. */
function waitsAfter(server: ReportServer, run: JournalRun, next: JournalRun | undefined): readonly Wait[] {
  const end = run.lines.findLast(({ event }) => event === 'step-done') ?? run.lines[0];
  if (run.isFinished || end === undefined) return [];
  const until = next === undefined ? {} : { to: next.started };
  const restart = run.lines.findLast((line) => line.event === 'restart-required');
  if (restart?.event === 'restart-required') {
    const { step, title } = stepBefore(server, run, restart);
    return [{ step, title, from: restart.at, kind: 'restart', ...until }];
  }
  return personWaits(server, run, end, next);
}

function stepBefore(server: ReportServer, { lines }: JournalRun, line: JournalLine) {
  const begun = lines.slice(0, lines.indexOf(line)).findLast(({ event }) => event === 'step-started');
  const step = begun?.event === 'step-started' ? begun.step : '';
  return { step, title: stepTitle(server.plans, step) };
}

/** The operator steps at which this run stopped: until each was confirmed, or else until the next run. */
function personWaits(
  { plans, journal }: ReportServer,
  run: JournalRun,
  end: JournalLine,
  next: JournalRun | undefined,
): readonly Wait[] {
  const plan = plans.find(({ digest }) => digest === run.digest)?.plan;
  const untilThen = journal.slice(0, journal.indexOf(end) + 1);
  const later = journal.slice(untilThen.length);
  return openOperatorSteps(plan, untilThen).flatMap((step): readonly Wait[] => {
    if (step.type !== 'operator' || !step.operatorStep.blocking) return [];
    const confirmed = later.find((line) => line.event === 'operator-step-said' && line.step === step.operatorStep.id);
    const to = confirmed?.at ?? next?.started;
    return [{ step: step.id, title: step.title, from: end.at, kind: 'person', ...(to === undefined ? {} : { to }) }];
  });
}
