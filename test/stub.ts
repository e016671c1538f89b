import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionName } from '../src/actions/definitions.js';

export interface StubRun {
  readonly exitCode: number | null;
  /** Standard output and standard error together. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs an action as the runner does: its stub in `dist`, inputs as variables, outputs and summary as files. */
export async function runStub(
  action: ActionName,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<StubRun> {
  const folder = await mkdtemp(join(tmpdir(), 'stub-'));
  try {
    const [outputFile, summaryFile] = [join(folder, 'output'), join(folder, 'summary')];
    await Promise.all([writeFile(outputFile, ''), writeFile(summaryFile, '')]);
    const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
    const { exitCode, log } = await run(join(process.cwd(), 'dist', action, 'index.js'), {
      PATH: process.env.PATH ?? '',
      RUNNER_TEMP: join(tmpdir(), `stub-temp-${process.pid}`),
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      ...Object.fromEntries(variables),
      ...environment,
    });
    const [output, summary] = [await readFile(outputFile, 'utf8'), await readFile(summaryFile, 'utf8')];
    return { exitCode, log, outputs: parseOutputs(output), summary };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(script: string, env: NodeJS.ProcessEnv): Promise<Pick<StubRun, 'exitCode' | 'log'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    const add = (piece: Buffer) => {
      log += piece.toString('utf8');
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, log }));
  });
}

/** Both forms of the file: `name=value` and the one with a delimiter. */
export function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (name === undefined) {
      const [, plainName, value] = /^([^=]+)=(.*)$/.exec(line) ?? [];
      if (plainName !== undefined) outputs[plainName] = value ?? '';
      continue;
    }
    const value: string[] = [];
    for (let next = lines.shift(); next !== undefined && next !== delimiter; next = lines.shift()) value.push(next);
    outputs[name] = value.join('\n');
  }
  return outputs;
}
