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
 * open, or which would not end inside its window. Behind a window that is not open yet those still run that wait for no
 * window and end before it opens.
 */
export function nextWaves(waves: readonly Wave[], windows: FleetFile['windows'], now: Date, limit: number): NextWaves {
  const matrices: NextWaves['matrices'][number][] = [];
  let minutes = 0;
  let closed: Waiting | undefined;
  for (const wave of waves) {
    const begin = new Date(now.getTime() + minutes * 60_000);
    if (closed !== undefined && !endsBefore(closed, wave, begin)) continue;
    const waiting = whyNotNow(wave, windows, begin);
    if (closed === undefined && waiting?.opens !== undefined) {
      closed = waiting;
      continue;
    }
    if (waiting !== undefined) return { matrices, waitsFor: closed?.reason ?? waiting.reason };
    if (matrices.length === limit) return { matrices, waitsFor: `No more than ${limit} waves in one run.` };
    const matrix = matrixOf(wave);
    if (matrix !== undefined) matrices.push(matrix);
    minutes += wave.minutes;
  }
  return { matrices, ...(closed !== undefined && { waitsFor: closed.reason }) };
}

interface Waiting {
  readonly reason: string;
  /** When its window opens, where that is all that it waits for. */
  readonly opens?: number;
}

function endsBefore({ opens }: Waiting, { anyTime, minutes }: Wave, begin: Date): boolean {
  return anyTime === true && begin.getTime() + minutes * 60_000 <= (opens ?? 0);
}

function whyNotNow(wave: Wave, windows: FleetFile['windows'], begin: Date): Waiting | undefined {
  const [step] = wave.operatorSteps;
  if (step !== undefined) return { reason: `Wave ${wave.number}: a person has to act. ${step.title}.` };
  const window = wave.window === undefined ? undefined : windows?.[wave.window];
  if (window === undefined) return undefined;
  const [starts, ends] = [Date.parse(window.starts), Date.parse(window.ends)];
  if (begin.getTime() < starts) {
    return { reason: `Wave ${wave.number}: its window "${wave.window}" opens at ${window.starts}.`, opens: starts };
  }
  if (begin.getTime() + wave.minutes * 60_000 <= ends) return undefined;
  return {
    reason: `Wave ${wave.number} takes about ${wave.minutes} minutes and would not end before its window "${wave.window}" closes at ${window.ends}.`,
  };
}
