import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HostError } from '../host-error.js';
import { decodeUnicode } from './program-text.js';
import type { WindowsTools } from './windows-tools.js';

/** Well-known SIDs of the local group Administrators and of the account SYSTEM; names differ by language. */
const administrators = 'S-1-5-32-544';
const system = 'S-1-5-18';

/** How SDDL writes the two. */
const permitted = new Set(['BA', 'SY', administrators, system]);

/**
 * Takes every other account's access to a folder and looks afterwards whether it is gone.
 * @throws HostError `access-denied`, `not-supported` (the volume keeps no access rights, or they cannot be read back)
 */
export async function restrictToAdministrators(tools: WindowsTools, folder: string): Promise<void> {
  const grants = [administrators, system].flatMap((sid) => ['/grant:r', `*${sid}:(OI)(CI)F`]);
  const result = await tools.text('icacls.exe', [folder, '/inheritance:r', ...grants, '/q']);
  if (result.exitCode !== 0) {
    const said = `${result.output} ${result.errorOutput}`.trim().replace(/\s+/g, ' ');
    const code = result.exitCode === 5 ? 'access-denied' : 'not-supported';
    throw new HostError(code, folder, `Access to ${folder} could not be left to administrators alone: ${said}`);
  }
  for (const sid of strangers(await savedAccess(tools, folder))) {
    await tools.text('icacls.exe', [folder, '/remove', sid.startsWith('S-1-') ? `*${sid}` : sid, '/q']);
  }
  const access = await savedAccess(tools, folder);
  if (access === undefined || strangers(access).length > 0) {
    throw new HostError(
      'not-supported',
      folder,
      access === undefined
        ? `Windows does not show the access rights of ${folder}, so it is not proven that only administrators can read it.`
        : `After the restriction others still have access to ${folder}: ${strangers(access).join(', ')}.`,
    );
  }
}

/** `icacls /save` writes name and DACL of the folder as SDDL, in UTF-16. */
async function savedAccess(tools: WindowsTools, folder: string): Promise<string | undefined> {
  const temporary = await mkdtemp(join(tools.folders.temporary, 'access-'));
  try {
    const file = join(temporary, 'access.txt');
    const { exitCode } = await tools.text('icacls.exe', [folder, '/save', file, '/q']);
    const bytes = exitCode === 0 ? await readFile(file).catch(() => undefined) : undefined;
    return bytes === undefined ? undefined : savedDescriptor(decodeUnicode(bytes) ?? '');
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The first descriptor in a file of `icacls /save`: a line with the name, then a line with the DACL. */
export function savedDescriptor(text: string): string | undefined {
  return text.split(/\r?\n/).find((line) => line.startsWith('D:'));
}

/** Who besides administrators and the system is allowed something by a DACL in SDDL. */
export function strangers(descriptor: string | undefined): readonly string[] {
  const entries = [...(descriptor ?? '').matchAll(/\((X?A|OA);[^;]*;[^;]*;[^;]*;[^;]*;([^;)]+)[^)]*\)/g)];
  const accounts = entries.map((entry) => entry[2] ?? '');
  return [...new Set(accounts.filter((account) => !permitted.has(account)))];
}
