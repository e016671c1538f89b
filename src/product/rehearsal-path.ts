import { join } from 'node:path';
import { UserError } from '../base/user-error.js';
import { parseWindowsPath, type WindowsPath } from '../host/windows-path.js';

/**
 * Where a Windows path is inside a rehearsal folder. An inventory is a file that anybody may have edited, so a path
 * that would lead out of the folder, and a share, is refused.
 * @throws UserError `inventory-path-invalid`
 */
export function rehearsalPath(rehearsalFolder: string, windowsPath: string): string {
  const { root, names } = parsed(windowsPath);
  if (!root.endsWith(':')) throw invalid(windowsPath);
  return join(rehearsalFolder, 'drives', root.slice(0, 1), ...names);
}

function parsed(windowsPath: string): WindowsPath {
  try {
    return parseWindowsPath(windowsPath);
  } catch (cause) {
    throw invalid(windowsPath, cause);
  }
}

function invalid(windowsPath: string, cause?: unknown): UserError {
  return new UserError(
    'inventory-path-invalid',
    `The inventory contains a path that a rehearsal cannot have: ${windowsPath}`,
    'A rehearsal has drives with plain folders only. Take the inventory again, or correct the path in it.',
    { cause },
  );
}
