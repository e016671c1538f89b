import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Work } from './judge-servers.js';
import { judgeServer } from './pairs.js';

/** A process of the suite: judges the servers whose seeds it is sent, one after another. */
process.on('message', async ({ seed, ...choice }: Work) => {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  const answer = (one: Answer) => process.send?.(one);
  try {
    answer({ verdicts: await judgeServer(seed, folder, choice) });
  } catch (error) {
    answer({ verdicts: [], error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
