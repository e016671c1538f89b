import { describe, expect, test } from '@jest/globals';
import { windowsFolders } from '../../../src/host/windows/windows-folders.js';

describe('the folders of this Windows', () => {
  test('are in its variables, and have no backslash at the end', () => {
    expect(
      windowsFolders({
        SystemRoot: 'D:\\WINNT\\',
        ProgramData: 'D:\\ProgramData',
        ProgramFiles: 'D:\\Programme',
        TEMP: 'D:\\Temp\\\\',
      }),
    ).toEqual({
      windows: 'D:\\WINNT',
      system: 'D:\\WINNT\\System32',
      programData: 'D:\\ProgramData',
      programFiles: 'D:\\Programme',
      temporary: 'D:\\Temp',
    });
  });

  test('of programs are the 64-bit ones, also for a runner of 32 bits', () => {
    const environment = { ProgramFiles: 'C:\\Program Files (x86)', ProgramW6432: 'C:\\Program Files' };
    expect(windowsFolders(environment).programFiles).toBe('C:\\Program Files');
  });

  test('for temporary files are the one that the runner empties, where it has one', () => {
    expect(windowsFolders({ RUNNER_TEMP: 'C:\\runner\\_temp', TEMP: 'C:\\Temp' }).temporary).toBe('C:\\runner\\_temp');
  });

  test('without variables are on the drive of Windows', () => {
    expect(windowsFolders({ windir: 'E:\\Windows' })).toEqual({
      windows: 'E:\\Windows',
      system: 'E:\\Windows\\System32',
      programData: 'E:\\ProgramData',
      programFiles: 'E:\\Program Files',
      temporary: 'E:\\Windows\\Temp',
    });
  });
});
