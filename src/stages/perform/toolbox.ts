import type { BackupOrigin } from '../../backup/backup-set.js';
import type { Host } from '../../host/host.js';
import type { Log } from '../../log.js';
import type { Journal } from '../../plan/journal.js';
import type { Inventory } from '../../product/inventory.js';
import type { ServerState } from '../../product/server-state.js';
import type { BackupChain } from '../backup-chain.js';
import type { ReadServer } from '../read-server.js';

/** What looking at a server and running its installers needs. */
export interface Toolbox {
  readonly host: Host;
  readonly log: Log;
  readonly journal: Journal;
  /** Folder for installer logs on the server, without a trailing backslash. */
  readonly logFolder: string;
  readonly installerTimeLimitSeconds: number;
  readonly serviceTimeLimitSeconds: number;
  /** Reads and judges the server anew. */
  readState(): Promise<ServerState>;
}

/** What performing any change of the upgrade needs. */
export interface UpgradeToolbox extends Toolbox {
  /** Folder for state, logs and backups on the server, without a trailing backslash. */
  readonly workFolder: string;
  /** Digest under which the steps are journaled. */
  readonly digest: string;
  /** Who or what asked for it; kept in backup sets. */
  readonly origin: Omit<BackupOrigin, 'planDigest'>;
  readonly tool: { readonly name: string; readonly version: string };
  readServer(): Promise<ReadServer>;
  /** Judges a stored inventory with what the operator settled. */
  judge(inventory: Inventory): ServerState;
  /** The sets of this upgrade as they are now. */
  readChain(): Promise<BackupChain>;
}
