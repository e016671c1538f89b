import type { FileEntry } from './files.js';

/** Is in a listed name in place of what is no text: half a surrogate pair on Windows, other bytes elsewhere. */
const replacement = '\ufffd';

/**
 * What a folder lists and nothing finds by the name that it lists: the name is no text, so the file cannot be opened by
 * it. It is kept in the list, so that nobody takes the list for whole. Undefined for a name that is text: that one is gone.
 */
export function listedByNameAlone(path: string): FileEntry | undefined {
  if (!path.includes(replacement)) return undefined;
  const never = new Date(0).toISOString();
  return {
    path,
    kind: 'file',
    size: 0,
    created: never,
    modified: never,
    readOnly: false,
    hidden: false,
    system: false,
  };
}
