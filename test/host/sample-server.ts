import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../src/host/host.js';
import type { RehearsalOptions } from '../../src/host/rehearsal/effects.js';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';

/** Runs `work` on a fresh copy of a sample server and removes the copy. */
export async function onSampleServer<T>(
  name: string,
  work: (server: { readonly folder: string; open(options?: RehearsalOptions): Promise<Host> }) => Promise<T>,
): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'rehearsal-'));
  const folder = join(parent, name);
  try {
    await cp(join(process.cwd(), 'examples', 'servers', name), folder, { recursive: true, preserveTimestamps: true });
    return await work({
      folder,
      open: (options) => createRehearsalHost(folder, { startTime: new Date('2026-03-07T22:15:00Z'), ...options }),
    });
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
