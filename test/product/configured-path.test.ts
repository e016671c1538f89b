import { describe, expect, test } from '@jest/globals';
import { expandPath, programOfCommandLine } from '../../src/product/configured-path.js';
import { sampleMachine } from './sample-inventory.js';

const onDriveD = {
  ...sampleMachine,
  folders: { programData: 'D:\\ProgramData', programFiles: 'D:\\Programme', windows: 'D:\\WINNT' },
};

describe('a path as IIS or a service has it', () => {
  test.each([
    ['%SystemDrive%\\inetpub\\wwwroot', 'D:\\inetpub\\wwwroot'],
    ['%SYSTEMROOT%\\system32\\a.exe', 'D:\\WINNT\\system32\\a.exe'],
    ['%windir%\\a.exe', 'D:\\WINNT\\a.exe'],
    ['%ProgramFiles%\\PhoneFactor', 'D:\\Programme\\PhoneFactor'],
    ['%ProgramW6432%\\PhoneFactor', 'D:\\Programme\\PhoneFactor'],
    ['%ProgramData%\\x', 'D:\\ProgramData\\x'],
    ['\\SystemRoot\\System32\\a.sys', 'D:\\WINNT\\System32\\a.sys'],
    ['\\??\\C:\\Tools\\a.exe', 'C:\\Tools\\a.exe'],
    ['C:\\100% safe\\50% more', 'C:\\100% safe\\50% more'],
  ])('%s is %s', (typed, path) => {
    expect(expandPath(typed, onDriveD)).toBe(path);
  });

  test('keeps a variable that is not known, so that nobody takes it for a folder that is there', () => {
    expect(expandPath('%PORTAL%\\web', onDriveD)).toBe('%PORTAL%\\web');
  });
});

describe('the program of a command line', () => {
  test.each([
    ['"C:\\Program Files\\PhoneFactor\\pfsvc.exe" -k x', 'C:\\Program Files\\PhoneFactor\\pfsvc.exe'],
    ['C:\\Program Files\\PhoneFactor\\pfsvc.exe -service', 'C:\\Program Files\\PhoneFactor\\pfsvc.exe'],
    ['  C:\\PF\\pfsvc.exe  ', 'C:\\PF\\pfsvc.exe'],
    ['C:\\old.exe.d\\pfsvc.exe', 'C:\\old.exe.d\\pfsvc.exe'],
    ['svchost -k netsvcs', 'svchost'],
    ['', ''],
  ])('%s is %s', (commandLine, program) => {
    expect(programOfCommandLine(commandLine)).toBe(program);
  });
});
