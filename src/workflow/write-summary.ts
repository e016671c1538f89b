import { stat } from 'node:fs/promises';
import { leavingText } from '../base/redaction/leaving.js';
import { appendToSummary } from './runner.js';
import { withinSummaryLimit } from './summary-limit.js';

/**
 * Appends to the step summary, shortened to what GitHub shows; outside a workflow there is none, and nothing is
 * written. `whole` says where the whole stands.
 */
export async function writeSummary(markdown: string, whole: string): Promise<void> {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  const taken = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  const shown = withinSummaryLimit(leavingText(markdown), { taken, whole });
  if (shown !== '') await appendToSummary(leavingText(shown));
}
