import { HostError } from '../host-error.js';
import type { Clock } from '../machine.js';
import type { Registry } from '../registry.js';
import { sameText } from '../same-text.js';
import type { Service, Services } from '../services.js';
import { wordsOf } from './program-refusal.js';
import { listServices, queryAll } from './service-list.js';
import { parseServiceStatus, type ServiceStatus } from './service-status.js';
import type { TextResult, WindowsTools } from './windows-tools.js';

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

const shortPauseMilliseconds = 250;
/** Between the end of its process and the service manager's notice of it. */
const afterEndSeconds = 15;

export interface ServiceOptions {
  /**
   * The last resort for a service that does not stop within its limit: its process is ended. Off unless asked for,
   * because the process may be writing.
   */
  readonly endProcessOfHungService?: boolean;
  readonly endProcess?: (processId: number) => Promise<unknown>;
  /** Between two looks at a service on its way; longer where each look costs a second. */
  readonly pauseMilliseconds?: number;
}

/** Services through the registry (how they are set up) and `sc.exe` (how they are). */
export function createWindowsServices(
  tools: WindowsTools,
  registry: Registry,
  clock: Clock,
  options: ServiceOptions = {},
): Services {
  const endProcess = options.endProcess ?? tools.endTree;
  const pauseMilliseconds = options.pauseMilliseconds ?? shortPauseMilliseconds;
  const list = () => listServices(tools, registry);

  async function status(name: string): Promise<ServiceStatus> {
    const result = await tools.read('sc.exe', ['query', name]);
    const found = parseServiceStatus(result.output)[0];
    if (result.exitCode === 0 && found !== undefined) return found;
    throw refusal(name, 'could not be asked for its state', result);
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
      const result = await orderOnce(verb, name, end);
      const { exitCode } = result;
      if (exitCode === 0 || exitCode === done) return true;
      if (exitCode !== codes.busy && exitCode !== codes.noAnswer) {
        throw refusal(name, `did not ${verb}`, result);
      }
      if (clock.now().getTime() >= end) return false;
      await clock.sleep(pauseMilliseconds);
    }
  }

  /** The service manager itself waits half a minute for a service that does not answer; the limit may be shorter. */
  async function orderOnce(verb: 'start' | 'stop', name: string, end: number): Promise<TextResult> {
    const timeLimitSeconds = Math.max((end - clock.now().getTime()) / 1000, 1);
    try {
      return await tools.text('sc.exe', [verb, name], { timeLimitSeconds });
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'timed-out') throw error;
      return { exitCode: codes.noAnswer, output: '', errorOutput: '' };
    }
  }

  async function lastResort(name: string): Promise<boolean> {
    const { output } = await tools.read('sc.exe', ['queryex', name]);
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
    async requestStart(name, timeLimitSeconds) {
      const end = clock.now().getTime() + timeLimitSeconds * 1000;
      if (!(await order('start', name, end))) throw tooLate(name, 'start', timeLimitSeconds);
    },
  };
}

/** Where the others cannot be listed it is not known, and the process is taken for shared. */
async function sharesProcess(tools: WindowsTools, processId: number, name: string): Promise<boolean> {
  try {
    const running = await queryAll(tools, 'queryex');
    return running.some((one) => one.processId === processId && !sameText(one.name, name));
  } catch (error) {
    if (error instanceof HostError) return true;
    throw error;
  }
}

function refusal(name: string, what: string, result: TextResult): HostError {
  switch (result.exitCode) {
    case codes.noSuchService:
      return new HostError('not-found', name, `There is no service ${name}.`);
    case codes.accessDenied:
      return new HostError('access-denied', name, `The service ${name} ${what}: access is denied.`);
    case codes.dependantsRun:
      return new HostError('in-use', name, `The service ${name} ${what}: services that need it are running.`);
    default:
      return new HostError(
        'refused',
        name,
        `The service ${name} ${what} (code ${result.exitCode}): ${wordsOf(result)}`,
      );
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
