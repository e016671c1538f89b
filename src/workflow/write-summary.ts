import * as core from '@actions/core';

/** The runner drops a step's summary above 1 MiB; some room is left for its own additions. */
export const mostSummaryBytes = 1_000_000;

/** Appends to the step summary; outside a workflow there is none, and nothing is written. */
export async function writeSummary(markdown: string, environment = process.env): Promise<void> {
  if (!environment.GITHUB_STEP_SUMMARY) return;
  await core.summary.addRaw(shortened(markdown), true).write();
}

function shortened(markdown: string): string {
  const bytes = Buffer.from(markdown, 'utf8');
  if (bytes.length <= mostSummaryBytes) return markdown;
  const kept = bytes.subarray(0, mostSummaryBytes).toString('utf8');
  return `${kept.slice(0, kept.lastIndexOf('\n'))}\n\n_Shortened; the report file has all of it._\n`;
}
