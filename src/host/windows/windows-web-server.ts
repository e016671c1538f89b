import { access } from 'node:fs/promises';
import { HostError } from '../host-error.js';
import type { Registry } from '../registry.js';
import { sameText } from '../same-text.js';
import type { ApplicationSettings, WebApplication, WebServer, WebServerState } from '../web-server.js';
import {
  type ListedApplication,
  parseApplicationPools,
  parseApplications,
  parseRootFolders,
  parseSection,
  parseSites,
  settingsOf,
} from './appcmd-output.js';
import { lacksCertificate, readCertificateBindings, withCertificate } from './certificate-bindings.js';
import { inParallel } from './in-parallel.js';
import type { TextResult, WindowsTools } from './windows-tools.js';

/** MajorVersion and MinorVersion of IIS. */
const versionKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp';

const authentication = 'system.webServer/security/authentication';
const sections = {
  anonymous: `${authentication}/anonymousAuthentication`,
  basic: `${authentication}/basicAuthentication`,
  windows: `${authentication}/windowsAuthentication`,
  access: 'system.webServer/security/access',
  identity: 'system.web/identity',
} as const;

/** IIS through `appcmd.exe`, whose XML is the same in every language of Windows. */
export function createWindowsWebServer(tools: WindowsTools, registry: Registry): WebServer {
  const appcmd = (...args: readonly string[]) => tools.text('inetsrv\\appcmd.exe', args);

  async function section(application: string, name: keyof typeof sections) {
    const result = await appcmd('list', 'config', application, `/section:${sections[name]}`, '/xml');
    // A feature that is not installed has no section; what is not there is off.
    return result.exitCode === 0 ? parseSection(result.output) : {};
  }

  async function settings(application: string): Promise<ApplicationSettings> {
    const [anonymous, basic, windows, identity, access] = await Promise.all([
      section(application, 'anonymous'),
      section(application, 'basic'),
      section(application, 'windows'),
      section(application, 'identity'),
      section(application, 'access'),
    ]);
    return settingsOf({ anonymous, basic, windows, identity, access });
  }

  async function list(...args: readonly string[]): Promise<string> {
    const result = await appcmd('list', ...args, '/xml');
    // With nothing to list appcmd ends with 1 and an empty document.
    if (result.exitCode === 0 || /<appcmd\b/.test(result.output)) return result.output;
    throw refused('IIS', `could not be read (appcmd list ${args.join(' ')})`, result);
  }

  async function read(): Promise<WebServerState | undefined> {
    const version = await installedVersion(tools, registry);
    if (version === undefined) return undefined;
    const [sites, folders, pools, listed] = await Promise.all([
      list('site', '/config').then(parseSites),
      list('vdir').then(parseRootFolders),
      list('apppool', '/config').then(parseApplicationPools),
      list('app').then(parseApplications),
    ]);
    const isCertificateMissing = sites.some(({ bindings }) => bindings.some(lacksCertificate));
    const certificates = isCertificateMissing ? await readCertificateBindings(registry) : new Map<string, string>();
    const applications = await inParallel(listed, 2, async (one) => ({
      listed: one,
      application: withSettings(one, folders, await settings(one.name)),
    }));
    return {
      version,
      sites: sites.map((site) => ({
        ...site,
        bindings: site.bindings.map((binding) => withCertificate(binding, certificates)),
        applications: applications
          .filter(({ listed }) => listed.site === site.name)
          .map(({ application }) => application),
      })),
      applicationPools: pools,
    };
  }

  async function change(subject: string, args: readonly string[]): Promise<void> {
    const result = await appcmd(...args);
    if (result.exitCode !== 0) throw refused(subject, 'could not be changed', result);
  }

  async function setSection(application: string, name: keyof typeof sections, assignment: string): Promise<void> {
    // ASP.NET's own sections cannot lie in applicationHost.config: they go into the application's web.config.
    const commit = name === 'identity' ? [] : ['/commit:apphost'];
    await change(application, ['set', 'config', application, `/section:${sections[name]}`, assignment, ...commit]);
  }

  async function putSettings(application: string, wanted: ApplicationSettings): Promise<void> {
    const now = await settings(application);
    for (const name of ['anonymous', 'basic', 'windows'] as const) {
      const enabled = wanted.authentication[name];
      if (now.authentication[name] !== enabled) await setSection(application, name, `/enabled:${enabled}`);
    }
    if (now.authentication.impersonation !== wanted.authentication.impersonation) {
      await setSection(application, 'identity', `/impersonate:${wanted.authentication.impersonation}`);
    }
    if (!sameFlags(now.sslFlags, wanted.sslFlags)) {
      await setSection(application, 'access', `/sslFlags:${wanted.sslFlags.join(', ') || 'None'}`);
    }
    if (JSON.stringify(sorted(await settings(application))) !== JSON.stringify(sorted(wanted))) {
      throw new HostError(
        'refused',
        application,
        `IIS accepted the settings of ${application} but does not show them.`,
      );
    }
  }

  return {
    read,
    async createApplicationPool({ name, managedRuntimeVersion, pipelineMode, enable32Bit, identity }) {
      const known = parseApplicationPools(await list('apppool', '/config'));
      if (known.some((pool) => sameText(pool.name, name))) {
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
      const known = parseApplicationPools(await list('apppool', '/config'));
      if (!known.some((pool) => sameText(pool.name, name))) return;
      const user = parseApplications(await list('app')).find((one) => sameText(one.applicationPool, name));
      if (user !== undefined) {
        throw new HostError('in-use', name, `The application pool ${name} is used by ${user.name}.`, {
          holder: user.name,
        });
      }
      await change(name, ['delete', 'apppool', `/apppool.name:${name}`]);
    },
    async configureApplication(site, path, { applicationPool, settings: wanted }) {
      const application = parseApplications(await list('app')).find(
        (one) => sameText(one.site, site) && sameText(one.path, path),
      );
      if (application === undefined) {
        throw new HostError('not-found', `${site}${path}`, `The site ${site} has no application ${path}.`);
      }
      if (applicationPool !== undefined) {
        const known = parseApplicationPools(await list('apppool', '/config'));
        if (!known.some((pool) => sameText(pool.name, applicationPool))) {
          throw new HostError('not-found', applicationPool, `There is no application pool ${applicationPool}.`);
        }
        await change(application.name, ['set', 'app', application.name, `/applicationPool:${applicationPool}`]);
      }
      if (wanted !== undefined) await putSettings(application.name, wanted);
    },
  };
}

/** Undefined where IIS is not installed: the key is missing, or the role's management program is. */
async function installedVersion(tools: WindowsTools, registry: Registry): Promise<string | undefined> {
  if (!(await exists(tools.systemProgram('inetsrv\\appcmd.exe')))) return undefined;
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
  return access(path).then(
    () => true,
    () => false,
  );
}

function withSettings(
  { name, path, applicationPool }: ListedApplication,
  folders: ReadonlyMap<string, string>,
  settings: ApplicationSettings,
): WebApplication {
  return { path, physicalPath: folders.get(name) ?? '', applicationPool, settings };
}

function refused(subject: string, what: string, { exitCode, output, errorOutput }: TextResult): HostError {
  // A listing of application pools holds the passwords of their accounts.
  const said = /<\w/.test(output) ? '' : `${output} ${errorOutput}`.trim().replace(/\s+/g, ' ').slice(0, 500);
  // 0x80070005, as appcmd writes it (hresult:80070005).
  const code = /80070005/.test(said) || exitCode === 5 ? 'access-denied' : 'refused';
  return new HostError(code, subject, `${subject} ${what}: ${said || `code ${exitCode}`}`);
}

function sorted(settings: ApplicationSettings) {
  const { anonymous, basic, windows, impersonation } = settings.authentication;
  return { anonymous, basic, windows, impersonation, sslFlags: [...settings.sslFlags].sort() };
}

function sameFlags(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}
