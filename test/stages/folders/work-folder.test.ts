import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../../src/host/host-error.js';
import { closeWorkFolder, usableWorkFolder } from '../../../src/stages/folders/work-folder.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';

const hostWith = (...paths: readonly string[]) =>
  memoryHost(sampleInventory(), { extraFiles: Object.fromEntries(paths.map((path) => [path, ''])) });

describe('a work folder', () => {
  test('is below ProgramData where none is given, and need not be there yet', async () => {
    expect(await usableWorkFolder(hostWith(), undefined)).toBe('C:\\ProgramData\\mfa-server-upgrade');
    expect(await usableWorkFolder(hostWith(), 'D:\\mfa', {})).toBe('D:\\mfa');
  });

  test.each([
    ['its marker', 'D:\\mfa\\MFA-server-upgrade.txt'],
    ['a journal of an earlier version', 'D:\\mfa\\journal.jsonl'],
    ['the verdict of check-host', 'D:\\mfa\\host-check.json'],
    ['a backup set', 'D:\\mfa\\backups\\mfa1-20260307-221500\\manifest.json'],
    ['a backup set of its own', 'D:\\mfa\\mfa1-20260307-221500\\manifest.json'],
  ])('is known by %s, also with other files beside it', async (_what, path) => {
    expect(await usableWorkFolder(hostWith(path, 'D:\\mfa\\notes.docx'), 'D:\\mfa')).toBe('D:\\mfa');
  });

  test('with files of others is refused, for it would be closed to them: the first three are named', async () => {
    const host = hostWith('D:\\mfa\\a.txt', 'D:\\mfa\\b.txt', 'D:\\mfa\\c.txt', 'D:\\mfa\\d\\e.txt');
    await expect(usableWorkFolder(host, 'D:\\mfa')).rejects.toMatchObject({
      code: 'work-folder-not-empty',
      message: expect.stringMatching(/it contains a\.txt, b\.txt, c\.txt and 1 more\.$/),
    });
  });

  test('is no file', async () => {
    await expect(usableWorkFolder(hostWith('D:\\mfa'), 'D:\\mfa')).rejects.toMatchObject({
      code: 'path-not-a-folder',
      message: 'D:\\mfa (input work-folder) has to be a folder, but D:\\mfa is a file.',
    });
  });

  test('is not in a folder of Windows or of the product', async () => {
    await expect(usableWorkFolder(hostWith(), 'C:\\Windows\\mfa')).rejects.toMatchObject({
      code: 'path-is-system-folder',
    });
    await expect(usableWorkFolder(hostWith(), 'C:\\inetpub\\wwwroot\\mfa', {})).rejects.toMatchObject({
      code: 'path-is-web-folder',
    });
  });

  test('on a share that does not answer is named with the reason', async () => {
    const host = hostWith();
    const lost = new HostError('access-denied', '\\\\files\\mfa', 'The network path was not found.');
    const glance = async () => {
      throw lost;
    };
    await expect(
      usableWorkFolder({ ...host, files: { ...host.files, glance } }, '\\\\files\\mfa'),
    ).rejects.toMatchObject({
      code: 'path-not-there',
      message: expect.stringContaining('The network path was not found.'),
    });
  });
});

test('a work folder is closed to everybody but administrators before its marker is written', async () => {
  const host = hostWith();
  const done: string[] = [];
  const files = {
    ...host.files,
    createFolder: async (path: string) => void done.push(`create ${path}`),
    restrictToAdministrators: async (path: string) => void done.push(`close ${path}`),
    createNew: async (path: string) => done.push(`write ${path}`) > 0,
  };
  await closeWorkFolder({ ...host, files }, 'D:\\mfa');
  expect(done).toEqual(['create D:\\mfa', 'close D:\\mfa', 'write D:\\mfa\\mfa-server-upgrade.txt']);
});
