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
    const files = await filesBelow(folder);
    const [, drive] = /^([a-z]):/i.exec(folder) ?? [];
    if (files.length > fewFiles && drive !== undefined && (await isVolumeFlushed(tools, drive))) return;
    await flushFiles(files);
  } catch (error) {
    throw asFileFault(error, folder);
  }
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
