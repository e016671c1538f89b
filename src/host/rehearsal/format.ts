/**
 * The files that make up a rehearsal server: a folder that behaves as one Windows machine.
 *
 * ```
 * server.json                        RehearsalMachine
 * registry/HKEY_LOCAL_MACHINE.reg    native view; the 32-bit view lies under SOFTWARE\Wow6432Node
 * services.json                      RehearsalServices
 * web-server.json                    RehearsalWebServerState; absent = IIS is not installed
 * installed-products/{GUID}.json     InstalledProductRecord: what removing the product takes away
 * faults.json                        RehearsalFaults; optional
 * security.json                      RehearsalSecurity; optional
 * attributes.json                    RehearsalAttributes; optional
 * drives/C/...                       the volumes
 * ```
 */
import type { PublisherCheck } from '../installer.js';
import type { Architecture, MachineFacts } from '../machine.js';
import type { RegistryView } from '../registry.js';
import type { Service } from '../services.js';
import type { ApplicationSettings, Site, WebApplication, WebServerState } from '../web-server.js';

export interface RehearsalMachine {
  readonly format: 1;
  /** What this server stands for, and that it is a reconstruction. */
  readonly about: string;
  readonly machine: MachineFacts;
  readonly drives: readonly { readonly letter: string; readonly capacityBytes: number }[];
  /** `host:port` entries that a connection reaches. */
  readonly reachable: readonly string[];
}

export interface RehearsalServices {
  readonly services: readonly RehearsalService[];
}

export interface RehearsalService extends Service {
  /** Files that other processes cannot open while the service runs. */
  readonly holds?: readonly string[];
  readonly neverStops?: boolean;
  readonly neverStarts?: boolean;
}

export interface RehearsalWebServerState extends Omit<WebServerState, 'sites'> {
  readonly sites: readonly RehearsalSite[];
}

export interface RehearsalSite extends Omit<Site, 'applications'> {
  readonly applications: readonly RehearsalApplication[];
}

export interface RehearsalApplication extends WebApplication {
  /** Absent: as IIS has them by default. */
  readonly settings?: ApplicationSettings;
}

/**
 * How a program of Windows fails. `times` counts down to nothing; without it the program always fails. `words` are
 * what it writes.
 */
export interface ProgramFault {
  readonly times?: number;
  /** By default `refused`; what is `in-use` is asked for again for a while. */
  readonly code?: 'refused' | 'access-denied' | 'in-use';
  readonly words?: string;
  /** `appcmd` only: the settings of applications alone, as with a damaged web.config. */
  readonly only?: 'settings';
}

/** Faults that the server shows until the entry is removed. Paths are Windows paths. */
export interface RehearsalFaults {
  /** In use by a process other than a listed service; with `seconds`, for that long after it was first opened. */
  readonly lockedFiles?: readonly { readonly path: string; readonly holder: string; readonly seconds?: number }[];
  readonly unreadableFiles?: readonly string[];
  /** Overrides what is free on a drive. Counts down as bytes are written. */
  readonly freeBytes?: Readonly<Record<string, number>>;
  /** Exit codes of the next runs, by file name of the package or by product code; `0` runs it for real. */
  readonly installerExitCodes?: Readonly<Record<string, readonly number[]>>;
  readonly notAdministrator?: boolean;
  /** Keys that cannot be read or written, as the 64-bit view shows them; with everything below. */
  readonly closedKeys?: readonly string[];
  /** `appcmd.exe`: the web server cannot be read or changed. */
  readonly appcmd?: ProgramFault;
  /** `sc.exe`: services cannot be listed, stopped or started. */
  readonly sc?: ProgramFault;
  /**
   * PowerShell is not started (`refused`), ended while it runs (`killed`), or restricted (`constrained-language`):
   * it then reads, and changes nothing.
   */
  readonly powerShell?: 'refused' | 'killed' | 'constrained-language';
}

/**
 * `attributes.json` holds these by Windows path, where they are not those of a plain new file; `security.json` holds
 * SDDL text by Windows path. Paths are compared without regard to case.
 */
export interface PathAttributes {
  /** ISO 8601, UTC; by default when the file was made on this disk. */
  readonly created?: string;
  readonly readOnly?: boolean;
  readonly hidden?: boolean;
  readonly system?: boolean;
}

/**
 * A package of the rehearsal: a file named as the real package whose content is this JSON. It declares what
 * installing does. `[NAME]` in any text below stands for a property; `[INSTALLFOLDER]` for the resolved folder with
 * no trailing backslash.
 */
export interface RehearsalInstaller {
  readonly rehearsalInstaller: 1;
  readonly about: string;
  readonly kind: 'msi' | 'setup';
  readonly product: {
    readonly name: string;
    readonly version: string;
    readonly publisher: string;
    readonly productCode: string;
    readonly upgradeCode: string;
    readonly architecture: Architecture;
  };
  readonly publisherCheck: PublisherCheck;
  /** Public properties with defaults. A property that is not listed is ignored, as Windows Installer does. */
  readonly properties: Readonly<Record<string, string>>;
  /** Setup program only: without exactly these arguments it waits for a person, that is, until the time limit. */
  readonly silentArguments?: string;
  readonly launchConditions?: readonly LaunchCondition[];
  readonly installFolder: {
    readonly fromRegistry?: { readonly key: string; readonly view: RegistryView; readonly value: string };
    readonly default: string;
  };
  /** How long the virtual clock says it took. */
  readonly seconds: number;
  /** What it ends with after doing its work: 0, 3010 or 1641. */
  readonly exitCode?: number;
  readonly actions: readonly InstallAction[];
}

/** Unmet: exit code 1603 and `message` in the log, nothing changed. */
export type LaunchCondition =
  | { readonly check: 'product-absent'; readonly upgradeCode: string; readonly message: string }
  | {
      readonly check: 'registry-value-present';
      readonly key: string;
      readonly view: RegistryView;
      readonly value: string;
      readonly message: string;
    };

/** `permanent` things stay when the product is removed. */
export type InstallAction =
  | {
      readonly do: 'write-file';
      readonly path: string;
      readonly content:
        | { readonly text: string }
        | { readonly installer: RehearsalInstaller }
        /** Repeatable pseudo-random bytes. */
        | { readonly bytes: number };
      readonly permanent?: boolean;
      readonly onlyIfAbsent?: boolean;
    }
  /** Puts the converted form in place of the old data file; a file that is already converted stays as it is. */
  | { readonly do: 'convert-data-file'; readonly path: string; readonly marker: string }
  | {
      readonly do: 'write-registry-value';
      readonly key: string;
      readonly view: RegistryView;
      readonly name: string;
      readonly text: string;
      readonly permanent?: boolean;
    }
  | { readonly do: 'create-service'; readonly service: RehearsalService }
  | {
      readonly do: 'create-web-application';
      /** Metabase path as the property holds it: `/LM/W3SVC/1`. */
      readonly site: string;
      readonly path: string;
      readonly folder: string;
      readonly applicationPool: string;
      readonly settings: ApplicationSettings;
    };

/** Kept per installed product; the counterpart of the installer's cached package. */
export interface InstalledProductRecord {
  readonly product: RehearsalInstaller['product'];
  readonly files: readonly string[];
  readonly registryValues: readonly { readonly key: string; readonly view: RegistryView; readonly name: string }[];
  readonly services: readonly string[];
  readonly webApplications: readonly { readonly siteId: number; readonly path: string }[];
  readonly seconds: number;
  /** What the removal ends with after doing its work: 0 or 3010. */
  readonly exitCode?: number;
}
