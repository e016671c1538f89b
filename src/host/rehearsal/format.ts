/**
 * The files that make up a rehearsal server: a folder that behaves as one Windows machine.
 *
 * ```
 * server.json                        RehearsalMachine
 * registry/HKEY_LOCAL_MACHINE.reg    native view; the 32-bit view lies under SOFTWARE\Wow6432Node
 * services.json                      RehearsalServices
 * web-server.json                    WebServerState; absent = IIS is not installed
 * installed-products/{GUID}.json     InstalledProductRecord: what removing the product takes away
 * faults.json                        RehearsalFaults; optional
 * security.json                      RehearsalSecurity; optional
 * attributes.json                    RehearsalAttributes; optional
 * availability.jsonl                 AvailabilityLine, one a line; written where the file is there, empty at first
 * drives/C/...                       the volumes
 * ```
 */
import type { InferOutput } from 'valibot';
import type { PublisherCheck } from '../installer.js';
import type { RegistryView } from '../registry.js';
import type { Service } from '../services.js';
import type { ApplicationSettings } from '../web-server.js';
import type { RehearsalFaults } from './faults-schema.js';
import type {
  InstalledProductRecord,
  pathAttributesSchema,
  RehearsalMachine,
  RehearsalService,
  RehearsalServices,
} from './server-schema.js';

export type { InstalledProductRecord, RehearsalFaults, RehearsalMachine, RehearsalService, RehearsalServices };

/**
 * `attributes.json` has these by Windows path, where they differ from a plain new file; `security.json` has SDDL text
 * by Windows path. Paths are compared without regard to case.
 */
export type PathAttributes = InferOutput<typeof pathAttributesSchema>;

/** From then on a service was in this state, or a web application answered or did not. */
export type AvailabilityLine = {
  /** ISO 8601, UTC, by the clock of the rehearsal. */
  readonly at: string;
} & (
  | { readonly service: string; readonly state: Service['state'] | 'absent' }
  | {
      /** Site and path, for example `Default Web Site/PhoneFactor`. */
      readonly application: string;
      readonly reachable: true;
      /** SHA-256 of the web.config with which it answers; `absent` where it has none. */
      readonly configuration: string;
      readonly settings: ApplicationSettings;
      readonly applicationPool: string;
    }
  | { readonly application: string; readonly reachable: false; readonly why: string }
);

/**
 * A package of the rehearsal: a file named as the real package whose content is this JSON. It declares what
 * installing does. `[NAME]` in any text below means a property; `[INSTALLFOLDER]` for the resolved folder with
 * no trailing backslash.
 */
export interface RehearsalInstaller {
  readonly rehearsalInstaller: 1;
  readonly about: string;
  readonly kind: 'msi' | 'setup';
  readonly product: InstalledProductRecord['product'];
  readonly publisherCheck: PublisherCheck;
  /** Public properties with defaults. A property that is not listed is ignored, as Windows Installer does. */
  readonly properties: Readonly<Record<string, string>>;
  /** Setup program only: without exactly these arguments it waits for a person, that is, until the time limit. */
  readonly silentArguments?: string;
  readonly launchConditions?: readonly LaunchCondition[];
  /** Names of cabinets beside the package; without them it cannot be installed. */
  readonly externalFiles?: readonly string[];
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
      /** Metabase path as the property has it: `/LM/W3SVC/1`. */
      readonly site: string;
      readonly path: string;
      readonly folder: string;
      readonly applicationPool: string;
      readonly settings: ApplicationSettings;
    };
