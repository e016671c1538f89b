import { NumberList } from './number-list.js';

/** One-based, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text begin; CRLF, LF and CR each end one. Found once, asked often. */
export class LineIndex {
  private readonly starts: NumberList;

  constructor(text: string) {
    this.starts = new NumberList(text.length >> 6);
    this.starts.push(0);
    const lineEnd = /\r\n?|\n/g;
    while (lineEnd.test(text)) this.starts.push(lineEnd.lastIndex);
  }

  /** Number of the line, from zero, of the offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts.at(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Offset at which the line begins, for a number from zero; 0 for a line that is not there. */
  startOf(line: number): number {
    return this.starts.at(line);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  positionAt(offset: number): TextPosition {
    const line = this.lineAt(offset);
    return { line: line + 1, column: offset - this.startOf(line) + 1 };
  }
}

const known = new WeakMap<object, LineIndex>();

/** The index of a file, made at the first call. */
export function linesOf(file: { readonly text: string }): LineIndex {
  const found = known.get(file) ?? new LineIndex(file.text);
  known.set(file, found);
  return found;
}
