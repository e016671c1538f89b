import { readdir, readFile } from 'node:fs/promises';
import type { AccessRights, FactRefusal } from '../files.js';
import { HostError } from '../host-error.js';
import { runPowerShell } from './power-shell.js';
import { programRefusal, wordsOf } from './program-refusal.js';
import { decodeUtf16 } from './program-text.js';
import { inTemporaryFolder } from './temporary-folder.js';
import type { TextResult, WindowsTools } from './windows-tools.js';

/** Well-known SIDs of the local group Administrators and of the account SYSTEM; names differ by language. */
const administrators = 'S-1-5-32-544';
const system = 'S-1-5-18';

const permitted: readonly string[] = [administrators, system];

/**
 * Takes every other account's access to a folder and looks afterwards whether it is gone.
 *
 * @param isNew the folder was made by this process and is empty. Any other may have been made by a user, who as its
 * owner can always change its access rights: then the owner and everything below are set as well.
 * @throws HostError `access-denied`, `refused` (a link is in it), `not-supported` (the volume keeps no access rights,
 * or they cannot be read back)
 */
export async function restrictToAdministrators(tools: WindowsTools, folder: string, isNew: boolean): Promise<void> {
  const icacls = (...args: readonly string[]) => tools.text('icacls.exe', [folder, ...args, '/q']);
  if (!isNew) {
    const owned = await icacls('/setowner', `*${administrators}`, '/t', '/l');
    if (owned.exitCode !== 0) throw notRestricted(folder, owned);
    await requireNoLinks(folder);
    if (isClosed(await savedAccess(tools, folder, ['/t', '/l']))) return;
  }
  const grants = permitted.flatMap((sid) => ['/grant:r', `*${sid}:(OI)(CI)F`]);
  const granted = await icacls('/inheritance:r', ...grants);
  if (granted.exitCode !== 0) throw notRestricted(folder, granted);
  for (const sid of strangers(await savedAccess(tools, folder, [])).map(sidOf)) {
    if (sid !== undefined) await icacls('/remove', `*${sid}`);
  }
  if (!isNew) await restrictBelow(tools, folder);
  requireNoStrangers(folder, await savedAccess(tools, folder, isNew ? [] : ['/t', '/l']));
}

/** @throws HostError `refused` */
async function requireNoLinks(folder: string): Promise<void> {
  const below = await readdir(folder, { recursive: true, withFileTypes: true });
  const link = below.find((entry) => entry.isSymbolicLink());
  if (link === undefined) return;
  const path = `${link.parentPath}\\${link.name}`;
  const message = `${path} is a link: what is written into ${folder} could end elsewhere. Remove the link.`;
  throw new HostError('refused', folder, message);
}

/** What is below gets the rights of the folder alone. @throws HostError */
async function restrictBelow(tools: WindowsTools, folder: string): Promise<void> {
  if ((await readdir(folder)).length === 0) return;
  const reset = await tools.text('icacls.exe', [`${folder}\\*`, '/reset', '/t', '/l', '/q']);
  if (reset.exitCode !== 0) throw notRestricted(folder, reset);
}

function notRestricted(folder: string, result: TextResult): HostError {
  const refusal = programRefusal(folder, `Access to ${folder} could not be left to administrators alone`, result);
  return refusal.code === 'access-denied' ? refusal : new HostError('not-supported', folder, refusal.message);
}

function requireNoStrangers(folder: string, descriptors: readonly string[] | HostError): void {
  if (descriptors instanceof HostError) throw descriptors;
  const left = strangers(descriptors);
  if (left.length === 0) return;
  const message = `After the restriction others still have access to ${folder}: ${left.join(', ')}.`;
  throw new HostError('not-supported', folder, message);
}

/** `icacls /save` writes names and DACLs as SDDL, in UTF-16 without a mark. */
async function savedAccess(
  tools: WindowsTools,
  folder: string,
  switches: readonly string[],
): Promise<readonly string[] | HostError> {
  return inTemporaryFolder(tools, 'access-', async (fileIn) => {
    const { path, local } = fileIn('access.txt');
    const result = await tools.read('icacls.exe', [folder, '/save', path, ...switches, '/q']);
    const bytes = result.exitCode === 0 ? await readFile(local).catch(() => undefined) : undefined;
    const found = savedDescriptors(decodeUtf16(bytes ?? new Uint8Array()));
    return found.length > 0 ? found : notShown(folder, wordsOf(result));
  });
}

function notShown(folder: string, words: string): HostError {
  const message = `Windows does not show the access rights of ${folder}, so it is not proven that only administrators can read it: ${words}`;
  return new HostError('not-supported', folder, message);
}

/** The descriptors in a file of `icacls /save`: for each entry a line with its name, then a line with its DACL. */
export function savedDescriptors(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line, index) => index % 2 === 1 && line.startsWith('D:'));
}

/**
 * Whether a folder, whose descriptor comes first, inherits nothing and lets administrators and the system alone do
 * everything, and whether nothing below it says anything else: then there is nothing to set.
 */
function isClosed(descriptors: readonly string[] | HostError): boolean {
  if (descriptors instanceof HostError) return false;
  const [own = '', ...below] = descriptors;
  return isProtected(own) && [own, ...below].every(isForPermittedAlone);
}

const isProtected = (descriptor: string) => /^D:[A-Z]*P[A-Z]*\(/.test(descriptor);

function isForPermittedAlone(descriptor: string): boolean {
  const entries = [...descriptor.matchAll(/\(([^)]*)\)/g)].map(([, entry = '']) => entry.split(';'));
  const isWhole = entries.every(([type, , rights]) => type === 'A' && rights === 'FA');
  const accounts = entries.map((entry) => sidOf(entry[5] ?? ''));
  return isWhole && permitted.every((one) => accounts.includes(one)) && strangers([descriptor]).length === 0;
}

/** Who, other than administrators and the system, is allowed something by DACLs in SDDL, as it is written there. */
export function strangers(descriptors: readonly string[] | HostError): readonly string[] {
  if (descriptors instanceof HostError) return [];
  const entries = descriptors.flatMap((one) => [
    ...one.matchAll(/\((X?A|OA);[^;]*;[^;]*;[^;]*;[^;]*;([^;)]+)[^)]*\)/g),
  ]);
  // Without a list nobody is kept out.
  const everyone = descriptors.some((one) => one.includes('NO_ACCESS_CONTROL')) ? ['WD'] : [];
  const accounts = [...everyone, ...entries.map((entry) => entry[2] ?? '')];
  return [...new Set(accounts)].filter((account) => !permitted.includes(sidOf(account) ?? ''));
}

/**
 * SIDs that SDDL writes as two letters and that are the same on every machine. `icacls` takes a SID (`*S-1-...`), never
 * the letters. Aliases of accounts of a domain or of this machine (`DA`, `LA`, ...) have no fixed SID and are left out.
 * Source: [MS-DTYP] 2.5.1.1, SDDL, and 2.4.2.4, well-known SIDs.
 */
const sids: Readonly<Record<string, string>> = {
  AA: 'S-1-5-32-579',
  AC: 'S-1-15-2-1',
  AN: 'S-1-5-7',
  AO: 'S-1-5-32-548',
  AU: 'S-1-5-11',
  BA: 'S-1-5-32-544',
  BG: 'S-1-5-32-546',
  BO: 'S-1-5-32-551',
  BU: 'S-1-5-32-545',
  CD: 'S-1-5-32-574',
  CG: 'S-1-3-1',
  CO: 'S-1-3-0',
  CY: 'S-1-5-32-569',
  ED: 'S-1-5-9',
  ER: 'S-1-5-32-573',
  ES: 'S-1-5-32-576',
  HA: 'S-1-5-32-578',
  IS: 'S-1-5-32-568',
  IU: 'S-1-5-4',
  LS: 'S-1-5-19',
  LU: 'S-1-5-32-559',
  MS: 'S-1-5-32-577',
  MU: 'S-1-5-32-558',
  NO: 'S-1-5-32-556',
  NS: 'S-1-5-20',
  NU: 'S-1-5-2',
  OW: 'S-1-3-4',
  PO: 'S-1-5-32-550',
  PS: 'S-1-5-10',
  PU: 'S-1-5-32-547',
  RA: 'S-1-5-32-575',
  RC: 'S-1-5-12',
  RD: 'S-1-5-32-555',
  RE: 'S-1-5-32-552',
  RM: 'S-1-5-32-580',
  RU: 'S-1-5-32-554',
  SO: 'S-1-5-32-549',
  SU: 'S-1-5-6',
  SY: 'S-1-5-18',
  UD: 'S-1-5-84-0-0-0-0-0',
  WD: 'S-1-1-0',
  WR: 'S-1-5-33',
};

/** The SID of an account as SDDL writes it; undefined for letters that mean an account of a domain or of a machine. */
function sidOf(account: string): string | undefined {
  return account.startsWith('S-1-') ? account : sids[account];
}

/** Starting PowerShell takes most of a second and asking for one file a part of a millisecond: one start for all. */
const timeLimitSeconds = 600;

/** Owner, group and DACL of a file, or of a folder and all below it. Links are reported and not followed. */
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

/** Access rights of a file, or of a folder and all below it, as far as Windows reports them. */
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
