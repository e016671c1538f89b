import type { Wave, WaveServer } from './fleet-plan.js';

/** Jobs in one matrix, GitHub's limit. */
export const githubMatrixLimit = 256;

/** One job of a matrix; every value is text, for a called workflow takes its inputs as text. */
export interface MatrixJob {
  readonly server: string;
  readonly group: string;
  readonly phase: string;
  /** JSON list of labels, for `runs-on: ${{ fromJSON(...) }}`. */
  readonly runner: string;
  /** Empty where the settings file names none. */
  readonly environment: string;
}

/** `strategy.matrix` of a wave: at most 256 jobs. Undefined where only persons have work: GitHub refuses an empty matrix. */
export function matrixOf(wave: Wave): { readonly include: readonly MatrixJob[] } | undefined {
  const include = wave.servers.flatMap(jobOf);
  return include.length === 0 ? undefined : { include };
}

/** All servers of all waves on which a job can run, in their order, as far as one matrix goes. */
export function matrixOfServers(waves: readonly Wave[]): { readonly include: readonly MatrixJob[] } {
  return { include: waves.flatMap(({ servers }) => servers.flatMap(jobOf)).slice(0, githubMatrixLimit) };
}

function jobOf({ name, group, phase, runner, environment = '' }: WaveServer): readonly MatrixJob[] {
  return runner === undefined ? [] : [{ server: name, group, phase, runner: JSON.stringify(runner), environment }];
}
