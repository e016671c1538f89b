import { HostError } from '../host-error.js';
import type { Machine, MachineFacts } from '../machine.js';
import type { Process, Processes } from '../processes.js';
import { readProcesses } from '../windows/windows-processes.js';
import type { WindowsTools } from '../windows/windows-tools.js';
import type { Greeting } from './greet-server.js';
import { canReachFromServer } from './remote-network.js';

/** The server as it told of itself when it was reached. */
export function createRemoteMachine(greeting: Greeting): Machine {
  return { facts: async () => factsOf(greeting), canReach: canReachFromServer };
}

/** A server of that age may have none that serves. */
export const powerShellNotAsked = {
  answers: false,
  reason: 'On a server that is reached from elsewhere it is not asked.',
} as const;

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
    powerShell: powerShellNotAsked,
    folders: { programData: folders.programData, programFiles: folders.programFiles, windows: folders.windows },
  };
}

/** The process of a run is one of this machine; what is listed runs on the server. */
export function createRemoteProcesses(own: Processes, tools: WindowsTools): Processes {
  return { ...own, list: async (): Promise<readonly Process[]> => readProcesses(tools) };
}
