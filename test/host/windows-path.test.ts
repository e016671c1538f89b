import { describe, expect, test } from '@jest/globals';
import { parseWindowsPath, topmostPaths } from '../../src/host/windows-path.js';

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

describe('the topmost of paths', () => {
  test('leaves out what is below another one, with anything between them and in upper or lower case', () => {
    const paths = ['C:\\a\\x', 'C:\\a b', 'c:\\A', 'C:\\a\\x\\y', 'C:\\ab', 'C:\\a.b\\c', 'D:\\z\\'];
    expect(topmostPaths(paths)).toEqual(['C:\\a b', 'c:\\A', 'C:\\ab', 'C:\\a.b\\c', 'D:\\z\\']);
  });

  test('names each once, and a drive contains all of it', () => {
    expect(topmostPaths(['C:\\a', 'C:\\A', 'C:\\a\\'])).toEqual(['C:\\a']);
    expect(topmostPaths(['C:\\a\\b', 'C:\\', 'D:\\b'])).toEqual(['C:\\', 'D:\\b']);
  });

  test('takes keys of the registry as they are: a slash is part of a name', () => {
    const keys = ['HKEY_LOCAL_MACHINE\\SOFTWARE\\a/b', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\a'];
    expect(topmostPaths(keys)).toEqual(keys);
  });
});
