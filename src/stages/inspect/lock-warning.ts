import { lockPath } from '../../changes/server/work-folder.js';
import type { Finding } from '../../finding.js';
import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import { heldLock } from '../../plan/lock.js';
import { heldLockText } from '../../plan/lock-refusal.js';

/** Whether a run changes this server now, and which one. */
export async function lockWarnings(host: Host, workFolder: string): Promise<readonly Finding[]> {
  const path = lockPath(workFolder);
  try {
    const held = await heldLock(host, path);
    return held === undefined ? [] : [{ code: 'server-locked', ...heldLockText(held, { now: host.clock.now() }) }];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const message = `Whether a run changes this server now could not be read: ${error.message} Lock: ${path}.`;
    return [{ code: 'server-locked', message, advice: 'Give the account of the runner access to the work folder.' }];
  }
}
