import { dirname } from 'node:path/win32';
import { runPowerShell } from './power-shell.js';
import type { WindowsTools } from './windows-tools.js';

/** Starting PowerShell takes most of a second, so one start serves all files of a folder for a while. */
const keptMilliseconds = 10_000;

/** Owner, group and DACL of a folder and of all that lies directly in it. */
const script = `
$found = @{}
$paths = @($env:MFA_UPGRADE_PATH)
if (Test-Path -LiteralPath $env:MFA_UPGRADE_PATH -PathType Container) {
  $paths += @(Get-ChildItem -LiteralPath $env:MFA_UPGRADE_PATH -Force | ForEach-Object { $_.FullName })
}
foreach ($path in $paths) {
  try { $found[$path.ToLowerInvariant()] = (Get-Acl -LiteralPath $path).Sddl } catch { }
}
ConvertTo-Json -Compress -InputObject $found
`;

type Descriptors = Readonly<Record<string, string>>;

export interface DescriptorReader {
  /** SDDL; undefined where Windows does not tell. */
  of(path: string): Promise<string | undefined>;
  /** After a change of access rights. */
  forget(): void;
}

export function createSecurityDescriptors(tools: WindowsTools, now: () => number): DescriptorReader {
  const known = new Map<string, { readonly at: number; readonly descriptors: Promise<Descriptors> }>();
  return {
    async of(path) {
      const folder = dirname(path).toLowerCase();
      for (const [old, { at }] of known) if (now() - at > keptMilliseconds) known.delete(old);
      const entry = known.get(folder) ?? { at: now(), descriptors: readDescriptors(tools, dirname(path)) };
      known.set(folder, entry);
      return (await entry.descriptors)[path.toLowerCase()];
    },
    forget: () => known.clear(),
  };
}

async function readDescriptors(tools: WindowsTools, folder: string): Promise<Descriptors> {
  const answer = await runPowerShell(tools, { script, values: { MFA_UPGRADE_PATH: folder }, timeLimitSeconds: 300 });
  if (!answer.answered || typeof answer.value !== 'object' || answer.value === null) return {};
  const entries = Object.entries(answer.value).filter(([, sddl]) => typeof sddl === 'string');
  return Object.fromEntries(entries.map(([path, sddl]) => [path.toLowerCase(), String(sddl)]));
}
