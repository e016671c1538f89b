import { tmpdir } from 'node:os';
import type { Host } from '../host.js';
import { HostError } from '../host-error.js';
import { type Clock, minutesAheadHere } from '../machine.js';
import type { Registry } from '../registry.js';
import type { Architecture } from '../server-facts-schema.js';
import { countChanges } from './count-changes.js';
import type { RunProgram } from './program.js';
import { createRunProgram, leavePrograms } from './run-program.js';
import { createWindowsClock } from './windows-clock.js';
import { createWindowsFiles, type FileOptions } from './windows-files.js';
import { windowsFolders } from './windows-folders.js';
import { createWindowsInstaller } from './windows-installer.js';
import { createWindowsMachine } from './windows-machine.js';
import { createWindowsNetwork } from './windows-network.js';
import { createWindowsProcesses } from './windows-processes.js';
import { createWindowsRegistry } from './windows-registry.js';
import { createWindowsServices, type ServiceOptions } from './windows-services.js';
import { createWindowsTools } from './windows-tools.js';
import { createWindowsWebServer } from './windows-web-server.js';

export interface WindowsHostOptions {
  readonly files?: FileOptions;
  readonly services?: ServiceOptions;
  readonly clock?: Clock;
  /** Of this process; a program gets what Windows gives every process of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How programs are run; replaced where their recorded answers are wanted. */
  readonly run?: RunProgram;
}

/**
 * This machine, through the programs that every Windows has: `reg`, `sc`, `msiexec`, `appcmd`, `icacls`, `whoami`, and
 * PowerShell for what none of them shows.
 * @throws HostError `not-supported` on a processor for which the product does not exist
 */
export async function createWindowsHost(options: WindowsHostOptions): Promise<Host> {
  const { environment } = options;
  const folders = { ...windowsFolders(environment), temporary: tmpdir() };
  const ownClock = createWindowsClock();
  const clock = options.clock ?? ownClock;
  const architecture = architectureOf(environment);
  const run = options.run ?? createRunProgram(environment);
  const oemCodePage = once(() => {
    // Asking the registry must not need the answer: its program may write words that are not ASCII.
    const plainTools = createWindowsTools(run, folders, async () => 437);
    return readOemCodePage(createWindowsRegistry(plainTools, architecture));
  });
  const tools = createWindowsTools(run, folders, oemCodePage);
  const registry = createWindowsRegistry(tools, architecture);
  return countChanges({
    kind: 'windows',
    clock: { ...clock, minutesAheadOfUtc: minutesAheadHere },
    files: createWindowsFiles(tools, clock, options.files),
    installer: createWindowsInstaller(tools, clock, oemCodePage, registry),
    machine: createWindowsMachine(tools, registry, clock, architecture, environment),
    network: createWindowsNetwork(),
    processes: createWindowsProcesses(tools, environment.COMPUTERNAME ?? ''),
    registry,
    services: createWindowsServices(tools, registry, clock, options.services),
    webServer: createWindowsWebServer(tools, registry, clock),
    letGo() {
      ownClock.letGo();
      leavePrograms();
    },
  });
}

/** A 32-bit process on 64-bit Windows finds the processor in another variable. */
function architectureOf(environment: Readonly<Record<string, string | undefined>>): Architecture {
  const processor = (environment.PROCESSOR_ARCHITEW6432 ?? environment.PROCESSOR_ARCHITECTURE ?? '').toUpperCase();
  if (processor === 'AMD64') return 'x64';
  if (processor === 'X86') return 'x86';
  const message = `This machine has the processor ${processor || '(unknown)'}; PhoneFactor and MFA Server exist for x86 and x64.`;
  throw new HostError('not-supported', 'processor', message);
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

const key = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage';

/** Number of the code page in which programs without a console write; 437 where Windows does not report it. */
async function readOemCodePage(registry: Registry): Promise<number> {
  const tree = await registry.readTree(key, '64').catch(() => undefined);
  const data = tree?.[0]?.values.find(({ name }) => name.toUpperCase() === 'OEMCP')?.data;
  const number = data?.type === 'string' ? Number.parseInt(data.text, 10) : Number.NaN;
  return Number.isNaN(number) ? 437 : number;
}
