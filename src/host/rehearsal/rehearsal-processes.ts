import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { Process, Processes, ProcessStart } from '../processes.js';
import { systemErrorCode } from '../system-error.js';
import type { RehearsalOptions } from './effects.js';

/**
 * The processes of the machine that rehearses. It is part of the machine's name: two of them may open one folder, and
 * a number means nothing on the other.
 */
export function createRehearsalProcesses(
  server: string,
  options: RehearsalOptions,
  open: readonly Process[] = [],
): Processes {
  const { isProcessRunning, processId = process.pid } = options;
  return {
    machine: `${server} (rehearsal on ${hostname()})`,
    currentId: processId,
    isRunning: async (id) => (isProcessRunning ?? isRunningHere)(id),
    // Numbers that were invented for a test have no start.
    startOf: async (id) => (isProcessRunning !== undefined || id === options.processId ? undefined : readStart(id)),
    list: async () => open,
  };
}

function isRunningHere(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Not permitted to signal it: it runs.
    return systemErrorCode(error) === 'EPERM';
  }
}

const ticksPerSecond = 100;

/** As Linux tells it; undefined on another system. */
async function readStart(id: number): Promise<ProcessStart | undefined> {
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    const uptime = Number((await readFile('/proc/uptime', 'utf8')).split(' ')[0]);
    // The name of the program, in brackets, may hold anything; the start is the twentieth field behind it.
    const fields = (await readFile(`/proc/${id}/stat`, 'utf8')).replace(/^.*\) /s, '').split(' ');
    const ticks = Number(fields[19]);
    if (!Number.isSafeInteger(ticks) || Number.isNaN(uptime)) return undefined;
    const at = Date.now() - (uptime - ticks / ticksPerSecond) * 1000;
    return { at: new Date(at).toISOString(), mark: `${boot}/${ticks}` };
  } catch (error) {
    if (systemErrorCode(error) !== undefined) return undefined;
    throw error;
  }
}
