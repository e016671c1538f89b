import { HostError } from '../host-error.js';
import type { TextResult, WindowsTools } from './windows-tools.js';

/** What `reg.exe` says of a key that is not there: English, German, French and Wine. */
const missingTexts = [/unable to find the specified registry key/i, /angegebene.*nicht.*gefunden/i, /introuvable/i];

/**
 * `reg.exe` ends with 1 for a missing key and for a closed one alike, and says which in the language of Windows. Where
 * the words are not known, the parent is asked whether it has such a subkey.
 */
export async function missingOrDenied(
  tools: WindowsTools,
  key: string,
  switches: readonly string[],
  result: TextResult,
): Promise<'missing' | HostError> {
  const said = `${result.errorOutput}\n${result.output}`;
  if (missingTexts.some((text) => text.test(said))) return 'missing';
  return (await existsInParent(tools, key, switches)) ? denied(key, said) : 'missing';
}

async function existsInParent(tools: WindowsTools, key: string, switches: readonly string[]): Promise<boolean> {
  const parent = key.slice(0, key.lastIndexOf('\\'));
  if (!parent.includes('\\')) return true;
  const result = await tools.text('reg.exe', ['query', parent, ...switches]);
  if (result.exitCode !== 0) return existsInParent(tools, parent, switches);
  return result.output.split(/\r?\n/).some((line) => isSameKey(line.trim(), key));
}

/** `reg query` writes `?` for a character that the OEM code page does not have. */
function isSameKey(listed: string, key: string): boolean {
  const [name, wanted] = [lastName(listed), lastName(key)];
  if (name.length !== wanted.length || !listed.includes('\\')) return false;
  return [...name].every((character, index) => character === '?' || character === wanted[index]);
}

function lastName(key: string): string {
  return key.slice(key.lastIndexOf('\\') + 1).toLowerCase();
}

function denied(key: string, said: string): HostError {
  const words = said.trim().replace(/\s+/g, ' ');
  return new HostError('access-denied', key, `The registry key ${key} could not be read: ${words}`);
}
