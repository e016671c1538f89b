import type { mergeCodes } from '../base/codes/merge-codes.js';
import { UserError } from '../base/user-error.js';
import { LineIndex } from './line-index.js';

type Ending<C> = C extends `web-config-${infer End}` ? End : never;
/** What is behind `web-config-` in a code. */
export type WebConfigCode = Ending<keyof typeof mergeCodes>;

/** A fault at one place of a configuration file. */
export function configurationError(
  code: WebConfigCode,
  place: { readonly path: string; readonly text: string; readonly offset: number },
  whatHappened: string,
  advice: string,
): UserError {
  const { line, column } = new LineIndex(place.text).positionAt(place.offset);
  return new UserError(`web-config-${code}`, `${place.path}, line ${line}, column ${column}: ${whatHappened}`, advice);
}

/** Real files nest 10 deep; beyond this a file is an attack or an accident. */
export const deepest = 100;

/** A place at which a document is not well formed or no configuration. Never shown: its words come from a parser that knows why. */
export class MarkupFault extends Error {
  constructor(readonly offset: number) {
    super(`No markup of a configuration at ${offset}.`);
  }
}
