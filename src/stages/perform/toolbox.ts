import type { Host } from '../../host/host.js';
import type { Log } from '../../log.js';
import type { ServerState } from '../../product/server-state.js';

/** What performing a change needs beyond the change itself. */
export interface Toolbox {
  readonly host: Host;
  readonly log: Log;
  /** Folder for installer logs on the server, without a trailing backslash. */
  readonly logFolder: string;
  readonly installerTimeLimitSeconds: number;
  readonly serviceTimeLimitSeconds: number;
  /** Reads and judges the server anew. */
  readState(): Promise<ServerState>;
}
