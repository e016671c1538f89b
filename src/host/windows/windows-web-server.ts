import { access } from 'node:fs/promises';
import { readCertificate } from '../certificates.js';
import { asFileFault } from '../file-faults.js';
import { HostError, isMissing } from '../host-error.js';
import type { Clock } from '../machine.js';
import type { Registry } from '../registry.js';
import { patience, retryWhileInUse } from '../retry-while-in-use.js';
import { beginsWithText, sameText } from '../same-text.js';
import {
  type ApplicationSettings,
  type Binding,
  sameSettings,
  type WebServer,
  type WebServerState,
} from '../web-server.js';
import { appcmdDocument, appcmdRefusal } from './appcmd-answer.js';
import {
  type ListedApplication,
  needsPoolDefaults,
  parseApplicationPools,
  parseApplications,
  parsePoolDefaults,
  parseRootFolders,
  parseSettings,
  parseSites,
  settingSections,
} from './appcmd-output.js';
import type { WindowsTools } from './windows-tools.js';
import type { AnswerElement } from './xml-elements.js';

/** MajorVersion and MinorVersion of IIS. */
const versionKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp';
const program = 'inetsrv\\appcmd.exe';
/** A look reads the applications, then the settings of some of them: they are not listed again for each. */
const freshMilliseconds = 30_000;
const poolSection = 'system.applicationHost/applicationPools';

/** IIS through `appcmd.exe`, whose XML is the same in every language of Windows. */
export function createWindowsWebServer(tools: WindowsTools, registry: Registry, clock: Clock): WebServer {
  const options = { encoding: 'utf-8' } as const;

  /** What a scanner or a person keeps open is asked for again; every other refusal is final. */
  function list(subject: string, ...args: readonly string[]): Promise<AnswerElement> {
    const command = ['list', ...args, '/xml'];
    const what = `${subject} (appcmd ${command.join(' ')})`;
    return retryWhileInUse(clock, patience.reading, async () =>
      appcmdDocument(subject, what, await tools.read(program, command, options)),
    );
  }

  async function listPools() {
    const document = await list('IIS', 'apppool', '/config:*');
    if (!needsPoolDefaults(document)) return parseApplicationPools(document);
    const defaults = await list('IIS', 'config', `/section:${poolSection}`, '/config:*');
    return parseApplicationPools(document, parsePoolDefaults(defaults));
  }

  /** The applications that were listed last, with the time of that. */
  let listed: { readonly at: number; readonly applications: readonly ListedApplication[] } | undefined;

  async function listApplications(): Promise<readonly ListedApplication[]> {
    const applications = parseApplications(await list('IIS', 'app'));
    listed = { at: clock.now().getTime(), applications };
    return applications;
  }

  const knownCertificates: KnownCertificates = new Map();

  const settingsOf = async (application: string) =>
    parseSettings(await list(application, 'config', application, '/config:*'));

  async function findApplication(site: string, path: string): Promise<ListedApplication> {
    const found = (await listApplications()).find(isApplication(site, path));
    if (found !== undefined) return found;
    throw new HostError('not-found', `${site}${path}`, `The site ${site} has no application ${path}.`);
  }

  async function hasPool(name: string): Promise<boolean> {
    return (await listPools()).some((pool) => sameText(pool.name, name));
  }

  async function read(): Promise<WebServerState | undefined> {
    const version = await installedVersion(tools, registry);
    if (version === undefined) return undefined;
    const [sites, folders, applicationPools, applications] = await Promise.all([
      list('IIS', 'site', '/config').then(parseSites),
      list('IIS', 'vdir').then(parseRootFolders),
      listPools(),
      listApplications(),
    ]);
    const isCertificateMissing = sites.some(({ bindings }) => bindings.some(lacksCertificate));
    const certificates = isCertificateMissing ? await readCertificateBindings(registry) : new Map<string, string>();
    const bindingsOf = ({ bindings }: (typeof sites)[number]) =>
      bindings.map((binding) => withCertificate(binding, certificates));
    const read = await certificatesOf(registry, sites.flatMap(bindingsOf), knownCertificates);
    return {
      version,
      ...(read.length === 0 ? {} : { certificates: [...read] }),
      sites: sites.map((site) => ({
        ...site,
        bindings: bindingsOf(site),
        applications: applications
          .filter((application) => application.site === site.name)
          .map(({ name, path, applicationPool }) => ({
            path,
            physicalPath: folders.get(name) ?? '',
            applicationPool,
          })),
      })),
      applicationPools,
    };
  }

  async function change(subject: string, args: readonly string[]): Promise<void> {
    const result = await tools.text(program, args, options);
    if (result.exitCode !== 0) throw appcmdRefusal(subject, `${subject} could not be changed`, result);
  }

  async function setSection(application: string, name: keyof typeof settingSections, value: string): Promise<void> {
    const { section, attribute } = settingSections[name];
    // ASP.NET's own sections cannot be in applicationHost.config: they go into the application's web.config.
    const commit = name === 'identity' ? [] : ['/commit:apphost'];
    await change(application, [
      'set',
      'config',
      application,
      `/section:${section}`,
      `/${attribute}:${value}`,
      ...commit,
    ]);
  }

  async function putSettings(application: string, wanted: ApplicationSettings): Promise<void> {
    const now = await settingsOf(application);
    if (sameSettings(now, wanted)) return;
    for (const name of ['anonymous', 'basic', 'windows'] as const) {
      const enabled = wanted.authentication[name];
      if (now.authentication[name] !== enabled) await setSection(application, name, String(enabled));
    }
    if (now.authentication.impersonation !== wanted.authentication.impersonation) {
      await setSection(application, 'identity', String(wanted.authentication.impersonation));
    }
    if (!sameSettings({ ...now, authentication: wanted.authentication }, wanted)) {
      await setSection(application, 'access', wanted.sslFlags.join(', ') || 'None');
    }
    if (sameSettings(await settingsOf(application), wanted)) return;
    const message = `IIS accepted the settings of ${application} but does not show them.`;
    throw new HostError('refused', application, message);
  }

  return {
    read,
    async readSettings(site, path) {
      const isFresh = listed !== undefined && clock.now().getTime() - listed.at < freshMilliseconds;
      const shown = isFresh ? listed?.applications.find(isApplication(site, path)) : undefined;
      return settingsOf((shown ?? (await findApplication(site, path))).name);
    },
    async createApplicationPool({ name, managedRuntimeVersion, pipelineMode, enable32Bit, identity }) {
      if (await hasPool(name)) {
        throw new HostError('already-exists', name, `The application pool ${name} exists already.`);
      }
      await change(name, [
        'add',
        'apppool',
        `/name:${name}`,
        `/managedRuntimeVersion:${managedRuntimeVersion}`,
        `/managedPipelineMode:${pipelineMode}`,
        `/enable32BitAppOnWin64:${enable32Bit}`,
        `/processModel.identityType:${identity.type}`,
        ...(identity.userName === undefined ? [] : [`/processModel.userName:${identity.userName}`]),
      ]);
    },
    async removeApplicationPool(name) {
      if (!(await hasPool(name))) return;
      const user = (await listApplications()).find((one) => sameText(one.applicationPool, name));
      if (user !== undefined) {
        throw new HostError('in-use', name, `The application pool ${name} is used by ${user.name}.`, {
          holder: user.name,
        });
      }
      await change(name, ['delete', 'apppool', `/apppool.name:${name}`]);
    },
    async configureApplication(site, path, { applicationPool, settings: wanted }) {
      const application = await findApplication(site, path);
      if (applicationPool !== undefined && !sameText(application.applicationPool, applicationPool)) {
        if (!(await hasPool(applicationPool))) {
          throw new HostError('not-found', applicationPool, `There is no application pool ${applicationPool}.`);
        }
        await change(application.name, ['set', 'app', application.name, `/applicationPool:${applicationPool}`]);
      }
      if (wanted !== undefined) await putSettings(application.name, wanted);
    },
  };
}

function isApplication(site: string, path: string): (one: ListedApplication) => boolean {
  return (one) => sameText(one.site, site) && sameText(one.path, path);
}

/** Undefined where IIS is not installed: the key is missing, or the role's management program is. */
async function installedVersion(tools: WindowsTools, registry: Registry): Promise<string | undefined> {
  if (!(await exists(tools.local(tools.systemProgram(program))))) return undefined;
  const key = (await registry.readTree(versionKey, '64'))?.find(({ path }) => sameText(path, versionKey));
  const number = (name: string) => {
    const data = key?.values.find((value) => sameText(value.name, name))?.data;
    return data?.type === 'dword' ? data.number : undefined;
  };
  const major = number('MajorVersion');
  if (major === undefined) return undefined;
  return `${major}.${number('MinorVersion') ?? 0}`;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw asFileFault(error, path);
  }
}

type Certificate = NonNullable<WebServerState['certificates']>[number];

/** A thumbprint names one certificate for ever: it is looked for once, also where it was not found. */
type KnownCertificates = Map<string, Certificate | undefined>;

/**
 * The names in the certificates of bindings that have no host name of their own. One that cannot be read has no names
 * here: the address is then asked for.
 */
export async function certificatesOf(
  registry: Registry,
  bindings: readonly Binding[],
  known: KnownCertificates,
): Promise<readonly Certificate[]> {
  const nameless = bindings.filter(({ protocol, information }) => protocol === 'https' && information.endsWith(':'));
  const thumbprints = new Set(nameless.flatMap(({ certificateThumbprint }) => certificateThumbprint ?? []));
  const found: Certificate[] = [];
  for (const thumbprint of thumbprints) {
    if (!known.has(thumbprint)) known.set(thumbprint, await namesOf(registry, thumbprint));
    const one = known.get(thumbprint);
    if (one !== undefined) found.push(one);
  }
  return found;
}

async function namesOf(registry: Registry, thumbprint: string): Promise<Certificate | undefined> {
  try {
    const found = await readCertificate(registry, thumbprint);
    return found && { thumbprint, names: [...new Set(found.names)] };
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/**
 * Where HTTP.SYS keeps which certificate answers at which address: read here because `netsh http show sslcert` speaks
 * the language of Windows. One subkey per `address:port` or `host:port` with the thumbprint in `SslCertHash`.
 */
const parameters = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters';
const bindingKeys = [`${parameters}\\SslBindingInfo`, `${parameters}\\SslSniBindingInfo`];

/** Thumbprints in upper-case hexadecimal by `address:port` or `host:port` in lower case. */
async function readCertificateBindings(registry: Registry): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  // The parent in one export: each is a program of its own.
  const tree = (await registry.readTree(parameters, '64')) ?? [];
  for (const parent of bindingKeys) {
    for (const { path, values } of tree.filter(({ path }) => beginsWithText(path, `${parent}\\`))) {
      const hash = values.find(({ name }) => name.toLowerCase() === 'sslcerthash')?.data;
      if (hash?.type === 'binary') {
        found.set(path.slice(parent.length + 1).toLowerCase(), Buffer.from(hash.bytes).toString('hex').toUpperCase());
      }
    }
  }
  return found;
}

function lacksCertificate({ protocol, certificateThumbprint }: Binding): boolean {
  return protocol === 'https' && certificateThumbprint === undefined;
}

/** Adds the thumbprint that HTTP.SYS has for an https binding, unless IIS itself named one. */
function withCertificate(binding: Binding, certificates: ReadonlyMap<string, string>): Binding {
  if (!lacksCertificate(binding)) return binding;
  const [, address = '', port = '', host = ''] = /^(.*):(\d+):([^:]*)$/.exec(binding.information) ?? [];
  const anyAddress = address === '*' || address === '' ? '0.0.0.0' : address;
  const keys = [...(host === '' ? [] : [`${host}:${port}`]), `${anyAddress}:${port}`, `0.0.0.0:${port}`];
  const thumbprint = keys.map((key) => certificates.get(key.toLowerCase())).find((one) => one !== undefined);
  return thumbprint === undefined ? binding : { ...binding, certificateThumbprint: thumbprint };
}
