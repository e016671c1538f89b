import { mkdir } from 'node:fs/promises';
import type { Clock } from '../../../src/host/machine.js';
import { runDetached } from '../../../src/host/remote/detached-task.js';
import { createRemotePrograms } from '../../../src/host/remote/remote-programs.js';
import { endProcessTree } from '../../../src/host/windows/end-processes.js';
import type { RunProgram } from '../../../src/host/windows/program.js';
import { createWindowsTools, type WindowsTools } from '../../../src/host/windows/windows-tools.js';
import { testFolders } from '../windows/scripted-programs.js';
import { type ServerStandIn, serverStandIn } from './server-stand-in.js';
import { TaskStandIn } from './task-stand-in.js';

export const serverFolder = 'C:\\Windows\\Temp\\mfa-server-upgrade-test';

export interface RemoteWay {
  readonly run: RunProgram;
  readonly tools: WindowsTools;
  readonly server: ServerStandIn;
  readonly tasks: TaskStandIn;
}

/** The way to a server whose programs are answered by `answer`; `root` has its files of the suite. */
export async function remoteWay(
  answer: RunProgram,
  clock: Clock,
  root: string,
  { taskSeconds = 60, codePage = 850 } = {},
): Promise<RemoteWay> {
  await mkdir(root, { recursive: true });
  const local = (path: string) => {
    if (path.startsWith(serverFolder)) return root + path.slice(serverFolder.length).replaceAll('\\', '/');
    // Every program is there but one.
    return /\.exe$/i.test(path) && !path.includes('no-such') ? process.execPath : path;
  };
  const tasks = new TaskStandIn(answer, clock, local, taskSeconds);
  const server = serverStandIn(
    (request) => (request.program.endsWith('schtasks.exe') ? tasks.answer(request.arguments) : answer(request)),
    local,
  );
  let nonces = 0;
  const newNonce = () => {
    nonces += 1;
    return `n${nonces}`;
  };
  const way = { server: 'MFA1', folder: serverFolder, clock, newNonce };
  const onServer = createRemotePrograms({
    ...way,
    local,
    start: server.start,
    codePage: async () => codePage,
    gatherMilliseconds: 2,
  });
  const run: RunProgram = ({ workingFolder: _system, ...request }) =>
    request.outlives ? runDetached({ ...way, tools }, request) : onServer(request);
  const reach = { local, endTree: endProcessTree };
  const tools = createWindowsTools(run, testFolders, async () => codePage, reach);
  return { run, tools, server, tasks };
}
