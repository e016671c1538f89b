import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../host.js';
import { HostError, type HostErrorCode } from '../host-error.js';
import type { Installer, InstallerRun } from '../installer.js';
import { exitCodeMeaning } from '../installer-exit-codes.js';
import { readSignature } from '../windows/authenticode.js';
import { installArguments, uninstallArguments } from '../windows/installer-command-line.js';
import { describeInstallerPackage } from '../windows/installer-package.js';
import { logExcerpt } from '../windows/log-excerpt.js';
import type { ProgramRequest, RunProgram } from '../windows/program.js';
import { createWindowsMachine } from '../windows/windows-machine.js';
import { createWindowsProcesses } from '../windows/windows-processes.js';
import { createWindowsRegistry } from '../windows/windows-registry.js';
import { createWindowsServices } from '../windows/windows-services.js';
import { createWindowsTools, type WindowsTools } from '../windows/windows-tools.js';
import { createWindowsWebServer } from '../windows/windows-web-server.js';
import { fileNameOf } from '../windows-path.js';
import { replayedBytes } from './recorded-bytes.js';
import { programNameOf, unquoted, withoutTemporary } from './recorder.js';
import type { RecordedCall, Recording } from './recording-schema.js';
import { callRedactor } from './redact-call.js';

interface ReplayOptions {
  readonly ownName: string;
  /** Folder of this machine for temporary files. */
  readonly temporary: string;
  /** Folder of this machine with the packages of the check, by their names. */
  readonly packages: string;
}

export interface ReplayedHost {
  readonly host: Host;
  readonly during: Player['during'];
}

/**
 * The adapters for Windows over the answers of a recording; all that needs no program (files, clock) comes from
 * `beside`, a rehearsal server. Registry, services, IIS, installer, signatures, PowerShell and processes are read anew
 * from what the programs of that server answered.
 */
export async function createReplayedHost(
  recording: Recording,
  beside: Host,
  options: ReplayOptions,
): Promise<ReplayedHost> {
  const folders = {
    windows: 'C:\\Windows',
    system: `${options.temporary}/System32`,
    programData: 'C:\\ProgramData',
    programFiles: 'C:\\Program Files',
    temporary: options.temporary,
  };
  const { run, during } = createPlayer(recording.calls, {
    ...options,
    write: (path, bytes) => writeAnywhere(beside, path, bytes),
  });
  const tools = createWindowsTools(run, folders, async () => 437);
  const registry = createWindowsRegistry(tools, recording.architecture);
  const machine = createWindowsMachine(tools, registry, beside.clock, recording.architecture, {
    COMPUTERNAME: recording.server,
  });
  // That IIS is there is seen by its program.
  const hasAppcmd = recording.calls.some(({ program }) => program.toLowerCase() === 'appcmd.exe');
  if (hasAppcmd) await writeFile(`${folders.system}\\inetsrv\\appcmd.exe`, '');
  const { clock, files } = beside;
  const host: Host = {
    kind: 'windows',
    clock,
    files,
    registry,
    network: beside.network,
    services: createWindowsServices(tools, registry, clock),
    webServer: createWindowsWebServer(tools, registry, clock),
    processes: {
      ...createWindowsProcesses(tools, recording.server),
      isRunning: beside.processes.isRunning,
      startOf: beside.processes.startOf,
    },
    machine: {
      async facts() {
        const facts = await machine.facts();
        return { ...facts, operatingSystem: { ...facts.operatingSystem, name: recording.operatingSystem } };
      },
      canReach: beside.machine.canReach,
    },
    installer: replayedInstaller(tools, beside, options.packages),
  };
  return { host, during };
}

/** The programs' answers decide; the packages themselves come from this copy of the suite. */
function replayedInstaller(tools: WindowsTools, { files }: Host, packages: string): Installer {
  const msiexec = async (args: readonly string[], logPath: string): Promise<InstallerRun> => {
    const { exitCode } = await tools.run({
      program: tools.systemProgram('msiexec.exe'),
      arguments: args,
      verbatim: true,
      timeLimitSeconds: 60,
    });
    const failed = exitCodeMeaning(exitCode).class === 'failure';
    const log = failed ? Buffer.from(await files.read(logPath)).toString('utf16le') : '';
    return { exitCode, seconds: 0, logExcerpt: failed ? logExcerpt(log) : [] };
  };
  const unanswered = () => Promise.reject(new Error('A replay of a check asks for no such thing.'));
  return {
    async describe(path) {
      const isOwn = path.toLowerCase().endsWith('.msi');
      const described = isOwn ? await describeInstallerPackage(join(packages, fileNameOf(path))) : undefined;
      const { publisher } = await readSignature(tools, path);
      return { kind: 'setup', properties: {}, ...described, publisher };
    },
    install: ({ packagePath, properties, logPath }) =>
      msiexec(installArguments(packagePath, logPath, properties), logPath),
    uninstall: ({ productCode, logPath }) => msiexec(uninstallArguments(productCode, logPath), logPath),
    isAtWork: unanswered,
    identify: unanswered,
    extract: unanswered,
    runSetup: unanswered,
  };
}

/** A path of Windows is on the server, any other on this machine. */
async function writeAnywhere({ files }: Host, path: string, bytes: Uint8Array): Promise<void> {
  if (/^[A-Za-z]:\\/.test(path)) return files.write(path, bytes);
  await writeFile(path, bytes);
}

interface PlayerOptions {
  readonly ownName: string;
  readonly temporary: string;
  /** Puts a file where the program would have written it. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
}

interface Player {
  readonly run: RunProgram;
  /** What is asked from now on is answered as in this case. */
  during(name: string | undefined): void;
}

/**
 * Answers programs from a recording. Within a case the same question is answered in the order of the recording, and asked more
 * often, by its last answer; what was not asked in that case, by the first answer that was ever given.
 */
function createPlayer(calls: readonly RecordedCall[], options: PlayerOptions): Player {
  let left = queuesOf(calls);
  const all = queuesOf(calls);
  return {
    during(name) {
      left = queuesOf(calls.filter((call) => call.during === name));
    },
    async run(request) {
      const call = next(left, all, request, options);
      request.onStart?.(1);
      if (call.fault !== undefined) {
        throw new HostError(call.fault.code as HostErrorCode, request.program, call.fault.message);
      }
      for (const [index, bytes] of Object.entries(call.files ?? {})) {
        await options.write(unquoted(request.arguments[Number(index)] ?? ''), replayedBytes(bytes));
      }
      return {
        exitCode: call.exitCode ?? 1,
        output: call.output === undefined ? new Uint8Array() : replayedBytes(call.output),
        errorOutput: call.errorOutput === undefined ? new Uint8Array() : replayedBytes(call.errorOutput),
      };
    },
  };
}

type Queues = ReadonlyMap<string, RecordedCall[]>;

function queuesOf(calls: readonly RecordedCall[]): Queues {
  const queues = new Map<string, RecordedCall[]>();
  for (const call of calls) {
    const key = keyOf(call.program, call.arguments, call.input);
    const queue = queues.get(key) ?? [];
    queue.push(call);
    queues.set(key, queue);
  }
  return queues;
}

function next(left: Queues, all: Queues, request: ProgramRequest, options: PlayerOptions): RecordedCall {
  const program = programNameOf(request.program);
  const redactor = callRedactor(program, request.arguments, options.ownName);
  const args = request.arguments.map((one) => redactor.argument(withoutTemporary(one, options.temporary)));
  const key = keyOf(program, args, request.input);
  const own = left.get(key) ?? [];
  const first = own[0] ?? all.get(key)?.[0];
  if (first === undefined) {
    const message = `The recording has no call of ${program} ${args.join(' ')}.`;
    throw new HostError('not-found', request.program, message);
  }
  if (own.length > 1) own.shift();
  return first;
}

function keyOf(program: string, args: readonly string[], input: string | undefined): string {
  return JSON.stringify([program.toLowerCase(), args, input ?? '']);
}
