import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { halfDone } from './half-done.js';
import { type Outcome, playRow, type State } from './play-row.js';
import { table } from './table.js';

/** Every row in one half-done state: of `sample`, the one with this number, counted from 0. */
export interface TableWork {
  readonly sample: number;
  readonly state: number;
  readonly only?: string;
}
export interface TableAnswer {
  readonly outcomes?: readonly Outcome[];
  readonly error?: string;
}

const parent = mkdtempSync(join(tmpdir(), 'half-done-'));
const known = new Map<number, readonly State[]>();

async function statesOf(sample: number): Promise<readonly State[]> {
  const states = known.get(sample) ?? (await halfDone(sample, join(parent, `sample-${sample}`)));
  known.set(sample, states);
  return states;
}

process.on('disconnect', () => rmSync(parent, { recursive: true, force: true }));
process.on('message', async ({ sample, state, only }: TableWork) => {
  const answer = (one: TableAnswer) => process.send?.(one);
  try {
    const found = (await statesOf(sample))[state];
    const outcomes: Outcome[] = [];
    for (const [code, row] of Object.entries(table)) {
      if (found === undefined || (only !== undefined && only !== code)) continue;
      const folder = join(parent, 'row');
      const outcome = await playRow(code, row, found, folder);
      if (outcome !== undefined) outcomes.push(outcome);
      rmSync(folder, { recursive: true, force: true });
    }
    answer({ outcomes });
  } catch (error) {
    answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
