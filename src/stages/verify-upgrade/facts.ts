import type { KnownSet } from '../../changes/backup-sets/known-sets.js';
import type { BackupChain } from '../../changes/step-context.js';
import type { CertificateFacts } from '../../host/certificates.js';
import type { Opened } from '../../host/network.js';
import type { CutOffRun } from '../../plan/cut-off-run.js';
import type { Intention } from '../../plan/intention.js';
import type { Step } from '../../plan/plan.js';
import type { WebComponentName } from '../../product/names.js';
import type { ServerLog } from '../../product/server-log.js';
import type { ReadServer } from '../../product/server-state.js';
import type { RecordsFit } from '../judge-records.js';
import type { UpgradeChoices } from '../situation.js';
import type { Goal } from './goals.js';
import type { DoneChange, Records } from './records.js';

/** The journal file, as far as it could be used. */
export type JournalFile =
  | { readonly status: 'read'; readonly path: string }
  | { readonly status: 'absent' | 'damaged'; readonly path: string; readonly why: string };

/** What the records hold: journal, stored plans, backup sets. Nothing of the server as it is. */
export interface Testimony {
  readonly journal: JournalFile;
  /** Whether the machine is the one that the journal tells of; absent where its mark could not be read. */
  readonly machine?: RecordsFit;
  readonly records: Records;
  readonly intention?: Intention;
  /** The last run, where it was cut off. */
  readonly cutOff?: CutOffRun;
  readonly sets: readonly KnownSet[];
  /** The sets that can be relied on, in the order of the journal, newest first. */
  readonly chain: BackupChain;
  /** The server at the beginning, and in words what shows it: a set, or an inventory that a person gave. */
  readonly before?: ReadServer & { readonly from: string };
  /** Why there is no {@link before}. */
  readonly noBefore: string;
  readonly doneChanges: readonly DoneChange[];
  /** Steps that an unfinished run has not journaled as done; undefined where its plan is not known. */
  readonly stepsLeft: readonly Step[] | undefined;
}

/** What a person wants to be compared with. */
export interface VerificationChoices {
  readonly choices: UpgradeChoices;
  readonly expectedState?: Goal;
  readonly sdkCredentials?: { readonly user: string; readonly password: string };
}

/** A file of the server beside what the records have of it. */
export type FileNow =
  | { readonly status: 'there'; readonly path: string; readonly sha256: string }
  | { readonly status: 'missing'; readonly path: string }
  | { readonly status: 'unreadable'; readonly path: string; readonly why: string };

/** What the merge of the old web.config would still change. */
export type MergeNow =
  | {
      readonly status: 'complete';
      readonly differences: number;
      /** Changes of the old defaults that are for a person. */
      readonly otherDefaults: number;
    }
  | { readonly status: 'incomplete'; readonly missing: readonly string[] }
  | { readonly status: 'unknown'; readonly why: string };

export interface ThemesNow {
  /** Paths below App_Themes that the set has and the server lacks. */
  readonly missing: readonly string[];
  /** Those with other bytes. */
  readonly changed: readonly string[];
  readonly checked: number;
}

/** What was looked at on the server for one web application. */
export interface WebLook {
  readonly configuration: FileNow;
  /** SHA-256 of the old file in the set. */
  readonly configurationInSet?: string;
  readonly merge?: MergeNow;
  readonly themes?: ThemesNow;
  /** The page that shows that it answers. */
  readonly page: {
    readonly url: string;
    readonly opened: Opened;
    /** File of the page that is not in the folder: an address behind an account answers without it. */
    readonly missingFile?: string;
  };
  /** The Web Service SDK at the address that the component uses. */
  readonly sdk?: { readonly url: string; readonly opened: Opened };
}

/** Everything that was looked at on the server. */
export interface ServerLook {
  readonly now: ReadServer;
  readonly web: { readonly [C in WebComponentName]?: WebLook };
  readonly log?: ServerLog;
  /** Data folder: how many recorded access rights differ; undefined where none are recorded or none could be read. */
  readonly changedRights?: readonly string[];
  /** The data file's bytes are those of the set. */
  readonly dataFileAsInSet?: boolean;
  readonly sdkCall?: { readonly url: string; readonly opened: Opened };
  /** By thumbprint, those of bindings that have another one than before. */
  readonly certificates?: ReadonlyMap<string, CertificateFacts>;
  /** Why a restart is still owed by the journal. */
  readonly restartOwed?: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}
