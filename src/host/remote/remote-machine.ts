import { omitUndefined } from '../../omit-undefined.js';
import { HostError } from '../host-error.js';
import type { Machine, MachineFacts } from '../machine.js';
import type { Processes } from '../processes.js';
import { runPowerShell } from '../windows/power-shell.js';
import { askPowerShell } from '../windows/windows-machine.js';
import { processesIn, processesThereScript, readProcesses, withoutParents } from '../windows/windows-processes.js';
import type { WindowsTools } from '../windows/windows-tools.js';
import type { Greeting } from './greet-server.js';
import { canReachFromServer } from './remote-network.js';

/**
 * The server as it told of itself when it was reached.
 * @param own programs of this machine
 */
export function createRemoteMachine(greeting: Greeting, own: WindowsTools): Machine {
  let asked: ReturnType<typeof askPowerShell> | undefined;
  return {
    async facts() {
      // That of the server is not asked: one of its age may have none. What needs it runs on this machine.
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

export interface ProgramsOfBoth {
  /** Of this machine. */
  readonly here: WindowsTools;
  /** Of the server. */
  readonly there: WindowsTools;
}

export const bootTimeThereScript =
  '$system = Get-CimInstance Win32_OperatingSystem -ComputerName $data.server; $value = @{ started = $system.LastBootUpTime };';

/** When the server was started, as the PowerShell of this machine is told; undefined where it is not. */
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
