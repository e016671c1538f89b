import { describe, expect, test } from '@jest/globals';
import { endpoints, notReached, winrsFault, winrsStarter } from '../../../src/host/remote/winrs.js';
import { scriptedTools } from '../windows/scripted-programs.js';

const fault = (exitCode: number, errorOutput = '', output = '') =>
  winrsFault({ exitCode, output: Buffer.from(output), errorOutput: Buffer.from(errorOutput) });

describe('a command on another server', () => {
  test('is started as the account of this process, without a name and a password', async () => {
    const { tools, calls } = scriptedTools(() => ({}));
    await winrsStarter(tools, 'mfa1.contoso.com', endpoints.https)('C:\\w\\a.cmd', 60);
    await winrsStarter(tools, 'mfa1.contoso.com', endpoints.http)('C:\\w\\a.cmd', 60);
    expect(calls).toEqual([
      'winrs.exe -r:https://mfa1.contoso.com:5986 -noprofile C:\\w\\a.cmd',
      'winrs.exe -r:http://mfa1.contoso.com:5985 -noprofile C:\\w\\a.cmd',
    ]);
  });
});

describe('why winrs did not run it', () => {
  // Codes of winerror.h, wsmerror.h and of WinHTTP.
  test.each([
    ['ERROR_ACCESS_DENIED', 5, 'rights'],
    ['E_ACCESSDENIED', 0x80070005, 'rights'],
    ['ERROR_WINHTTP_SECURE_FAILURE', 12175, 'certificate'],
    ['SEC_E_WRONG_PRINCIPAL', 0x80090322, 'name'],
    ['SEC_E_TIME_SKEW', 0x80090324, 'name'],
    ['ERROR_WSMAN_CANNOT_CONNECT', 0x80338012, 'no-answer'],
    ['ERROR_WINHTTP_TIMEOUT', 12002, 'no-answer'],
    ['ERROR_WINHTTP_CANNOT_CONNECT', 12029, 'no-answer'],
    ['another code', 1, 'refused'],
  ])('is known by its code: %s', async (_name, code, kind) => {
    expect((await fault(code)).kind).toBe(kind);
  });

  test.each([
    ['hexadecimal', 'Winrs error: The client cannot connect (0x80338012).', 'no-answer'],
    // -2144108526 is 0x80338012 as a signed number.
    ['signed', 'WSManFault: -2144108526', 'no-answer'],
    ['unsigned', 'WSManFault: 2150858770', 'no-answer'],
    ['of a certificate', 'Erreur 12175 : ...', 'certificate'],
    ['of something else first', 'Code 0x00000001, then 0x80070005', 'rights'],
  ])('is known by a number in its words: %s', async (_how, words, kind) => {
    expect((await fault(1, words)).kind).toBe(kind);
  });

  test('is repeated with its exit code on one line', async () => {
    expect((await fault(5, 'Winrs error:\r\n  Access is denied.', 'x')).words).toBe(
      'winrs.exe ended with 5: Winrs error: Access is denied. x',
    );
    expect((await fault(7)).words).toBe('winrs.exe ended with 7');
    expect(notReached('mfa1', 'winrs.exe ended with 7')).toMatchObject({
      code: 'server-not-reached',
      message: 'mfa1 was not reached through remote management: winrs.exe ended with 7.',
    });
  });
});
