import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path/win32';
import { sandboxName } from '../../../src/host/contract/contract-case.js';
import type { FileEntry } from '../../../src/host/files.js';
import type { Host } from '../../../src/host/host.js';
import type { InstallerRun } from '../../../src/host/installer.js';
import { encodeRegistrationFile, formatRegistrationFile } from '../../../src/host/registration-file.js';
import { readSecurityDescriptors, restrictToAdministrators } from '../../../src/host/windows/access-control.js';
import { settingSections } from '../../../src/host/windows/appcmd-output.js';
import { readSignature } from '../../../src/host/windows/authenticode.js';
import { countChanges } from '../../../src/host/windows/count-changes.js';
import { createFileAttributes } from '../../../src/host/windows/file-facts.js';
import { installArguments, uninstallArguments } from '../../../src/host/windows/installer-command-line.js';
import type { RunProgram } from '../../../src/host/windows/program.js';
import { runSetupProgram } from '../../../src/host/windows/windows-installer.js';
import { createWindowsMachine } from '../../../src/host/windows/windows-machine.js';
import { createWindowsProcesses } from '../../../src/host/windows/windows-processes.js';
import { createWindowsRegistry } from '../../../src/host/windows/windows-registry.js';
import { createWindowsServices } from '../../../src/host/windows/windows-services.js';
import { createWindowsTools } from '../../../src/host/windows/windows-tools.js';
import { createWindowsWebServer } from '../../../src/host/windows/windows-web-server.js';
import { fileNameOf } from '../../../src/host/windows-path.js';
import { type Answer, type Script, scripted, testFolders } from './scripted-programs.js';

/** How long a setup program and an installation take, in virtual seconds. */
const setupSeconds = 180;

export interface AnsweredWindows {
  readonly host: Host;
  /** The programs that were started, each with its arguments. */
  readonly calls: readonly string[];
}

/**
 * The adapters for Windows over a rehearsal server: every program that they start is answered from it, as the program of
 * Windows would, and counted. The bytes of files come straight from the rehearsal server.
 */
export async function answeredWindows(
  rehearsal: Host,
  temporary: string,
  wrap: (run: RunProgram) => RunProgram = (run) => run,
): Promise<AnsweredWindows> {
  const folders = { ...testFolders, temporary, system: `${temporary}/System32` };
  await mkdir(temporary, { recursive: true });
  await writeFile(`${folders.system}\\inetsrv\\appcmd.exe`, '');
  const { run: answer, calls } = scripted(programsOf(rehearsal));
  const run = wrap(answer);
  const tools = createWindowsTools(run, folders, async () => 437);
  const { clock } = rehearsal;
  const facts = await rehearsal.machine.facts();
  const registry = createWindowsRegistry(tools, facts.architecture);
  const attributes = createFileAttributes(tools, () => clock.now().getTime());
  const withAttributes = async (entry: FileEntry) => {
    const isRoot = dirname(entry.path) === entry.path;
    if (!isRoot) await attributes.of(dirname(entry.path), fileNameOf(entry.path));
    return entry;
  };
  const made = new Set<string>();
  const machine = createWindowsMachine(tools, registry, clock, facts.architecture, { COMPUTERNAME: facts.name });
  /** The work is done first, so that the log is there when the program has ended. */
  const withProgram = async (args: readonly string[], done: InstallerRun): Promise<InstallerRun> => {
    lastExitCode = done.exitCode;
    await tools.run({ program: tools.systemProgram('msiexec.exe'), arguments: args, timeLimitSeconds: 60 });
    return done;
  };
  const host = countChanges({
    ...rehearsal,
    kind: 'windows',
    registry,
    services: createWindowsServices(tools, registry, clock),
    webServer: createWindowsWebServer(tools, registry, clock),
    processes: {
      ...createWindowsProcesses(tools, rehearsal.processes.machine),
      isRunning: rehearsal.processes.isRunning,
      startOf: rehearsal.processes.startOf,
    },
    machine: {
      async facts() {
        await machine.facts();
        return facts;
      },
      canReach: rehearsal.machine.canReach,
    },
    files: {
      ...rehearsal.files,
      async stat(path) {
        const found = await rehearsal.files.stat(path);
        return found && withAttributes(found);
      },
      list: async (folder) => Promise.all((await rehearsal.files.list(folder)).map(withAttributes)),
      glance: rehearsal.files.stat,
      glanceInto: rehearsal.files.list,
      securityDescriptors: (path) => readSecurityDescriptors(tools, path),
      async createFolder(path) {
        if ((await rehearsal.files.stat(path)) === undefined) made.add(path);
        await rehearsal.files.createFolder(path);
      },
      async restrictToAdministrators(folder) {
        await restrictToAdministrators(tools, rehearsal.files.localPath(folder), made.delete(folder));
      },
    },
    installer: {
      isAtWork: (started) => rehearsal.installer.isAtWork(started),
      identify: (path) => rehearsal.installer.identify(path),
      async describe(path) {
        const { publisher } = await readSignature(tools, path);
        const isOfWindows = path.toLowerCase().startsWith('c:\\windows\\');
        return isOfWindows ? { kind: 'setup', properties: {}, publisher } : rehearsal.installer.describe(path);
      },
      async install(request) {
        return withProgram(
          installArguments(request.packagePath, request.logPath, request.properties),
          await rehearsal.installer.install(request),
        );
      },
      async extract(request) {
        await tools.text('msiexec.exe', ['/a', request.packagePath]);
        return rehearsal.installer.extract(request);
      },
      async uninstall(request) {
        return withProgram(
          uninstallArguments(request.productCode, request.logPath),
          await rehearsal.installer.uninstall(request),
        );
      },
      async runSetup(request) {
        const { setupPath: path, arguments: given, timeLimitSeconds } = request;
        await runSetupProgram(tools, clock, { path, arguments: given, timeLimitSeconds });
        return rehearsal.installer.runSetup(request);
      },
    },
  });
  return { host, calls };
}

/** Of the installation that the next msiexec is answered with. */
let lastExitCode = 0;

function programsOf(rehearsal: Host): Script {
  return async (name, args, { input = '', onStart, environment }) => {
    switch (name) {
      case 'reg.exe':
        return reg(rehearsal, args);
      case 'sc.exe':
        return sc(rehearsal, args);
      case 'appcmd.exe':
        return appcmd(rehearsal, args);
      case 'powershell.exe':
        // Sleeping takes no time here: without this, who waits for a setup would keep it from its turn.
        await new Promise((resolve) => setImmediate(resolve));
        return powerShell(input, environment?.MFA_UPGRADE_DATA ?? '');
      case 'whoami.exe':
        return { output: administrator };
      case 'icacls.exe':
        if (args[1] === '/save') {
          await writeFile(args[2] ?? '', Buffer.from('x\r\nD:PAI(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)\r\n', 'utf16le'));
        }
        return {};
      case 'cmd.exe':
        return { output: Buffer.from(':\r\n', 'utf16le') };
      case 'msiexec.exe':
        return { exitCode: lastExitCode };
      default:
        return setup(rehearsal, name, onStart);
    }
  };
}

/** It ends when its time has gone by on the clock of the rehearsal, which only sleeping moves. */
async function setup({ clock }: Host, name: string, onStart: ((id: number) => void) | undefined): Promise<Answer> {
  if (!name.toLowerCase().includes('setup')) throw new Error(`${name} is not answered.`);
  onStart?.(4321);
  const end = clock.now().getTime() + setupSeconds * 1000;
  while (clock.now().getTime() < end) await new Promise((resolve) => setImmediate(resolve));
  return {};
}

const administrator =
  '"contoso\\runner","S-1-5-21-1-2-3-1001"\r\n"BUILTIN\\Administrators","Alias","S-1-5-32-544","x"\r\n"Mandatory Label\\High Mandatory Level","Label","S-1-16-12288",""\r\n';

function powerShell(input: string, data: string): Answer {
  if (input.includes('Get-Acl')) return { output: '{"rights":{},"refused":{}}' };
  if (input.includes('Get-AuthenticodeSignature')) {
    if (data.includes(sandboxName)) return { output: '{"status":"NotSigned"}' };
    return { output: '{"status":"Valid","subject":"CN=Microsoft Windows, O=Microsoft Corporation, C=US"}' };
  }
  if (input.includes('Win32_Process')) return { output: '[{"id":4,"parentId":0,"name":"System"}]' };
  return { output: '{"joined":true,"domain":"contoso.com","version":"5.1","mode":"FullLanguage"}' };
}

async function reg({ registry, services }: Host, args: readonly string[]): Promise<Answer> {
  const [verb, key = '', file = ''] = args;
  const view = args.includes('/reg:32') ? '32' : '64';
  const missing = { exitCode: 1, errorOutput: 'ERROR: The system was unable to find the specified registry key.' };
  if (verb === 'import') await registry.importKey(await readFile(key), view);
  if (verb === 'delete' && args.includes('/f')) {
    if (file === '/v' || file === '/ve') await registry.removeValue(key, view, file === '/ve' ? '' : (args[3] ?? ''));
    else await registry.removeKey(key, view);
  }
  if (verb !== 'export') return {};
  // Of services the rehearsal has a file of its own.
  if (key.endsWith('\\Services')) return servicesAsKeys(services, file);
  const tree = await registry.readTree(key, view);
  if (tree === undefined) return missing;
  await writeFile(file, encodeRegistrationFile(formatRegistrationFile(tree)));
  return {};
}

async function servicesAsKeys(services: Host['services'], file: string): Promise<Answer> {
  const base = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';
  const text = (name: string, value: string) => ({ name, data: { type: 'string', text: value } }) as const;
  const number = (name: string, value: number) => ({ name, data: { type: 'dword', number: value } }) as const;
  const starts = { automatic: 2, manual: 3, disabled: 4 };
  const keys = (await services.list()).map((service) => ({
    path: `${base}\\${service.name}`,
    values: [
      number('Type', 16),
      number('Start', starts[service.startType]),
      text('ImagePath', service.imagePath),
      text('DisplayName', service.displayName),
      text('ObjectName', service.account),
      { name: 'DependOnService', data: { type: 'multi-string', texts: service.dependsOn } } as const,
    ],
  }));
  await writeFile(file, encodeRegistrationFile(formatRegistrationFile([{ path: base, values: [] }, ...keys])));
  return {};
}

async function sc({ services }: Host, [verb = '', name = '']: readonly string[]): Promise<Answer> {
  const all = await services.list();
  if (verb === 'stop') await services.stop(name, 30);
  if (verb === 'start') await services.start(name, 30);
  const chosen = name === 'type=' ? all : (await services.list()).filter((one) => one.name === name);
  if (chosen.length === 0) return { exitCode: 1060 };
  const state = (isRunning: boolean) => (isRunning ? '4  RUNNING' : '1  STOPPED');
  const blocks = chosen.map(
    (one) =>
      `\r\nSERVICE_NAME: ${one.name}\r\nDISPLAY_NAME: ${one.displayName}\r\n        TYPE               : 10  WIN32_OWN_PROCESS\r\n        STATE              : ${state(one.state === 'running')}\r\n        WIN32_EXIT_CODE    : 0  (0x0)\r\n`,
  );
  return { output: blocks.join('') };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const attributes = (values: Readonly<Record<string, string | number | boolean>>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

async function appcmd({ webServer }: Host, args: readonly string[]): Promise<Answer> {
  const state = await webServer.read();
  const sites = state?.sites ?? [];
  const applications = sites.flatMap((site) =>
    site.applications.map((one) => ({ site, one, name: site.name + one.path })),
  );
  const document = (parts: readonly string[]) => ({
    output: `<?xml version="1.0"?>\r\n<appcmd>${parts.join('')}</appcmd>`,
  });
  const [verb, what, subject = ''] = args;
  const found = applications.find(({ name }) => name.toLowerCase() === subject.toLowerCase());
  const option = (name: string) => args.find((one) => one.startsWith(`/${name}:`))?.slice(name.length + 2);
  switch (`${verb} ${what}`) {
    case 'list site':
      return document(
        sites.map(
          (site) =>
            `<SITE${attributes({ 'SITE.NAME': site.name, 'SITE.ID': site.id, state: site.state === 'started' ? 'Started' : 'Stopped' })}><site><bindings>${site.bindings.map((one) => `<binding${attributes({ protocol: one.protocol, bindingInformation: one.information, certificateHash: one.certificateThumbprint ?? '' })} />`).join('')}</bindings></site></SITE>`,
        ),
      );
    case 'list app':
      return document(
        applications.map(
          ({ site, one, name }) =>
            `<APP${attributes({ 'APP.NAME': name, 'APPPOOL.NAME': one.applicationPool, 'SITE.NAME': site.name, path: one.path })} />`,
        ),
      );
    case 'list vdir':
      return document(
        applications.map(
          ({ one, name }) => `<VDIR${attributes({ 'APP.NAME': name, path: '/', physicalPath: one.physicalPath })} />`,
        ),
      );
    case 'list apppool':
      return document(
        (state?.applicationPools ?? []).map(
          (pool) =>
            `<APPPOOL${attributes({ 'APPPOOL.NAME': pool.name, PipelineMode: pool.pipelineMode, RuntimeVersion: pool.managedRuntimeVersion, state: pool.state === 'started' ? 'Started' : 'Stopped' })}><add${attributes({ enable32BitAppOnWin64: pool.enable32Bit })}><processModel${attributes({ identityType: pool.identity.type, ...(pool.identity.userName === undefined ? {} : { userName: pool.identity.userName }) })} /></add></APPPOOL>`,
        ),
      );
    case 'list config': {
      if (found === undefined) return { exitCode: 50, output: 'ERROR ( message:Cannot find APP object. )' };
      const settings = await webServer.readSettings(found.site.name, found.one.path);
      const { authentication: on } = settings;
      const values = {
        anonymous: on.anonymous,
        basic: on.basic,
        windows: on.windows,
        identity: on.impersonation,
        access: settings.sslFlags.join(', ') || 'None',
      };
      return document(
        Object.entries(settingSections).map(
          ([name, { section, attribute }]) =>
            `<CONFIG${attributes({ 'CONFIG.SECTION': section })}><x${attributes({ [attribute]: values[name as keyof typeof values] })} /></CONFIG>`,
        ),
      );
    }
    case 'set config': {
      if (found === undefined) throw new Error(`IIS has no ${subject}.`);
      const section = option('section');
      const settings = await webServer.readSettings(found.site.name, found.one.path);
      const names = { anonymous: 'anonymous', basic: 'basic', windows: 'windows', identity: 'impersonation' } as const;
      const changed = Object.entries(settingSections).find(([, one]) => one.section === section)?.[0];
      const flag = names[changed as keyof typeof names];
      const authentication = {
        ...settings.authentication,
        ...(flag ? { [flag]: (option('enabled') ?? option('impersonate')) === 'true' } : {}),
      };
      const flags = option('sslFlags')
        ?.split(', ')
        .filter((one) => one !== 'None');
      await webServer.configureApplication(found.site.name, found.one.path, {
        settings: { authentication, sslFlags: flags ?? settings.sslFlags },
      });
      return {};
    }
    case 'set app':
      if (found === undefined) throw new Error(`IIS has no ${subject}.`);
      await webServer.configureApplication(found.site.name, found.one.path, {
        applicationPool: option('applicationPool') ?? '',
      });
      return {};
    case 'delete apppool':
      await webServer.removeApplicationPool(option('apppool.name') ?? '');
      return {};
    case 'add apppool':
      await webServer.createApplicationPool({
        name: option('name') ?? '',
        managedRuntimeVersion: 'v4.0',
        pipelineMode: option('managedPipelineMode') === 'Classic' ? 'Classic' : 'Integrated',
        enable32Bit: option('enable32BitAppOnWin64') === 'true',
        identity: { type: 'NetworkService' },
      });
      return {};
    default:
      throw new Error(`appcmd ${args.join(' ')} is not answered.`);
  }
}
