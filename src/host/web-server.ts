import { isDeepStrictEqual } from 'node:util';

/** IIS as far as the upgrade needs it. Names follow applicationHost.config. */
export interface WebServerState {
  /** For example `10.0`. */
  readonly version: string;
  readonly sites: readonly Site[];
  readonly applicationPools: readonly ApplicationPool[];
}

export interface Site {
  readonly name: string;
  readonly id: number;
  readonly state: 'started' | 'stopped';
  readonly bindings: readonly Binding[];
  readonly applications: readonly WebApplication[];
}

export interface Binding {
  readonly protocol: 'http' | 'https' | string;
  /** `address:port:host name`, as in `*:443:mfa.contoso.com`. */
  readonly information: string;
  /** Thumbprint of the certificate, upper-case hexadecimal; https only. */
  readonly certificateThumbprint?: string;
}

export interface WebApplication {
  /** Begins with `/`; the site's root application is `/`. */
  readonly path: string;
  /** Empty for an application without a root directory. */
  readonly physicalPath: string;
  readonly applicationPool: string;
}

/** What an uninstall loses and a reinstall does not bring back. */
export interface ApplicationSettings {
  readonly authentication: {
    readonly anonymous: boolean;
    readonly basic: boolean;
    readonly windows: boolean;
    /** ASP.NET impersonation. */
    readonly impersonation: boolean;
  };
  /** For example `Ssl`, `SslNegotiateCert`, `SslRequireCert`. */
  readonly sslFlags: readonly string[];
}

export interface ApplicationPool {
  readonly name: string;
  readonly managedRuntimeVersion: 'v2.0' | 'v4.0' | '';
  readonly pipelineMode: 'Integrated' | 'Classic';
  readonly enable32Bit: boolean;
  /** `SpecificUser` has a password that cannot be read back. */
  readonly identity: {
    readonly type: 'ApplicationPoolIdentity' | 'NetworkService' | 'LocalService' | 'LocalSystem' | 'SpecificUser';
    readonly userName?: string;
  };
  readonly state: 'started' | 'stopped';
}

/** Whether two settings mean the same; the order of the flags does not matter. */
export function sameSettings(a: ApplicationSettings, b: ApplicationSettings): boolean {
  const ordered = ({ sslFlags, ...rest }: ApplicationSettings) => ({ ...rest, sslFlags: [...sslFlags].sort() });
  return isDeepStrictEqual(ordered(a), ordered(b));
}

export interface WebServer {
  /**
   * Undefined where IIS is not installed.
   * @throws HostError `access-denied`, `in-use`, `refused`, `malformed` where it is and could not be read
   */
  read(): Promise<WebServerState | undefined>;
  /**
   * The effective settings of one application; what belongs to a feature that is not installed is off.
   * @throws HostError `not-found`, `access-denied`, `in-use`, `refused`, `malformed`
   */
  readSettings(site: string, path: string): Promise<ApplicationSettings>;
  /** @throws HostError `already-exists`, `access-denied` */
  createApplicationPool(pool: Omit<ApplicationPool, 'state'>): Promise<void>;
  /** A pool that is not there is no error. @throws HostError `in-use` while an application belongs to it, `access-denied` */
  removeApplicationPool(name: string): Promise<void>;
  /** Puts an application into a pool and sets its settings. @throws HostError `not-found`, `access-denied` */
  configureApplication(
    site: string,
    path: string,
    change: { readonly applicationPool?: string; readonly settings?: ApplicationSettings },
  ): Promise<void>;
}
