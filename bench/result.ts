import { writeFileSync } from 'node:fs';

/**
 * One comparison. Less is better in every row, so a throughput is given as the time for a stated amount of work.
 *
 * How a bench writes its rows: measure both in turn (`in-turn.ts`), build one `ResultRow` per comparison, and end with
 * `reportRows(rows)`. That prints them, fails the program where a target is missed, and writes them as JSON to the file
 * that the variable `BENCH_ROWS` names. `npm run bench` sets it for each bench and gathers the files.
 */
export interface ResultRow {
  /** Unique, kebab-case: `backup-one-large-file`. */
  readonly id: string;
  readonly area: Area;
  /** The work, with its size: "Back up one file of 256 MiB". */
  readonly work: string;
  readonly unit: Unit;
  /** Median of the runs. */
  readonly ours: Measurement;
  /** What a user would take otherwise; a program or library that really ran. */
  readonly alternative: Measurement;
  /** Median of `ours / alternative` pair by pair; the quotient of the medians where the runs were not paired. */
  readonly ratio: number;
  /** At most this is promised. */
  readonly target?: { readonly of: 'ratio' | 'ours'; readonly most: number };
  /** What bounds the work on any program's side, and its measured value: how far there is to go. */
  readonly limit: Measurement & {
    readonly kind: 'disk' | 'hash' | 'cipher' | 'parser' | 'process start' | 'processor';
  };
  /** One sentence where a reader needs one: what the alternative leaves out, or why we lose. */
  readonly note?: string;
}

export const areas = ['start-up', 'merge', 'backup', 'restore', 'plan-fleet', 'report', 'upgrade'] as const;
export type Area = (typeof areas)[number];
export type Unit = 'ms' | 's' | 'MB' | 'programs';

export interface Measurement {
  /** "cp, then sha256sum". */
  readonly name: string;
  /** In the row's unit. */
  readonly value: number;
}

/** Undefined where nothing is promised. */
export function meetsTarget({ target, ours, ratio }: ResultRow): boolean | undefined {
  if (target === undefined) return undefined;
  return (target.of === 'ratio' ? ratio : ours.value) <= target.most;
}

export function reportRows(rows: readonly ResultRow[]): void {
  for (const row of rows) console.log(lineOf(row));
  const file = process.env.BENCH_ROWS;
  if (file) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
  if (rows.some((row) => meetsTarget(row) === false)) process.exitCode = 1;
}

const verdicts = { true: 'met   ', false: 'MISSED', undefined: '      ' } as const;

function lineOf(row: ResultRow): string {
  const { work, unit, ours, alternative, ratio, target } = row;
  const promised = target ? ` (${target.of === 'ratio' ? 'ratio' : unit} at most ${target.most})` : '';
  const verdict = verdicts[`${meetsTarget(row)}`];
  const pair = `${ours.value.toFixed(2)} ${unit}; ${alternative.name}: ${alternative.value.toFixed(2)} ${unit}`;
  return `${verdict} ${work}: ${pair}; ratio ${ratio.toFixed(2)}${promised}`;
}
