import { UserError } from '../user-error.js';
import { LineIndex } from './line-index.js';

/** A fault at one place of a configuration file. */
export function configurationError(
  code: string,
  place: { readonly path: string; readonly text: string; readonly offset: number },
  whatHappened: string,
  advice: string,
): UserError {
  const { line, column } = new LineIndex(place.text).positionAt(place.offset);
  return new UserError(`web-config-${code}`, `${place.path}, line ${line}, column ${column}: ${whatHappened}`, advice);
}
