import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rehearsalPath } from '../../src/product/rehearsal-path.js';

const folder = join('work', 'rehearsal');

describe('where a path of the server is in a rehearsal folder', () => {
  test('a drive is a folder of its letter, with the names as they are', () => {
    const path = rehearsalPath(folder, 'd:/Programme\\Phone Factor\\Übung.txt');
    expect(path).toBe(join('work', 'rehearsal', 'drives', 'D', 'Programme', 'Phone Factor', 'Übung.txt'));
  });

  test.each([
    ['a way out of the folder', 'C:\\..\\..\\etc\\passwd'],
    ['a way out between other names', 'C:\\Program Files\\..\\x'],
    ['a share', '\\\\server\\share\\x'],
    ['a relative path', 'Program Files\\x'],
    ['a path of another system', '/etc/passwd'],
    ['a device', 'C:\\Data\\NUL'],
    ['a stream of a file', 'C:\\Data\\a.txt:hidden'],
    ['nothing', ''],
  ])('refuses %s', (_what, path) => {
    expect(() => rehearsalPath(folder, path)).toThrow(
      expect.objectContaining({ code: 'inventory-path-invalid', message: expect.stringContaining(path) }),
    );
  });
});
