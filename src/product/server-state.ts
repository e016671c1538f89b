import type { Finding } from '../base/finding.js';
import type { MachineFacts } from '../host/machine.js';
import type { RegistryView } from '../host/registry.js';
import type { Service } from '../host/services.js';
import type { ApplicationPool, ApplicationSettings, Binding, WebServerState } from '../host/web-server.js';
import type { ComponentName, Generation } from './components.js';
import type { DataFileFacts, Inventory } from './inventory.js';

/** An entry of "Programs and Features" that was taken for a component. */
export interface InstalledProduct {
  readonly displayName: string;
  readonly version: string;
  readonly publisher?: string;
  readonly view: RegistryView;
  /** Absent when the entry was not made by Windows Installer: such a product is removed by a person. */
  readonly productCode?: string;
}

/** A component's web application as IIS and its folder show it. */
export interface WebPresence {
  readonly site: string;
  readonly siteId: number;
  readonly bindings: readonly Binding[];
  /** Names in the certificates of these bindings; absent where none could be read. */
  readonly certificateNames?: readonly string[];
  /** Begins with `/`. */
  readonly virtualDirectory: string;
  readonly folder: string;
  readonly applicationPool: ApplicationPool;
  readonly settings: ApplicationSettings;
  readonly configuration?: {
    readonly path: string;
    /** SHA-256 of the text with every hidden value replaced by one mark: it shows nothing of a password. */
    readonly fingerprint: string;
    /** Not well-formed, a section twice, ...: what makes .NET or IIS refuse it. */
    readonly problem?: string;
    /** Which section is encrypted: the file is whole, and nothing can be merged. */
    readonly encrypted?: string;
    /** `problem` then says why nobody could look into it. */
    readonly isUnread?: true;
    readonly theme?: string;
    readonly webServiceSdkUrl?: string;
    /** Names of its sections outside of the settings, and of its locations. */
    readonly otherSections?: readonly string[];
  };
  /** Folders below App_Themes that the product does not bring. */
  readonly customThemes: readonly string[];
}

/** An application with a component's content beside the one that is upgraded: kept, named, and left alone. */
export type FurtherApplication = Pick<
  WebPresence,
  'site' | 'virtualDirectory' | 'folder' | 'configuration' | 'customThemes'
>;

export interface InstalledComponent {
  readonly component: ComponentName;
  readonly generation: Generation;
  readonly product: InstalledProduct;
  /** Absent for the agent, and for a web component whose application IIS no longer has. */
  readonly web?: WebPresence;
  /** Absent where there is none. */
  readonly further?: readonly FurtherApplication[];
}

export interface PrerequisiteCheck {
  /** For example `vc-runtime-x64`, `dotnet-4.5`, `iis-metabase`. */
  readonly id: string;
  readonly neededBy: readonly ComponentName[];
  readonly satisfied: boolean;
  readonly found: string;
  /** Version of what was found, where the need is one. */
  readonly version?: string;
  /** What is needed and how to get it. */
  readonly advice: string;
}

/** One server, judged. Made from an Inventory alone, so a stored inventory can be judged again. */
export interface ServerState {
  readonly machine: MachineFacts;
  /** From the registry value `InstallPath`, without the trailing backslash. */
  readonly installPath?: { readonly path: string; readonly views: readonly RegistryView[] };
  /** Folder of the new server, where Programs and Features names one. */
  readonly newServerFolder?: string;
  /** Absent on a server that never had the agent. */
  readonly dataFile?: DataFileFacts;
  /** At most one per component and generation. */
  readonly components: readonly InstalledComponent[];
  /** Name and version of the AD FS adapter, which no stage touches but an upgrade breaks. */
  readonly adfsAdapter?: string;
  readonly services: readonly Service[];
  readonly webServer?: WebServerState;
  readonly prerequisites: readonly PrerequisiteCheck[];
  /** Why Windows asks for a restart; empty when it does not. */
  readonly pendingRestart: readonly string[];
  /** File names of the MFA Server's packages found in the install folder. */
  readonly packagesInInstallFolder: readonly string[];
  readonly freeBytes: Readonly<Record<string, number>>;
  /** What cannot be decided without a person: two installs, two candidates, ... */
  readonly ambiguities: readonly Finding[];
  /** What a person should know but what stops nothing. */
  readonly warnings: readonly Finding[];
}

export function oldComponent(state: ServerState, component: ComponentName): InstalledComponent | undefined {
  return state.components.find((found) => found.component === component && found.generation === 'phonefactor');
}

export function newComponent(state: ServerState, component: ComponentName): InstalledComponent | undefined {
  return state.components.find((found) => found.component === component && found.generation === 'mfa-server');
}

/** A web component that IIS has no application of answers nobody; the agent has none. */
export function hasItsApplication(state: ServerState, component: ComponentName): boolean {
  return component === 'agent' || newComponent(state, component)?.web !== undefined;
}

/**
 * What an agent leaves behind that was removed by hand: the folder in the registry and the data file in it. A web
 * server without the agent never has them.
 */
export function hasTracesOfAgent({ components, installPath, dataFile }: ServerState): boolean {
  return (
    !components.some(({ component }) => component === 'agent') &&
    installPath !== undefined &&
    dataFile !== undefined &&
    // What is open or emptied is there: its own blocker says what to do.
    dataFile.status !== 'missing'
  );
}

/** The install folder as the registry has it: what a person names instead is not found by the product. */
export function registeredInstallPath({ installPath }: ServerState): string | undefined {
  return installPath === undefined || installPath.views.length === 0 ? undefined : installPath.path;
}

/** Whether PhoneFactor's agent is or was on the server: its data has to be brought over. */
export function hadAgent(state: ServerState): boolean {
  return oldComponent(state, 'agent') !== undefined || hasTracesOfAgent(state);
}

/** A server as it was found, and as it was judged. */
export interface ReadServer {
  readonly inventory: Inventory;
  readonly state: ServerState;
}
