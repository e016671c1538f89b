import { HostError } from './host-error.js';

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
