import { omitUndefined } from '../base/json.js';
import { isBeginning } from '../plan/journal-facts.js';
import type { JournalLine } from '../plan/journal-schema.js';
import type { RunApproval } from '../plan/run-approvals.js';

/** What the journal has of one run with one plan, from `plan-started` to the last line before the next run. */
export interface JournalRun {
  readonly digest: string;
  readonly action: string;
  /** ISO 8601, UTC. */
  readonly started: string;
  /** Address of the run, as far as the journal records it. */
  readonly by?: string;
  /** Who started the run. */
  readonly actor?: string;
  /** Who approved this round, where the run read it. */
  readonly approvals?: readonly RunApproval[];
  /** The digest was given as the approved one. */
  readonly approved: boolean;
  /** Without what a person confirmed before the next run, which belongs to no run. */
  readonly lines: readonly JournalLine[];
  readonly isFinished: boolean;
  /** How often the machine had been put back before: by a roll-back, or reverted to an earlier state. */
  readonly timesPutBack: number;
}

/** The runs of the journal, oldest first. Lines before the first run belong to none. */
export function journalRuns(journal: readonly JournalLine[]): readonly JournalRun[] {
  const starts = journal.flatMap((line, index) => (line.event === 'plan-started' ? [{ line, index }] : []));
  return starts.map(({ line, index }, number) => {
    const lines = journal.slice(index, starts[number + 1]?.index).filter(({ event }) => event !== 'operator-step-said');
    return {
      digest: line.digest,
      action: line.action,
      started: line.at,
      ...omitUndefined({ by: line.by, actor: line.actor, approvals: line.approvals }),
      approved: line.approved === true,
      lines,
      isFinished: lines.some(({ event }) => event === 'plan-finished'),
      timesPutBack: timesPutBackIn(journal.slice(0, index)),
    };
  });
}

export function timesPutBackIn(lines: readonly JournalLine[]): number {
  return lines.filter(isBeginning).length;
}

export function isRestore(action: string): boolean {
  return action === 'restore-backup';
}

/** Steps that were begun in these lines. */
export function begunSteps(lines: readonly JournalLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => (line.event === 'step-started' ? [line.step] : [])));
}

/** Steps that were done in these lines. */
export function doneSteps(lines: readonly JournalLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => (line.event === 'step-done' ? [line.step] : [])));
}
