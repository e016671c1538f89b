import type { JournalLine } from './journal-schema.js';

/** One approval of a workflow run by a reviewer of an environment, as GitHub shows it: without time and job. */
export interface RunApproval {
  /** Login of the reviewer. */
  readonly by: string;
  readonly environment?: string;
  readonly comment?: string;
  /** Address of the run, without its attempt. */
  readonly run: string;
}

/**
 * Of all approvals of a run those that no earlier round used: who approved the first round did not approve the second.
 * Equal entries are counted, for one person may approve twice.
 */
export function newApprovals(all: readonly RunApproval[], lines: readonly JournalLine[]): readonly RunApproval[] {
  const used = lines.flatMap((line) => (line.event === 'plan-started' ? (line.approvals ?? []) : [])).map(keyOf);
  return all.filter((approval) => {
    const at = used.indexOf(keyOf(approval));
    if (at < 0) return true;
    used.splice(at, 1);
    return false;
  });
}

function keyOf({ by, environment = '', comment = '', run }: RunApproval): string {
  return JSON.stringify([by, environment, comment, run]);
}
