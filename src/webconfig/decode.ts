import { UserError } from '../base/user-error.js';
import { ascii, codePage, type TextEncoding } from './code-page.js';

export interface DecodedText {
  /** Without the byte order mark: a single character outside of Latin-1 doubles the memory of the text. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Bytes of the byte order mark before the text: 0, 2 or 3. */
  readonly markLength: number;
}

/** Far above any real file, far below what would exhaust the memory of a small server. */
const largestConfiguration = 100 * 1024 * 1024;

const utf8: TextEncoding = { name: 'UTF-8', form: 'utf-8' };
const utf16le: TextEncoding = { name: 'UTF-16 LE', form: 'utf-16le' };
const utf16be: TextEncoding = { name: 'UTF-16 BE', form: 'utf-16be' };

const markBytes = Uint8Array.of(0xef, 0xbb, 0xbf);
const saveAsUtf8 = 'Open the file in an editor that shows its encoding, save it as UTF-8, and run again.';

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Every encoding has the declaration in ASCII, in one or in two bytes a character. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 512).filter((byte) => byte !== 0))
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:+-]+)["']/.exec(head)?.[1];
}

/** A file in UTF-16 begins with its mark, or, without one, with `<` and a zero byte. */
function sixteenBitEncoding(bytes: Uint8Array): TextEncoding | undefined {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0)) return utf16le;
  if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, 0x3c)) return utf16be;
  return undefined;
}

function isUtf32(bytes: Uint8Array): boolean {
  return [
    [0xff, 0xfe, 0, 0],
    [0, 0, 0xfe, 0xff],
    [0x3c, 0, 0, 0],
    [0, 0, 0, 0x3c],
  ].some((start) => startsWith(bytes, ...start));
}

function unsupported(path: string, name: string): UserError {
  return new UserError(
    'web-config-encoding-unsupported',
    `${path} is encoded as ${name}, which .NET does not read or which is not supported.`,
    saveAsUtf8,
  );
}

function contradiction(path: string, declared: string, actual: string): UserError {
  return new UserError(
    'web-config-encoding-contradiction',
    `${path} declares the encoding ${declared}, but its bytes are ${actual}.`,
    `Correct the declaration in the file's first line, or save the file as ${declared}.`,
  );
}

function hasOnlyAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** Declared names under which .NET keeps the UTF-16 that it found. */
const sixteenBitNames: Readonly<Record<string, RegExp>> = {
  'utf-16le': /^(?:utf-16|ucs-2|iso-10646-ucs-2|ucs-4|unicode|utf-16le)$/i,
  'utf-16be': /^(?:utf-16|ucs-2|iso-10646-ucs-2|ucs-4|unicodefffe|utf-16be)$/i,
};

const anySixteenBitName = /^(?:utf-(?:16|32)(?:le|be)?|ucs-[24]|iso-10646-ucs-2|unicode(?:fffe)?)$/i;
const utf8Name = /^(?:utf-8|(?:x-)?unicode-(?:1-1|2-0)-utf-8)$/i;

/** What is declared counts also behind a byte order mark: .NET changes over to it behind the declaration. */
function eightBitEncoding(bytes: Uint8Array, declared: string | undefined, path: string): TextEncoding {
  if (declared === undefined || utf8Name.test(declared)) return utf8;
  if (anySixteenBitName.test(declared)) throw contradiction(path, declared, 'of 8 bits a character');
  const page = codePage(declared);
  if (page === undefined) throw unsupported(path, declared);
  if (!startsWith(bytes, ...markBytes)) return { name: declared, form: page };
  if (!hasOnlyAscii(bytes.subarray(markBytes.length))) {
    throw contradiction(path, declared, 'UTF-8 with a byte order mark');
  }
  return { name: `${declared} with a byte order mark of UTF-8`, form: ascii };
}

function encodingOf(bytes: Uint8Array, path: string): TextEncoding {
  if (isUtf32(bytes)) throw unsupported(path, 'UTF-32');
  const declared = declaredEncoding(bytes);
  const sixteenBit = sixteenBitEncoding(bytes);
  if (sixteenBit === undefined) return eightBitEncoding(bytes, declared, path);
  if (declared === undefined || sixteenBitNames[String(sixteenBit.form)]?.test(declared)) return sixteenBit;
  throw contradiction(path, declared, sixteenBit.name);
}

function decodeUnicode(bytes: Uint8Array, form: string): string | undefined {
  try {
    return new TextDecoder(form, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A code page knows no mark: with one before it .NET reads the mark, and then the declaration. */
function lengthOfMark(bytes: Uint8Array, { form }: TextEncoding): number {
  if (form === 'utf-16le') return startsWith(bytes, 0xff, 0xfe) ? 2 : 0;
  if (form === 'utf-16be') return startsWith(bytes, 0xfe, 0xff) ? 2 : 0;
  return (form === 'utf-8' || form === ascii) && startsWith(bytes, ...markBytes) ? markBytes.length : 0;
}

function decodeAs(bytes: Uint8Array, { form }: TextEncoding): string | undefined {
  return typeof form === 'string' ? decodeUnicode(bytes, form) : form.decode(bytes);
}

function encodeAs(text: string, { form }: TextEncoding): Uint8Array | undefined {
  if (form === 'utf-8') return Buffer.from(text, 'utf8');
  if (typeof form !== 'string') return form.encode(text);
  const bytes = Buffer.from(text, 'utf16le');
  return form === 'utf-16be' ? bytes.swap16() : bytes;
}

/** Bytes of a stretch of decoded text, which the encoding therefore has. */
function lengthInBytes(text: string, start: number, end: number, { form }: TextEncoding): number {
  if (form === 'utf-8') return Buffer.byteLength(text.slice(start, end));
  if (typeof form === 'string') return 2 * (end - start);
  return form === ascii ? end - start : (form.encode(text.slice(start, end))?.length ?? end - start);
}

/**
 * The text of a configuration file as .NET reads it: UTF-8, UTF-16, or the code page that it declares.
 * @throws UserError `web-config-too-large`, `web-config-encoding-*` for bytes that .NET refuses or that are not supported
 */
export function decodeConfiguration(bytes: Uint8Array, path: string): DecodedText {
  if (bytes.length > largestConfiguration) {
    throw new UserError(
      'web-config-too-large',
      `${path} has ${bytes.length} bytes; at most ${largestConfiguration} are read.`,
      'Check that this is the configuration file that you mean.',
    );
  }
  const encoding = encodingOf(bytes, path);
  const markLength = lengthOfMark(bytes, encoding);
  const text = decodeAs(bytes.subarray(markLength), encoding);
  if (text === undefined) {
    throw new UserError(
      'web-config-encoding-invalid',
      `${path} contains bytes that are not ${encoding.name}, the encoding that it declares or that XML presumes.`,
      'Find out in which encoding the file was saved, declare it in the first line or save the file as UTF-8, and run again.',
    );
  }
  return { text, encoding, markLength };
}

/** Whether every character of `text` exists in the encoding. */
export function canEncode(text: string, encoding: TextEncoding): boolean {
  return typeof encoding.form === 'string' || encodeAs(text, encoding) !== undefined;
}

/** A file as bytes and as the text that they mean. */
export interface EncodedText extends DecodedText {
  readonly bytes: Uint8Array;
}

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * The file's bytes with edits of its text, in order of place: bytes outside of them are copied, not encoded again.
 * @throws Error (a bug) when a replacement has a character that the encoding does not have
 */
export function spliceBytes(
  { bytes, text, encoding, markLength }: EncodedText,
  edits: readonly TextEdit[],
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let read = 0;
  let copied = 0;
  let offset = markLength;
  for (const { start, end, replacement } of edits) {
    offset += lengthInBytes(text, read, start, encoding);
    const inserted = encodeAs(replacement, encoding);
    if (inserted === undefined) throw new Error(`A character was to be written that ${encoding.name} does not have.`);
    pieces.push(bytes.subarray(copied, offset), inserted);
    offset += lengthInBytes(text, start, end, encoding);
    copied = offset;
    read = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(copied)]);
}
