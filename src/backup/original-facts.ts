import { omitUndefined } from '../base/json.js';
import type { FileEntry, FileFacts } from '../host/files.js';
import type { FileAttribute, OriginalFacts } from './backup-set.js';

/** What the manifest keeps of an original in addition to its bytes. */
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
export function factsToPut(path: string, facts: Partial<OriginalFacts>): FileFacts {
  const { created, modified, attributes, securityDescriptor } = facts;
  return {
    path,
    ...omitUndefined({ created, modified, securityDescriptor, attributes: attributes && flagsOf(attributes) }),
  };
}

function flagsOf(attributes: readonly FileAttribute[]): NonNullable<FileFacts['attributes']> {
  const has = (attribute: FileAttribute) => attributes.includes(attribute);
  return { readOnly: has('read-only'), hidden: has('hidden'), system: has('system') };
}

export type FactName = 'created' | 'modified' | 'attributes' | 'rights';

/** Which facts of `now` are not as the backup recorded them. What one side does not have is not compared. */
export function differingFacts(was: Partial<OriginalFacts>, now: OriginalFacts): readonly FactName[] {
  const names: FactName[] = [];
  if (differ(was.created, now.created, Date.parse)) names.push('created');
  if (differ(was.modified, now.modified, Date.parse)) names.push('modified');
  if (differ(was.attributes, now.attributes, (all) => [...all].sort().join())) names.push('attributes');
  if (differ(was.securityDescriptor, now.securityDescriptor, ownRights)) names.push('rights');
  return names;
}

function differ<T>(was: T | undefined, now: T | undefined, essence: (fact: T) => unknown): boolean {
  return was !== undefined && now !== undefined && essence(was) !== essence(now);
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
