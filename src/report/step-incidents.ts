import type { JournalLine } from '../plan/journal-schema.js';

/** One end of a step without being done. */
export interface StepFailure {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by?: string;
  /** Code of an error that a person can fix; absent for a fault of another kind. */
  readonly code?: string;
  readonly message: string;
  readonly advice?: string;
}

/** One run of an installer, with any result. */
export interface InstallerRunRow {
  /** When it had ended; ISO 8601, UTC. */
  readonly at: string;
  readonly what: string;
  readonly exitCode: number;
  readonly meaning: string;
  readonly seconds: number;
  /** On the server. */
  readonly logPath: string;
  /** Lines of that log, bounded and masked where they were written. */
  readonly excerpt: readonly string[];
}

export function stepFailures(journal: readonly JournalLine[], step: string): readonly StepFailure[] {
  return journal.flatMap((line) => {
    if (line.event !== 'step-failed' || line.step !== step) return [];
    const { event: _event, digest: _digest, step: _step, ...failure } = line;
    return [failure];
  });
}

/** An installer's run belongs to the step that was begun last before it. */
export function installerRuns(journal: readonly JournalLine[], step: string): readonly InstallerRunRow[] {
  let current: string | undefined;
  return journal.flatMap((line) => {
    if (line.event === 'step-started') current = line.step;
    if (line.event !== 'installer-ran' || current !== step) return [];
    const { event: _event, by: _by, ...run } = line;
    return [run];
  });
}
