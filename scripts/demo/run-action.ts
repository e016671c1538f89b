import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { styleText } from 'node:util';

let runs = 0;

/**
 * Runs an action from the terminal, as docs/how-to/work-from-a-terminal.md has it, and gives its outputs. Of its log the
 * lines that `shown` chooses are printed, and where all of it is.
 */
export async function runAction(
  name: string,
  inputs: Readonly<Record<string, string>>,
  folders: { readonly server: string; readonly temporary: string },
  shown: (lines: readonly string[]) => readonly string[],
): Promise<Readonly<Record<string, string>>> {
  mkdirSync(folders.temporary, { recursive: true });
  const options = Object.entries(inputs).map(([input, value]) => `--${input}=${value}`);
  const child = spawn(process.execPath, [join('dist', 'cli', 'index.js'), name, ...options, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, RUNNER_TEMP: folders.temporary, MFA_UPGRADE_REHEARSAL: folders.server },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [answer, log] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const exitCode = await ended;
  runs += 1;
  const place = join(folders.temporary, `${runs}-${name}.log`);
  writeFileSync(place, log);
  console.log(`$ node dist/cli ${name} ...`);
  const lines = log.split('\n').filter((one) => one.trim() !== '');
  const few = shown(lines);
  for (const line of few) console.log(line);
  const rest = `All ${lines.length} lines: ${relative('', place)}`;
  if (few.length < lines.length) console.log(styleText('dim', rest, { stream: process.stdout }));
  const stopped = 3;
  if (exitCode !== 0 && exitCode !== stopped) throw new Error(`The action ${name} ended with exit code ${exitCode}.`);
  return JSON.parse(answer).outputs;
}
