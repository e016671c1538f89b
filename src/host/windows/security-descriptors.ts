import type { AccessRights, FactRefusal } from '../files.js';
import { runPowerShell } from './power-shell.js';
import type { WindowsTools } from './windows-tools.js';

/** Starting PowerShell takes most of a second and asking for one file a part of a millisecond: one start for all. */
const timeLimitSeconds = 600;

/** Owner, group and DACL of a file, or of a folder and all below it. Links are told and not followed. */
export const rightsScript = `
$rights = @{}; $refused = @{};
function Add-Rights($item) {
  try { $rights[$item.FullName] = (Get-Acl -LiteralPath $item.FullName).Sddl } catch { $refused[$item.FullName] = "$_" }
};
function Add-Below($folder) {
  try { $children = @(Get-ChildItem -LiteralPath $folder.FullName -Force) }
  catch { $children = @(); $refused[$folder.FullName] = "$_" };
  foreach ($item in $children) {
    Add-Rights $item;
    if ($item.PSIsContainer -and -not ("$($item.Attributes)" -match 'ReparsePoint')) { Add-Below $item }
  }
};
$top = Get-Item -LiteralPath $data.path -Force;
Add-Rights $top;
if ($top.PSIsContainer) { Add-Below $top };
$value = @{ rights = $rights; refused = $refused };
`;

/** Access rights of a file, or of a folder and all below it, as far as Windows tells them. */
export async function readSecurityDescriptors(tools: WindowsTools, path: string): Promise<AccessRights> {
  const answer = await runPowerShell(tools, { script: rightsScript, data: { path }, timeLimitSeconds });
  if (!answer.answered) return nothing(path, answer.reason);
  const { rights, refused } = partsOf(answer.value);
  if (rights === undefined) return nothing(path, 'PowerShell answered with something else than access rights.');
  const texts = Object.entries(rights).filter((one): one is [string, string] => typeof one[1] === 'string');
  const untold = Object.keys(rights).filter((found) => typeof rights[found] !== 'string');
  return {
    descriptors: new Map(texts.map(([found, descriptor]) => [found.toLowerCase(), descriptor])),
    refused: [
      ...untold.map((found): FactRefusal => ({ path: found, message: 'Windows shows no access rights of it.' })),
      ...Object.entries(refused ?? {}).map(([found, message]) => ({ path: found, message: String(message) })),
    ],
  };
}

function nothing(path: string, message: string): AccessRights {
  return { descriptors: new Map(), refused: [{ path, message }] };
}

interface Parts {
  readonly rights?: Readonly<Record<string, unknown>>;
  readonly refused?: Readonly<Record<string, unknown>>;
}

function partsOf(value: unknown): Parts {
  if (typeof value !== 'object' || value === null || !('rights' in value)) return {};
  const { rights, refused } = value as Readonly<Record<string, unknown>>;
  return typeof rights === 'object' && rights !== null
    ? { rights: { ...rights }, ...(typeof refused === 'object' && refused !== null ? { refused: { ...refused } } : {}) }
    : {};
}
