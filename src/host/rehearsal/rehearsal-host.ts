import { createHash } from 'node:crypto';
import { appendFile, readFile, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Host } from '../host.js';
import { isMissing, systemErrorCode } from '../host-error.js';
import { type Clock, minutesAheadHere, type ServerClock } from '../machine.js';
import type { Process, Processes, ProcessStart } from '../processes.js';
import { sameText } from '../same-text.js';
import { webServerSchema } from '../server-facts-schema.js';
import type { Site, WebApplication, WebServerState } from '../web-server.js';
import { joinPath } from '../windows-path.js';
import type { RehearsalOptions } from './effects.js';
import type { AvailabilityLine } from './format.js';
import { rollBackUnfinished } from './installer-transaction.js';
import { locate } from './locate.js';
import { createProgramFaults } from './program-faults.js';
import { createRehearsalFiles } from './rehearsal-files.js';
import { createRehearsalInstaller } from './rehearsal-installer.js';
import { createRehearsalNetwork } from './rehearsal-network.js';
import { createRehearsalRegistry } from './rehearsal-registry.js';
import { createRehearsalServices } from './rehearsal-services.js';
import { createRehearsalWebServer, settingsByDefault } from './rehearsal-web-server.js';
import { openServerFolder, type ServerFolder } from './server-folder.js';
import { rehearsalServicesSchema } from './server-schema.js';
import { createStorage } from './storage.js';

/**
 * A folder that behaves as one Windows server; see `format.ts` for its files. An installation that was cut off is
 * rolled back first.
 * @throws UserError `not-a-rehearsal-server`
 */
export async function createRehearsalHost(folder: string, options: RehearsalOptions = {}): Promise<Host> {
  const server = await openServerFolder(resolve(folder));
  await rollBackUnfinished(server.path);
  const clock = await createRehearsalClock(server.path, options.startTime);
  const watch = await watchAvailability(server, clock);
  await watch?.();
  const storage = createStorage(options.onEffect, watch);
  const faults = createProgramFaults(server, storage, clock);
  const files = createRehearsalFiles(server, storage, clock, faults);
  const registry = createRehearsalRegistry(server, storage, faults);
  const services = createRehearsalServices(server, storage, clock, faults);
  const webServer = createRehearsalWebServer(server, storage, faults);
  const realPath = (path: string) => locate(server.path, path);
  const parts = { files, registry, services, webServer, realPath };
  const installer = createRehearsalInstaller(server, storage, clock, faults, parts);
  await installer.isAtWork();
  return {
    kind: 'rehearsal',
    clock,
    files,
    installer,
    machine: {
      async facts() {
        const { machine } = server.machine;
        const isAdministrator = machine.isAdministrator && !(await server.faults()).notAdministrator;
        return { ...machine, isAdministrator, ...(await faults.powerShellFacts()) };
      },
      canReach: async (host, port) => server.machine.reachable.includes(`${host}:${port}`),
    },
    network: createRehearsalNetwork(server, files, clock),
    processes: createRehearsalProcesses(server.machine.machine.name, options, server.machine.processes),
    registry,
    services,
    webServer,
    letGo: () => installer.letGo(),
  };
}

/**
 * The processes of the machine that rehearses. It is part of the machine's name: two of them may open one folder, and
 * a number means nothing on the other.
 */
export function createRehearsalProcesses(
  server: string,
  options: RehearsalOptions,
  open: readonly Process[] = [],
): Processes {
  const { isProcessRunning, processId = process.pid } = options;
  return {
    machine: `${server} (rehearsal on ${hostname()})`,
    currentId: processId,
    isRunning: async (id) => (isProcessRunning ?? isRunningHere)(id),
    // Numbers that were invented for a test have no start.
    startOf: async (id) => (isProcessRunning !== undefined || id === options.processId ? undefined : readStart(id)),
    list: async () => open,
  };
}

function isRunningHere(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Not permitted to signal it: it runs.
    return systemErrorCode(error) === 'EPERM';
  }
}

const ticksPerSecond = 100;

/** As Linux reports it; undefined on another system. */
async function readStart(id: number): Promise<ProcessStart | undefined> {
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    const uptime = Number((await readFile('/proc/uptime', 'utf8')).split(' ')[0]);
    // The name of the program, in brackets, may contain anything; the start is the twentieth field behind it.
    const fields = (await readFile(`/proc/${id}/stat`, 'utf8')).replace(/^.*\) /s, '').split(' ');
    const ticks = Number(fields[19]);
    if (!Number.isSafeInteger(ticks) || Number.isNaN(uptime)) return undefined;
    const at = Date.now() - (uptime - ticks / ticksPerSecond) * 1000;
    return { at: new Date(at).toISOString(), mark: `${boot}/${ticks}` };
  } catch (error) {
    if (systemErrorCode(error) !== undefined) return undefined;
    throw error;
  }
}

const fileName = 'availability.jsonl';

type State = AvailabilityLine extends infer L ? (L extends unknown ? Omit<L, 'at'> : never) : never;

/**
 * Writes down which services run and which web applications answer, by looking at the server as each of its changes
 * begins: it knows nothing of plans and journals. Only where `availability.jsonl` is in the folder, empty at first;
 * undefined where not. What another process changed is written with the time of the first look at it.
 */
async function watchAvailability(server: ServerFolder, clock: Clock): Promise<(() => Promise<void>) | undefined> {
  const path = join(server.path, fileName);
  const written = await readFile(path, 'utf8').catch((error) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (written === undefined) return undefined;
  const known = new Map<string, State>();
  for (const line of written.split('\n').filter((text) => text !== '')) {
    const { at: _at, ...state }: AvailabilityLine = JSON.parse(line);
    known.set(keyOf(state), state);
  }
  async function look(): Promise<void> {
    const at = clock.now().toISOString();
    const now = new Map((await statesOf(server)).map((state) => [keyOf(state), state]));
    const gone = [...known.values()].filter((state) => !now.has(keyOf(state))).map(withoutIt);
    const changed = [...gone, ...now.values()].filter((state) => !isDeepStrictEqual(known.get(keyOf(state)), state));
    for (const state of changed) known.set(keyOf(state), state);
    await appendFile(path, changed.map((state) => `${JSON.stringify({ at, ...state })}\n`).join(''));
  }
  // Changes may be begun side by side.
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(look, look);
    return last;
  };
}

function keyOf(state: State): string {
  return 'service' in state ? `service ${state.service.toLowerCase()}` : state.application.toLowerCase();
}

function withoutIt(state: State): State {
  return 'service' in state ? { service: state.service, state: 'absent' } : unreachable(state.application, 'absent');
}

function unreachable(application: string, why: string): State {
  return { application, reachable: false, why };
}

async function statesOf(server: ServerFolder): Promise<readonly State[]> {
  const services = (await server.readJson('services.json', rehearsalServicesSchema))?.services ?? [];
  const web = await server.readJson('web-server.json', webServerSchema);
  const publishing = services.find(({ name }) => sameText(name, 'W3SVC'));
  const isPublishing = publishing === undefined || publishing.state === 'running';
  const sites = web?.sites ?? [];
  const applications = sites.flatMap((site) => site.applications.map((application) => ({ site, application })));
  return [
    ...services.map(({ name, state }): State => ({ service: name, state })),
    ...(await Promise.all(applications.map((one) => applicationState(server, isPublishing, web, one)))),
  ];
}

async function applicationState(
  server: ServerFolder,
  isPublishing: boolean,
  web: WebServerState | undefined,
  { site, application }: { readonly site: Site; readonly application: WebApplication },
): Promise<State> {
  const name = `${site.name}${application.path}`;
  const pool = web?.applicationPools.find((one) => sameText(one.name, application.applicationPool));
  if (!isPublishing) return unreachable(name, 'W3SVC does not run');
  if (site.state !== 'started') return unreachable(name, 'the site is stopped');
  if (pool?.state !== 'started') return unreachable(name, 'the application pool does not run');
  const configuration = await configurationOf(server, application);
  const { settings = settingsByDefault, applicationPool } = application;
  return { application: name, reachable: true, configuration, settings, applicationPool };
}

async function configurationOf(server: ServerFolder, { physicalPath }: WebApplication): Promise<string> {
  try {
    const bytes = await readFile(await locate(server.path, joinPath(physicalPath, 'web.config')));
    return createHash('sha256').update(bytes).digest('hex');
  } catch {
    // No folder, no drive, no file: IIS would answer without one.
    return 'absent';
  }
}

/** For so long after the last jump an earlier run may still have written down what it did. */
const runsOnMilliseconds = 600_000;

/**
 * Sleeping takes no time: the clock jumps. A fixed start makes runs repeatable. Without one the clock goes with this
 * machine's, and stays ahead of it by what an earlier run on this server had jumped: otherwise the records of that run
 * would be in the future. It is kept as the time of `server.json`, so no content of the server changes; the file system
 * keeps when that was set.
 */
async function createRehearsalClock(folder: string, startTime: Date | undefined): Promise<ServerClock> {
  const keeper = join(folder, 'server.json');
  let ahead = startTime === undefined ? await aheadBy(keeper) : 0;
  const now = () => new Date((startTime?.getTime() ?? Date.now()) + ahead);
  if (ahead > 0) await keepTime(keeper, now());
  return {
    now,
    minutesAheadOfUtc: minutesAheadHere,
    async sleep(milliseconds) {
      ahead += milliseconds;
      if (startTime === undefined) await keepTime(keeper, now());
    },
  };
}

/** In milliseconds; 0 where this machine's clock has passed all that an earlier run can have written. */
async function aheadBy(file: string): Promise<number> {
  try {
    const { mtimeMs, ctimeMs } = await stat(file);
    return Date.now() < mtimeMs + runsOnMilliseconds ? Math.max(0, mtimeMs - ctimeMs) : 0;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

/** Another account may own the file: then the next run begins at the time of this machine. */
async function keepTime(file: string, time: Date): Promise<void> {
  await utimes(file, time, time).catch(() => undefined);
}
