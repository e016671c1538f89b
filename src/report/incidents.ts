import { omitUndefined } from '../base/json.js';
import type { JournalLine } from '../plan/journal-schema.js';
import { type JournalRun, journalRuns } from './journal-runs.js';
import { stepTitle } from './plan-runs.js';
import type { Incident } from './report-facts-schema.js';
import type { ReportServer } from './report-input.js';
import { withSteadyClock } from './steady-clock.js';
import { timelineOf } from './timeline.js';

export type { Incident };

/** A person who needs longer than this is an incident: the server waited meanwhile. */
const lateAfterMinutes = 60;

type Known = Pick<ReportServer, 'plans'> & { readonly journal: readonly JournalLine[] };

/** What did not go as planned, oldest first, with every outcome. Times come from a steady clock. */
export function incidentsOf(server: ReportServer): readonly Incident[] {
  const known = { ...server, journal: withSteadyClock(server.journal) };
  const runs = journalRuns(known.journal);
  const all = [
    ...known.journal.flatMap((line, index) => ofLine(line, index, known)),
    ...runs.flatMap((run, index) => ofRun(run, runs[index + 1], known)),
    ...waits(server),
  ];
  return all.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function ofLine(line: JournalLine, index: number, known: Known): readonly Incident[] {
  const { at } = line;
  switch (line.event) {
    case 'step-failed': {
      const { step, code, message, advice } = line;
      const later = known.journal.slice(index + 1);
      const facts = { ...omitUndefined({ code, advice }), ...whatFollowed(step, later) };
      return [{ kind: 'failure', at, step, title: stepTitle(known.plans, step), message, ...facts }];
    }
    case 'rolled-back':
      return [{ kind: 'roll-back', at: beginOf(index, known), to: at, folder: line.folder }];
    case 'machine-renewed':
      return [{ kind: 'machine-renewed', at, reason: line.reason }];
    case 'journal-gap-accepted':
      return [{ kind: 'journal-gap', at, lines: line.lines }];
    default:
      return [];
  }
}

/** When a later run did the step, or the server was rolled back before one did. */
function whatFollowed(step: string, later: readonly JournalLine[]) {
  const end = later.find((line) => line.event === 'rolled-back' || (line.event === 'step-done' && line.step === step));
  if (end === undefined) return {};
  return end.event === 'rolled-back' ? { rolledBackAt: end.at } : { doneAt: end.at };
}

/** A roll-back may take several runs of one plan: it begins with the first. */
function beginOf(index: number, { journal }: Known): string {
  const before = journal.slice(0, index);
  const last = before.findLast((line) => line.event === 'plan-started');
  const sinceEarlier = before.slice(before.findLastIndex(({ event }) => event === 'rolled-back') + 1);
  const isSame = (line: JournalLine) =>
    line.event === 'plan-started' && last?.event === 'plan-started' && line.digest === last.digest;
  return sinceEarlier.find(isSame)?.at ?? journal[index]?.at ?? '';
}

/** A run that was cut off, or failed outside of any step. */
function ofRun(run: JournalRun, next: JournalRun | undefined, known: Known): readonly Incident[] {
  const { lines, isFinished, started } = run;
  const end = lines.findLast((line) => line.event === 'run-ended');
  const because = end?.event === 'run-ended' ? end.because : undefined;
  const hasFailed = lines.some(({ event }) => event === 'step-failed');
  if (because === 'fault' && !hasFailed && end !== undefined) return [{ kind: 'failure', at: end.at }];
  const step = openStep(lines);
  const isSilent = end === undefined && !isFinished && (step !== undefined || writesEnds(lines));
  if (because !== 'cut-off' && !isSilent) return [];
  const signal = end?.event === 'run-ended' ? end.signal : undefined;
  const about = step === undefined ? {} : { step, title: stepTitle(known.plans, step) };
  const at = lines.at(-1)?.at ?? started;
  return [{ kind: 'cut-off', at, ...about, ...omitUndefined({ signal, to: next?.started }) }];
}

function writesEnds([first]: readonly JournalLine[]): boolean {
  return first?.event === 'plan-started' && first.records?.includes('run-ends') === true;
}

/** A step that was begun and of whose end nothing is on record. */
function openStep(lines: readonly JournalLine[]): string | undefined {
  const last = lines.findLast(
    ({ event }) => event === 'step-started' || event === 'step-done' || event === 'step-failed',
  );
  return last?.event === 'step-started' ? last.step : undefined;
}

/** Every restart, and persons who were waited for longer than an hour; what is open is no incident yet. */
function waits(server: ReportServer): readonly Incident[] {
  const bars = timelineOf(server)?.bars ?? [];
  return bars.flatMap(({ kind, step, title, from, to, isOpen }): readonly Incident[] => {
    if (kind === 'work' || isOpen === true) return kind === 'restart' ? [{ kind, at: from, step, title }] : [];
    const minutes = (Date.parse(to) - Date.parse(from)) / 60_000;
    if (kind === 'restart') return [{ kind, at: from, to, step, title }];
    return minutes < lateAfterMinutes ? [] : [{ kind: 'late', at: from, to, step, title }];
  });
}
