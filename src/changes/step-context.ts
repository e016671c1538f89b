import type { BackupOrigin, BackupSet } from '../backup/backup-set.js';
import type { Finding } from '../base/finding.js';
import type { Log } from '../base/log.js';
import type { Redactor } from '../base/redaction/redactor.js';
import type { Artifacts } from '../host/artifacts.js';
import type { Host } from '../host/host.js';
import type { Journal } from '../plan/journal.js';
import type { Inventory } from '../product/inventory.js';
import type { ReadServer, ServerState } from '../product/server-state.js';

/**
 * The backup sets of one upgrade, newest first. A run that carries on after a part of the product is removed makes a
 * set of what is left: the rest is then in an older set.
 */
export interface BackupChain {
  readonly sets: readonly BackupSet[];
}

/** What performing a change works with. */
export interface StepContext {
  readonly host: Host;
  readonly log: Log;
  /** What of configurations may be shown. */
  readonly redactor: Redactor;
  readonly journal: Journal;
  /** Folder for state, logs and backups on the server, without a trailing backslash. */
  readonly workFolder: string;
  /** Folder for installer logs on the server, without a trailing backslash. */
  readonly logFolder: string;
  readonly installerTimeLimitSeconds: number;
  readonly serviceTimeLimitSeconds: number;
  /** Packing included. */
  readonly uploadTimeLimitSeconds: number;
  readonly artifacts: Artifacts;
  /** Values of secret properties for the setup program, by name; never kept. */
  readonly setupSecrets?: ReadonlyMap<string, string>;
  /** Digest under which the steps are journaled. */
  readonly digest: string;
  /** Who or what asked for it; kept in backup sets. */
  readonly origin: Omit<BackupOrigin, 'planDigest'>;
  readonly tool: { readonly name: string; readonly version: string };
  /** Reads and judges the server anew. */
  readServer(): Promise<ReadServer>;
  readState(): Promise<ServerState>;
  /** Judges a stored inventory with what the operator settled. */
  judge(inventory: Inventory): ServerState;
  /** Why a package that was approved by rule may not be run, with the inputs that settle it. */
  judgePackage(path: string): Promise<readonly Finding[]>;
  /** The sets of this upgrade as they are now. */
  readChain(): Promise<BackupChain>;
}
