import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import type { RedactedText } from '../base/redaction/hidden.js';
import type { Annotation } from './action.js';
import { printable } from './printable.js';

/*
 * All that the runner is given of a server. Nothing else in the product writes to it, and this takes redacted text alone.
 * What is printed is never obeyed.
 */

export function print(text: RedactedText): void {
  core.info(printable(text));
}

export function openGroup(title: RedactedText): void {
  core.startGroup(printable(title).replaceAll('\n', ' '));
}

export function closeGroup(): void {
  core.endGroup();
}

/** The one text that is given as it is: the runner hides it from now on. */
export function maskInLog(secret: string): void {
  core.setSecret(secret);
}

const annotators = { error: core.error, warning: core.warning, notice: core.notice } as const;

export function annotate(level: Annotation['level'], title: RedactedText, message: RedactedText): void {
  annotators[level](printable(message), { title });
}

export function setOutputs(outputs: readonly (readonly [name: string, value: RedactedText])[]): void {
  makeFile(process.env.GITHUB_OUTPUT);
  for (const [name, value] of outputs) core.setOutput(name, value);
}

export async function appendToSummary(markdown: RedactedText): Promise<void> {
  makeFile(process.env.GITHUB_STEP_SUMMARY);
  await core.summary.addRaw(markdown, true).write();
}

/** A runner makes it; where a program takes its place, the toolkit would refuse to write. */
export function makeFile(file: string | undefined): void {
  if (file) appendFileSync(file, '');
}
