import { readFileSync } from 'node:fs';
import { type Actions, parseCommandLine } from './command-line.js';
import { helpText } from './help.js';
import { type BundleRun, runBundle } from './run-bundle.js';
import { shownLine, styleFor } from './shown-line.js';

const exitCodes = { done: 0, failed: 1, wrong: 2, stopped: 3 } as const;

/** The actions from a terminal. Ends in `process.exitCode`; see the help for its values. */
export async function runCommandLine(words: readonly string[], actions: Actions, bundles: string): Promise<void> {
  const line = parseCommandLine(words, actions);
  if (line.kind === 'help') return console.log(helpText(line.command, actions));
  if (line.kind === 'wrong') {
    console.error(line.why);
    process.exitCode = exitCodes.wrong;
    return;
  }
  const stream = line.json ? process.stderr : process.stdout;
  const style = styleFor(stream);
  const run = await runBundle({
    ...line,
    bundles,
    hasEnd: actions[line.action]?.changesServer === true,
    onLine(text) {
      const shown = shownLine(text, style);
      if (shown !== undefined) stream.write(`${shown}\n`);
    },
  });
  process.exitCode = exitCodeOf(run);
  if (line.json) console.log(JSON.stringify(resultOf(line.action, run), undefined, 2));
}

function exitCodeOf({ exitCode, outputs }: BundleRun): number {
  if (exitCode !== 0) return exitCodes.failed;
  return outputs['stopped-for'] ? exitCodes.stopped : exitCodes.done;
}

function resultOf(action: string, run: BundleRun): object {
  const { outputs } = run;
  const path = outputs['status-path'];
  const status = path ? { status: JSON.parse(readFileSync(path, 'utf8')) } : {};
  return { action, exitCode: exitCodeOf(run), outputs, ...status };
}
