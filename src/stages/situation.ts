import type { FrozenFile } from '../changes/backup-sets/frozen-field.js';
import type { KnownSet } from '../changes/backup-sets/known-sets.js';
import type { OtherDefault } from '../changes/confirm-other-defaults.js';
import type { WayBack } from '../changes/installing/way-back.js';
import type { DamagedConfiguration } from '../changes/merging/damaged-configuration.js';
import type { SettingDecisions } from '../changes/merging/setting-decisions.js';
import type { PackageDescription } from '../host/installer.js';
import type { Process } from '../host/processes.js';
import type { Architecture } from '../host/server-facts-schema.js';
import type { Subject } from '../plan/effects.js';
import type { Intention } from '../plan/intention.js';
import type { ComponentName } from '../product/components.js';
import type { WebComponentName } from '../product/names.js';
import type { ServerState } from '../product/server-state.js';
import type { MergeRecord } from '../webconfig/merge-record-schema.js';
import type { Beginning } from './beginning.js';
import type { RecordChoice, RecordsFit } from './judge-records.js';

/** Everything a stage needs to know in order to plan; read once, then only judged. */
export interface Situation {
  readonly now: ServerState;
  /** Name of the machine that acts, where the server is another one. */
  readonly actsFrom?: string;
  /** The server as the backup set shows it, or as it is now where there is no set. */
  readonly before: ServerState;
  /** From what it is known what the server was like before the upgrade. */
  readonly beginning: Beginning;
  /** Of the inventory that `before` is judged from; as JSON. */
  readonly inventorySha256: string;
  /** Whether journal and machine belong together. */
  readonly records: RecordsFit;
  /** What a person decided where they differ. */
  readonly recordChoice?: RecordChoice;
  /** What must exist at the end of the upgrade of this server, once a run has journaled it. */
  readonly intention?: Intention;
  /** The newest set of this server; absent when there is none. */
  readonly backup?: KnownBackup;
  /** What became of each set that the journal remembers, newest first, and of one that a person named. */
  readonly sets: readonly KnownSet[];
  /** Steps that the journal shows as done on the machine as it is. */
  readonly doneSteps?: ReadonlySet<string>;
  /** Steps that a person confirmed. */
  readonly confirmed: ReadonlySet<string>;
  readonly packages: Readonly<Record<string, PackageFacts>>;
  /** From what the old products can be installed again. */
  readonly wayBack?: WayBack;
  /** Custom themes of the old portal of which the new one lacks a file. */
  readonly missingThemes: readonly string[];
  /** Where the web components that are still to be installed would go, and what is there. */
  readonly targets?: TargetPlaces;
  /** Steps that a run began on the machine as it is. */
  readonly begunSteps?: ReadonlySet<string>;
  /** Configurations that a merge would change now, by component; absent where both files are not there yet. */
  readonly pendingMerges: { readonly [C in ComponentName]?: PendingMerge };
  /** New configurations into which no merge can be made as they are, and a damaged one of the SDK, by component. */
  readonly damaged?: { readonly [C in ComponentName]?: DamagedConfiguration };
  /** Configurations of old components on the server of which .NET cannot use something, by component. */
  readonly damagedOld?: { readonly [C in ComponentName]?: DamagedConfiguration };
  /** Each web.config and each theme file of the old product that is on the server now. */
  readonly frozen?: readonly FrozenFile[];
  /** Ids of the steps that a restore began which is not at its end. */
  readonly begunInRestore?: ReadonlySet<string>;
  /** When a plan of this action was last finished, or something was restored; see `lastTurn`. */
  readonly turns?: (action: string) => string | undefined;
  /** Whether the upgrade changed the server since the set with this manifest was made; see `upgradedSince`. */
  readonly isUpgradedSince?: (manifestSha256: string) => boolean;
  /** Uploads of backup sets, as the journal has them. */
  readonly uploads?: {
    /** Whether a run began one. */
    readonly isBegun: boolean;
    /** Whether the newest set left the server. */
    readonly isNewestDone: boolean;
  };
  /** Absent where it was not looked for. */
  readonly openPrograms?: OpenPrograms;
  /** Services that the suite stopped and has not started again. */
  readonly leftStopped?: readonly string[];
  /** Who is not served, by the journal and by this look. */
  readonly interrupted: readonly Subject[];
}

export interface KnownBackup {
  readonly folder: string;
  readonly manifestSha256: string;
  readonly components: readonly ComponentName[];
  /** Originals whose size or time differs from the set's record. */
  readonly changedSince: readonly string[];
}

/** A package by its path, looked at before it is run. */
export type PackageFacts =
  | {
      readonly status: 'usable';
      readonly description: PackageDescription;
      /** Lower-case hexadecimal. */
      readonly sha256: string;
    }
  | { readonly status: 'missing' | 'not-a-package' | 'unreadable'; readonly reason: string };

/** Programs of the old product that somebody has open, such as its console; its services are none of them. */
export type OpenPrograms =
  | { readonly status: 'listed'; readonly programs: readonly Process[] }
  | { readonly status: 'not-listed'; readonly reason: string };

/** Where a web component is going to be installed, and what is there now. */
export interface TargetPlace {
  readonly site: string;
  /** Path of the application, with a leading slash. */
  readonly path: string;
  /** Absent where the site has no folder, so that nobody knows where it will be. */
  readonly folder?: string;
  /** `other-application`: nothing yet, but another application of IIS has this folder, or one in it. */
  readonly holds: 'nothing' | 'the-component' | 'something-else' | 'other-application' | 'not-known';
  /** Whether an application of IIS is there that is not the old component's. */
  readonly isApplication: boolean;
}

/** By component; absent where nothing is to be installed. */
export type TargetPlaces = { readonly [C in WebComponentName]?: TargetPlace };

export interface PendingMerge {
  readonly changed: boolean;
  /** One line per setting, secrets masked. */
  readonly detail: readonly string[];
  readonly conflicts: readonly string[];
  /** What it leaves to a person outside of the settings, and whether the old default proves that somebody changed it. */
  readonly otherDefaults?: { readonly left: readonly OtherDefault[]; readonly proof: 'proven' | 'unproven' };
  /** A person changed the file after the merge that is on record: it stays as it is. */
  readonly changedByPerson?: {
    /** Time of that merge, ISO 8601, UTC. */
    readonly since: string;
    /** What another merge would write over, one a setting; secrets masked. */
    readonly settings: readonly string[];
  };
  /** For the audit. */
  readonly record: MergeRecord;
}

export type VirtualDirectoryChoice =
  | { readonly name: 'keep' | 'new' }
  | { readonly name: 'custom'; readonly virtualDirectory: string };

/** What is copied to a web server, and where to. */
interface StagingChoice {
  /** Folder or share that the web server reads. */
  readonly destination: string;
  readonly components: readonly WebComponentName[];
  readonly architectures: readonly Architecture[];
}

/** What a package is accepted by; it may be given after the first removal, too, under the approval that was given. */
export interface PackageTrust {
  /** Organizations whose signature is expected; by default the vendor's names. */
  readonly signers?: readonly string[];
  /** SHA-256, lower-case hexadecimal, of packages that are trusted with any signature. */
  readonly sha256?: readonly string[];
}

/** What the operator chose through inputs. Part of the plan, so part of its digest. */
export interface UpgradeChoices {
  readonly backupDestination: string;
  /** Absent on a server without the agent. */
  readonly setup?: {
    readonly path: string;
    readonly arguments?: string;
    /** Names of properties whose values are secrets of the run. */
    readonly secretProperties?: readonly string[];
    /** Pins the bytes; a pinned setup program need not be signed. */
    readonly sha256?: string;
  };
  /** How packages prove that they are the vendor's; see {@link PackageTrust}. Not part of the plan: it only settles blockers. */
  readonly packageTrust?: PackageTrust;
  /** That Windows waits for a restart is known and meant. Not part of the plan: it only settles a blocker. */
  readonly acceptPendingRestart?: true;
  /** Where the web components' packages are; by default the agent's install folder. */
  readonly packageFolder?: string;
  readonly targetVersion?: string;
  readonly virtualDirectories: Readonly<Record<WebComponentName, VirtualDirectoryChoice>>;
  readonly applicationPool?: string;
  readonly webServiceSdkUrl?: string;
  /** Where users reach the site of the User Portal, without a path. */
  readonly publicAddress?: string;
  /** Web components that are removed and not wanted any more; undefined where the input is not given. */
  readonly doNotReinstall?: readonly WebComponentName[];
  readonly oldOnly: 'carry' | 'report';
  /** A web.config that was changed since its merge is merged again. */
  readonly mergeAgain?: true;
  /** How many backup sets stay on disk; all of them where absent. */
  readonly keepBackups?: number;
  /** What becomes of the backup set beyond the server. Absent where no action asked for it. */
  readonly upload?: {
    readonly upload: 'auto' | 'true' | 'false';
    /** Public keys that the artifact is encrypted for. */
    readonly recipients: readonly string[];
    readonly allowUnencrypted: boolean;
    readonly artifactName?: string;
    readonly retentionDays?: number;
  };
  /** Why the run has no artifacts, also where an upload was asked for; no part of the plan. */
  readonly artifactsNotThere?: string;
  /** Folder with the packages that PhoneFactor was installed from; they become part of the backup. */
  readonly oldInstallers?: string;
  /** A removal without a way back is meant. */
  readonly acceptNoWayBack?: true;
  /** Settings of the old web.config that a person decided about, where the rules would not. */
  readonly settingDecisions?: SettingDecisions;
  /** Only for the stage that copies packages to a web server. */
  readonly staging?: StagingChoice;
}

/**
 * Whether the stages before this one are part of the same plan. On its own a stage refuses when they are not done;
 * inside the whole upgrade they come first anyway.
 */
export type Scope = 'single-stage' | 'whole-upgrade';
