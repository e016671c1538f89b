import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Runs an action from the terminal, as docs/how-to/work-from-a-terminal.md has it, and gives its outputs. */
export async function runAction(
  name: string,
  inputs: Readonly<Record<string, string>>,
  folders: { readonly server: string; readonly temporary: string },
): Promise<Readonly<Record<string, string>>> {
  mkdirSync(folders.temporary, { recursive: true });
  const options = Object.entries(inputs).map(([input, value]) => `--${input}=${value}`);
  const child = spawn(process.execPath, [join('dist', 'cli', 'index.js'), name, ...options, '--json'], {
    // The log stands where the other lines of the demo stand.
    stdio: ['ignore', 'pipe', process.stdout],
    env: { ...process.env, RUNNER_TEMP: folders.temporary, MFA_UPGRADE_REHEARSAL: folders.server },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const answer = await text(child.stdout);
  const exitCode = await ended;
  const stopped = 3;
  if (exitCode !== 0 && exitCode !== stopped) throw new Error(`The action ${name} ended with exit code ${exitCode}.`);
  return JSON.parse(answer).outputs;
}
