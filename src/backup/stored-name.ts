import { HostError } from '../host/host-error.js';
import { joinPath, parseWindowsPath } from '../host/windows-path.js';

/**
 * Place of an original inside a set: `files/C/...` or `files/UNC/server/share/...`, forward slashes. Undefined for
 * what is no full path of Windows.
 */
export function storedNameOf(originalPath: string): string | undefined {
  try {
    const { root, names } = parseWindowsPath(originalPath);
    const place = root.endsWith(':') ? [root.slice(0, 1)] : ['UNC', ...root.slice(2).split('\\')];
    return ['files', ...place, ...names].join('/');
  } catch (error) {
    if (error instanceof HostError && error.code === 'invalid-path') return undefined;
    throw error;
  }
}

/** True for a name that stays inside a set on every file system. */
export function isSafeStoredName(storedAs: string): boolean {
  const [top = '', ...names] = storedAs.split('/');
  return ['files', 'documents'].includes(top) && names.length > 0 && names.every(isPlainName);
}

/** Path on the server of a stored name that {@link isSafeStoredName} lets pass. */
export function storedPath(folder: string, storedAs: string): string {
  return joinPath(folder, storedAs);
}

function isPlainName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would forge a line of SHA256SUMS
  return name !== '' && name !== '.' && name !== '..' && !/[\\:\u0000-\u001f]/.test(name);
}
