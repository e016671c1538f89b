import { UserError } from '../user-error.js';
import {
  decodeSingleByte,
  encodeSingleByte,
  type SingleByteEncoding,
  singleByteEncoding,
} from './single-byte-encoding.js';

/** `name` as a person knows it; the byte order mark is part of the text, so it needs no mark of its own here. */
export interface TextEncoding {
  readonly name: string;
  readonly form: 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByteEncoding;
}

export interface DecodedText {
  /** With the byte order mark as its first character where the file has one. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Far above any real file, far below what would exhaust the memory of a small server. */
const largestConfiguration = 100 * 1024 * 1024;

const utf8: TextEncoding = { name: 'UTF-8', form: 'utf-8' };
const utf16le: TextEncoding = { name: 'UTF-16 LE', form: 'utf-16le' };
const utf16be: TextEncoding = { name: 'UTF-16 BE', form: 'utf-16be' };

const saveAsUtf8 = 'Open the file in an editor that shows its encoding, save it as UTF-8, and run again.';

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 256))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
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
    `${path} is encoded as ${name}, which is not supported.`,
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

function eightBitEncoding(bytes: Uint8Array, path: string): TextEncoding {
  const declared = declaredEncoding(bytes);
  const hasMark = startsWith(bytes, 0xef, 0xbb, 0xbf);
  if (declared === undefined || /^utf-?8$/i.test(declared)) return utf8;
  if (/^(?:utf-16|ucs-2|unicode)/i.test(declared)) throw contradiction(path, declared, 'of 8 bits a character');
  const table = singleByteEncoding(declared);
  if (table === undefined) throw unsupported(path, declared);
  if (!hasMark) return { name: declared, form: table };
  if (!hasOnlyAscii(bytes.subarray(3))) throw contradiction(path, declared, 'UTF-8 with a byte order mark');
  return utf8;
}

function encodingOf(bytes: Uint8Array, path: string): TextEncoding {
  if (isUtf32(bytes)) throw unsupported(path, 'UTF-32');
  return sixteenBitEncoding(bytes) ?? eightBitEncoding(bytes, path);
}

function decodeAs(bytes: Uint8Array, { form }: TextEncoding): string | undefined {
  if (typeof form !== 'string') return decodeSingleByte(bytes, form);
  try {
    return new TextDecoder(form, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodeAs(text: string, { form }: TextEncoding): Uint8Array | undefined {
  if (typeof form !== 'string') return encodeSingleByte(text, form);
  if (form === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return form === 'utf-16be' ? bytes.swap16() : bytes;
}

/**
 * The text of a configuration file, as UTF-8, UTF-16 or the single-byte encoding that it declares.
 * @throws UserError `web-config-too-large`, `web-config-encoding-*` when the bytes cannot be read and written back unchanged.
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
  const text = decodeAs(bytes, encoding);
  const again = text === undefined ? undefined : encodeAs(text, encoding);
  if (text === undefined || again === undefined || Buffer.compare(again, bytes) !== 0) {
    throw new UserError(
      'web-config-encoding-invalid',
      `${path} holds bytes that are not ${encoding.name}, the encoding that it declares or that XML presumes.`,
      'Find out in which encoding the file was saved, declare it in the first line or save the file as UTF-8, and run again.',
    );
  }
  return { text, encoding };
}

/** The bytes of `text`. @throws Error (a bug) when a character does not exist in the encoding. */
export function encodeConfiguration(text: string, encoding: TextEncoding): Uint8Array {
  const bytes = encodeAs(text, encoding);
  if (bytes === undefined) throw new Error(`A character was to be written that ${encoding.name} does not have.`);
  return bytes;
}

/** Whether every character of `text` exists in the encoding. */
export function canEncode(text: string, { form }: TextEncoding): boolean {
  return typeof form === 'string' || encodeSingleByte(text, form) !== undefined;
}
