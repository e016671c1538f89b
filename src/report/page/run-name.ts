import type { ReportWords } from '../words.js';

/** `run 4711` for the address of a workflow run, which the table of runs shows in full; else what is on record. */
export function runName(by: string | undefined, { runNumber }: ReportWords): string {
  const [, run, attempt] = /\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?$/.exec(by ?? '') ?? [];
  return run === undefined ? (by ?? '') : runNumber(run, attempt ?? '1');
}
