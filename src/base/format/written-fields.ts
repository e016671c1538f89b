import * as v from 'valibot';
import { didYouMean } from '../nearest-name.js';
import { reading } from './fields.js';

/** An object of a file that people write: an unknown name is refused with the known one that is nearest. */
export function writtenFields<const E extends v.ObjectEntries>(entries: E) {
  const known = Object.keys(entries);
  const message = ({ expected, path, message }: v.BaseIssue<unknown>) => {
    const name = String(path?.at(-1)?.key);
    return expected === 'never' ? `the key "${name}" is unknown here${didYouMean(name, known)}` : message;
  };
  // Where every field may be absent, the library takes a list for an object.
  const schema = reading(v.strictObject(entries, message), (value, read) =>
    read(Array.isArray(value) ? 'a list' : value),
  );
  return v.pipe(schema, v.readonly());
}
