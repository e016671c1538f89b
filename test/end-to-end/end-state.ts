import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderDigest } from '../host/folder-digest.js';

/** What the suite keeps of itself, and the mark that it draws anew for each upgrade. */
const ofTheSuite = /mfa-server-upgrade|^security\.json$/;
const mark = /"Mark"="[0-9a-f-]{36} /gi;

const registryFile = join('registry', 'HKEY_LOCAL_MACHINE.reg');

/** Every file of the server by its hash: what the upgrade made of it. */
export async function endState(folder: string): Promise<unknown> {
  const all = Object.entries(await folderDigest(folder)).filter(([file]) => !ofTheSuite.test(file));
  // Two bytes a character or one: the text between the zeros is the same.
  const registry = (await readFile(join(folder, registryFile), 'latin1')).replaceAll('\0', '').replace(mark, '');
  const others = all.filter(([file]) => file !== registryFile);
  return { ...Object.fromEntries(others), registry: createHash('sha256').update(registry).digest('hex') };
}
