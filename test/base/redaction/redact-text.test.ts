import { describe, expect, test } from '@jest/globals';
import { redactCommandLine, redactText } from '../../../src/base/redaction/redact-text.js';

const secret = 'S3cr3t-value';

describe('what is not known to be harmless is hidden', () => {
  test.each([
    `msiexec PASSWORD="${secret} x" /qn`,
    `tool PIN=${secret}`,
    `tool /password:${secret}`,
    `tool --token:${secret}`,
    `https://${secret}@host/`,
    `https://user:${secret}@host/path`,
    `https://host/path?code=${secret}`,
    `Server=x;Anything=${secret};More=1`,
    `AccountKey=${secret}`,
  ])('in text: %s', (text) => {
    expect(redactText(text)).not.toContain(secret);
    expect(redactText(redactText(text))).toBe(redactText(text));
  });

  test.each([
    [`"C:\\a b\\x.exe" --token ${secret}`, '"C:\\a b\\x.exe" (hidden, 20 characters)'],
    [`C:\\a b\\x.exe ${secret}`, 'C:\\a b\\x.exe (hidden, 12 characters)'],
    [`C:\\Windows\\System32\\svchost.exe`, 'C:\\Windows\\System32\\svchost.exe'],
    [`x ${secret}`, 'x (hidden, 12 characters)'],
  ])('in a command line: %s', (line, shown) => {
    expect(redactCommandLine(line)).toBe(shown);
  });

  test.each([
    ['see https://u:p@h/x?a=b', 'see https://(hidden, 3 characters)@h/x?(hidden, 3 characters)'],
    ['msiexec PASSWORD="a b" /qn', 'msiexec PASSWORD="(hidden, 3 characters)" /qn'],
    ['tool /pin:1234 x', 'tool /pin:(hidden, 4 characters) x'],
    ['The service PhoneFactorSvc was stopped.', 'The service PhoneFactorSvc was stopped.'],
  ])('and the rest of a text is shown: %s', (text, shown) => {
    expect(redactText(text)).toBe(shown);
  });

  test.each([
    ['"C:\\a b\\x.exe', '"C:\\a b\\x.exe'],
    ['  C:\\a b\\x.EXE   /a  ', '  C:\\a b\\x.EXE (hidden, 2 characters)'],
    ['"C:\\a b\\x.exe" (hidden, 20 characters)', '"C:\\a b\\x.exe" (hidden, 20 characters)'],
    ['', ''],
  ])('with the program of a command line alone: %j', (line, shown) => {
    expect(redactCommandLine(line)).toBe(shown);
  });
});
