import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import type { Action, ActionResult, Annotation } from './action.js';
import { describeFault } from './describe-fault.js';
import { plain } from './markdown.js';
import { printable } from './printable.js';
import type { Environment } from './read-inputs.js';
import { writeSummary } from './write-summary.js';

/** Outputs, annotations and summary of a step; a fault makes it red. */
export async function report({ title }: Pick<Action, 'title'>, result: ActionResult): Promise<void> {
  makeFiles(process.env);
  for (const [name, value] of Object.entries(result.outputs)) core.setOutput(name, value);
  for (const annotation of result.annotations) annotate(annotation);
  if (result.summary !== '') await writeSummary(`## ${title}\n\n${result.summary}`, placeOfWhole(result));
  if ('fault' in result) reportFault(result.fault);
}

/** A runner makes them; where a program stands in for one, the toolkit would refuse to write. */
function makeFiles({ GITHUB_OUTPUT, GITHUB_STEP_SUMMARY }: Environment): void {
  for (const file of [GITHUB_OUTPUT, GITHUB_STEP_SUMMARY]) if (file) appendFileSync(file, '');
}

/** A file of the job is gone when the job ends, unless a workflow keeps it. */
function placeOfWhole({ outputs }: ActionResult): string {
  const path = outputs['report-path'];
  return path === undefined || path === ''
    ? 'the log of this step'
    : `the file of the output report-path (${plain(path)}); upload it as an artifact to keep it`;
}

const annotators = { error: core.error, warning: core.warning, notice: core.notice } as const;

function annotate({ level, title, message }: Annotation): void {
  annotators[level](printable(message), { title });
}

/** A fault that a person can fix is shown without a stack; everything else is a bug and shows where. */
function reportFault(fault: unknown): void {
  const { title, text, stack } = describeFault(fault);
  core.error(printable(text), { title });
  if (stack !== undefined) core.info(printable(stack));
  process.exitCode = 1;
}
