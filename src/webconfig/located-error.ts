import type { mergeCodes } from '../base/codes/merge-codes.js';
import { UserError } from '../user-error.js';

/** One-based, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** CRLF, LF and CR each end one line. */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Positions of many offsets in ascending order; the text is read once. */
export function positionsAt(text: string, offsets: readonly number[]): readonly TextPosition[] {
  let line = 1;
  let lineStart = 0;
  let read = 0;
  const lineBreak = /\r\n|\r|\n/g;
  return offsets.map((offset) => {
    for (lineBreak.lastIndex = read; lineBreak.test(text) && lineBreak.lastIndex <= offset; line++) {
      lineStart = lineBreak.lastIndex;
      read = lineStart;
    }
    return { line, column: offset - lineStart + 1 };
  });
}

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
  const { line, column } = positionAt(place.text, place.offset);
  return new UserError(`web-config-${code}`, `${place.path}, line ${line}, column ${column}: ${whatHappened}`, advice);
}
