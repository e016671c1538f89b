import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { shownLine } from './terminal.ts';

/** Runs the bundle that a workflow runs, with its inputs as the runner hands them over, and gives its outputs. */
export async function runAction(
  name: string,
  inputs: Readonly<Record<string, string>>,
  folders: { readonly server: string; readonly temporary: string },
): Promise<Readonly<Record<string, string>>> {
  mkdirSync(folders.temporary, { recursive: true });
  const [output, summary] = [join(folders.temporary, 'output'), join(folders.temporary, `${name}-summary.md`)];
  for (const file of [output, summary]) writeFileSync(file, '');
  const variables = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
  const child = spawn(process.execPath, [join('dist', name, 'index.js')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      RUNNER_TEMP: folders.temporary,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      MFA_UPGRADE_REHEARSAL: folders.server,
      ...Object.fromEntries(variables),
    },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    const shown = shownLine(line);
    if (shown !== undefined) console.log(shown);
  }
  const exitCode = await ended;
  if (exitCode !== 0) throw new Error(`The action ${name} ended with exit code ${exitCode}.`);
  return outputsOf(readFileSync(output, 'utf8'));
}

function outputsOf(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/^([^=<\n]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(found.map(([, name, , value]) => [name, value]));
}
