import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeStops, type StopVerdict } from './judge-stops.js';

export interface StopWork {
  readonly seed: number;
  readonly only?: string;
}
export interface StopAnswer {
  readonly verdict?: StopVerdict;
  readonly error?: string;
}

/** A process of the suite: judges the servers whose seeds it is sent, one after another. */
process.on('message', async ({ seed, only }: StopWork) => {
  const folder = mkdtempSync(join(tmpdir(), 'stops-'));
  const answer = (one: StopAnswer) => process.send?.(one);
  try {
    answer({ verdict: await judgeStops(seed, folder, only) });
  } catch (error) {
    answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
