import { realpath } from 'node:fs/promises';
import { sameText } from '../same-text.js';

/** The path with the last name written as the folder has it: Windows finds it in any case of letters. */
export async function withRealName(path: string): Promise<string> {
  const name = path.slice(path.lastIndexOf('\\') + 1);
  const real = await realpath(path).catch(() => path);
  const realName = real.slice(real.lastIndexOf('\\') + 1);
  // A link leads to another name; the one that was asked for stands.
  if (!sameText(realName, name)) return path;
  return `${path.slice(0, path.length - name.length)}${realName}`;
}
