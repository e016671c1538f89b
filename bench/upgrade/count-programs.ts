import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runToTheEnd, runUpgrade } from '../../test/end-to-end/sample-upgrades.js';
import { onSampleServer } from '../../test/host/sample-server.js';
import { answeredWindows } from '../../test/host/windows/answered-windows.js';

/** Programs that the adapters for Windows start for a plan and the whole upgrade of the sample server, all runs together. */
export async function countPrograms(): Promise<number> {
  const temporary = await mkdtemp(join(tmpdir(), 'bench-programs-'));
  try {
    return await onSampleServer('one-server', async ({ open }) => {
      const all: (readonly string[])[] = [];
      const openAnswered = async () => {
        const { host, calls } = await answeredWindows(await open(), temporary);
        all.push(calls);
        return host;
      };
      const { digest } = await runUpgrade(await openAnswered(), 'one-server', { mode: 'plan' });
      await runToTheEnd(openAnswered, 'one-server', { approval: { digest } });
      return all.flat().length;
    });
  } finally {
    await rm(temporary, { recursive: true });
  }
}
