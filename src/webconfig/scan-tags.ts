/** What a document consists of, in its order; offsets are UTF-16 indices, ends exclusive. A name begins right behind `<`, `</`. */
export interface TagVisitor {
  startTag(start: number, nameEnd: number): void;
  /** `start` and `end` are the bounds of the value between its quotes. */
  attribute(nameStart: number, nameEnd: number, start: number, end: number): void;
  startTagEnd(end: number, isEmpty: boolean): void;
  endTag(start: number, nameEnd: number, end: number): void;
}

/** Where the scanner cannot go on. */
export class ScanFault extends Error {
  constructor(readonly offset: number) {
    super(`No markup at ${offset}.`);
  }
}

const [tab, lineFeed, carriageReturn, blank] = [0x09, 0x0a, 0x0d, 0x20];
const [exclamation, doubleQuote, singleQuote, slash, equals, greater, question] = [
  0x21, 0x22, 0x27, 0x2f, 0x3d, 0x3e, 0x3f,
];

function isBlank(code: number): boolean {
  return code === blank || code === lineFeed || code === carriageReturn || code === tab;
}

function behindBlanks(text: string, at: number): number {
  let index = at;
  while (isBlank(text.charCodeAt(index))) index++;
  return index;
}

function endOfName(text: string, at: number): number {
  let index = at;
  for (let code = text.charCodeAt(index); code > blank; code = text.charCodeAt(++index)) {
    if (code === greater || code === slash || code === equals) break;
  }
  if (index === at) throw new ScanFault(at);
  return index;
}

function behind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  if (found < 0) throw new ScanFault(from);
  return found + mark.length;
}

/** Reads one attribute; gives the offset behind its closing quote. */
function scanAttribute(text: string, at: number, visitor: TagVisitor): number {
  const nameEnd = endOfName(text, at);
  const sign = behindBlanks(text, nameEnd);
  const open = behindBlanks(text, sign + 1);
  const quote = text.charCodeAt(open);
  if (text.charCodeAt(sign) !== equals || (quote !== doubleQuote && quote !== singleQuote)) throw new ScanFault(sign);
  const end = text.indexOf(quote === doubleQuote ? '"' : "'", open + 1);
  if (end < 0) throw new ScanFault(open);
  visitor.attribute(at, nameEnd, open + 1, end);
  return end + 1;
}

function scanStartTag(text: string, start: number, visitor: TagVisitor): number {
  const nameEnd = endOfName(text, start + 1);
  visitor.startTag(start, nameEnd);
  let at = behindBlanks(text, nameEnd);
  for (let code = text.charCodeAt(at); code !== greater && code !== slash; code = text.charCodeAt(at)) {
    at = behindBlanks(text, scanAttribute(text, at, visitor));
  }
  const isEmpty = text.charCodeAt(at) === slash;
  const end = behind(text, isEmpty ? '/>' : '>', at);
  visitor.startTagEnd(end, isEmpty);
  return end;
}

function scanEndTag(text: string, start: number, visitor: TagVisitor): number {
  const nameEnd = endOfName(text, start + 2);
  const end = behind(text, '>', nameEnd);
  visitor.endTag(start, nameEnd, end);
  return end;
}

function behindExclamation(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return behind(text, ']]>', at + 9);
  throw new ScanFault(at);
}

/**
 * Reads tags and attributes of a document, each character once. It does not judge whether the document is well formed:
 * it is the second reader, which shares nothing with the first.
 * @throws ScanFault where there is no markup that it knows
 */
export function scanTags(text: string, visitor: TagVisitor): void {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const code = text.charCodeAt(at + 1);
    if (code === slash) at = scanEndTag(text, at, visitor);
    else if (code === exclamation) at = behindExclamation(text, at);
    else if (code === question) at = behind(text, '?>', at + 2);
    else at = scanStartTag(text, at, visitor);
  }
}
