import { runPowerShell } from './power-shell.js';
import type { WindowsTools } from './windows-tools.js';

/** Starting PowerShell takes most of a second and asking for one file a part of a millisecond: one start for all. */
const timeLimitSeconds = 600;

/** Owner, group and DACL of a file, or of a folder and all below it. Links are told and not followed. */
const script = `
$found = @{}
function Add-Rights($item) {
  try { $found[$item.FullName.ToLowerInvariant()] = (Get-Acl -LiteralPath $item.FullName).Sddl } catch { }
}
function Add-Below($folder) {
  foreach ($item in Get-ChildItem -LiteralPath $folder.FullName -Force -ErrorAction SilentlyContinue) {
    Add-Rights $item
    if ($item.PSIsContainer -and -not ($item.Attributes -band [IO.FileAttributes]::ReparsePoint)) { Add-Below $item }
  }
}
$top = Get-Item -LiteralPath $env:MFA_UPGRADE_PATH -Force
Add-Rights $top
if ($top.PSIsContainer) { Add-Below $top }
ConvertTo-Json -Compress -InputObject $found
`;

/** SDDL by path in lower case; empty where Windows does not tell. */
export async function readSecurityDescriptors(tools: WindowsTools, path: string): Promise<ReadonlyMap<string, string>> {
  const answer = await runPowerShell(tools, { script, values: { MFA_UPGRADE_PATH: path }, timeLimitSeconds });
  if (!answer.answered || typeof answer.value !== 'object' || answer.value === null) return new Map();
  const entries = Object.entries(answer.value).filter(([, descriptor]) => typeof descriptor === 'string');
  return new Map(entries.map(([found, descriptor]) => [found.toLowerCase(), String(descriptor)]));
}
