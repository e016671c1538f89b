import { isDeepStrictEqual } from 'node:util';
import type { ApplicationPool, ApplicationSettings, WebServerState } from './server-facts-schema.js';

export type {
  ApplicationPool,
  ApplicationSettings,
  Binding,
  Site,
  WebApplication,
  WebServerState,
} from './server-facts-schema.js';

/** Whether two settings mean the same; the order of the flags does not matter. */
export function sameSettings(a: ApplicationSettings | undefined, b: ApplicationSettings | undefined): boolean {
  const ordered = (settings: ApplicationSettings | undefined) =>
    settings && { ...settings, sslFlags: [...settings.sslFlags].sort() };
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
