import { describe, expect, test } from '@jest/globals';
import { plainRedactor } from '../../src/base/redaction/redactor.js';
import { redactRegistry } from '../../src/host/redact-registry.js';
import type { RegistryData } from '../../src/host/registry.js';

const path = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
const shown = (name: string, data: RegistryData) =>
  redactRegistry([{ path, values: [{ name, data }] }], plainRedactor)[0]?.values[0]?.data;

describe('a value of the registry that leaves the server', () => {
  test('is shown where it is known to be harmless', () => {
    const data = { type: 'string', text: 'C:\\Program Files\\PhoneFactor\\' } as const;
    expect(shown('InstallPath', data)).toEqual(data);
  });

  test('keeps its type and has no secret, in each type', () => {
    const all = [
      shown('AdminPassword', { type: 'string', text: 'hunter2' }),
      shown('AdminPassword', { type: 'expandable-string', text: 'hunter2' }),
      shown('AdminPassword', { type: 'multi-string', texts: ['hunter2', 'hunter2'] }),
    ];
    expect(all.map((data) => data?.type)).toEqual(['string', 'expandable-string', 'multi-string']);
    expect(JSON.stringify(all)).not.toContain('hunter2');
  });

  test('is a number where its name is harmless or it is as short as a port or a time; a longer one may be a key', () => {
    expect(shown('Pfsvc_ncan_ip_tcp_port', { type: 'dword', number: 4443 })).toEqual({ type: 'dword', number: 4443 });
    expect(shown('Unheard', { type: 'dword', number: 86400 })).toEqual({ type: 'dword', number: 86400 });
    expect(shown('Unheard', { type: 'dword', number: 864000 })).toEqual({ type: 'dword', number: 0 });
    expect(shown('AdminPin', { type: 'dword', number: 987654321 })).toEqual({ type: 'dword', number: 0 });
    expect(shown('ApiKey', { type: 'qword', number: 987654321987654321n })).toEqual({ type: 'qword', number: 0n });
  });

  test('has no bytes: they may be protected credentials', () => {
    expect(shown('Blob', { type: 'binary', kind: 3, bytes: Buffer.from('hunter2') })).toEqual({
      type: 'binary',
      kind: 3,
      bytes: new Uint8Array(),
    });
  });

  test('is a command line without the secret in it, where its name is one', () => {
    const data = shown('UninstallString', { type: 'string', text: '"C:\\PF\\unins.exe" /password:hunter2' });
    expect(JSON.stringify(data)).not.toContain('hunter2');
    expect(JSON.stringify(data)).toContain('unins.exe');
    const msi = { type: 'string', text: 'MsiExec.exe /X{50000000-0000-4000-8000-000000000001}' } as const;
    expect(shown('UninstallString', msi)).toEqual(msi);
  });

  test('of the suite itself is shown as it is, and nothing of a neighbour', () => {
    const values = [{ name: 'AdminPassword', data: { type: 'string', text: 'example' } }] as const;
    const [own, other] = redactRegistry(
      [
        { path: `${path}\\sandbox`, values },
        { path, values },
      ],
      plainRedactor,
      (key) => key.endsWith('sandbox'),
    );
    expect(own?.values).toEqual(values);
    expect(JSON.stringify(other)).not.toContain('example');
  });
});
