import { describe, expect, test } from '@jest/globals';
import { recordBytes, replayedBytes } from '../../../src/host/recording/recorded-bytes.js';

const show = (text: string) => text;

describe('bytes of a program in a recording', () => {
  test.each([
    ['text', Buffer.from('RUNNING\r\n'), 'latin1'],
    ['every byte that there is', Buffer.from(Array.from({ length: 256 }, (_, index) => index)), 'latin1'],
    ['UTF-8', Buffer.from('Übung 漢'), 'latin1'],
    ['UTF-16 with its mark', Buffer.from('\uFEFFÜbung 漢', 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark', Buffer.from('D:PAI(A;OICI;FA;;;BA)', 'utf16le'), 'utf-16le'],
    ['an odd number of bytes', Buffer.from([0x41, 0, 0x42, 0, 0x43]), 'latin1'],
    ['nothing', Buffer.alloc(0), 'latin1'],
  ])('are the same when it is replayed: %s', (_what, bytes, encoding) => {
    const recorded = recordBytes(bytes, show);
    expect(recorded.encoding).toBe(encoding);
    expect(replayedBytes(JSON.parse(JSON.stringify(recorded))).equals(bytes)).toBe(true);
  });

  test('are redacted as the text that they are', () => {
    const hide = (text: string) => text.replace('hunter2', '(secret)');
    const recorded = recordBytes(Buffer.from('\uFEFFpwd=hunter2', 'utf16le'), hide);
    expect(recorded.text).toBe('\uFEFFpwd=(secret)');
  });
});
