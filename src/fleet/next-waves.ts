import type { FleetFile } from './fleet-file-schema.js';
import type { Wave } from './fleet-plan.js';
import { type MatrixJob, matrixOf } from './matrix.js';

export interface NextWaves {
  readonly matrices: readonly { readonly include: readonly MatrixJob[] }[];
  /** Why the waves after these must not run now; undefined where all were put out. */
  readonly waitsFor?: string;
}

/**
 * The waves that may run now, one after the other: up to the first in which a person has to act, whose window is not
 * open, or which would not end inside its window.
 */
export function nextWaves(waves: readonly Wave[], windows: FleetFile['windows'], now: Date, limit: number): NextWaves {
  const matrices: NextWaves['matrices'][number][] = [];
  let minutes = 0;
  for (const wave of waves) {
    const waitsFor = whyNotNow(wave, windows, new Date(now.getTime() + minutes * 60_000));
    if (waitsFor !== undefined) return { matrices, waitsFor };
    if (matrices.length === limit) return { matrices, waitsFor: `No more than ${limit} waves in one run.` };
    const matrix = matrixOf(wave);
    if (matrix !== undefined) matrices.push(matrix);
    minutes += wave.minutes;
  }
  return { matrices };
}

function whyNotNow(wave: Wave, windows: FleetFile['windows'], begin: Date): string | undefined {
  const [step] = wave.operatorSteps;
  if (step !== undefined) return `Wave ${wave.number}: a person has to act. ${step.title}.`;
  const window = wave.window === undefined ? undefined : windows?.[wave.window];
  if (window === undefined) return undefined;
  const [starts, ends] = [Date.parse(window.starts), Date.parse(window.ends)];
  if (begin.getTime() < starts) return `Wave ${wave.number}: its window "${wave.window}" opens at ${window.starts}.`;
  if (begin.getTime() + wave.minutes * 60_000 <= ends) return undefined;
  return `Wave ${wave.number} takes about ${wave.minutes} minutes and would not end before its window "${wave.window}" closes at ${window.ends}.`;
}
