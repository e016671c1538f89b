import { readdir, readFile } from 'node:fs/promises';
import { HostError } from '../host-error.js';
import { programRefusal, wordsOf } from './program-refusal.js';
import { decodeUtf16 } from './program-text.js';
import { sidOf } from './sddl-aliases.js';
import { inTemporaryFolder } from './temporary-folder.js';
import type { TextResult, WindowsTools } from './windows-tools.js';

/** Well-known SIDs of the local group Administrators and of the account SYSTEM; names differ by language. */
const administrators = 'S-1-5-32-544';
const system = 'S-1-5-18';

const permitted: readonly string[] = [administrators, system];

/**
 * Takes every other account's access to a folder and looks afterwards whether it is gone.
 *
 * @param isNew the folder was made by this process and is empty. Any other may have been made by a user, who as its owner
 * can always change its access rights: then the owner and everything below are set as well.
 * @throws HostError `access-denied`, `refused` (a link lies in it), `not-supported` (the volume keeps no access rights,
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

/** What lies below gets the rights of the folder alone. @throws HostError */
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

/** Who besides administrators and the system is allowed something by DACLs in SDDL, as it is written there. */
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
