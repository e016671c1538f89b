/** What the generator of servers knows of a server, and an upgrade must have kept or made at its end. */
export type WebComponent = 'user-portal' | 'mobile-app' | 'web-service-sdk';
export type Component = 'agent' | WebComponent;

export interface WebTruth {
  readonly component: WebComponent;
  /** The document: from 8.0 on there is no Mobile App Web Service. */
  readonly wanted: 'new' | 'left-out';
  readonly siteId: number;
  /** Paths in the site, with the leading slash. */
  readonly oldPath: string;
  readonly newPath: string;
  /** Decoded values by key. */
  readonly appSettings: Readonly<Record<string, string>>;
  /** Where the SDK is at the end; absent where the old file names none. */
  readonly sdkUrl?: string;
  /** Value of `pages/@theme`. */
  readonly theme?: string;
  /** Custom theme files: path below App_Themes with `/`, content. */
  readonly themeFiles: ReadonlyMap<string, Uint8Array>;
  readonly poolIdentity: string;
  /** Authentication and SSL flags of the application, as JSON. */
  readonly access: string;
}

export interface Truth {
  readonly server: string;
  readonly targetVersion: string;
  readonly agent?: {
    readonly folder: string;
    /** Bytes of the data file before the new server converts it. */
    readonly data: Uint8Array;
    /** The other files of the Data folder, by name. */
    readonly dataFolder: ReadonlyMap<string, Uint8Array>;
    /** Values of the product's key other than InstallPath, by lower-case name, as the `.reg` file writes them. */
    readonly registryValues: Readonly<Record<string, string>>;
  };
  readonly web: readonly WebTruth[];
  /** DisplayNames of the old products: none may be left. */
  readonly oldProducts: readonly string[];
  /** Bindings with certificates and state of each site, as JSON by number. */
  readonly sites: Readonly<Record<string, string>>;
  /** Files of the server that belong to somebody else: Windows paths. */
  readonly foreign: ReadonlyMap<string, Uint8Array>;
}
