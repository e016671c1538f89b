import assert from 'node:assert/strict';
import { decodeRegistrationFile, parseRegistrationFile } from '../registration-file.js';
import type { RegistryValue } from '../registry.js';
import { type ContractCase, NotTried, sandboxKey, sandboxName } from './contract-case.js';
import { refusedWith } from './expectations.js';

const base = sandboxKey;

const everyType: readonly RegistryValue[] = [
  { name: '', data: { type: 'string', text: 'the default' } },
  { name: 'Path', data: { type: 'string', text: 'C:\\Programme\\Ünï 漢字\\' } },
  { name: 'quotes "and" \\', data: { type: 'string', text: 'say "hi" \\' } },
  { name: 'empty', data: { type: 'string', text: '' } },
  { name: 'lines', data: { type: 'string', text: 'one\r\ntwo' } },
  { name: 'expandable', data: { type: 'expandable-string', text: '%SystemRoot%\\x' } },
  { name: 'several', data: { type: 'multi-string', texts: ['one', 'zwei', '三'] } },
  { name: 'none', data: { type: 'multi-string', texts: [] } },
  { name: 'number', data: { type: 'dword', number: 0xfffffffe } },
  { name: 'long', data: { type: 'qword', number: 0xfedcba9876543210n } },
  { name: 'bytes', data: { type: 'binary', kind: 3, bytes: Uint8Array.from({ length: 100 }, (_, index) => index) } },
  { name: 'typeless', data: { type: 'binary', kind: 0, bytes: Uint8Array.of(1, 2) } },
];

const plain = (values: readonly RegistryValue[] | undefined) =>
  [...(values ?? [])]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, data }) => [name, data.type === 'binary' ? [data.kind, ...data.bytes] : data]);

export const registryCases: readonly ContractCase[] = [
  {
    name: 'registry: values of every type come back as they were',
    async run({ host: { registry } }) {
      const key = `${base}\\Types`;
      for (const value of everyType) await registry.writeValue(key, '64', value);
      const tree = await registry.readTree(key, '64');
      assert.deepEqual(
        tree?.map(({ path }) => path),
        [key],
      );
      assert.deepEqual(plain(tree[0]?.values), plain(everyType));
    },
  },
  {
    name: 'registry: a value is replaced, in any case of its name, and the others stay',
    async run({ host: { registry } }) {
      const key = `${base}\\Replace`;
      await registry.writeValue(key, '64', { name: 'One', data: { type: 'string', text: 'old' } });
      await registry.writeValue(key, '64', { name: 'Two', data: { type: 'dword', number: 2 } });
      await registry.writeValue(key, '64', { name: 'ONE', data: { type: 'dword', number: 1 } });
      const values = (await registry.readTree(key, '64'))?.[0]?.values ?? [];
      assert.deepEqual(values.map(({ name, data }) => [name.toLowerCase(), data.type]).sort(), [
        ['one', 'dword'],
        ['two', 'dword'],
      ]);
    },
  },
  {
    name: 'registry: the two views are apart, and neither shows the place of the other',
    async run({ host: { registry, machine } }) {
      if ((await machine.facts()).architecture === 'x86') throw new NotTried('Windows of 32 bits has one view.');
      const key = `${base}\\Views`;
      await registry.writeValue(key, '32', { name: 'view', data: { type: 'string', text: '32' } });
      await registry.writeValue(`${key}\\Below`, '32', { name: 'view', data: { type: 'string', text: 'below' } });
      assert.equal(await registry.readTree(key, '64'), undefined);
      await registry.writeValue(key, '64', { name: 'view', data: { type: 'string', text: '64' } });
      const tree = await registry.readTree(key, '32');
      assert.deepEqual(
        tree?.map(({ path }) => path),
        [key, `${key}\\Below`],
      );
      assert.deepEqual(tree[0]?.values[0]?.data, { type: 'string', text: '32' });
      const native = await registry.readTree(`HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\${sandboxName}\\Views`, '64');
      assert.deepEqual(native?.[0]?.values[0]?.data, { type: 'string', text: '32' });
    },
  },
  {
    name: 'registry: a key is found in any case of letters, its parents first',
    async run({ host: { registry } }) {
      await registry.writeValue(`${base}\\Case\\Inner\\Innermost`, '64', {
        name: 'x',
        data: { type: 'dword', number: 1 },
      });
      const tree = await registry.readTree(`${base}\\CASE`, '64');
      const paths = tree?.map(({ path }) => path.toLowerCase().slice(base.length));
      assert.deepEqual(paths, ['\\case', '\\case\\inner', '\\case\\inner\\innermost']);
    },
  },
  {
    name: 'registry: what is missing',
    async run({ host: { registry } }) {
      assert.equal(await registry.readTree(`${base}\\Nowhere`, '64'), undefined);
      assert.equal(await registry.readTree(`${base}\\Nowhere\\Deeper\\Still`, '32'), undefined);
      assert.equal(
        await registry.readTree('HKEY_LOCAL_MACHINE\\SOFTWARE\\No such maker\\No such product', '32'),
        undefined,
      );
      await refusedWith('not-found', () => registry.exportKey(`${base}\\Nowhere`, '64'));
    },
  },
  {
    name: 'registry: an export is a registration file in UTF-16 and can be imported again',
    async run({ host: { registry } }) {
      const key = `${base}\\Export`;
      await registry.writeValue(key, '32', { name: 'InstallPath', data: { type: 'string', text: 'D:\\Ünï 漢字\\' } });
      await registry.writeValue(key, '32', { name: 'Pfsvc_ncan_ip_tcp_port', data: { type: 'dword', number: 4443 } });
      const file = await registry.exportKey(key, '32');
      assert.deepEqual([...file.subarray(0, 2)], [0xff, 0xfe]);
      const shown = decodeRegistrationFile(file, 'export');
      assert.ok(
        shown.replace(/^\uFEFF/, '').startsWith('Windows Registry Editor Version 5.00\r\n'),
        'header and line ends',
      );
      assert.doesNotMatch(shown, /Wow6432Node/i);
      assert.equal(parseRegistrationFile(shown, 'export')[0]?.path, key);
      await registry.writeValue(key, '32', { name: 'InstallPath', data: { type: 'string', text: 'spoilt' } });
      await registry.writeValue(key, '32', { name: 'Added', data: { type: 'string', text: 'later' } });
      await registry.importKey(file, '32');
      const values = (await registry.readTree(key, '32'))?.[0]?.values ?? [];
      assert.deepEqual(values.map(({ name }) => name).sort(), ['Added', 'InstallPath', 'Pfsvc_ncan_ip_tcp_port']);
      const path = values.find(({ name }) => name === 'InstallPath')?.data;
      assert.deepEqual(path, { type: 'string', text: 'D:\\Ünï 漢字\\' });
    },
  },
  {
    name: 'registry: values and keys are removed, the default value as well, and what is not there is no error',
    async run({ host: { registry } }) {
      const key = `${base}\\Removal`;
      const value = (name: string) => ({ name, data: { type: 'string', text: 'x' } }) as const;
      for (const name of ['', 'Stays', 'G\u00f6es %PATH%']) await registry.writeValue(key, '32', value(name));
      await registry.writeValue(`${key}\\Below\\Deep`, '32', value('Deep'));
      await registry.removeValue(key, '32', '');
      await registry.removeValue(key, '32', 'G\u00d6ES %path%');
      await registry.removeValue(key, '32', 'never there');
      await registry.removeKey(`${key}\\Below`, '32');
      await registry.removeKey(`${key}\\Nowhere`, '32');
      const tree = (await registry.readTree(key, '32')) ?? [];
      assert.deepEqual(
        tree.map(({ path, values }) => [path, values.map(({ name }) => name)]),
        [[key, ['Stays']]],
      );
    },
  },
  {
    name: 'registry: a file that deletes is not imported',
    async run({ host: { registry } }) {
      const file = Buffer.from(`\uFEFFWindows Registry Editor Version 5.00\r\n\r\n[-${base}\\Types]\r\n`, 'utf16le');
      await refusedWith('malformed', () => registry.importKey(file, '64'));
    },
  },
];
