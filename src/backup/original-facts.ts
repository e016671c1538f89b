import type { FileEntry, FileFacts } from '../host/files.js';
import type { FileAttribute, OriginalFacts } from './backup-set.js';

/** What the manifest keeps of an original besides its bytes. */
export function originalFacts(entry: FileEntry, securityDescriptor: string | undefined): OriginalFacts {
  const { created, modified, readOnly, hidden, system } = entry;
  const attributes: FileAttribute[] = [
    ...(readOnly ? (['read-only'] as const) : []),
    ...(hidden ? (['hidden'] as const) : []),
    ...(system ? (['system'] as const) : []),
  ];
  return { created, modified, attributes, ...(securityDescriptor === undefined ? {} : { securityDescriptor }) };
}

/** The same for the host, which puts them back. */
export function factsToPut(path: string, facts: OriginalFacts): FileFacts {
  const { created, modified, attributes, securityDescriptor } = facts;
  const has = (attribute: FileAttribute) => attributes.includes(attribute);
  return {
    path,
    created,
    modified,
    attributes: { readOnly: has('read-only'), hidden: has('hidden'), system: has('system') },
    ...(securityDescriptor === undefined ? {} : { securityDescriptor }),
  };
}

export type FactName = 'created' | 'modified' | 'attributes' | 'rights';

/** Which facts of `now` are not as the backup recorded them. What either side does not tell is not compared. */
export function differingFacts(was: OriginalFacts, now: OriginalFacts): readonly FactName[] {
  const names: FactName[] = [];
  if (Date.parse(was.created) !== Date.parse(now.created)) names.push('created');
  if (Date.parse(was.modified) !== Date.parse(now.modified)) names.push('modified');
  if ([...was.attributes].sort().join() !== [...now.attributes].sort().join()) names.push('attributes');
  if (areOtherRights(was.securityDescriptor, now.securityDescriptor)) names.push('rights');
  return names;
}

function areOtherRights(was: string | undefined, now: string | undefined): boolean {
  return was !== undefined && now !== undefined && ownRights(was) !== ownRights(now);
}

/**
 * The part of a descriptor that is the file's own: owner, whether it is protected from inheritance, and the entries
 * that are not inherited. Windows makes the rest anew from the folder above. Source: [MS-DTYP] 2.5.1.1 (SDDL syntax).
 */
export function ownRights(descriptor: string): string {
  const [, owner = ''] = /O:(.+?)(?=[GDS]:|$)/.exec(descriptor) ?? [];
  const [, flags = '', entries = ''] = /D:([A-Z_]*)((?:\([^)]*\))*)/.exec(descriptor) ?? [];
  const own = [...entries.matchAll(/\(([^)]*)\)/g)]
    .map(([, entry = '']) => entry)
    .filter((entry) => !(entry.split(';')[1] ?? '').match(/../g)?.includes('ID'));
  return `${owner};${flags.includes('P') ? 'protected' : 'inheriting'};${own.join('|')}`;
}
