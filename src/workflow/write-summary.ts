import { stat } from 'node:fs/promises';
import * as core from '@actions/core';
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
  const shown = withinSummaryLimit(markdown, { taken, whole });
  if (shown !== '') await core.summary.addRaw(shown, true).write();
}
