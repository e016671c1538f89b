import { describe, expect, test } from '@jest/globals';
import { parseWindowsPath } from '../../src/host/windows-path.js';

describe('paths of Windows', () => {
  test.each([
    ['C:\\Program Files\\PhoneFactor', 'C:', ['Program Files', 'PhoneFactor']],
    ['d:/Web//a.config', 'D:', ['Web', 'a.config']],
    ['C:\\', 'C:', []],
    ['\\\\filesrv\\backup$\\mfa1', '\\\\filesrv\\backup$', ['mfa1']],
    ['C:\\console.log', 'C:', ['console.log']],
  ])('%s', (path, root, names) => {
    expect(parseWindowsPath(path)).toEqual({ root, names });
  });

  test.each([
    'PhoneFactor\\Data',
    '\\Data',
    'C:Data',
    '',
    '/etc/passwd',
    'C:\\a\\..\\b',
    'C:\\.',
    'C:\\nul',
    'C:\\a\\COM1.txt',
    'C:\\lpt³',
    'C:\\a.config:stream',
    'C:\\what?',
    'C:\\a\u0000b',
    'C:\\ends in a dot.',
    'C:\\ends in a blank ',
    '\\\\server',
    '\\\\..\\..\\etc',
  ])('refuses %j', (path) => {
    expect(() => parseWindowsPath(path)).toThrow(expect.objectContaining({ code: 'invalid-path', subject: path }));
  });
});
