import { win32 } from 'node:path';
import { HostError } from './host-error.js';
import { sameText } from './same-text.js';

/** A path taken apart: `C:` or `\\server\share`, then the names below it. */
export interface WindowsPath {
  readonly root: string;
  readonly names: readonly string[];
}

const reservedName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows forbids them in names
const forbiddenCharacter = /[<>:"|?*\u0000-\u001f]/;

/**
 * Checks a path by the rules of Windows. Source: "Naming Files, Paths, and Namespaces" (learn.microsoft.com).
 * @throws HostError `invalid-path` for a relative path, `.` and `..`, a reserved name, a forbidden character, a name
 * that ends in a dot or a blank
 */
export function parseWindowsPath(path: string): WindowsPath {
  const [, root = '', rest = ''] = /^([a-z]:|\\\\[^\\/]+\\[^\\/]+)(?:[\\/](.*))?$/is.exec(path) ?? [];
  if (root === '') {
    throw invalid(path, 'it begins neither with a drive (C:\\) nor with a share (\\\\server\\share\\)');
  }
  const names = rest.split(/[\\/]/).filter((name) => name !== '');
  const shareNames = root.startsWith('\\\\') ? root.slice(2).split('\\') : [];
  for (const name of [...shareNames, ...names]) {
    const fault = faultOf(name);
    if (fault !== undefined) throw invalid(path, fault);
  }
  return { root: root.endsWith(':') ? root.toUpperCase() : root, names };
}

function faultOf(name: string): string | undefined {
  if (name === '.' || name === '..') return `"${name}" is not a name`;
  if (reservedName.test(name)) return `"${name}" is reserved for a device`;
  if (forbiddenCharacter.test(name)) return `"${name}" has a character that Windows forbids`;
  return /[. ]$/.test(name) ? `"${name}" ends in a dot or a blank` : undefined;
}

function invalid(path: string, why: string): HostError {
  return new HostError('invalid-path', path, `${JSON.stringify(path)} is not a path of Windows: ${why}.`);
}

/** Whether {@link parseWindowsPath} accepts the path. */
export function isWindowsPath(path: string): boolean {
  try {
    parseWindowsPath(path);
    return true;
  } catch {
    return false;
  }
}

/** Without a trailing backslash, except for a drive's root. */
export function withoutTrailingBackslash(path: string): string {
  const trimmed = win32.normalize(path.trim()).replace(/\\+$/, '');
  return /^[a-z]:$/i.test(trimmed) ? `${trimmed}\\` : trimmed;
}

export function joinPath(...parts: readonly string[]): string {
  return win32.join(...parts);
}

export function fileNameOf(path: string): string {
  return win32.basename(path);
}

export function folderOf(path: string): string {
  return win32.dirname(path);
}

export function samePath(a: string, b: string): boolean {
  return sameText(withoutTrailingBackslash(a), withoutTrailingBackslash(b));
}

export function isAtOrBelow(path: string, folder: string): boolean {
  const root = withoutTrailingBackslash(folder).toLowerCase();
  const candidate = withoutTrailingBackslash(path).toLowerCase();
  return candidate === root || candidate.startsWith(root.endsWith('\\') ? root : `${root}\\`);
}

/** `PROGRA~1`, `LONGNA~1.TXT`: a name of MS-DOS, behind which another one is. */
export function isShortName(name: string): boolean {
  return /^[^.]{1,6}~\d+(\.[^.]{0,3})?$/.test(name);
}

/** The paths, or registry keys, that are below none of the others: each once, in their order. */
export function topmostPaths(paths: readonly string[]): readonly string[] {
  const withEnd = (path: string) => path.replace(/\\*$/, '\\').toLowerCase();
  const tops = new Set<string>();
  let last: string | undefined;
  // With the separator at its end a folder comes right before what is below it.
  for (const path of paths.map(withEnd).sort()) {
    if (last !== undefined && path.startsWith(last)) continue;
    last = path;
    tops.add(path);
  }
  // Taken out as it is shown: of two spellings the first stays.
  return paths.filter((path) => tops.delete(withEnd(path)));
}

/** Upper-case letter of the drive, undefined for a UNC path. */
export function driveLetterOf(path: string): string | undefined {
  return /^([a-z]):/i.exec(path)?.[1]?.toUpperCase();
}

/** Each path once, without regard to case; the first spelling is kept. */
export function distinctPaths(paths: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const path of paths.map(withoutTrailingBackslash)) {
    if (!byKey.has(path.toLowerCase())) byKey.set(path.toLowerCase(), path);
  }
  return [...byKey.values()];
}
