import { join } from 'node:path';
import { HostError } from '../host-error.js';
import { sameText } from '../same-text.js';
import { webServerSchema } from '../server-facts-schema.js';
import type { Site, WebApplication, WebServer, WebServerState } from '../web-server.js';
import type { ServerFolder } from './server-folder.js';
import type { Storage } from './storage.js';

/** What the virtual installer may do beyond the port. */
export interface RehearsalWebServer extends WebServer {
  addApplication(siteId: number, application: WebApplication): Promise<void>;
  removeApplication(siteId: number, path: string): Promise<void>;
}

const fileName = 'web-server.json';

/** IIS of a rehearsal server. */
export function createRehearsalWebServer(server: ServerFolder, storage: Storage): RehearsalWebServer {
  const read = () => server.readJson(fileName, webServerSchema);

  async function change(operation: string, subject: string, work: (state: WebServerState) => WebServerState) {
    const state = await read();
    if (state === undefined) throw new HostError('not-found', subject, 'IIS is not installed on this server.');
    const bytes = Buffer.from(`${JSON.stringify(work(state), null, 2)}\n`, 'utf8');
    await storage.replace(operation, subject, join(server.path, fileName), bytes);
  }

  return {
    read,
    createApplicationPool: (pool) =>
      change('webServer.createApplicationPool', pool.name, (state) => {
        if (state.applicationPools.some(({ name }) => sameText(name, pool.name))) {
          throw new HostError('already-exists', pool.name, `The application pool ${pool.name} exists already.`);
        }
        return { ...state, applicationPools: [...state.applicationPools, { ...pool, state: 'started' }] };
      }),
    async removeApplicationPool(name) {
      const state = await read();
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
    configureApplication: (site, path, settings) =>
      change('webServer.configureApplication', `${site}${path}`, (state) => {
        const pool = settings.applicationPool;
        if (pool !== undefined && !state.applicationPools.some(({ name }) => sameText(name, pool))) {
          throw new HostError('not-found', pool, `There is no application pool ${pool}.`);
        }
        return withSites(state, (one) => (sameText(one.name, site) ? withApplication(one, path, settings) : one), site);
      }),
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

function withApplication(site: Site, path: string, change: Partial<WebApplication>): Site {
  if (!site.applications.some((one) => sameText(one.path, path))) {
    throw new HostError('not-found', `${site.name}${path}`, `The site ${site.name} has no application ${path}.`);
  }
  const applications = site.applications.map((one) => (sameText(one.path, path) ? { ...one, ...change } : one));
  return { ...site, applications };
}

function without(site: Site, path: string): readonly WebApplication[] {
  return site.applications.filter((one) => !sameText(one.path, path));
}
