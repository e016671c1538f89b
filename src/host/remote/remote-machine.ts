import { omitUndefined } from '../../omit-undefined.js';
import { HostError } from '../host-error.js';
import type { Machine, MachineFacts } from '../machine.js';
import type { Process, Processes } from '../processes.js';
import { askPowerShell } from '../windows/windows-machine.js';
import { readProcesses } from '../windows/windows-processes.js';
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
    const message = `When ${computerName} was started could not be read: its event log "System" has no start of Windows (wevtutil.exe).`;
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

/** The process of a run is one of this machine; what is listed runs on the server. */
export function createRemoteProcesses(own: Processes, tools: WindowsTools): Processes {
  return { ...own, list: async (): Promise<readonly Process[]> => readProcesses(tools) };
}
