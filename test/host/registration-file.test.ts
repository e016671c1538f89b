import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decodeRegistrationFile,
  encodeRegistrationFile,
  formatRegistrationFile,
  parseRegistrationFile,
} from '../../src/host/registration-file.js';
import type { RegistryData, RegistryKey } from '../../src/host/registry.js';

const head = 'Windows Registry Editor Version 5.00';
const parse = (text: string) => parseRegistrationFile(text, 'sample.reg');

describe('reading', () => {
  test('every type of value, with continuation lines, escapes and a default value', () => {
    const text = [
      head,
      '',
      '; a comment',
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor]',
      '@="Standardwert für \\"alle\\""',
      '"InstallPath"="C:\\\\Program Files\\\\PhoneFactor\\\\"',
      '"Pfsvc_ncan_ip_tcp_port"=dword:0000115b',
      '"Expand"=hex(2):25,00,57,00,49,00,4e,00,44,00,49,00,52,00,\\',
      '  25,00,00,00',
      '"Many"=hex(7):61,00,00,00,62,00,00,00,00,00',
      '"Big"=hex(b):ff,ff,ff,ff,ff,ff,ff,ff',
      '"Raw"=hex:00,ff',
      '"None"=hex(0):',
      '"Two lines"="first',
      'second"',
      '',
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\a]b]',
      '',
    ].join('\r\n');
    expect(parse(text)).toEqual([
      {
        path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor',
        values: [
          { name: '', data: { type: 'string', text: 'Standardwert für "alle"' } },
          { name: 'InstallPath', data: { type: 'string', text: 'C:\\Program Files\\PhoneFactor\\' } },
          { name: 'Pfsvc_ncan_ip_tcp_port', data: { type: 'dword', number: 4443 } },
          { name: 'Expand', data: { type: 'expandable-string', text: '%WINDIR%' } },
          { name: 'Many', data: { type: 'multi-string', texts: ['a', 'b'] } },
          { name: 'Big', data: { type: 'qword', number: 18446744073709551615n } },
          { name: 'Raw', data: { type: 'binary', kind: 3, bytes: Uint8Array.of(0, 255) } },
          { name: 'None', data: { type: 'binary', kind: 0, bytes: new Uint8Array() } },
          { name: 'Two lines', data: { type: 'string', text: 'first\r\nsecond' } },
        ],
      },
      { path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\a]b', values: [] },
    ]);
  });

  test.each([
    ['another header', 'REGEDIT4\n', 1],
    ['a deleted key', `${head}\n[-HKEY_LOCAL_MACHINE\\X]\n`, 2],
    ['a deleted value', `${head}\n[HKEY_LOCAL_MACHINE\\X]\n"a"=-\n`, 3],
    ['a value before any key', `${head}\n"a"="b"\n`, 2],
    ['an open text', `${head}\n[K]\n"a"="b\n`, 5],
    ['odd hex digits', `${head}\n[K]\n"a"=hex:0,1\n`, 3],
    ['an unknown form', `${head}\n[K]\n"a"=str:b\n`, 3],
    ['a key without its bracket', `${head}\n[K\n`, 2],
  ])('refuses %s and names the line', (_what, text, line) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({ code: 'malformed', message: expect.stringContaining(`sample.reg, line ${line}:`) }),
    );
  });

  test('takes UTF-16 with a byte order mark and UTF-8 with or without one, and nothing else', () => {
    const text = `${head}\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\漢字]\n`;
    const path = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\漢字';
    for (const bytes of [encodeRegistrationFile(text), Buffer.from(text), Buffer.from(`\uFEFF${text}`)]) {
      expect(parse(decodeRegistrationFile(bytes, 'sample.reg'))).toEqual([{ path, values: [] }]);
    }
    expect(() => decodeRegistrationFile(Uint8Array.of(0x57, 0xfc, 0x21), 'sample.reg')).toThrow('sample.reg');
  });
});

describe('writing', () => {
  test('no line is longer than 80 characters where bytes can be wrapped', () => {
    const bytes = Uint8Array.from({ length: 300 }, (_value, index) => index % 256);
    const text = formatRegistrationFile([
      { path: 'K', values: [{ name: 'a', data: { type: 'binary', kind: 3, bytes } }] },
    ]);
    const longest = Math.max(...text.split('\n').map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(80);
    expect(longest).toBeGreaterThan(76);
  });

  test('what is written is read back the same, through the bytes of a file', () => {
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 4 }), (keys) => {
        const bytes = encodeRegistrationFile(formatRegistrationFile(keys));
        expect(parse(decodeRegistrationFile(bytes, 'sample.reg'))).toEqual(keys);
      }),
      { numRuns: 500 },
    );
  });
});

const word = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => text.isWellFormed() && !text.includes('\0'));
const name = word.filter((text) => !/[\r\n]/.test(text));
const anyData: fc.Arbitrary<RegistryData> = fc.oneof(
  word.map((text): RegistryData => ({ type: 'string', text })),
  word.map((text): RegistryData => ({ type: 'expandable-string', text })),
  fc.array(word, { maxLength: 3 }).map((texts): RegistryData => ({ type: 'multi-string', texts })),
  fc.nat(0xffffffff).map((number): RegistryData => ({ type: 'dword', number })),
  fc.bigInt({ min: 0n, max: 0xffffffffffffffffn }).map((number): RegistryData => ({ type: 'qword', number })),
  fc.uint8Array({ maxLength: 60 }).map((bytes): RegistryData => ({ type: 'binary', kind: 3, bytes })),
);
const anyKey: fc.Arbitrary<RegistryKey> = fc.record({
  path: name.map((text) => `HKEY_LOCAL_MACHINE\\${text.replace(/[[\]]/g, '')}`),
  values: fc.uniqueArray(fc.record({ name, data: anyData }), {
    maxLength: 4,
    selector: (value) => value.name,
  }),
});
