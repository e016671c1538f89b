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
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      const isPair = carriage >= 0 && feed === carriage + 1;
      const isFeed = isPair || (feed >= 0 && (carriage < 0 || feed < carriage));
      const end = (isFeed ? feed : carriage) + 1;
      this.starts.push(end);
      if (feed >= 0 && feed < end) feed = text.indexOf('\n', end);
      if (carriage >= 0 && carriage < end) carriage = text.indexOf('\r', end);
    }
  }

  /** Number of the line, from zero, on which the offset lies. */
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

  /** Offset at which the line begins, for a number from zero. */
  startOf(line: number): number {
    return line < this.starts.length ? this.starts.at(line) : 0;
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
