import { describe, expect, test } from '@jest/globals';
import { keepSalt, withSalt } from '../../../src/changes/server/hiding-salt.js';
import type { ServerKnowledge } from '../../../src/changes/server/read-server.js';
import { HostError } from '../../../src/host/host-error.js';
import { memoryFiles } from '../../plan/memory-files.js';
import { type MemoryHostChanges, memoryHost } from '../../product/memory-host.js';
import { type SampleServer, sampleInventory, text } from '../../product/sample-inventory.js';

const workFolder = 'C:\\ProgramData\\mfa-server-upgrade';
const path = `${workFolder}\\plans\\hidden-values.salt`;
const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography';
const machine = (guid: string): MemoryHostChanges => ({
  extraKeys: [{ view: '64', key: { path: key, values: [text('MACHINEGUID', guid)] } }],
});
const saltOf = async (changes: MemoryHostChanges, server: SampleServer = {}, knowledge: ServerKnowledge = {}) =>
  (await withSalt(memoryHost(sampleInventory(server), changes), workFolder, knowledge)).redaction?.salt;

describe('the salt of hidden values', () => {
  test('is the one in the work folder, where there is one', async () => {
    const salt = 'ab'.repeat(32);
    expect(await saltOf({ extraFiles: { [path]: `${salt}\n` } })).toBe(salt);
  });

  test('is the same in every run of a machine, and another one on another machine', async () => {
    const own = await saltOf(machine('one'));
    expect(own).toMatch(/^[\da-f]{64}$/);
    expect(await saltOf(machine('one'))).toBe(own);
    expect(await saltOf(machine('two'))).not.toBe(own);
    expect(await saltOf(machine('one'), { machine: { name: 'MFA2' } })).not.toBe(own);
  });

  test('is made anew where the file is damaged or may not be read', async () => {
    const own = await saltOf(machine('one'));
    expect(await saltOf({ ...machine('one'), extraFiles: { [path]: 'ab' } })).toBe(own);
    const failing = { [path.toLowerCase()]: new HostError('access-denied', path, 'Access is denied.') };
    expect(await saltOf({ ...machine('one'), extraFiles: { [path]: 'ab'.repeat(32) }, failing })).toBe(own);
  });

  test('is made of the name of the machine where its registry shows nothing', async () => {
    expect(await saltOf({ deniedKey: key })).toBe(await saltOf({}));
  });

  test('leaves what a person named as secret as it is', async () => {
    const known = await withSalt(memoryHost(sampleInventory()), workFolder, { serverBefore: 'as-found' });
    expect(known).toMatchObject({ serverBefore: 'as-found', redaction: { salt: expect.any(String) } });
  });
});

test('the salt of the first run stays in the work folder', async () => {
  const contents = new Map<string, string>();
  const files = memoryFiles(contents);
  await keepSalt(files, workFolder, {});
  expect([...contents]).toEqual([]);
  await keepSalt(files, workFolder, { redaction: { salt: 'first' } });
  await keepSalt(files, workFolder, { redaction: { salt: 'second' } });
  expect([...contents]).toEqual([[path, 'first\n']]);
});
