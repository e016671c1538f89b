import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { omitUndefined } from '../../base/json.js';
import type { Host } from '../host.js';
import { HostError, undefinedWhereRefused } from '../host-error.js';
import type { Clock, Machine, MachineFacts } from '../machine.js';
import type { Processes } from '../processes.js';
import { countChanges } from '../windows/count-changes.js';
import { runPowerShell } from '../windows/power-shell.js';
import type { ProgramRequest, RunProgram } from '../windows/program.js';
import { createRunProgram, leavePrograms } from '../windows/run-program.js';
import { createWindowsClock } from '../windows/windows-clock.js';
import type { FileOptions } from '../windows/windows-files.js';
import { windowsFolders } from '../windows/windows-folders.js';
import { createWindowsInstaller } from '../windows/windows-installer.js';
import { askPowerShell } from '../windows/windows-machine.js';
import { createWindowsNetwork } from '../windows/windows-network.js';
import {
  createWindowsProcesses,
  processesIn,
  processesThereScript,
  readProcesses,
  withoutParents,
} from '../windows/windows-processes.js';
import { createWindowsRegistry } from '../windows/windows-registry.js';
import { createWindowsServices } from '../windows/windows-services.js';
import { createWindowsTools, type WindowsTools } from '../windows/windows-tools.js';
import { createWindowsWebServer } from '../windows/windows-web-server.js';
import { runDetached } from './detached-task.js';
import { type Greeting, greetServer } from './greet-server.js';
import { judgeGreeting } from './judge-greeting.js';
import { networkProbe, type Probe } from './probe.js';
import { findEndpoint, managementMissing, prepareFolder, rightsMissing } from './reach-server.js';
import { createRemoteFiles } from './remote-files.js';
import { createRemoteInstaller } from './remote-installer.js';
import { canReachFromServer, createRemoteNetwork } from './remote-network.js';
import { createRemotePrograms } from './remote-programs.js';
import { type MachineNames, requireServerName } from './server-name.js';
import { createServerShares, type ServerShares } from './share-path.js';
import { winrsStarter } from './winrs.js';

type Variables = Readonly<Record<string, string | undefined>>;

export interface RemoteHostOptions {
  /** Shares by the letter of the drive whose root they are; by default the administrative ones. */
  readonly shares?: ReadonlyMap<string, string>;
  /** Under which account installers run; by default SYSTEM. */
  readonly installerRun?: InstallerAccount;
  /** Of this process. */
  readonly environment: Variables;
  /** How programs of this machine are run. */
  readonly run?: RunProgram;
  readonly probe?: Probe;
  readonly files?: FileOptions;
}

/** A scheduled task as SYSTEM, or as the account of the runner for packages that refuse SYSTEM. */
export type InstallerAccount = 'scheduled-task' | 'scheduled-task-as-runner';

/** Between two looks at a service on its way: each is a start. */
const servicePauseMilliseconds = 3000;

/**
 * A server that is reached from this machine: its files through its shares, its programs through remote management. It is
 * the same adapters as on the machine itself; nothing is installed there and no password is stored.
 * @throws UserError that says what is missing to reach it
 */
export async function createRemoteHost(server: string, options: RemoteHostOptions): Promise<Host> {
  const { environment } = options;
  const named = requireServerName(server, namesOf(environment));
  const endpoint = await findEndpoint(named.name, options.probe ?? networkProbe);
  const ownClock = createWindowsClock();
  const shares = createServerShares(named.name, options.shares);
  const run = options.run ?? createRunProgram(environment);
  const own = createWindowsTools(run, { ...windowsFolders(environment), temporary: tmpdir() }, async () => 437);
  const ownFiles = createRemoteFiles(own, ownClock, shares, options.files);
  const prepared = await prepareFolder(named.name, ownFiles, ownClock, newNonce());
  const clock = shifted(ownClock, prepared.clockDifferenceMilliseconds);
  const start = winrsStarter(own, named.name, endpoint);
  let codePage: number | undefined;
  const way = { server: named.name, folder: prepared.folder, local: shares.toShare, start, clock, newNonce };
  const onServer = createRemotePrograms({ ...way, codePage: async () => codePage });
  try {
    const told = await greeted(named.name, onServer, shares, prepared.folder);
    judgeGreeting(named, told);
    // An event log that is small or was cleared has no start of Windows any more.
    const greeting = { ...told, bootTime: told.bootTime ?? (await askBootTime(named.name, own)) };
    codePage = greeting.oemCodePage;
    const files = createRemoteFiles(own, clock, shares, options.files);
    const actsFrom = environment.COMPUTERNAME ?? '';
    const runAs = options.installerRun === 'scheduled-task-as-runner' ? greeting.account.name : undefined;
    const parts: Parts = { ...way, greeting, own, onServer, shares, files, actsFrom, runAs };
    const host = hostOf(parts);
    return { ...host, close: () => takeAway(ownFiles, prepared.folder), letGo: () => letGo(ownClock) };
  } catch (error) {
    await takeAway(ownFiles, prepared.folder);
    throw error;
  }
}

function namesOf({ COMPUTERNAME: computer = '', USERDNSDOMAIN: domain }: Variables): MachineNames {
  return { computer, ...(domain ? { domain } : {}) };
}

/** @throws UserError where remote management does not run a command as an administrator's */
async function greeted(server: string, run: RunProgram, shares: ServerShares, folder: string): Promise<Greeting> {
  const system = 'C:\\Windows\\System32';
  const folders = { windows: 'C:\\Windows', system, programData: '', programFiles: '', temporary: folder };
  try {
    return await greetServer(createWindowsTools(run, folders, async () => 437, reach(run, shares, system)));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === 'access-denied') throw rightsMissing(server, error.message);
    throw error.code === 'server-not-reached' ? managementMissing(server, error.message) : error;
  }
}

/** How this process reaches the server's files and processes. */
function reach(run: RunProgram, shares: ServerShares, system: string): Pick<WindowsTools, 'local' | 'endTree'> {
  return {
    local: shares.toShare,
    async endTree(processId) {
      const program = `${system}\\taskkill.exe`;
      const args = ['/T', '/F', '/PID', String(processId)];
      const { exitCode } = await run({ program, arguments: args, timeLimitSeconds: 60 });
      // 128: there is no such process any more.
      if (exitCode === 0 || exitCode === 128) return { isGone: true };
      return { isGone: false, doubt: `taskkill.exe ended with ${exitCode}` };
    },
  };
}

interface Parts {
  readonly server: string;
  readonly folder: string;
  readonly clock: Clock;
  readonly greeting: Greeting;
  /** Programs of this machine. */
  readonly own: WindowsTools;
  readonly onServer: RunProgram;
  readonly shares: ServerShares;
  readonly files: Host['files'];
  readonly actsFrom: string;
  /** The account of installers; undefined for SYSTEM. */
  readonly runAs: string | undefined;
  newNonce(): string;
}

function hostOf(parts: Parts): Host {
  const { clock, greeting, own, onServer, shares, folder, server } = parts;
  const folders = { ...greeting.folders, temporary: folder };
  const oemCodePage = async () => greeting.oemCodePage ?? 437;
  const run: RunProgram = (request) => (request.outlives ? detached(request) : onServer(withoutFolder(request)));
  const tools = createWindowsTools(
    withoutPowerShell(run),
    folders,
    oemCodePage,
    reach(onServer, shares, folders.system),
  );
  const detached = (request: ProgramRequest) =>
    runDetached({ tools, clock, server, folder, runAs: parts.runAs, newNonce: parts.newNonce }, request);
  const registry = createWindowsRegistry(tools, 'x64');
  const there = createWindowsInstaller(tools, clock, oemCodePage, registry);
  const here = createWindowsInstaller(own, clock, oemCodePage, registry);
  return countChanges({
    kind: 'windows',
    actsFrom: parts.actsFrom,
    clock: { ...clock, minutesAheadOfUtc: () => greeting.minutesAheadOfUtc },
    files: parts.files,
    installer: createRemoteInstaller({ there, here, shares, files: parts.files, folder, registry, tools }),
    machine: createRemoteMachine(greeting, own),
    network: createRemoteNetwork(createWindowsNetwork(), server),
    processes: createRemoteProcesses(createWindowsProcesses(own, parts.actsFrom), { here: own, there: tools }, server),
    registry,
    services: createWindowsServices(tools, registry, clock, { pauseMilliseconds: servicePauseMilliseconds }),
    webServer: createWindowsWebServer(tools, registry, clock),
  });
}

/** A command file runs in the system folder. */
function withoutFolder({ workingFolder: _folder, ...request }: ProgramRequest): ProgramRequest {
  return request;
}

/** A server of that age may have none, or one that a policy closes: nothing depends on it. */
function withoutPowerShell(run: RunProgram): RunProgram {
  return async (request) => {
    if (!/\\powershell\.exe$/i.test(request.program)) return run(request);
    throw new HostError('not-supported', request.program, 'PowerShell of the server is not asked from elsewhere.');
  };
}

/** The clock of the server, as far as its shares show it. */
function shifted(clock: Clock, difference: number): Clock {
  return { ...clock, now: () => new Date(clock.now().getTime() + difference) };
}

function letGo(clock: ReturnType<typeof createWindowsClock>): void {
  clock.letGo();
  leavePrograms();
}

async function takeAway(files: Host['files'], folder: string): Promise<void> {
  await files.remove(folder).catch(undefinedWhereRefused);
}

function newNonce(): string {
  return randomBytes(12).toString('hex');
}

/**
 * The server as it described itself when it was reached.
 * @param own programs of this machine
 */
export function createRemoteMachine(greeting: Greeting, own: WindowsTools): Machine {
  let asked: ReturnType<typeof askPowerShell> | undefined;
  return {
    async facts() {
      // The server's PowerShell is not asked: one of its age may have none. What needs it runs on this machine.
      asked ??= askPowerShell(own);
      const { powerShell } = await asked;
      return { ...factsOf(greeting), ...omitUndefined({ powerShell }) };
    },
    canReach: canReachFromServer,
  };
}

/** @throws HostError `refused` where the server does not say when it was started */
function factsOf(greeting: Greeting): MachineFacts {
  const { computerName, domain, operatingSystem, architecture, language, bootTime, account, folders } = greeting;
  if (bootTime === undefined || architecture === undefined) {
    const message = `When ${computerName} was started could not be read: its event log "System" has no start of Windows (wevtutil.exe), and PowerShell of this machine got no answer either (Get-CimInstance).`;
    throw new HostError('refused', computerName, message);
  }
  return {
    name: computerName,
    ...(domain === undefined ? {} : { domain }),
    operatingSystem,
    architecture,
    language,
    bootTime,
    ...{ account: account.name, isAdministrator: account.isAdministrator },
    folders: { programData: folders.programData, programFiles: folders.programFiles, windows: folders.windows },
  };
}

/**
 * The process of a run is one of this machine; what is listed runs on the server. The PowerShell of this machine asks for
 * paths and sessions, once in vain at most; otherwise the server itself lists names.
 */
export function createRemoteProcesses(own: Processes, programs: ProgramsOfBoth, server: string): Processes {
  let isAnswered = true;
  return {
    ...own,
    async list() {
      const answer = isAnswered ? await askOf(server, programs.here, processesThereScript) : undefined;
      isAnswered = Array.isArray(answer) && answer.length > 0;
      return withoutParents(
        isAnswered && Array.isArray(answer) ? processesIn(answer) : await readProcesses(programs.there),
      );
    },
  };
}

interface ProgramsOfBoth {
  /** Of this machine. */
  readonly here: WindowsTools;
  /** Of the server. */
  readonly there: WindowsTools;
}

export const bootTimeThereScript =
  '$system = Get-CimInstance Win32_OperatingSystem -ComputerName $data.server; $value = @{ started = $system.LastBootUpTime };';

/** When the server was started, as the PowerShell of this machine reads it; undefined where it is not. */
export async function askBootTime(server: string, here: WindowsTools): Promise<string | undefined> {
  const answer = await askOf(server, here, bootTimeThereScript);
  const started = typeof answer === 'object' && answer !== null && 'started' in answer ? String(answer.started) : '';
  const [, milliseconds] = /^\/Date\((\d+)\)\/$/.exec(started) ?? [];
  return milliseconds === undefined ? undefined : new Date(Number(milliseconds)).toISOString();
}

/** Through CIM over remote management: Windows Server 2008 R2 does not know it without a later Management Framework. */
async function askOf(server: string, here: WindowsTools, script: string): Promise<unknown> {
  const answer = await runPowerShell(here, { script, data: { server } });
  return answer.answered ? answer.value : undefined;
}
