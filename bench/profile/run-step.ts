import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOutputs } from '../../test/stub.js';
import { type Shares, sharesOf } from './shares.js';
import type { Usage } from './usage.js';

export interface StepRun {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  /** Microseconds by kind of work; empty unless a profile was taken. */
  readonly shares: Shares;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
}

const here = import.meta.dirname;

/** One step as a runner starts it: the bundle, or from the sources with a profile. @throws Error where it has no outputs */
export function runStep(action: string, inputs: Readonly<Record<string, string>>, how: 'bundle' | 'profiled'): StepRun {
  const variables = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text] as const);
  const script = how === 'bundle' ? [join('dist', action, 'index.js')] : [join(here, 'run-from-sources.js'), action];
  const run = runProgram(script, Object.fromEntries(variables), how);
  if (run.outputs.changed === undefined) throw new Error(`${action}: ${run.log}`);
  return run;
}

/** A script of Node.js with the environment of a step; with a profile of the processor where it is asked for. */
export function runProgram(
  script: readonly string[],
  variables: Readonly<Record<string, string>>,
  how: 'bundle' | 'profiled',
): StepRun {
  const folder = mkdtempSync(join(tmpdir(), 'bench-step-'));
  try {
    const [outputs, usage] = [join(folder, 'output'), join(folder, 'usage')];
    for (const file of [outputs, usage]) writeFileSync(file, '');
    const env = { PATH: process.env.PATH ?? '', RUNNER_TEMP: folder, GITHUB_OUTPUT: outputs, BENCH_USAGE: usage };
    const profiler = how === 'profiled' ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
    const given = ['--no-warnings', `--import=${join(here, 'usage.js')}`, ...profiler, ...script];
    const begin = performance.now();
    const ended = spawnSync(process.execPath, given, {
      env: { ...env, ...variables },
      encoding: 'utf8',
      maxBuffer: 1024 ** 3,
    });
    const seconds = (performance.now() - begin) / 1000;
    const { cpuSeconds, megabytes }: Usage = JSON.parse(readFileSync(usage, 'utf8'));
    const told = parseOutputs(readFileSync(outputs, 'utf8'));
    const log = `${ended.stdout}${ended.stderr}`;
    return { seconds, cpuSeconds, megabytes, shares: sharesIn(folder), outputs: told, log };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sharesIn(folder: string): Shares {
  const [profile] = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
  return profile === undefined ? {} : sharesOf(JSON.parse(readFileSync(join(folder, profile), 'utf8')));
}
