import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { UserError } from '../../src/base/user-error.js';
import { canEncode, decodeConfiguration, spliceBytes } from '../../src/webconfig/decode.js';

const errorOf = (bytes: Uint8Array): UserError => {
  try {
    decodeConfiguration(bytes, 'web.config');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('accepted');
};

describe('which encoding a file has', () => {
  const declared = (name: string, rest = '<a/>') => `<?xml version="1.0" encoding="${name}"?>${rest}`;

  test.each([
    ['nothing', Buffer.from('<a/>'), 'UTF-8'],
    ['utf-8', Buffer.from(declared('utf-8', 'ä')), 'UTF-8'],
    ['UTF-8 in capitals', Buffer.from(declared('UTF-8', 'ä')), 'UTF-8'],
    [
      'a declaration in single quotes and with blanks',
      Buffer.from("<?xml version='1.0' encoding = 'windows-1252' ?>ä", 'latin1'),
      'windows-1252',
    ],
    ['UTF-16 LE that says so', Buffer.from(`\uFEFF${declared('utf-16')}`, 'utf16le'), 'UTF-16 LE'],
    ['UTF-16 BE that says so', Buffer.from(`\uFEFF${declared('UTF-16')}`, 'utf16le').swap16(), 'UTF-16 BE'],
    ['UTF-16 LE under its own name', Buffer.from(`\uFEFF${declared('unicode')}`, 'utf16le'), 'UTF-16 LE'],
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
  ])('%s is read', (_what, bytes, name) => {
    const { text, encoding, markLength } = decodeConfiguration(bytes, 'web.config');
    expect(encoding.name).toBe(name);
    const whole = [{ start: 0, end: text.length, replacement: text }];
    expect(Buffer.from(spliceBytes({ bytes, text, encoding, markLength }, whole)).equals(bytes)).toBe(true);
  });

  test.each([
    [
      'ISO-10646-UCS-2 is UTF-16',
      Buffer.from(declared('ISO-10646-UCS-2')),
      'web.config declares the encoding ISO-10646-UCS-2, but its bytes are of 8 bits a character.',
    ],
    [
      'utf8 is no name to .NET',
      Buffer.from(declared('utf8')),
      'web.config is encoded as utf8, which .NET does not read or which is not supported.',
    ],
    [
      'UTF-16 that declares UTF-8',
      Buffer.from(`\uFEFF${declared('utf-8')}`, 'utf16le'),
      'web.config declares the encoding utf-8, but its bytes are UTF-16 LE.',
    ],
    [
      'UTF-16 BE under the name of the other',
      Buffer.from(`\uFEFF${declared('unicode')}`, 'utf16le').swap16(),
      'web.config declares the encoding unicode, but its bytes are UTF-16 BE.',
    ],
    [
      'utf-80 is not UTF-8',
      Buffer.from(declared('utf-80')),
      'web.config is encoded as utf-80, which .NET does not read or which is not supported.',
    ],
    [
      'my-utf-8 neither',
      Buffer.from(declared('my-utf-8')),
      'web.config is encoded as my-utf-8, which .NET does not read or which is not supported.',
    ],
    [
      'UTF-32',
      Buffer.from([0, 0, 0xfe, 0xff]),
      'web.config is encoded as UTF-32, which .NET does not read or which is not supported.',
    ],
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
      'web.config contains bytes that are not UTF-8, the encoding that it declares or that XML presumes.',
    ],
  ])('%s is refused', (_what, bytes, message) => {
    expect(errorOf(bytes).message).toBe(message);
  });

  const openAndSave = 'Open the file in an editor that shows its encoding, save it as UTF-8, and run again.';
  test.each([
    ['what .NET does not read', Buffer.from(declared('utf-7')), openAndSave],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), openAndSave],
    [
      'a contradiction',
      Buffer.from(declared('utf-16')),
      "Correct the declaration in the file's first line, or save the file as utf-16.",
    ],
    [
      'bytes that stand for nothing',
      Buffer.from('<a b="\xe4"/>', 'latin1'),
      'Find out in which encoding the file was saved, declare it in the first line or save the file as UTF-8, and run again.',
    ],
  ])('what to do with %s', (_what, bytes, advice) => {
    expect(errorOf(bytes).advice).toBe(advice);
  });

  test('a file above the limit is refused before it is read', () => {
    const error = errorOf(new Uint8Array(100 * 1024 * 1024 + 1));
    expect([error.code, error.message, error.advice]).toEqual([
      'web-config-too-large',
      'web.config has 104857601 bytes; at most 104857600 are read.',
      'Check that this is the configuration file that you mean.',
    ]);
  });

  test('characters that an encoding lacks', () => {
    const bytes = Buffer.from(declared('us-ascii'));
    const file = { bytes, ...decodeConfiguration(bytes, 'x') };
    expect(canEncode('abc', file.encoding)).toBe(true);
    expect(canEncode('ä', file.encoding)).toBe(false);
    expect(() => spliceBytes(file, [{ start: 0, end: 0, replacement: 'ä' }])).toThrow(
      'A character was to be written that us-ascii does not have.',
    );
    expect(canEncode('\uD83D', decodeConfiguration(Buffer.from('<a/>'), 'x').encoding)).toBe(true);
  });

  test('a mark of UTF-8 before the declaration of a code page: nothing but ASCII can be written', () => {
    const bytes = Buffer.from(`\uFEFF${declared('windows-1252')}`);
    const file = { bytes, ...decodeConfiguration(bytes, 'x') };
    expect([file.markLength, file.text.slice(0, 5)]).toEqual([3, '<?xml']);
    expect(file.encoding.name).toBe('windows-1252 with a byte order mark of UTF-8');
    expect(canEncode('ä', file.encoding)).toBe(false);
    const start = file.text.indexOf('<a/>');
    const spliced = spliceBytes(file, [{ start, end: start + 4, replacement: '<b/>' }]);
    expect(Buffer.from(spliced).equals(Buffer.from(`\uFEFF${declared('windows-1252', '<b/>')}`))).toBe(true);
  });

  test('bytes that mean a question mark are copied, not encoded again', () => {
    const bytes = Buffer.from(declared('us-ascii', '<a>ë</a><b/>'));
    const file = { bytes, ...decodeConfiguration(bytes, 'x') };
    expect(file.text).toContain('<a>??</a>');
    const start = file.text.indexOf('<b/>');
    expect(Buffer.from(spliceBytes(file, [{ start, end: start + 4, replacement: '<c/>' }])).toString()).toBe(
      declared('us-ascii', '<a>ë</a><c/>'),
    );
  });

  test.each([
    ['utf-8', (text: string) => Buffer.from(text)],
    ['utf-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['gb18030', (text: string) => iconv.encode(text, 'gb18030')],
    ['shift_jis', (text: string) => iconv.encode(text, 'shift_jis')],
  ])('an edit behind letters of several bytes in %s', (name, encode) => {
    const bytes = encode(declared(name, '<日本>中</日本><b/><c/>'));
    const file = { bytes, ...decodeConfiguration(bytes, 'x') };
    const edits = ['<b/>', '<c/>'].map((old) => {
      const start = file.text.indexOf(old);
      return { start, end: start + old.length, replacement: `${old}日` };
    });
    expect(Buffer.from(spliceBytes(file, edits)).equals(encode(declared(name, '<日本>中</日本><b/>日<c/>日')))).toBe(
      true,
    );
  });
});
