import { HostError } from '../host-error.js';
import { programRefusal, wordsOf } from './program-refusal.js';
import type { TextResult, WindowsTools } from './windows-tools.js';

/** What `reg.exe` says of a key that is not there: English, German, French and Wine. */
const missingTexts = [/unable to find the specified registry key/i, /angegebene.*nicht.*gefunden/i, /introuvable/i];

/** What `reg.exe` ends with when it did not do what it was asked. With any other code it did not end by itself. */
const ownFailure = 1;

/**
 * `reg.exe` ends with 1 for a missing key and for a closed one alike, and says which in the language of Windows. Where
 * the words are not known, the parent is asked whether it has such a subkey.
 */
export async function missingOrRefused(
  tools: WindowsTools,
  key: string,
  switches: readonly string[],
  result: TextResult,
): Promise<'missing' | HostError> {
  const sentence = `The registry key ${key} could not be read`;
  const refusal = programRefusal(key, sentence, result);
  if (result.exitCode !== ownFailure || refusal.code === 'access-denied') return refusal;
  if (missingTexts.some((text) => text.test(`${result.errorOutput}\n${result.output}`))) return 'missing';
  if (!(await existsInParent(tools, key, switches))) return 'missing';
  return new HostError('access-denied', key, `${sentence}: ${wordsOf(result)}`);
}

async function existsInParent(tools: WindowsTools, key: string, switches: readonly string[]): Promise<boolean> {
  const parent = key.slice(0, key.lastIndexOf('\\'));
  if (!parent.includes('\\')) return true;
  const result = await tools.read('reg.exe', ['query', parent, ...switches]);
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
