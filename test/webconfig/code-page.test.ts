import { describe, expect, test } from '@jest/globals';
import { codePage, singleByte } from '../../src/webconfig/code-page.js';

const decoded = (name: string, bytes: readonly number[]) => codePage(name)?.decode(Uint8Array.from(bytes));

describe('code pages, by the names of .NET', () => {
  // By the code charts of Unicode's mappings and of Microsoft.
  test.each([
    ['iso-8859-1', [0x80, 0x9f, 0xe4, 0xff], '\x80\x9fäÿ'],
    ['latin1', [0xe4], 'ä'],
    ['l1', [0xe4], 'ä'],
    ['iso-8859-15', [0x80, 0xa4], '\x80€'],
    ['ISO-8859-2', [0xb1], 'ą'],
    ['windows-1252', [0x80, 0x81, 0x9f], '€\x81Ÿ'],
    ['Windows-1251', [0xc0], 'А'],
    ['koi8-r', [0xc1], 'а'],
    ['ibm850', [0x82, 0xc3, 0xab], 'é├½'],
    ['IBM437', [0x84], 'ä'],
    ['gb2312', [0xd6, 0xd0, 0x41], '中A'],
    ['shift_jis', [0x93, 0xfa, 0xb1], '日ｱ'],
    ['big5', [0xa4, 0xa4], '中'],
    ['euc-kr', [0xb0, 0xa1], '가'],
    ['us-ascii', [0x41, 0xc3, 0xab], 'A??'],
  ])('%s %j', (name, bytes, expected) => {
    expect(decoded(name, bytes)).toBe(expected);
    const again = codePage(name)?.encode(expected);
    if (name !== 'us-ascii') expect(again && [...again]).toEqual(bytes);
  });

  test.each([
    ['windows-1253', [0xd2]],
    ['gb2312', [0xff, 0xff]],
    ['shift_jis', [0x81]],
  ])('%s: the bytes %j mean nothing', (name, bytes) => {
    expect(decoded(name, bytes)).toBeUndefined();
  });

  test.each([
    ['us-ascii', 'é'],
    ['us-ascii', '\x80'],
    ['windows-1252', 'Σ'],
    ['koi8-r', 'é'],
    ['shift_jis', '가'],
  ])('%s has no %s', (name, character) => {
    expect(codePage(name)?.encode(character)).toBeUndefined();
  });

  test('a table knows what is in it and nothing else', () => {
    // Microsoft's charts: cp1257 has E0 for a with ogonek and nothing at A1; cp874 has nothing at DB.
    const baltic = singleByte('windows1257');
    expect(baltic.decode(Uint8Array.of(0x41, 0xe0))).toBe('Aą');
    expect(baltic.encode('Aą')).toEqual(Uint8Array.of(0x41, 0xe0));
    expect(baltic.encode('é')).toEqual(Uint8Array.of(0xe9));
    expect(baltic.encode('Σ')).toBeUndefined();
    expect(baltic.decode(Uint8Array.of(0xa1))).toBeUndefined();
    expect(singleByte('cp874').encode('\uFFFD')).toBeUndefined();
  });

  test('ASCII is read with question marks, and a question mark is written as one', () => {
    const page = singleByte('ascii');
    expect(page.decode(Uint8Array.of(0x3f, 0x7f, 0x80, 0xff))).toBe('?\x7f??');
    expect(page.encode('?\x7f')).toEqual(Uint8Array.of(0x3f, 0x7f));
    expect(page.encode('é')).toBeUndefined();
  });

  test.each(['utf-8', 'windows-1259', 'iso-8859-10', 'iso-8859-14', 'iso-8859-16', 'ibm037', 'utf-7', ''])(
    '"%s" is none of them',
    (name) => {
      expect(codePage(name)).toBeUndefined();
    },
  );
});
