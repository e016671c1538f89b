/**
 * Bytes to text and back as .NET's XmlTextReader does it: a mark first, then the declaration, which beats a UTF-8 mark.
 * A name that .NET Framework's Encoding.GetEncoding does not know refuses the file.
 */
import iconv from 'iconv-lite';
import { DotnetRefusal, NotJudged } from './refusal.js';

export interface DotnetText {
  /** With the byte order mark as its first character where the file has one. */
  readonly text: string;
  readonly encoding: string;
  readonly hasMark: boolean;
  /** A UTF-8 mark, and a declaration of something else. */
  readonly isContradiction: boolean;
}

/** Names that .NET knows, as the tables of iconv-lite call them. */
const tables: Readonly<Record<string, string>> = {
  'us-ascii': 'ascii',
  ascii: 'ascii',
  'iso-8859-1': 'latin1',
  latin1: 'latin1',
  ...Object.fromEntries([2, 3, 4, 5, 6, 7, 8, 9, 13, 15].map((part) => [`iso-8859-${part}`, `iso-8859-${part}`])),
  ...Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7, 8].map((last) => [`windows-125${last}`, `windows-125${last}`])),
  'windows-874': 'windows-874',
  ibm850: 'cp850',
  ibm852: 'cp852',
  ibm437: 'cp437',
  ibm866: 'cp866',
  cp866: 'cp866',
  'koi8-r': 'koi8-r',
  'koi8-u': 'koi8-u',
  macintosh: 'macintosh',
  shift_jis: 'cp932',
  gb2312: 'cp936',
  gb18030: 'gb18030',
  big5: 'cp950',
  'euc-kr': 'cp949',
  'euc-jp': 'euc-jp',
};

const wideNames: Readonly<Record<string, readonly string[]>> = {
  'utf-16le': ['ucs-2', 'utf-16', 'iso-10646-ucs-2', 'utf-16le', 'unicode'],
  'utf-16be': ['ucs-2', 'utf-16', 'iso-10646-ucs-2', 'utf-16be', 'unicodefffe'],
};

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const isWider = [
    [0xff, 0xfe, 0, 0],
    [0, 0, 0xfe, 0xff],
    [0x3c, 0, 0, 0],
    [0, 0, 0, 0x3c],
  ].some((start) => startsWith(bytes, ...start));
  if (isWider) throw new NotJudged('UTF-32');
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, 0x3c)) return 'utf-16be';
  return undefined;
}

const declarationOf = (text: string) => /^\uFEFF?<\?xml\s[^?]*?\sencoding\s*=\s*(["'])(.*?)\1/.exec(text)?.[2];

function strictly(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DotnetRefusal(`bytes that are not ${encoding}`);
  }
}

/** windows-125x leaves holes in its table; Windows reads them as the control characters of the same number. */
function fromTable(bytes: Uint8Array, table: string): string {
  if (table === 'ascii') return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : '?')).join('');
  const text = iconv.decode(Buffer.from(bytes), table, { stripBOM: false });
  if (!text.includes('\uFFFD') || text.length !== bytes.length) return text;
  return Array.from(bytes, (byte, index) => (text[index] === '\uFFFD' ? String.fromCharCode(byte) : text[index])).join(
    '',
  );
}

function utf7(bytes: Uint8Array): string {
  if (bytes.includes(0x2b)) throw new NotJudged('UTF-7');
  return Buffer.from(bytes).toString('latin1');
}

/** @throws DotnetRefusal, NotJudged */
export function dotnetText(bytes: Uint8Array): DotnetText {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const text = strictly(bytes, wide);
    const declared = declarationOf(text)?.toLowerCase();
    if (declared !== undefined && !wideNames[wide]?.includes(declared))
      throw new DotnetRefusal(`${wide} that declares ${declared}`);
    return { text, encoding: wide, hasMark: text.startsWith('\uFEFF'), isContradiction: false };
  }
  const hasMark = startsWith(bytes, 0xef, 0xbb, 0xbf);
  const body = hasMark ? bytes.subarray(3) : bytes;
  const mark = hasMark ? '\uFEFF' : '';
  const declared = declarationOf(Buffer.from(body.subarray(0, 400)).toString('latin1'))?.toLowerCase() ?? 'utf-8';
  if (declared === 'utf-8')
    return { text: mark + strictly(body, 'utf-8'), encoding: 'utf-8', hasMark, isContradiction: false };
  const isContradiction = hasMark;
  if (declared === 'utf-7') return { text: mark + utf7(body), encoding: 'utf-7', hasMark, isContradiction };
  const table = tables[declared];
  if (table === undefined) throw new DotnetRefusal(`.NET knows no encoding ${declared}, or not for bytes`);
  return { text: mark + fromTable(body, table), encoding: table, hasMark, isContradiction };
}

/** How many bytes the text takes in the encoding; the mark is counted as the three or two bytes that it is. */
export function bytesOf(text: string, { encoding }: Pick<DotnetText, 'encoding'>): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const isMarked = text.startsWith('\uFEFF');
  const body = isMarked ? text.slice(1) : text;
  const holes = /^windows-125/.test(encoding) ? '[\\x80-\\x9f]' : '[^\\s\\S]';
  const parts = body.split(new RegExp(`(${holes})`));
  const encoded = parts.map((part, index) =>
    index % 2 === 1 ? Buffer.from(part, 'latin1') : iconv.encode(part, encoding),
  );
  return Buffer.concat([...(isMarked ? [Buffer.from('\uFEFF')] : []), ...encoded]);
}
