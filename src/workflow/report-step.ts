import { stat } from 'node:fs/promises';
import { leavingText, leavingValue } from '../base/redaction/leaving.js';
import { UserError } from '../base/user-error.js';
import type { Action, ActionResult } from './action.js';
import { describeFault } from './describe-fault.js';
import { plain } from './markdown.js';
import type { Environment } from './read-inputs.js';
import { annotate, appendToSummary, makeFile, print, setOutputs } from './runner.js';
import { statusBlock, statusLines } from './status-block.js';
import { withinSummaryLimit } from './summary-limit.js';

/** Outputs, annotations and summary of a step; a fault makes it red. */
export async function report(
  { title }: Pick<Action, 'title'>,
  result: ActionResult,
  environment: Environment,
): Promise<void> {
  const all = Object.entries(result.outputs).map(([name, value]) => [name, leavingValue(value)] as const);
  const shown = all.map(([name, value]) => `${name}: ${value}`).join('\n');
  await writing('The outputs', shown, async () => setOutputs(all, environment));
  for (const { level, title, message } of result.annotations) annotate(level, leavingText(title), leavingText(message));
  const { status } = result;
  const markdown = withStatus(result);
  const summary = `## ${title}\n\n${markdown}`;
  await writing('The summary', summary, async () => {
    makeFile(environment.GITHUB_STEP_SUMMARY);
    if (markdown !== '') await writeSummary(summary, placeOfWhole(result), environment);
  });
  if ('fault' in result) reportFault(result.fault);
  if (status !== undefined) print(leavingText(statusLines(status)));
}

/** The summary as it is shown: the status first. */
export function withStatus({ status, statusMarkdown, summary }: ActionResult): string {
  const first = statusMarkdown ?? (status === undefined ? '' : statusBlock(status));
  return [first, summary].filter((part) => part !== '').join('\n\n');
}

/** One of the runner's files may refuse: the others are written all the same, and the log has what is missing. */
async function writing(what: string, text: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    print(leavingText(`${what} of this step:`));
    print(leavingText(text));
    const message = `${what} of this step could not be written: ${why}.`;
    const advice =
      "See room and rights of the runner's folders, and run again. The log of this step has what is missing.";
    reportFault(new UserError('runner-file-unwritable', message, advice, { cause }));
  }
}

/** A file of the job is gone when the job ends, unless a workflow keeps it. */
function placeOfWhole({ outputs }: ActionResult): string {
  const path = outputs['report-path'];
  return path === undefined || path === ''
    ? 'the log of this step'
    : `the file of the output report-path (${plain(path)}); upload it as an artifact to store it`;
}

/** A fault that a person can fix is shown without a stack; everything else is a bug and shows where. */
function reportFault(fault: unknown): void {
  const { title, text, stack } = describeFault(fault);
  annotate('error', leavingText(title), leavingText(text));
  if (stack !== undefined) print(leavingText(stack));
  process.exitCode = 1;
}

/**
 * Appends to the step summary, shortened to what GitHub shows; outside a workflow there is none, and nothing is
 * written. `whole` says where the whole is.
 */
export async function writeSummary(markdown: string, whole: string, environment: Environment): Promise<void> {
  const path = environment.GITHUB_STEP_SUMMARY;
  if (!path) return;
  const taken = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  const shown = withinSummaryLimit(leavingText(markdown), { taken, whole });
  if (shown !== '') appendToSummary(leavingText(shown), environment);
}
