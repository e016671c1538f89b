import * as v from 'valibot';
import { didYouMean } from '../nearest-name.js';

/** An object of a file that people write: an unknown name is refused with the known one that is nearest. */
export function writtenFields<const E extends v.ObjectEntries>(entries: E) {
  const known = Object.keys(entries);
  const message = ({ expected, path, message }: v.BaseIssue<unknown>) => {
    const name = String(path?.at(-1)?.key);
    return expected === 'never' ? `the key "${name}" is unknown here${didYouMean(name, known)}` : message;
  };
  return v.pipe(v.strictObject(entries, message), v.readonly());
}
