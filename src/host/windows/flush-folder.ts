import { asFileFault } from '../file-faults.js';
import { filesBelow, flushFiles } from '../flush-files.js';
import { runPowerShell } from './power-shell.js';
import type { WindowsTools } from './windows-tools.js';

/** Up to here flushing each file takes less time than starting PowerShell. */
const fewFiles = 200;

/** Source: "Write-VolumeCache" (module Storage; Windows 8 and Windows Server 2012 or newer). */
export const flushScript = 'Write-VolumeCache -DriveLetter $data.drive; $value = $true;';

/** The whole volume at once where Windows offers that, else file by file, as on a share. */
export async function flushFolder(tools: WindowsTools, folder: string): Promise<void> {
  try {
    await flushOnVolume(tools, driveOf(folder), await filesBelow(folder));
  } catch (error) {
    throw asFileFault(error, folder);
  }
}

/** As {@link flushFolder}, once for each volume. */
export async function flushGivenFiles(tools: WindowsTools, paths: readonly string[]): Promise<void> {
  for (const [drive, files] of Map.groupBy(paths, driveOf)) {
    try {
      await flushOnVolume(tools, drive, files);
    } catch (error) {
      throw asFileFault(error, files[0] ?? '');
    }
  }
}

/** Undefined for a share. */
function driveOf(path: string): string | undefined {
  return /^([a-z]):/i.exec(path)?.[1]?.toUpperCase();
}

async function flushOnVolume(tools: WindowsTools, drive: string | undefined, files: readonly string[]): Promise<void> {
  if (files.length > fewFiles && drive !== undefined && (await isVolumeFlushed(tools, drive))) return;
  await flushFiles(files);
}

async function isVolumeFlushed(tools: WindowsTools, drive: string): Promise<boolean> {
  const answer = await runPowerShell(tools, {
    script: flushScript,
    data: { drive },
    timeLimitSeconds: 300,
    changes: true,
  });
  return answer.answered && answer.value === true;
}
