import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface BundleRun {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface BundleRequest {
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Folder of the bundles. */
  readonly bundles: string;
  /** Whether the action looks after a run that was cut off, in a second program. */
  readonly hasEnd: boolean;
  readonly onLine: (line: string) => void;
}

/**
 * Runs the bundle that a workflow runs, with its inputs as a runner hands them over, and its end behind it. Ctrl+C reaches
 * it, too: it ends by itself, with what it had stopped started again.
 */
export async function runBundle({ action, inputs, bundles, hasEnd, onLine }: BundleRequest): Promise<BundleRun> {
  const folder = join(tmpdir(), 'mfa-server-upgrade');
  mkdirSync(folder, { recursive: true });
  const files = mkdtempSync(join(folder, 'run-'));
  const output = join(files, 'output');
  const state = join(files, 'state');
  const summary = join(files, 'summary.md');
  for (const file of [output, state, summary]) writeFileSync(file, '');
  const keep = () => undefined;
  process.on('SIGINT', keep);
  try {
    const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
    const environment = {
      ...withoutInputs(process.env),
      GITHUB_OUTPUT: output,
      GITHUB_STATE: state,
      GITHUB_STEP_SUMMARY: summary,
    };
    const given = { ...environment, ...Object.fromEntries(variables) };
    const exitCode = await runProgram(join(bundles, action, 'index.js'), given, onLine);
    const left = Object.entries(valuesIn(state)).map(([name, value]) => [`STATE_${name}`, value] as const);
    if (hasEnd && left.length > 0) {
      await runProgram(join(bundles, action, 'post.js'), { ...environment, ...Object.fromEntries(left) }, onLine);
    }
    return { exitCode, outputs: valuesIn(output) };
  } finally {
    process.off('SIGINT', keep);
    rmSync(files, { recursive: true, force: true });
  }
}

/** Variables that happen to be called as inputs are none of this command line. */
function withoutInputs(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(?:INPUT|STATE)_/i.test(name)));
}

async function runProgram(
  program: string,
  environment: NodeJS.ProcessEnv,
  onLine: (line: string) => void,
): Promise<number> {
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'], env: environment });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  for await (const line of createInterface({ input: child.stdout })) onLine(line);
  return ended;
}

/** A file of name and value as the toolkit writes it. */
function valuesIn(path: string): Readonly<Record<string, string>> {
  const found = [...readFileSync(path, 'utf8').matchAll(/^([^=<\n]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)];
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]));
}
