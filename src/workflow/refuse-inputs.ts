import { appendFileSync, writeSync } from 'node:fs';
import type { UserError } from '../base/user-error.js';
import { codeLink } from './code-link.js';
import type { Environment } from './read-inputs.js';

/** Opening `process.stdout` costs as much as reading the inputs. */
const standardOutput = 1;

/**
 * Ends a step whose inputs are wrong. Nothing is loaded for it: a typing error is answered as fast as Node.js starts.
 */
export function refuseInputs(error: UserError, environment: Environment): void {
  const message = `${error.message}\n${error.advice}\n${codeLink(error.code, environment)}`;
  writeSync(standardOutput, `::error title=Wrong inputs::${escapeData(message)}\n${lines}\n`);
  append(environment.GITHUB_OUTPUT, 'changed=false\n');
  append(environment.GITHUB_STEP_SUMMARY, `${block}\n\n\`\`\`text\n${message.replaceAll('`', "'")}\n\`\`\`\n`);
  process.exitCode = 1;
}

/** The first lines of every summary and the last of every log, by hand: making them would load what makes them. */
const block = [
  '| This run | **failed, wrong inputs** |',
  '| --- | --- |',
  '| **Do now** | Correct the inputs that are named below, and run again. |',
  '| **Sign-in** | not looked at by this run; nothing was touched. |',
].join('\n');

const lines = [
  'This run: failed, wrong inputs. Sign-in: not looked at by this run; nothing was touched.',
  'Do now: Correct the inputs that are named above, and run again.',
].join('\n');

function append(file: string | undefined, text: string): void {
  if (!file) return;
  try {
    appendFileSync(file, text, 'utf8');
  } catch (error) {
    // The error is in the log already, and the other file may take it.
    const why = error instanceof Error ? error.message : String(error);
    writeSync(standardOutput, `A file of the runner could not be written: ${escapeData(why)}\n`);
  }
}

/** As the runner decodes the data of a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
