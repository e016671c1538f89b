import type { Process, Processes } from '../processes.js';
import { isRunning } from './end-processes.js';
import { runPowerShell } from './power-shell.js';
import { programRefusal } from './program-refusal.js';
import { parseTaskList } from './task-list.js';
import type { WindowsTools } from './windows-tools.js';

/** A process with its parent, where Windows tells it. */
export interface ProcessRow extends Process {
  readonly parentId?: number;
  /** When it was started, in ticks of .NET. Windows gives a number again within minutes. */
  readonly started?: string;
}

export const processesScript = `
$value = @(Get-CimInstance Win32_Process | ForEach-Object {
  @{
    id = $_.ProcessId; parentId = $_.ParentProcessId; name = $_.Name; path = $_.ExecutablePath;
    started = "$($_.CreationDate.Ticks)"
  }
});
`;

/**
 * All processes: through PowerShell with path and parent, otherwise the names that `tasklist` gives.
 * @throws HostError `access-denied`, `refused` where neither answers
 */
export async function readProcesses(tools: WindowsTools): Promise<readonly ProcessRow[]> {
  const answer = await runPowerShell(tools, { script: processesScript });
  if (answer.answered && Array.isArray(answer.value)) return answer.value.flatMap(rowOf);
  const result = await tools.read('tasklist.exe', ['/fo', 'csv', '/nh']);
  const listed = result.exitCode === 0 ? parseTaskList(result.output) : [];
  // This process is always among them.
  if (listed.length > 0) return listed;
  throw programRefusal('processes', 'The processes of this server could not be listed (tasklist.exe)', result);
}

function rowOf(value: unknown): readonly ProcessRow[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, parentId, name, path, started } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'number' || typeof name !== 'string') return [];
  return [
    {
      id,
      name,
      ...(typeof parentId === 'number' ? { parentId } : {}),
      ...(typeof path === 'string' ? { path } : {}),
      ...(typeof started === 'string' && started !== '' ? { started } : {}),
    },
  ];
}

export function createWindowsProcesses(tools: WindowsTools): Processes {
  return {
    currentId: process.pid,
    isRunning: async (id) => isRunning(id),
    list: async () => (await readProcesses(tools)).map(({ parentId: _parent, started: _started, ...row }) => row),
  };
}
