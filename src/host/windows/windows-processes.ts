import type { Process, Processes } from '../processes.js';
import { systemErrorCode } from '../system-error.js';
import { runPowerShell } from './power-shell.js';
import { parseTaskList } from './task-list.js';
import type { WindowsTools } from './windows-tools.js';

/** A process with its parent, where Windows tells it. */
export interface ProcessRow extends Process {
  readonly parentId?: number;
}

const script = `
$rows = @(Get-CimInstance Win32_Process | ForEach-Object {
  @{ id = $_.ProcessId; parentId = $_.ParentProcessId; name = $_.Name; path = $_.ExecutablePath }
})
ConvertTo-Json -Compress -InputObject $rows
`;

/** All processes: through PowerShell with path and parent, otherwise the names that `tasklist` gives. */
export async function readProcesses(tools: WindowsTools): Promise<readonly ProcessRow[]> {
  const answer = await runPowerShell(tools, { script });
  if (answer.answered && Array.isArray(answer.value)) return answer.value.flatMap(rowOf);
  const { output } = await tools.text('tasklist.exe', ['/fo', 'csv', '/nh']);
  return parseTaskList(output);
}

function rowOf(value: unknown): readonly ProcessRow[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, parentId, name, path } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'number' || typeof name !== 'string') return [];
  return [
    {
      id,
      name,
      ...(typeof parentId === 'number' ? { parentId } : {}),
      ...(typeof path === 'string' ? { path } : {}),
    },
  ];
}

export function createWindowsProcesses(tools: WindowsTools): Processes {
  return {
    currentId: process.pid,
    async isRunning(id) {
      try {
        process.kill(id, 0);
        return true;
      } catch (error) {
        // Not permitted to open it: it runs.
        return systemErrorCode(error) === 'EPERM';
      }
    },
    list: async () => (await readProcesses(tools)).map(({ parentId: _parent, ...row }) => row),
  };
}
