import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createActionLog } from '../../src/workflow/action-log.js';

describe('what the log masks', () => {
  const written: string[] = [];
  const write = process.stdout.write;
  beforeEach(() => {
    written.length = 0;
    process.stdout.write = (text: string | Uint8Array) => {
      written.push(String(text));
      return true;
    };
  });
  afterEach(() => {
    process.stdout.write = write;
  });

  test('is sent to the runner once, line by line', () => {
    const log = createActionLog();
    log.mask('Zq7xW2kP\r\nsecond line');
    log.mask('Zq7xW2kP');
    expect(written.join('').match(/::add-mask::/g)).toHaveLength(2);
  });

  test('is left alone where it is shorter than four characters, a flag or a small number', () => {
    const log = createActionLog();
    for (const value of ['6', 'abc', 'true', 'None', '30', '12345', 'AutoGenerate,IsolateApps']) log.mask(value);
    expect(written.join('')).not.toContain('::add-mask::');
    expect(log.masked('PASSWORD_HISTORY=6, 16 of 36')).toBe('PASSWORD_HISTORY=6, 16 of 36');
  });

  test('is replaced in what is kept elsewhere, the longer one first', () => {
    const log = createActionLog();
    for (const secret of ['Zq7x', 'Zq7xW2kP']) log.mask(secret);
    expect(log.masked('Zq7xW2kP and Zq7x and $& stay apart')).toBe('*** and *** and $& stay apart');
  });
});
