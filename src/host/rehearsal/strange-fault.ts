import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { didYouMean, nearestName } from '../../base/nearest-name.js';
import { isMissing } from '../host-error.js';
import { sameText } from '../same-text.js';
import type { RehearsalFaults } from './faults-schema.js';
import type { RehearsalMachine } from './server-schema.js';

const byPackage = ['installerExitCodes', 'installersGoWrong', 'installerSeconds'] as const;

/** A fault of what this server does not have would never show, and the rehearsal would survive it; undefined for none. */
export async function strangeFault(
  folder: string,
  { drives }: RehearsalMachine,
  faults: RehearsalFaults,
): Promise<string | undefined> {
  const drive = Object.keys(faults.freeBytes ?? {}).find((one) => !drives.some(({ letter }) => sameText(letter, one)));
  if (drive !== undefined) return `field freeBytes.${drive}: this server has no drive ${drive}`;
  const named = byPackage.flatMap((list) => Object.keys(faults[list] ?? {}).map((name) => ({ list, name })));
  const packages = named.filter(({ name }) => /\.(msi|exe)$/i.test(name));
  if (packages.length === 0) return undefined;
  const known = await packageNames(folder);
  // A package may come later; one that is spelt nearly as a known one is a typing error.
  const strange = packages.find(
    ({ name }) => !known.some((one) => sameText(one, name)) && nearestName(name, known) !== undefined,
  );
  if (strange === undefined) return undefined;
  const { list, name } = strange;
  return `field ${list}.${name}: no package of this server has that name${didYouMean(name, known)}`;
}

/** Those on its drives and shares, and those that these bring along. */
async function packageNames(folder: string): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const volumes of ['drives', 'unc']) {
    for (const file of await filesIn(join(folder, volumes))) {
      names.add(basename(file));
      const text = (await readFile(file)).toString('latin1');
      for (const [name] of text.matchAll(/[\w.-]+\.(?:msi|exe)\b/gi)) names.add(name);
    }
  }
  return [...names];
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((one) => one.isFile() && /\.(msi|exe)$/i.test(one.name));
    return files.map(({ parentPath, name }) => join(parentPath, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
