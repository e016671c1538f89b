import { describe, expect, test } from '@jest/globals';
import { callRedactor } from '../../../src/host/recording/redact-call.js';

const secret = 'hunter2';
const redactor = (program: string, ...args: readonly string[]) => callRedactor(program, args, 'mfa-check');
const registryFile = (key: string) => `Windows Registry Editor Version 5.00\n\n[${key}]\n"AdminPassword"="${secret}"\n`;

describe('what a recording has of a program', () => {
  test.each([
    ['an argument of appcmd', redactor('APPCMD.EXE').argument(`/processModel.password:${secret}`)],
    ['a pool in the answer of appcmd', redactor('appcmd.exe').output(`<add userName="x" password="${secret}"/>`)],
    ['the command line of a service', redactor('sc.exe').output(`BINARY_PATH_NAME : a.exe /password:${secret}`)],
    ['a value that PowerShell answers', redactor('powershell.exe').output(`{"token":"${secret}"}`)],
    ['words of PowerShell that are no JSON', redactor('powershell.exe').output(`password=${secret}`)],
    ['an exported key', redactor('reg.exe').file(registryFile('HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso'))],
    ['an exported key that breaks off', redactor('reg.exe').file(`[HKLM\\X]\n"Password"="${secret}`)],
    ['a log of an installer of others', redactor('msiexec.exe', '/i', 'C:\\a.msi').file(`PASSWORD = ${secret}`)],
    ['a property for an installer of others', redactor('msiexec.exe', '/i', 'C:\\a.msi').argument(`DBPWD=${secret}`)],
    ['an argument of a program that is not known', redactor('setup.exe').argument(secret)],
    ['an answer of a program that is not known', redactor('setup.exe').output(secret)],
  ])('has no secret: %s', (_what, shown) => {
    expect(shown).not.toContain(secret);
  });

  test('is shown where it is about the sandbox of the suite, in any letter case', () => {
    const log = `Property(S): PASSWORD = ${secret}`;
    expect(redactor('msiexec.exe', '/i', 'C:\\MFA-Check\\a.msi').file(log)).toBe(log);
    const file = registryFile('HKEY_LOCAL_MACHINE\\SOFTWARE\\mfa-check');
    expect(redactor('reg.exe').file(file)).toBe(file);
  });

  test('of a registry file is the part of the sandbox alone', () => {
    const own = registryFile('HKEY_LOCAL_MACHINE\\SOFTWARE\\mfa-check');
    const shown = redactor('reg.exe').file(
      `${own}\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso]\n"Password"="other-secret"\n`,
    );
    expect(shown).toContain(`"AdminPassword"="${secret}"`);
    expect(shown).not.toContain('other-secret');
  });

  test.each([
    ['an order to appcmd', redactor('appcmd.exe').argument('/commit:apphost'), '/commit:apphost'],
    ['the state of a pool', redactor('appcmd.exe').output('<APPPOOL state="Started"/>'), '<APPPOOL state="Started"/>'],
    ['the state of a service', redactor('sc.exe').output('STATE : 4  RUNNING'), 'STATE : 4  RUNNING'],
    ['the rights of a folder', redactor('icacls.exe').file('D:PAI(A;OICI;FA;;;BA)'), 'D:PAI(A;OICI;FA;;;BA)'],
    ['the name of a key', redactor('reg.exe').argument('HKLM\\SOFTWARE\\Contoso'), 'HKLM\\SOFTWARE\\Contoso'],
  ])('is shown where it is known to be harmless: %s', (_what, shown, text) => {
    expect(shown).toBe(text);
  });

  test('keeps what is empty as it is, so that no answer is taken for one', () => {
    expect(redactor('setup.exe').output('\r\n')).toBe('\r\n');
    expect(redactor('msiexec.exe').output('')).toBe('');
  });
});
