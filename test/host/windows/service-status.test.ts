import { describe, expect, test } from '@jest/globals';
import { parseServiceStatus, resumeIndexIn } from '../../../src/host/windows/service-status.js';
import { recorded } from '../../contract/recorded.js';

describe('sc', () => {
  test('states, process ids and exit codes', () => {
    expect(parseServiceStatus(recorded('sc-query-english.txt'))).toEqual([
      { name: 'PhoneFactorAgent', displayName: 'PhoneFactor Agent', state: 'running', exitCode: 0, processId: 1188 },
      { name: 'Spooler', displayName: 'Print Spooler', state: 'stop-pending', exitCode: 0, processId: 2044 },
      { name: 'wuauserv', displayName: 'Windows Update', state: 'stopped', exitCode: 1077, processId: 0 },
    ]);
  });

  test('labels in another language', () => {
    expect(parseServiceStatus(recorded('sc-query-portuguese.txt'))).toEqual([
      { name: 'wuauserv', state: 'stopped', exitCode: 1077 },
    ]);
  });

  test('an error is no service', () => {
    expect(parseServiceStatus('[SC] EnumQueryServicesStatus:OpenService FALHOU 1060:\r\n\r\nTexto.\r\n')).toEqual([]);
  });
});

describe('where the next page of a listing begins', () => {
  // Microsoft's page of "sc query": with more data, the last line names the index to resume at.
  const page = recorded('sc-query-english.txt').trimEnd();

  test.each([
    ['in English', 'Enum: more data, need 1822 bytes start resume at index 79'],
    ['in another language', 'Enumerar: mais dados, 1822 bytes, continuar no indice 79'],
  ])('is in the last line, %s', (_language, line) => {
    expect(resumeIndexIn(`${page}\r\n\r\n${line}\r\n`)).toBe(79);
  });

  test('is nowhere where this was the last page', () => {
    expect(resumeIndexIn(`${page}\r\n`)).toBeUndefined();
    expect(resumeIndexIn('')).toBeUndefined();
  });
});
