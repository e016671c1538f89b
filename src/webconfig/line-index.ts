/** One-based, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text begin; CRLF, LF and CR each end one. Found once, asked often. */
export class LineIndex {
  private readonly starts: Uint32Array;

  constructor(text: string) {
    const starts = [0];
    const lineBreak = /\r\n|\r|\n/g;
    while (lineBreak.test(text)) starts.push(lineBreak.lastIndex);
    this.starts = Uint32Array.from(starts);
  }

  /** Number of the line, from zero, on which the offset lies. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Offset at which the line begins, for a number from zero. */
  startOf(line: number): number {
    return this.starts[line] ?? 0;
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
