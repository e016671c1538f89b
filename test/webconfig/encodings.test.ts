import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/user-error.js';
import { canEncode, decodeConfiguration, encodeConfiguration } from '../../src/webconfig/decode.js';
import { decodeSingleByte, encodeSingleByte, singleByteEncoding } from '../../src/webconfig/single-byte-encoding.js';

const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const errorOf = (bytes: Uint8Array): UserError => {
  try {
    decodeConfiguration(bytes, 'web.config');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('accepted');
};

describe('encodings of one byte a character', () => {
  test.each([
    'iso-8859-1',
    'ISO-8859-1',
    'latin1',
    'l1',
    'iso_8859-1',
    'iso-8859-15',
    'iso-8859-2',
    'windows-1252',
    'Windows-1251',
  ])('%s: every byte comes back', (name) => {
    const encoding = singleByteEncoding(name);
    if (encoding === undefined) throw new Error('unknown');
    const text = decodeSingleByte(all, encoding) ?? '';
    expect(text).toHaveLength(256);
    expect(encodeSingleByte(text, encoding)).toEqual(all);
    expect(text.slice(0, 128)).toBe(String.fromCharCode(...all.slice(0, 128)));
  });

  test('ISO 8859 has control characters where Windows has letters, as in .NET', () => {
    const [iso, windows] = ['iso-8859-1', 'windows-1252'].map(singleByteEncoding);
    if (!iso || !windows) throw new Error('unknown');
    expect(decodeSingleByte(all, iso)).toBe(String.fromCharCode(...all));
    expect([0x7f, 0x80, 0x9f, 0xa0].map((byte) => iso.characters[byte])).toEqual(['\x7f', '\x80', '\x9f', '\xa0']);
    expect([0x80, 0x9f, 0xa0].map((byte) => windows.characters[byte])).toEqual(['€', 'Ÿ', '\xa0']);
    const nordic = singleByteEncoding('iso-8859-15');
    expect([0x80, 0x9f, 0xa4].map((byte) => nordic?.characters[byte])).toEqual(['\x80', '\x9f', '€']);
  });

  test.each(['us-ascii', 'ascii', 'US-ASCII'])('%s ends at 7F', (name) => {
    const ascii = singleByteEncoding(name);
    if (!ascii) throw new Error('unknown');
    expect(ascii.characters.filter((one) => one !== undefined)).toHaveLength(128);
    expect(ascii.characters[0x7f]).toBe('\x7f');
    expect(decodeSingleByte(Uint8Array.of(0x41, 0x80), ascii)).toBeUndefined();
    expect(encodeSingleByte('é', ascii)).toBeUndefined();
    expect(encodeSingleByte('Az', ascii)).toEqual(Uint8Array.of(0x41, 0x7a));
  });

  test('undefined bytes stand for nothing', () => {
    const greek = singleByteEncoding('windows-1253');
    if (!greek) throw new Error('unknown');
    expect(decodeSingleByte(Uint8Array.of(0xd2), greek)).toBeUndefined();
    expect(decodeSingleByte(Uint8Array.of(0xd3), greek)).toBe('Σ');
    expect(greek.bytes.has('undefined')).toBe(false);
    expect(greek.bytes.size).toBeLessThan(256);
  });

  test.each([
    'utf-8',
    'koi8-r',
    'windows-1259',
    'xwindows-1252',
    'windows-12522',
    'iso-8859-11',
    'iso-8859-0',
    'shift_jis',
    '',
  ])('"%s" is none of them', (name) => {
    expect(singleByteEncoding(name)).toBeUndefined();
  });
});

describe('which encoding a file has', () => {
  const declared = (name: string, rest = '<a/>') => `<?xml version="1.0" encoding="${name}"?>${rest}`;

  test.each([
    ['nothing', Buffer.from('<a/>'), 'UTF-8'],
    ['utf-8', Buffer.from(declared('utf-8', 'ä')), 'UTF-8'],
    ['UTF8', Buffer.from(declared('UTF8', 'ä')), 'UTF-8'],
    [
      'a declaration in single quotes and with blanks',
      Buffer.from("<?xml version='1.0' encoding = 'windows-1252' ?>ä", 'latin1'),
      'windows-1252',
    ],
    ['a mark before a declaration', Buffer.from(`\uFEFF${declared('windows-1252')}`), 'UTF-8'],
    [
      'a declaration that is none, as it stands in a comment',
      Buffer.from(`<!-- ${declared('windows-1252')} -->ä`),
      'UTF-8',
    ],
    ['UTF-16 LE by its mark', Buffer.from('\uFEFF<a/>', 'utf16le'), 'UTF-16 LE'],
    ['UTF-16 LE without', Buffer.from('<a/>', 'utf16le'), 'UTF-16 LE'],
    ['UTF-16 BE by its mark', Buffer.from('\uFEFF<a/>', 'utf16le').swap16(), 'UTF-16 BE'],
    ['UTF-16 BE without', Buffer.from('<a/>', 'utf16le').swap16(), 'UTF-16 BE'],
    ['one byte', Buffer.from('<'), 'UTF-8'],
  ])('%s', (_what, bytes, name) => {
    const { text, encoding } = decodeConfiguration(bytes, 'web.config');
    expect(encoding.name).toBe(name);
    expect(Buffer.from(encodeConfiguration(text, encoding)).equals(bytes)).toBe(true);
  });

  test.each([
    [
      'ISO-10646-UCS-2 is not supported',
      Buffer.from(declared('ISO-10646-UCS-2')),
      'web.config is encoded as ISO-10646-UCS-2, which is not supported.',
    ],
    [
      'utf-80 is not UTF-8',
      Buffer.from(declared('utf-80')),
      'web.config is encoded as utf-80, which is not supported.',
    ],
    [
      'my-utf-8 neither',
      Buffer.from(declared('my-utf-8')),
      'web.config is encoded as my-utf-8, which is not supported.',
    ],
    ['UTF-32', Buffer.from([0, 0, 0xfe, 0xff]), 'web.config is encoded as UTF-32, which is not supported.'],
    [
      'a contradiction',
      Buffer.from(declared('unicode')),
      'web.config declares the encoding unicode, but its bytes are of 8 bits a character.',
    ],
    [
      'a contradiction with the mark',
      Buffer.from(`\uFEFF${declared('l1')}\u0080`),
      'web.config declares the encoding l1, but its bytes are UTF-8 with a byte order mark.',
    ],
    [
      'bad bytes',
      Buffer.from([0x3c, 0x80]),
      'web.config holds bytes that are not UTF-8, the encoding that it declares or that XML presumes.',
    ],
  ])('%s', (_what, bytes, message) => {
    expect(errorOf(bytes).message).toBe(message);
  });

  test('characters that an encoding lacks', () => {
    const { encoding } = decodeConfiguration(Buffer.from(declared('us-ascii')), 'x');
    expect(canEncode('abc', encoding)).toBe(true);
    expect(canEncode('ä', encoding)).toBe(false);
    expect(() => encodeConfiguration('ä', encoding)).toThrow(
      'A character was to be written that us-ascii does not have.',
    );
    expect(canEncode('\uD83D', decodeConfiguration(Buffer.from('<a/>'), 'x').encoding)).toBe(true);
  });
});
