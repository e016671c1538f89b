/** Folders of this Windows, from the environment that Windows gives every process. Without trailing backslashes. */
export interface WindowsFolders {
  readonly windows: string;
  readonly system: string;
  readonly programData: string;
  /** `Program Files` of the native architecture. */
  readonly programFiles: string;
  readonly temporary: string;
}

export function windowsFolders(environment: Readonly<Record<string, string | undefined>>): WindowsFolders {
  const windows = folder(environment.SystemRoot ?? environment.windir ?? 'C:\\Windows');
  const drive = windows.slice(0, 2);
  return {
    windows,
    system: `${windows}\\System32`,
    programData: folder(environment.ProgramData ?? `${drive}\\ProgramData`),
    programFiles: folder(environment.ProgramW6432 ?? environment.ProgramFiles ?? `${drive}\\Program Files`),
    temporary: folder(environment.RUNNER_TEMP ?? environment.TEMP ?? `${windows}\\Temp`),
  };
}

function folder(path: string): string {
  return path.replace(/[\\/]+$/, '');
}
