import { silentLog } from '../../../src/base/log.js';
import type { Host } from '../../../src/host/host.js';
import type { Session } from '../../../src/workflow/action.js';

/** A session without a server: what was written as a file of the runner, and what the log was given. */
export function sampleSession() {
  const files = new Map<string, unknown>();
  const lines: string[] = [];
  const session: Session = {
    host: {
      clock: { now: () => new Date('2026-03-07T22:15:00.000Z'), minutesAheadOfUtc: () => 60 },
    } as unknown as Host,
    log: { ...silentLog, info: (text) => void lines.push(text) },
    run: { address: 'local run' },
    environment: {},
    given: {},
    async writeTemporaryFile(name, content) {
      files.set(name, content);
      return `temp/${name}`;
    },
  };
  return { session, files, lines };
}
