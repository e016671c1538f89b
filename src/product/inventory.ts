import type { MachineFacts } from '../host/machine.js';
import type { RegistryView } from '../host/registry.js';
import type { Service } from '../host/services.js';
import type { ApplicationSettings, Site, WebApplication, WebServerState } from '../host/web-server.js';

/**
 * Raw facts of one server, as read, with secrets left out. It is enough to judge the server (see ServerState) and to
 * make a rehearsal server of it. Written by `inspect` and kept inside every backup set.
 */
export interface Inventory {
  readonly format: 1;
  readonly machine: MachineFacts;
  /** The parts of the registry that the product reads, as `.reg` text with secret values replaced. */
  readonly registry: readonly { readonly key: string; readonly view: RegistryView; readonly text: string }[];
  /** Services whose program lies in the product's folder. */
  readonly services: readonly Service[];
  /** Absent where IIS is not installed. */
  readonly webServer?: InventoryWebServer;
  /** Install folder and web folders of the product. */
  readonly folders: readonly FolderListing[];
  /** Every web.config below those folders' roots, secrets replaced. */
  readonly configurations: readonly ConfigurationText[];
  readonly dataFile?: DataFileFacts;
  readonly drives: readonly { readonly letter: string; readonly freeBytes: number }[];
  readonly reachable: Readonly<Record<string, boolean>>;
}

export interface InventoryWebServer extends Omit<WebServerState, 'sites'> {
  readonly sites: readonly InventorySite[];
}

export interface InventorySite extends Omit<Site, 'applications'> {
  readonly applications: readonly InventoryApplication[];
}

/** The settings are those of the product's applications; of others neither is there. */
export interface InventoryApplication extends WebApplication {
  readonly settings?: ApplicationSettings;
  /** Why the settings could not be read. */
  readonly settingsProblem?: string;
}

export interface FolderListing {
  readonly path: string;
  /** Paths relative to the folder. */
  readonly files: readonly { readonly path: string; readonly size: number; readonly modified: string }[];
}

export interface ConfigurationText {
  readonly path: string;
  /** Absent when it could not be read as text; `problem` then says why. */
  readonly text?: string;
  readonly problem?: string;
}

export interface DataFileFacts {
  readonly path: string;
  readonly status: 'present' | 'missing' | 'empty' | 'unreadable';
  readonly size?: number;
  /** Why it is unreadable, with the process that holds it where Windows tells. */
  readonly reason?: string;
}
