import { readFile, writeFile } from 'node:fs/promises';
import { HostError } from '../host-error.js';
import {
  decodeRegistrationFile,
  encodeRegistrationFile,
  formatRegistrationFile,
  parseRegistrationFile,
} from '../registration-file.js';
import type { Registry, RegistryKey, RegistryView } from '../registry.js';
import { beginsWithText, sameText } from '../same-text.js';
import type { Architecture } from '../server-facts-schema.js';
import { programRefusal, wordsOf } from './program-refusal.js';
import { inTemporaryFolder } from './temporary-folder.js';
import type { TextResult, WindowsTools } from './windows-tools.js';

/**
 * What Windows says of itself: setups of the product do not change it, and a change by others needs a restart or is met
 * by the next run.
 */
const staticKeys = [
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp',
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full',
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage',
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\Language',
];

/**
 * The registry through `reg export` and `reg import`: their files are UTF-16 and keep every value type, whereas
 * `reg query` writes in the OEM code page and loses what that does not have.
 */
export function createWindowsRegistry(tools: WindowsTools, architecture: Architecture): Registry {
  const remembered = new Map<string, Promise<readonly RegistryKey[] | undefined>>();

  /** Asked once by this process; what could not be read is asked for again. */
  function readTree(key: string, view: RegistryView): Promise<readonly RegistryKey[] | undefined> {
    if (!staticKeys.some((one) => sameText(one, key))) return exported(key, view);
    const place = `${view} ${key.toLowerCase()}`;
    const answer = remembered.get(place) ?? exported(key, view);
    remembered.set(place, answer);
    answer.catch(() => remembered.delete(place));
    return answer;
  }

  async function exported(key: string, view: RegistryView): Promise<readonly RegistryKey[] | undefined> {
    return inTemporaryFolder(tools, 'registry-', async (fileIn) => {
      const file = fileIn('key.reg');
      const switches = viewSwitch(view, architecture);
      // Without /y an existing file makes reg.exe ask, and ask again, without end.
      const result = await tools.read('reg.exe', ['export', key, file.path, '/y', ...switches]);
      if (result.exitCode !== 0) {
        const refusal = await missingOrRefused(tools, key, switches, result);
        if (refusal === 'missing') return undefined;
        throw refusal;
      }
      const keys = parseRegistrationFile(decodeRegistrationFile(await readFile(file.local), key), key);
      return keys.map(({ path, values }) => ({ path: shownPath(path, view), values }));
    });
  }

  async function imported(file: Uint8Array, view: RegistryView, subject: string): Promise<void> {
    await inTemporaryFolder(tools, 'registry-', async (fileIn) => {
      const { path, local } = fileIn('key.reg');
      await writeFile(local, file);
      const result = await tools.text('reg.exe', ['import', path, ...viewSwitch(view, architecture)]);
      if (result.exitCode === 0) return;
      throw programRefusal(subject, `Windows did not accept values for ${subject} (${view}-bit view)`, result);
    });
  }

  /** A registration file can delete; this says which thing could not be. */
  async function removed(key: string, view: RegistryView, what: readonly string[]): Promise<void> {
    const result = await tools.text('reg.exe', ['delete', key, ...what, '/f', ...viewSwitch(view, architecture)]);
    if (result.exitCode === 0) return;
    throw programRefusal(key, `Windows did not delete from ${key} (${view}-bit view)`, result);
  }

  return {
    readTree,
    async writeValue(key, view, value) {
      const text = formatRegistrationFile([{ path: key, values: [value] }]);
      await imported(encodeRegistrationFile(text), view, key);
    },
    async exportKey(key, view) {
      const keys = await exported(key, view);
      if (keys === undefined) throw new HostError('not-found', key, `The registry key ${key} does not exist.`);
      return encodeRegistrationFile(formatRegistrationFile(keys));
    },
    async importKey(file, view) {
      const keys = parseRegistrationFile(decodeRegistrationFile(file, 'registration file'), 'registration file');
      await imported(encodeRegistrationFile(formatRegistrationFile(keys)), view, keys[0]?.path ?? 'no key');
    },
    async removeValue(key, view, name) {
      const [found] = (await exported(key, view)) ?? [];
      if (!found?.values.some((value) => sameText(value.name, name))) return;
      await removed(key, view, name === '' ? ['/ve'] : ['/v', name]);
    },
    async removeKey(key, view) {
      if ((await exported(key, view)) !== undefined) await removed(key, view, []);
    },
  };
}

/** What `reg.exe` says of a key that is not there: English, German, French and Wine. */
const missingTexts = [/unable to find the specified registry key/i, /angegebene.*nicht.*gefunden/i, /introuvable/i];

/** What `reg.exe` ends with when it did not do what it was asked. With any other code it did not end by itself. */
const ownFailure = 1;

/**
 * `reg.exe` ends with 1 for a missing key and for a closed one alike, and says which in the language of Windows. Where
 * the words are not known, the parent is asked whether it has such a subkey.
 */
async function missingOrRefused(
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

const software = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\';
const redirected = `${software}Wow6432Node\\`;

/** The switch of `reg.exe` for a view; a 32-bit Windows knows one view only and refuses the switch. */
function viewSwitch(view: RegistryView, architecture: Architecture): readonly string[] {
  return architecture === 'x86' ? [] : [`/reg:${view}`];
}

/** The path as the view shows it, for every spelling that the program wrote. */
function shownPath(path: string, view: RegistryView): string {
  return view === '32' && beginsWithText(path, redirected) ? `${software}${path.slice(redirected.length)}` : path;
}
