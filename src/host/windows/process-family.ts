import type { ProcessRow } from './windows-processes.js';

/**
 * The processes that a program started, directly or through others, as far as the table of processes shows it. Where
 * parents are not known, those that have appeared since and run the same program.
 */
export function descendants(
  rows: readonly ProcessRow[],
  ancestor: { readonly id: number; readonly programName: string },
  before: ReadonlySet<number>,
): ReadonlySet<number> {
  const knowsParents = rows.some(({ parentId }) => parentId !== undefined);
  if (!knowsParents) {
    const same = rows.filter(({ id, name }) => !before.has(id) && sameText(name, ancestor.programName));
    return new Set(same.map(({ id }) => id));
  }
  const family = new Set([ancestor.id]);
  for (let grown = true; grown; ) {
    const found = rows.filter(
      ({ id, parentId }) => parentId !== undefined && family.has(parentId) && !family.has(id) && !before.has(id),
    );
    for (const { id } of found) family.add(id);
    grown = found.length > 0;
  }
  return family;
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
