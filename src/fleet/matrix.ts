import type { Wave } from './fleet-plan.js';

/** One job of a matrix; every value is text, for a called workflow takes its inputs as text. */
export interface MatrixJob {
  readonly server: string;
  readonly group: string;
  readonly phase: string;
  /** JSON list of labels, for `runs-on: ${{ fromJSON(...) }}`. */
  readonly runner: string;
  /** Empty where the fleet file names none. */
  readonly environment: string;
}

/** `strategy.matrix` of a wave: at most 256 jobs. Undefined where only persons have work: GitHub refuses an empty matrix. */
export function matrixOf(wave: Wave): { readonly include: readonly MatrixJob[] } | undefined {
  const include = wave.servers.flatMap(({ name, group, phase, runner, environment }) =>
    runner === undefined
      ? []
      : [{ server: name, group, phase, runner: JSON.stringify(runner), environment: environment ?? '' }],
  );
  return include.length === 0 ? undefined : { include };
}
