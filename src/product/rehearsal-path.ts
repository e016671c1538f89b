import { join } from 'node:path';
import { UserError } from '../user-error.js';

function isPlainName(segment: string): boolean {
  const hasControlCharacter = [...segment].some((character) => character < ' ');
  return segment !== '' && segment !== '.' && segment !== '..' && !hasControlCharacter && !/[<>:"/|?*]/.test(segment);
}

/**
 * Where a Windows path lies inside a rehearsal folder. An inventory is a file that anybody may have edited, so a path
 * that would lead out of the folder is refused.
 * @throws UserError `inventory-path-invalid`
 */
export function rehearsalPath(rehearsalFolder: string, windowsPath: string): string {
  const [drive, ...segments] = windowsPath.replace(/\\+$/, '').split('\\');
  const letter = /^([a-z]):$/i.exec(drive ?? '')?.[1];
  if (letter === undefined || !segments.every(isPlainName)) {
    throw new UserError(
      'inventory-path-invalid',
      `The inventory holds a path that a rehearsal cannot have: ${windowsPath}`,
      'A rehearsal has drives with plain folders only. Take the inventory again, or correct the path in it.',
    );
  }
  return join(rehearsalFolder, 'drives', letter.toUpperCase(), ...segments);
}
