import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HostError } from '../../../src/host/host-error.js';
import { describeInstallerPackage } from '../../../src/host/windows/installer-package.js';

// Built by test/wine/packages/build-all.ts.
const chain = join('test', 'host', 'windows', 'chain.msi');
const unicode = join('test', 'host', 'windows', 'unicode.msi');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packages-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('tables of a package: names, codes, properties, launch conditions, processor', async () => {
  const described = await describeInstallerPackage(chain);
  expect(described).toMatchObject({
    kind: 'msi',
    productName: 'Chain',
    productVersion: '2.0.0',
    productCode: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/),
    upgradeCode: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/),
    architecture: 'x64',
    launchConditions: [
      { condition: 'NOT NEWERFOUND OR Installed', message: 'A newer version of Chain is already installed.' },
    ],
  });
  expect(described.properties).toMatchObject({ ALLUSERS: '1', NEWERFOUND: '', OLDERFOUND: '', INSTALLDIR: '' });
  expect(Object.keys(described.properties)).not.toContain('ProductName');
});

test('texts in UTF-8', async () => {
  expect((await describeInstallerPackage(unicode)).productName).toBe('Pörtal 漢字');
});

test('a program is a setup, anything else is no package', async () => {
  const setup = join(folder, 'setup.exe');
  await writeFile(setup, 'MZ and the rest of a program');
  expect(await describeInstallerPackage(setup)).toEqual({ kind: 'setup', properties: {} });
  for (const content of ['', 'M', '<html>Sign in</html>', 'PK\u0003\u0004']) {
    await writeFile(join(folder, 'page.msi'), content);
    await expect(describeInstallerPackage(join(folder, 'page.msi'))).rejects.toMatchObject({ code: 'not-a-package' });
  }
  await expect(describeInstallerPackage(join(folder, 'missing.msi'))).rejects.toMatchObject({ code: 'not-found' });
});

/** By hand from Microsoft's "PE Format": a DOS stub of 128 bytes, the signature, the file header, the optional header. */
function program(machine: number, subsystem: readonly [number, number]): Buffer {
  const bytes = Buffer.alloc(512);
  bytes.write('MZ', 0, 'latin1');
  bytes.writeUInt32LE(128, 60);
  bytes.write('PE\0\0', 128, 'latin1');
  bytes.writeUInt16LE(machine, 132);
  bytes.writeUInt16LE(subsystem[0], 200);
  bytes.writeUInt16LE(subsystem[1], 202);
  return bytes;
}

test.each<[string, Buffer, object]>([
  ['32-bit, Windows Vista and later', program(0x014c, [6, 0]), { architecture: 'x86', minimumWindows: '6.0' }],
  ['64-bit, Windows 8 and later', program(0x8664, [6, 2]), { architecture: 'x64', minimumWindows: '6.2' }],
  ['for another processor', program(0xaa64, [10, 0]), { minimumWindows: '10.0' }],
  ['cut off in its header', program(0x8664, [6, 2]).subarray(0, 203), {}],
  ['a program of DOS', program(0x8664, [6, 2]).fill(0, 128, 132), {}],
])('a setup program says for which Windows it is made: %s', async (_what, bytes, expected) => {
  const setup = join(folder, 'header.exe');
  await writeFile(setup, bytes);
  expect(await describeInstallerPackage(setup)).toEqual({ kind: 'setup', properties: {}, ...expected });
});

describe('a damaged package gives a description or a refusal, and never hangs', () => {
  async function outcome(bytes: Uint8Array): Promise<string> {
    const path = join(folder, 'damaged.msi');
    await writeFile(path, bytes);
    try {
      return (await describeInstallerPackage(path)).kind;
    } catch (error) {
      if (error instanceof HostError) return error.code;
      throw error;
    }
  }

  test('cut off at any place', async () => {
    const whole = await readFile(chain);
    const seen = new Set<string>();
    for (let size = 0; size < whole.length; size += 61) seen.add(await outcome(whole.subarray(0, size)));
    expect([...seen].filter((one) => one !== 'msi')).toEqual(['not-a-package']);
  });

  test('with bytes that were changed', async () => {
    const whole = await readFile(chain);
    let random = 12345;
    const next = (limit: number) => {
      random = (random * 1103515245 + 12345) & 0x7fffffff;
      return random % limit;
    };
    for (let round = 0; round < 400; round += 1) {
      const damaged = Buffer.from(whole);
      const count = 1 + next(20);
      // Mostly in the header and the tables of sectors, where a circle can be made.
      for (let index = 0; index < count; index += 1) damaged[next(round % 2 === 0 ? 2048 : whole.length)] = next(256);
      expect(['msi', 'setup', 'not-a-package']).toContain(await outcome(damaged));
    }
  }, 60_000);
});

test('a cabinet inside the package leaves nothing beside it, one outside is named', async () => {
  // As msiinfo prints the table Media: "#files.cab" of chain.msi, "files.cab" of outside.msi.
  expect((await describeInstallerPackage(chain)).externalFiles).toEqual([]);
  const outside = join('test', 'host', 'windows', 'outside.msi');
  expect((await describeInstallerPackage(outside)).externalFiles).toEqual(['files.cab']);
});
