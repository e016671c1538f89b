import type { Files } from '../files.js';
import type { Clock } from '../machine.js';
import type { Network, Opened, OpenRequest } from '../network.js';
import { beginsWithText, sameText } from '../same-text.js';
import {
  type Binding,
  type Site,
  type WebApplication,
  type WebServerState,
  webServerSchema,
} from '../server-facts-schema.js';
import { joinPath } from '../windows-path.js';
import type { WebAddressFault } from './faults-schema.js';
import { settingsByDefault } from './rehearsal-web-server.js';
import type { ServerFolder } from './server-folder.js';
import { rehearsalServicesSchema } from './server-schema.js';

/** Where a server answers that was reached: `host` as the address names it. */
interface Asked {
  readonly url: URL;
  readonly host: string;
  readonly port: string;
  readonly hasCredentials: boolean;
}

/**
 * Web addresses of a rehearsal server, answered from its `web-server.json` as IIS would: bindings, state of the site and
 * of the pool, applications, pages, authentication. Of another machine it knows whether it is reachable, nothing more.
 */
export function createRehearsalNetwork(server: ServerFolder, files: Pick<Files, 'stat'>, clock: Clock): Network {
  async function answer(asked: Asked, fault: WebAddressFault | undefined): Promise<Opened> {
    const web = await server.readJson('web-server.json', webServerSchema);
    const found = (await isPublishing(server)) ? listening(web, asked) : undefined;
    if (web === undefined || found === undefined) return refused(asked);
    const status = await statusOf(web, found.site, asked, files);
    const isSecure = asked.url.protocol === 'https:';
    return { outcome: 'answered', status, ...(isSecure ? { tls: tlsOf(found.binding, clock, fault) } : {}) };
  }

  return {
    async open(request) {
      const asked = askedOf(request);
      const faults = (await server.faults()).webAddresses ?? [];
      const fault = faults.find(({ address }) => sameText(address, `${asked.host}:${asked.port}`));
      if (fault?.shows === 'refused') return refused(asked);
      if (fault?.shows === 'no-answer') {
        const reason = `no answer within ${request.timeLimitSeconds} seconds`;
        return { outcome: 'no-answer', why: 'timed-out', reason };
      }
      const own = request.address !== undefined || (await isOwnName(server, asked.host));
      return own ? answer(asked, fault) : answerOfOther(server, asked, clock, fault);
    },
  };
}

function askedOf({ url: text, credentials }: OpenRequest): Asked {
  const url = new URL(text);
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return { url, host: url.hostname.replace(/^\[|\]$/g, ''), port, hasCredentials: credentials !== undefined };
}

function refused({ host, port }: Asked): Opened {
  return { outcome: 'no-answer', why: 'refused', reason: `connect ECONNREFUSED ${host}:${port}` };
}

async function isPublishing(server: ServerFolder): Promise<boolean> {
  const services = (await server.readJson('services.json', rehearsalServicesSchema))?.services ?? [];
  const publishing = services.find(({ name }) => sameText(name, 'W3SVC'));
  return publishing === undefined || publishing.state === 'running';
}

async function isOwnName(server: ServerFolder, host: string): Promise<boolean> {
  const { name, domain } = server.machine.machine;
  const web = await server.readJson('web-server.json', webServerSchema);
  const bound = (web?.sites ?? []).flatMap(({ bindings }) => bindings.map((binding) => partsOf(binding).host));
  const fullName = domain === undefined ? [] : [`${name}.${domain}`];
  return ['localhost', '127.0.0.1', name, ...fullName, ...bound].some((own) => own !== '' && sameText(own, host));
}

function answerOfOther(
  { machine }: ServerFolder,
  asked: Asked,
  clock: Clock,
  fault: WebAddressFault | undefined,
): Opened {
  if (!machine.reachable.some((one) => sameText(one, `${asked.host}:${asked.port}`))) {
    return { outcome: 'not-tried', reason: `A rehearsal knows nothing of ${asked.host}:${asked.port}.` };
  }
  const status = asked.hasCredentials ? 200 : 401;
  const tls = asked.url.protocol === 'https:' ? { tls: tlsOf(undefined, clock, fault) } : {};
  return { outcome: 'answered', status, ...tls };
}

function partsOf({ information }: Pick<Binding, 'information'>): { readonly port: string; readonly host: string } {
  const [, port = '', host = ''] = /^.*:(\d+):([^:]*)$/.exec(information) ?? [];
  return { port, host };
}

/** The started site that listens there; a binding of that very name comes before one of any name. */
function listening(web: WebServerState | undefined, { url, host, port }: Asked) {
  const all = (web?.sites ?? [])
    .filter(({ state }) => state === 'started')
    .flatMap((site) => site.bindings.map((binding) => ({ site, binding, ...partsOf(binding) })))
    .filter((one) => `${one.binding.protocol}:` === url.protocol && one.port === port);
  return all.find((one) => sameText(one.host, host)) ?? all.find((one) => one.host === '');
}

async function statusOf(
  web: WebServerState,
  site: Site,
  { url, hasCredentials }: Asked,
  files: Pick<Files, 'stat'>,
): Promise<number> {
  const path = decodeURIComponent(url.pathname);
  const application = applicationAt(site, path);
  if (application === undefined) return 404;
  const { settings = settingsByDefault, applicationPool } = application;
  const pool = web.applicationPools.find(({ name }) => sameText(name, applicationPool));
  if (pool?.state !== 'started') return 503;
  if (url.protocol === 'http:' && settings.sslFlags.includes('Ssl')) return 403;
  if (!settings.authentication.anonymous && !hasCredentials) return 401;
  return (await hasPage(application, path, files)) ? 200 : 404;
}

/** The application with the longest path that contains the address. */
function applicationAt({ applications }: Site, path: string): WebApplication | undefined {
  const holds = (one: WebApplication) =>
    one.path === '/' || sameText(one.path, path) || beginsWithText(path, `${one.path}/`);
  return applications.filter(holds).sort((a, b) => b.path.length - a.path.length)[0];
}

async function hasPage({ path, physicalPath }: WebApplication, asked: string, files: Pick<Files, 'stat'>) {
  const folder = physicalPath.replace(/%SystemDrive%/i, 'C:');
  const below = asked.slice(path === '/' ? 1 : path.length + 1).replaceAll('/', '\\');
  const page = below === '' ? folder : joinPath(folder, below);
  try {
    return (await files.stat(page)) !== undefined;
  } catch {
    // A folder that cannot be looked into is none to IIS either.
    return false;
  }
}

const daysMilliseconds = 24 * 3600 * 1000;

function tlsOf(binding: Binding | undefined, clock: Clock, fault: WebAddressFault | undefined) {
  const days = fault?.shows === 'expired-certificate' ? -1 : 365;
  const validTo = new Date(clock.now().getTime() + days * daysMilliseconds).toISOString();
  const problems: { readonly [S in WebAddressFault['shows']]?: string } = {
    'expired-certificate': 'CERT_HAS_EXPIRED',
    'untrusted-certificate': 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  };
  const problem = fault && problems[fault.shows];
  return {
    protocol: fault?.shows === 'tls-1.0-only' ? 'TLSv1' : 'TLSv1.2',
    certificate: {
      thumbprint: binding?.certificateThumbprint ?? '',
      validTo,
      namesHost: fault?.shows !== 'certificate-of-another-name',
      ...(problem === undefined ? {} : { problem }),
    },
  };
}
