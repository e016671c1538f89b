import type { Process, Processes, ProcessStart } from '../processes.js';
import { isRunning } from './end-processes.js';
import { runPowerShell } from './power-shell.js';
import { programRefusal } from './program-refusal.js';
import type { WindowsTools } from './windows-tools.js';

/** A process with its parent, where Windows reports it. */
export interface ProcessRow extends Process {
  readonly parentId?: number;
  /** When it was started, in ticks of .NET. Windows gives a number again within minutes. */
  readonly started?: string;
}

/** @param of words after `Get-CimInstance Win32_Process` */
const rowsScript = (of: string) => `
$value = @(Get-CimInstance Win32_Process${of} | ForEach-Object {
  @{
    id = $_.ProcessId; parentId = $_.ParentProcessId; name = $_.Name; path = $_.ExecutablePath;
    session = $_.SessionId; started = "$($_.CreationDate.Ticks)"
  }
});
`;

export const processesScript = rowsScript('');

/** Asked by this machine of another one; `data` has its name. */
export const processesThereScript = rowsScript(' -ComputerName $data.server');

/**
 * All processes: through PowerShell with path and parent, otherwise the names that `tasklist` gives.
 * @throws HostError `access-denied`, `refused` where neither answers
 */
export async function readProcesses(tools: WindowsTools): Promise<readonly ProcessRow[]> {
  const answer = await runPowerShell(tools, { script: processesScript });
  if (answer.answered && Array.isArray(answer.value)) return processesIn(answer.value);
  const result = await tools.read('tasklist.exe', ['/fo', 'csv', '/nh']);
  const listed = result.exitCode === 0 ? parseTaskList(result.output) : [];
  // This process is always among them.
  if (listed.length > 0) return listed;
  throw programRefusal('processes', 'The processes of this server could not be listed (tasklist.exe)', result);
}

/** What a script for processes answers. */
export function processesIn(rows: readonly unknown[]): readonly ProcessRow[] {
  return rows.flatMap(rowOf);
}

function rowOf(value: unknown): readonly ProcessRow[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, parentId, name, path, session, started } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'number' || typeof name !== 'string') return [];
  return [
    {
      id,
      name,
      ...(typeof parentId === 'number' ? { parentId } : {}),
      ...(typeof path === 'string' ? { path } : {}),
      ...(typeof session === 'number' ? { session } : {}),
      ...(typeof started === 'string' && started !== '' ? { started } : {}),
    },
  ];
}

/** .NET keeps the start in UTC, also in the hour that a change of the clock repeats; JSON of PowerShell shows it in milliseconds. */
export const processStartScript = '$value = @{ started = (Get-Process -Id $data.id).StartTime };';

async function readStart(tools: WindowsTools, id: number): Promise<ProcessStart | undefined> {
  const answer = await runPowerShell(tools, { script: processStartScript, data: { id: String(id) } });
  if (!answer.answered || typeof answer.value !== 'object' || answer.value === null) return undefined;
  const { started } = answer.value as Readonly<Record<string, unknown>>;
  const [, milliseconds] = /^\/Date\((\d+)\)\/$/.exec(String(started)) ?? [];
  return milliseconds === undefined ? undefined : { at: new Date(Number(milliseconds)).toISOString() };
}

/** Without a program: what Node.js saw of the clock when it was started. */
const ownStart: ProcessStart = { at: new Date(performance.timeOrigin).toISOString() };

export function createWindowsProcesses(tools: WindowsTools, machine: string): Processes {
  return {
    machine,
    currentId: process.pid,
    isRunning: async (id) => isRunning(id),
    startOf: async (id) => (id === process.pid ? ownStart : readStart(tools, id)),
    list: async () => withoutParents(await readProcesses(tools)),
  };
}

/** Parents and starts are for ending programs; nobody else is given them. */
export function withoutParents(rows: readonly ProcessRow[]): readonly Process[] {
  return rows.map(({ parentId: _parent, started: _started, ...row }) => row);
}

/**
 * `tasklist /fo csv /nh`: name, process id, session and its number come first in every language. Wine's own writes
 * UTF-16, read here as bytes: the zeros between the letters mean nothing.
 */
export function parseTaskList(output: string): readonly Process[] {
  return output
    .replaceAll('\0', '')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, id, session] = /^"([^"]*)","(\d+)"(?:,"[^"]*","(\d+)")?/.exec(line.trim()) ?? [];
      if (name === undefined || id === undefined) return [];
      return [{ id: Number(id), name, ...(session === undefined ? {} : { session: Number(session) }) }];
    });
}
