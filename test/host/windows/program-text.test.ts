import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createFileAttributes } from '../../../src/host/windows/file-facts.js';
import { decodeLogText, decodeProgramText } from '../../../src/host/windows/program-text.js';
import { scriptedTools } from './scripted-programs.js';

describe('what a program is known to write', () => {
  test('two half-width katakana in code page 932 are not one sign of UTF-8', async () => {
    // By the table of code page 932: 0xC2 is U+FF82, 0xB1 is U+FF71. The two bytes are valid UTF-8, too.
    expect(await decodeProgramText(Uint8Array.of(0xc2, 0xb1), 'oem', 932)).toBe('\uff82\uff71');
  });

  test('UTF-8 where Windows is set to it', async () => {
    expect(await decodeProgramText(Buffer.from('Büro'), 'oem', 65001)).toBe('Büro');
  });

  test('a script answers in UTF-8; what it writes before that is in the OEM code page', async () => {
    expect(await decodeProgramText(Buffer.from('Büro'), 'utf-8', 850)).toBe('Büro');
    // By the table of code page 850: 0x81 is ü.
    expect(await decodeProgramText(Uint8Array.of(0x42, 0x81, 0x72, 0x6f), 'utf-8', 850)).toBe('Büro');
  });

  test('a log without a mark that begins with zeros in odd places is not taken for UTF-16', async () => {
    const bytes = Uint8Array.of(0x41, 0, 0x42, 0);
    expect(await decodeLogText(bytes, 437)).toBe('A\0B\0');
    expect(await decodeLogText(Buffer.concat([Uint8Array.of(0xff, 0xfe), bytes]), 437)).toBe('AB');
  });
});

describe('attributes that the shell lists', () => {
  const attributes = (output: string | Uint8Array, exitCode = 0) => {
    const { tools } = scriptedTools(() => ({ output, exitCode }), 936);
    return createFileAttributes(tools, () => 0).of('C:\\Data', '一.txt');
  };

  test('a hidden file whose name has U+4E00', async () => {
    const listing = await readFile(join(process.cwd(), 'test', 'host', 'windows', 'written', 'dir-u-4e00.bin'));
    expect(await attributes(listing)).toEqual({ hidden: true, system: false });
  });

  test('no list is an error with the words of Windows', async () => {
    const words = Buffer.from('The command prompt has been disabled by your administrator.\r\n', 'utf16le');
    await expect(attributes(words, 1)).rejects.toThrow(/disabled by your administrator/);
  });
});
