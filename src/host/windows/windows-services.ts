import type { Clock } from '../clock.js';
import { HostError } from '../host-error.js';
import type { Registry } from '../registry.js';
import { sameText } from '../same-text.js';
import type { Service, Services } from '../services.js';
import { inParallel } from './in-parallel.js';
import { endProcessTree } from './run-program.js';
import { type ServiceRegistration, serviceRegistrations, servicesKey } from './service-registration.js';
import { parseServiceStatus, type ServiceStatus } from './service-status.js';
import type { WindowsTools } from './windows-tools.js';

/** Codes of the service manager that `sc.exe` ends with. Source: "System Error Codes (1000-1299)". */
const codes = {
  accessDenied: 5,
  dependantsRun: 1051,
  alreadyRunning: 1056,
  noAnswer: 1053,
  busy: 1061,
  noSuchService: 1060,
  notStarted: 1062,
};

const pauseMilliseconds = 250;
/** Between the end of its process and the service manager's notice of it. */
const afterEndSeconds = 15;

export interface ServiceOptions {
  /**
   * The last resort for a service that does not stop within its limit: its process is ended. Off unless asked for,
   * because the process may be writing.
   */
  readonly endProcessOfHungService?: boolean;
  readonly endProcess?: (processId: number) => Promise<void>;
}

/** Services through the registry (how they are set up) and `sc.exe` (how they are). */
export function createWindowsServices(
  tools: WindowsTools,
  registry: Registry,
  clock: Clock,
  options: ServiceOptions = {},
): Services {
  const endProcess = options.endProcess ?? endProcessTree;
  const list = () => listServices(tools, registry);

  async function status(name: string): Promise<ServiceStatus> {
    const { exitCode, output } = await tools.text('sc.exe', ['query', name]);
    const found = parseServiceStatus(output)[0];
    if (exitCode === 0 && found !== undefined) return found;
    throw refusal(name, exitCode, 'could not be asked for its state', output);
  }

  async function until(name: string, wanted: Service['state'], end: number): Promise<ServiceStatus | undefined> {
    for (;;) {
      const found = await status(name);
      if (found.state === wanted) return found;
      if (wanted === 'running' && found.state === 'stopped') throw stoppedAgain(name, found.exitCode);
      if (clock.now().getTime() >= end) return undefined;
      await clock.sleep(pauseMilliseconds);
    }
  }

  /** @returns false where the service took no order until the limit: it is on its way elsewhere, or hangs */
  async function order(verb: 'start' | 'stop', name: string, end: number): Promise<boolean> {
    const done = verb === 'stop' ? codes.notStarted : codes.alreadyRunning;
    for (;;) {
      const { exitCode, output } = await orderOnce(verb, name, end);
      if (exitCode === 0 || exitCode === done) return true;
      if (exitCode !== codes.busy && exitCode !== codes.noAnswer) {
        throw refusal(name, exitCode, `did not ${verb}`, output);
      }
      if (clock.now().getTime() >= end) return false;
      await clock.sleep(pauseMilliseconds);
    }
  }

  /** The service manager itself waits half a minute for a service that does not answer; the limit may be shorter. */
  async function orderOnce(verb: 'start' | 'stop', name: string, end: number) {
    const timeLimitSeconds = Math.max((end - clock.now().getTime()) / 1000, 1);
    try {
      return await tools.text('sc.exe', [verb, name], { timeLimitSeconds });
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'timed-out') throw error;
      return { exitCode: codes.noAnswer, output: '' };
    }
  }

  async function lastResort(name: string): Promise<boolean> {
    const { output } = await tools.text('sc.exe', ['queryex', name]);
    const processId = parseServiceStatus(output)[0]?.processId ?? 0;
    if (!options.endProcessOfHungService || processId === 0 || (await sharesProcess(tools, processId, name)))
      return false;
    await endProcess(processId);
    return (await until(name, 'stopped', clock.now().getTime() + afterEndSeconds * 1000)) !== undefined;
  }

  return {
    list,
    async stop(name, timeLimitSeconds) {
      if ((await status(name)).state === 'stopped') return;
      const end = clock.now().getTime() + timeLimitSeconds * 1000;
      if ((await order('stop', name, end)) && (await until(name, 'stopped', end)) !== undefined) return;
      if (await lastResort(name)) return;
      throw tooLate(name, 'stop', timeLimitSeconds);
    },
    async start(name, timeLimitSeconds) {
      if ((await status(name)).state === 'running') return;
      const end = clock.now().getTime() + timeLimitSeconds * 1000;
      const isTaken = await order('start', name, end);
      if (!isTaken || (await until(name, 'running', end)) === undefined) {
        throw tooLate(name, 'start', timeLimitSeconds);
      }
    },
  };
}

async function listServices(tools: WindowsTools, registry: Registry): Promise<readonly Service[]> {
  const all = await tools.text('sc.exe', ['query', 'type=', 'service', 'state=', 'all', 'bufsize=', '1048576']);
  const states = all.exitCode === 0 ? parseServiceStatus(all.output) : [];
  const registrations = await readRegistrations(registry, states);
  const stateOf = new Map(states.map((status) => [status.name.toLowerCase(), status]));
  const started = all.exitCode === 0 ? undefined : await startedNames(tools);
  const listed = await inParallel(registrations, 8, async (registration) => {
    const status =
      stateOf.get(registration.name.toLowerCase()) ??
      (started !== undefined && isPartOfWindows(registration, tools)
        ? roughStatus(registration, started)
        : await queryOne(tools, registration.name));
    return status === undefined ? [] : [withState(registration, status)];
  });
  return listed.flat();
}

/** Where `sc` cannot list, `net start` tells the display names of what runs; what is on its way is not among them. */
async function startedNames(tools: WindowsTools): Promise<ReadonlySet<string>> {
  const { output } = await tools.text('net.exe', ['start']);
  const indented = output.split(/\r?\n/).filter((line) => /^\s+\S/.test(line));
  return new Set(indented.map((line) => line.trim().toLowerCase()));
}

function isPartOfWindows({ imagePath }: ServiceRegistration, { folders }: WindowsTools): boolean {
  const program = imagePath.replace(/^"/, '').toLowerCase();
  return [folders.windows.toLowerCase(), '%systemroot%', '%windir%', 'system32'].some((one) =>
    program.startsWith(`${one}\\`),
  );
}

function roughStatus({ name, displayName }: ServiceRegistration, started: ReadonlySet<string>): ServiceStatus {
  const isRunning = started.has(displayName.toLowerCase()) || started.has(name.toLowerCase());
  return { name, state: isRunning ? 'running' : 'stopped', exitCode: 0 };
}

/** A key below may be closed even to administrators; then each service is read by itself. */
async function readRegistrations(
  registry: Registry,
  states: readonly ServiceStatus[],
): Promise<readonly ServiceRegistration[]> {
  try {
    return serviceRegistrations((await registry.readTree(servicesKey, '64')) ?? []);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'access-denied') throw error;
    const trees = await inParallel(states, 8, ({ name }) => readOne(registry, name));
    return trees.flatMap((keys) => serviceRegistrations(keys));
  }
}

async function readOne(registry: Registry, name: string) {
  try {
    return (await registry.readTree(`${servicesKey}\\${name}`, '64')) ?? [];
  } catch (error) {
    // One closed service is not the product's: its program would have to lie in the product's folder.
    if (error instanceof HostError && error.code === 'access-denied') return [];
    throw error;
  }
}

/** Undefined for a registration that the service manager does not know (yet, or any more). */
async function queryOne(tools: WindowsTools, name: string): Promise<ServiceStatus | undefined> {
  const { output } = await tools.text('sc.exe', ['query', name]);
  return parseServiceStatus(output)[0];
}

/** A display name that begins with `@` names a text in a library; the service manager has looked it up. */
function withState(registration: ServiceRegistration, { state, displayName }: ServiceStatus): Service {
  const isIndirect = registration.displayName.startsWith('@');
  return { ...registration, displayName: (isIndirect ? displayName : undefined) ?? registration.displayName, state };
}

async function sharesProcess(tools: WindowsTools, processId: number, name: string): Promise<boolean> {
  const { output } = await tools.text('sc.exe', ['queryex', 'type=', 'service', 'bufsize=', '1048576']);
  return parseServiceStatus(output).some((one) => one.processId === processId && !sameText(one.name, name));
}

function refusal(name: string, exitCode: number, what: string, output: string): HostError {
  const said = output.trim().replace(/\s+/g, ' ');
  switch (exitCode) {
    case codes.noSuchService:
      return new HostError('not-found', name, `There is no service ${name}.`);
    case codes.accessDenied:
      return new HostError('access-denied', name, `The service ${name} ${what}: access is denied.`);
    case codes.dependantsRun:
      return new HostError('in-use', name, `The service ${name} ${what}: services that need it are running.`);
    default:
      return new HostError('refused', name, `The service ${name} ${what} (code ${exitCode}): ${said}`);
  }
}

function stoppedAgain(name: string, exitCode: number): HostError {
  return new HostError(
    'refused',
    name,
    `The service ${name} stopped again at once, with code ${exitCode}. See the event log "System".`,
  );
}

function tooLate(name: string, verb: 'start' | 'stop', seconds: number): HostError {
  return new HostError('timed-out', name, `The service ${name} did not ${verb} within ${seconds} seconds.`);
}
