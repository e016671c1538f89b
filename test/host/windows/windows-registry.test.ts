import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { encodeRegistrationFile } from '../../../src/host/registration-file.js';
import { createWindowsHost } from '../../../src/host/windows/windows-host.js';
import { createWindowsRegistry } from '../../../src/host/windows/windows-registry.js';
import { recorded } from '../../contract/recorded.js';
import { scripted, scriptedTools } from './scripted-programs.js';

const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
const missing = recorded('reg-missing-key.txt').trim().split('\n');

function exporting(text: string) {
  return scriptedTools(async (_name, args) => {
    await writeFile(args[2] ?? '', encodeRegistrationFile(`Windows Registry Editor Version 5.00\n\n${text}\n`));
    return {};
  });
}

describe('reading', () => {
  test('the 32-bit view never shows its own place', async () => {
    const { tools, calls } = exporting(
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Positive Networks\\PhoneFactor]\n"InstallPath"="D:\\\\Ünïcode 漢字\\\\"`,
    );
    const tree = await createWindowsRegistry(tools, 'x64').readTree(key, '32');
    expect(tree).toEqual([
      { path: key, values: [{ name: 'InstallPath', data: { type: 'string', text: 'D:\\Ünïcode 漢字\\' } }] },
    ]);
    expect(calls[0]).toMatch(/^reg\.exe export .*PhoneFactor .*key\.reg \/y \/reg:32$/);
  });

  test('a 32-bit Windows is not asked for a view', async () => {
    const { tools, calls } = exporting(`[${key}]`);
    await createWindowsRegistry(tools, 'x86').readTree(key, '32');
    expect(calls[0]).not.toContain('/reg:');
  });

  test.each(missing)('a key that is not there: %s', async (said) => {
    const { tools } = scriptedTools((_name, args) =>
      args[0] === 'export' ? { exitCode: 1, errorOutput: said } : { output: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Other\r\n' },
    );
    expect(await createWindowsRegistry(tools, 'x64').readTree(key, '64')).toBeUndefined();
  });

  test('a closed key is different from a missing one in any language: its parent lists it', async () => {
    const { tools } = scriptedTools((_name, args) => {
      if (args[0] === 'export') return { exitCode: 1, errorOutput: 'エラー: アクセスが拒否されました。' };
      return { output: `\r\n${args[1]}\\PHONEFACTOR\r\n` };
    });
    await expect(createWindowsRegistry(tools, 'x64').readTree(key, '64')).rejects.toMatchObject({
      name: 'HostError',
      code: 'access-denied',
      subject: key,
    });
  });

  test('a key below a missing parent is missing', async () => {
    const { tools } = scriptedTools((_name, args) => {
      const isRoot = args[0] === 'query' && args[1] === 'HKEY_LOCAL_MACHINE\\SOFTWARE';
      return isRoot ? { output: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft' } : { exitCode: 1, errorOutput: 'Chyba.' };
    });
    expect(await createWindowsRegistry(tools, 'x64').readTree(key, '64')).toBeUndefined();
  });
});

describe('writing', () => {
  test('a refusal repeats what Windows wrote', async () => {
    const { tools } = scriptedTools(() => ({ exitCode: 1, errorOutput: 'FEHLER: Zugriff verweigert.' }));
    const registry = createWindowsRegistry(tools, 'x64');
    const value = { name: 'InstallPath', data: { type: 'string', text: 'C:\\' } } as const;
    await expect(registry.writeValue(key, '32', value)).rejects.toThrow(/Zugriff verweigert/);
  });
});

describe('removing', () => {
  const withValue = `[${key}]\n@="default"\n"Added"="x"`;

  test('a value, the default value and a key, in the view that is meant', async () => {
    const { tools, calls } = exporting(withValue);
    const registry = createWindowsRegistry(tools, 'x64');
    await registry.removeValue(key, '32', 'added');
    await registry.removeValue(key, '32', '');
    await registry.removeKey(key, '64');
    expect(calls.filter((call) => call.startsWith('reg.exe delete'))).toEqual([
      `reg.exe delete ${key} /v added /f /reg:32`,
      `reg.exe delete ${key} /ve /f /reg:32`,
      `reg.exe delete ${key} /f /reg:64`,
    ]);
  });

  test('what is not there is left alone, and a refusal repeats what Windows wrote', async () => {
    const gone = scriptedTools(() => ({ exitCode: 1, errorOutput: missing[0] ?? '' }));
    await createWindowsRegistry(gone.tools, 'x64').removeKey(key, '64');
    expect(gone.calls.some((call) => call.startsWith('reg.exe delete'))).toBe(false);
    const { tools } = scriptedTools(async (_name, args) => {
      if (args[0] === 'delete') return { exitCode: 1, errorOutput: 'ERROR: Access is denied.' };
      await writeFile(args[2] ?? '', encodeRegistrationFile(`Windows Registry Editor Version 5.00\n\n${withValue}\n`));
      return {};
    });
    await expect(createWindowsRegistry(tools, 'x64').removeValue(key, '32', 'Added')).rejects.toThrow(/is denied/);
  });
});

test('words of Windows in its OEM code page do not stop the host from learning which one that is', async () => {
  const german = Buffer.from([0x86, 0x94, 0x81]); // words with letters that are not ASCII
  const { run } = scripted(async (name, args) => {
    if (name !== 'reg.exe') return { exitCode: 1 };
    await writeFile(
      args[2] ?? '',
      encodeRegistrationFile(`Windows Registry Editor Version 5.00\n\n[${args[1]}]\n"OEMCP"="850"\n`),
    );
    return { output: german };
  });
  const environment = { PROCESSOR_ARCHITECTURE: 'AMD64', SystemRoot: 'C:\\Windows' };
  const host = await createWindowsHost({ run, environment });
  await expect(host.registry.readTree(key, '64')).resolves.toHaveLength(1);
});
