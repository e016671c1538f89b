import { describe, expect, test } from '@jest/globals';
import { exitCodeMeaning } from '../../src/host/installer-exit-codes.js';

describe('exit codes of a bundle', () => {
  // By hand: 0x80070643 is 0x80070000 + 1603.
  test.each([
    [0x80070642, 1602, 'failure'],
    [0x80070643, 1603, 'failure'],
    [0x80070652, 1618, 'busy'],
    [0x80070666, 1638, 'failure'],
    [0x80070bc2, 3010, 'restart-required'],
  ])('%i wraps %i', (code, inner, kind) => {
    const meaning = exitCodeMeaning(code);
    expect([meaning.code, meaning.class, meaning.advice]).toEqual([code, kind, exitCodeMeaning(inner).advice]);
    expect(meaning.meaning).toContain(`0x${code.toString(16)}`);
    expect(meaning.meaning).toContain(String(inner));
  });

  test.each([
    [1603, 'The removal failed; as a rule the product is still there.'],
    [1602, 'The removal was cancelled.'],
    [
      0x80070643,
      'The removal failed; as a rule the product is still there. (0x80070643: the code 1603 of Windows Installer.)',
    ],
    [1618, 'Another installation is running.'],
  ])('%i of a removal has the words of a removal', (code, meaning) => {
    expect(exitCodeMeaning(code, 'uninstall').meaning).toBe(meaning);
  });

  test('another HRESULT is shown in both forms and not explained', () => {
    const { class: kind, meaning } = exitCodeMeaning(0x80004005);
    expect(kind).toBe('failure');
    expect(meaning).toMatch(/2147500037 \(0x80004005\)/);
  });
});
