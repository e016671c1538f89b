import type { ApplicationPool, ApplicationSettings, WebServerState } from './server-facts-schema.js';

export type {
  ApplicationPool,
  ApplicationSettings,
  Binding,
  Site,
  WebApplication,
  WebServerState,
} from './server-facts-schema.js';

export interface WebServer {
  /** Undefined where IIS is not installed. */
  read(): Promise<WebServerState | undefined>;
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
