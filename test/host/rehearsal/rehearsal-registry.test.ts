import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { encodeRegistrationFile } from '../../../src/host/registration-file.js';
import type { Registry } from '../../../src/host/registry.js';
import { createRehearsalRegistry } from '../../../src/host/rehearsal/rehearsal-registry.js';
import { onSmallServer, serverJson } from './small-server.js';

const software = 'HKEY_LOCAL_MACHINE\\SOFTWARE';
const fileName = 'registry/HKEY_LOCAL_MACHINE.reg';
const text = (name: string, value: string) => ({ name, data: { type: 'string', text: value } }) as const;
const start = `Windows Registry Editor Version 5.00

[${software}\\Contoso\\Deep\\Key]
"Where"="64"

[${software}\\Wow6432Node\\Contoso]
"Where"="32"
"Other"="x"
`;

const onRegistry = (
  work: (registry: Registry, file: () => Promise<string>) => Promise<void>,
  more: Readonly<Record<string, unknown>> = {},
) =>
  onSmallServer({ [fileName]: start, ...more }, ({ folder, server, storage, faults }) =>
    work(createRehearsalRegistry(server, storage, faults), () => readFile(join(folder, fileName), 'utf8')),
  );

describe('the registry of a rehearsal server', () => {
  test('shows in the 32-bit view what 64-bit Windows keeps in a place of its own, and never that place', () =>
    onRegistry(async (registry) => {
      expect(await registry.readTree(`${software}\\CONTOSO`, '32')).toEqual([
        { path: `${software}\\Contoso`, values: [text('Where', '32'), text('Other', 'x')] },
      ]);
    }));

  test('has the keys that contain nothing but keys', () =>
    onRegistry(async (registry) => {
      const tree = await registry.readTree(`${software}\\Contoso`, '64');
      expect(tree?.map(({ path, values }) => [path, values.length])).toEqual([
        [`${software}\\Contoso`, 0],
        [`${software}\\Contoso\\Deep`, 0],
        [`${software}\\Contoso\\Deep\\Key`, 1],
      ]);
    }));

  test('is the same in both views on 32-bit Windows', () =>
    onRegistry(
      async (registry) => {
        const key = `${software}\\Contoso\\Deep\\Key`;
        expect(await registry.readTree(key, '32')).toEqual(await registry.readTree(key, '64'));
        expect(await registry.readTree(`${software}\\Wow6432Node\\Contoso`, '32')).toHaveLength(1);
      },
      { 'server.json': serverJson({ architecture: 'x86' }) },
    ));

  test('has no key or has it: absence is no fault', () =>
    onRegistry(async (registry) => {
      expect(await registry.readTree(`${software}\\Cont`, '64')).toBeUndefined();
      await expect(registry.exportKey(`${software}\\Cont`, '64')).rejects.toMatchObject({ code: 'not-found' });
      await registry.removeKey(`${software}\\Cont`, '64');
      await registry.removeValue(`${software}\\Cont`, '64', 'x');
    }));

  test('takes a value in place of the one with its name, in any letter case, in the view that is meant', () =>
    onRegistry(async (registry, file) => {
      await registry.writeValue(`${software}\\contoso`, '32', text('WHERE', 'new'));
      expect((await registry.readTree(`${software}\\Contoso`, '32'))?.[0]?.values).toEqual([
        text('Other', 'x'),
        text('WHERE', 'new'),
      ]);
      expect(await file()).toContain(`[${software}\\Contoso\\Deep\\Key]\n"Where"="64"`);
    }));

  test('takes a file, whose values come over those that are there, and others stay', () =>
    onRegistry(async (registry) => {
      const file = encodeRegistrationFile(
        `Windows Registry Editor Version 5.00\n\n[${software}\\Contoso]\n"Where"="file"\n\n[${software}\\New]\n"a"="b"\n`,
      );
      await registry.importKey(file, '32');
      expect((await registry.readTree(`${software}\\Contoso`, '32'))?.[0]?.values).toEqual([
        text('Other', 'x'),
        text('Where', 'file'),
      ]);
      expect(await registry.readTree(`${software}\\New`, '64')).toBeUndefined();
      expect(await registry.readTree(`${software}\\New`, '32')).toHaveLength(1);
    }));

  test('loses a key with all below it, and no neighbour', () =>
    onRegistry(async (registry) => {
      await registry.writeValue(`${software}\\Contoso2`, '64', text('a', 'b'));
      await registry.removeKey(`${software}\\contoso`, '64');
      expect(await registry.readTree(`${software}\\Contoso`, '64')).toBeUndefined();
      expect(await registry.readTree(`${software}\\Contoso2`, '64')).toHaveLength(1);
      expect(await registry.readTree(`${software}\\Contoso`, '32')).toHaveLength(1);
    }));

  test('refuses a closed key to every call, in the view in which it is closed', () =>
    onRegistry(
      async (registry) => {
        const denied = { code: 'access-denied' };
        const key = `${software}\\Contoso`;
        await expect(registry.readTree(key, '32')).rejects.toMatchObject(denied);
        await expect(registry.writeValue(key, '32', text('a', 'b'))).rejects.toMatchObject(denied);
        await expect(registry.removeValue(key, '32', 'Where')).rejects.toMatchObject(denied);
        await expect(registry.removeKey(key, '32')).rejects.toMatchObject(denied);
        expect(await registry.readTree(key, '64')).toHaveLength(3);
      },
      { 'faults.json': { closedKeys: [`${software}\\Wow6432Node\\Contoso`] } },
    ));
});
