import { join } from 'node:path';
import { HostError } from '../host-error.js';
import { sameText } from '../same-text.js';
import { webServerSchema } from '../server-facts-schema.js';
import type { ApplicationSettings, Site, WebApplication, WebServer, WebServerState } from '../web-server.js';
import type { ProgramFaults } from './program-faults.js';
import type { ServerFolder } from './server-folder.js';
import type { Storage } from './storage.js';

/** What the virtual installer may do beyond the port. */
export interface RehearsalWebServer extends WebServer {
  addApplication(siteId: number, application: WebApplication): Promise<void>;
  removeApplication(siteId: number, path: string): Promise<void>;
}

const fileName = 'web-server.json';

/** What IIS and ASP.NET say by themselves. */
export const settingsByDefault: ApplicationSettings = {
  authentication: { anonymous: true, basic: false, windows: false, impersonation: false },
  sslFlags: [],
};

/** IIS of a rehearsal server. */
export function createRehearsalWebServer(
  server: ServerFolder,
  storage: Storage,
  faults: ProgramFaults,
): RehearsalWebServer {
  const readFile = () => server.readJson(fileName, webServerSchema);

  async function change(operation: string, subject: string, work: (state: WebServerState) => WebServerState) {
    const state = await readFile();
    if (state === undefined) throw new HostError('not-found', subject, 'IIS is not installed on this server.');
    const bytes = Buffer.from(`${JSON.stringify(work(state), null, 2)}\n`, 'utf8');
    await storage.replace(operation, subject, join(server.path, fileName), bytes);
  }

  return {
    async read() {
      const state = await readFile();
      if (state !== undefined) await faults.webServer('IIS');
      return state && { ...state, sites: state.sites.map(withoutSettings) };
    },
    async readSettings(site, path) {
      await faults.webServer(`${site}${path}`, 'settings');
      const found = (await readFile())?.sites.find(({ name }) => sameText(name, site));
      const application = found?.applications.find((one) => sameText(one.path, path));
      if (application === undefined) throw noApplication(site, path);
      return application.settings ?? settingsByDefault;
    },
    async createApplicationPool(pool) {
      await faults.webServer(pool.name);
      await change('webServer.createApplicationPool', pool.name, (state) => {
        if (state.applicationPools.some(({ name }) => sameText(name, pool.name))) {
          throw new HostError('already-exists', pool.name, `The application pool ${pool.name} exists already.`);
        }
        return { ...state, applicationPools: [...state.applicationPools, { ...pool, state: 'started' }] };
      });
    },
    async removeApplicationPool(name) {
      await faults.webServer(name);
      const state = await readFile();
      if (!state?.applicationPools.some((pool) => sameText(pool.name, name))) return;
      const user = state.sites
        .flatMap(({ applications }) => applications)
        .find(({ applicationPool }) => sameText(applicationPool, name));
      if (user !== undefined) {
        throw new HostError('in-use', name, `The application pool ${name} is used by ${user.path}.`, {
          holder: user.path,
        });
      }
      await change('webServer.removeApplicationPool', name, (current) => ({
        ...current,
        applicationPools: current.applicationPools.filter((pool) => !sameText(pool.name, name)),
      }));
    },
    async configureApplication(site, path, settings) {
      await faults.webServer(`${site}${path}`);
      await change('webServer.configureApplication', `${site}${path}`, (state) => {
        const pool = settings.applicationPool;
        if (pool !== undefined && !state.applicationPools.some(({ name }) => sameText(name, pool))) {
          throw new HostError('not-found', pool, `There is no application pool ${pool}.`);
        }
        return withSites(state, (one) => (sameText(one.name, site) ? withApplication(one, path, settings) : one), site);
      });
    },
    addApplication: (siteId, application) =>
      change('webServer.addApplication', application.path, (state) =>
        withSites(
          state,
          (site) =>
            site.id === siteId ? { ...site, applications: [...without(site, application.path), application] } : site,
          `site ${siteId}`,
        ),
      ),
    removeApplication: (siteId, path) =>
      change('webServer.removeApplication', path, (state) => ({
        ...state,
        sites: state.sites.map((site) => (site.id === siteId ? { ...site, applications: without(site, path) } : site)),
      })),
  };
}

function withSites(state: WebServerState, work: (site: Site) => Site, subject: string): WebServerState {
  const sites = state.sites.map(work);
  if (sites.every((site, index) => site === state.sites[index])) {
    throw new HostError('not-found', subject, `IIS has no ${subject}.`);
  }
  return { ...state, sites };
}

function withoutSettings(site: Site): Site {
  return { ...site, applications: site.applications.map(({ settings: _settings, ...application }) => application) };
}

function noApplication(site: string, path: string): HostError {
  return new HostError('not-found', `${site}${path}`, `The site ${site} has no application ${path}.`);
}

function withApplication(site: Site, path: string, change: Partial<WebApplication>): Site {
  if (!site.applications.some((one) => sameText(one.path, path))) throw noApplication(site.name, path);
  const applications = site.applications.map((one) => (sameText(one.path, path) ? { ...one, ...change } : one));
  return { ...site, applications };
}

function without(site: Site, path: string): readonly WebApplication[] {
  return site.applications.filter((one) => !sameText(one.path, path));
}
