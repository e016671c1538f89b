import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../src/host/host-error.js';
import { dataFileFacts, listFolder } from '../../src/product/data-file-facts.js';
import { type MemoryHostChanges, memoryHost } from './memory-host.js';
import { sampleInventory, sampleService } from './sample-inventory.js';

const installFolder = 'C:\\Program Files\\PhoneFactor';
const dataPath = `${installFolder}\\Data\\PhoneFactor.pfdata`;
const service = sampleService(installFolder);

const filesWith = (changes: MemoryHostChanges = {}) => memoryHost(sampleInventory(), changes).files;
const failing = (error: HostError) => filesWith({ failing: { [error.subject.toLowerCase()]: error } });
const inUse = (holder?: string) => failing(new HostError('in-use', dataPath, 'In use.', holder ? { holder } : {}));

describe('the data file', () => {
  test('is present with its size', async () => {
    expect(await dataFileFacts(filesWith(), dataPath, [service])).toEqual({
      path: dataPath,
      status: 'present',
      size: 40_000,
    });
  });

  test.each([
    ['the program of the running service', 'pfsvc.exe'],
    ['the program of the running service with its process', 'PFSVC.EXE (1188)'],
    ['the running service by its display name', 'PhoneFactor Agent'],
  ])('is present when %s keeps it open, and names it', async (_who, holder) => {
    const facts = await dataFileFacts(inUse(holder), dataPath, [service]);
    expect(facts).toMatchObject({ status: 'present', reason: expect.stringContaining(holder) });
  });

  test.each([
    ['another program', 'backup.exe', 'backup.exe'],
    ['a program whose name only ends alike', 'mypfsvc.exe', 'mypfsvc.exe'],
    ['a program that Windows does not name', undefined, 'another process'],
  ])('is unreadable when %s keeps it open', async (_who, holder, named) => {
    const facts = await dataFileFacts(inUse(holder), dataPath, [service]);
    expect(facts).toMatchObject({ status: 'unreadable', reason: expect.stringContaining(named) });
  });

  test('is unreadable when a stopped service is named: something else keeps it open', async () => {
    const stopped = { ...service, state: 'stopped' } as const;
    expect(await dataFileFacts(inUse('pfsvc.exe'), dataPath, [stopped])).toMatchObject({ status: 'unreadable' });
  });

  test('is unreadable without the right to read it', async () => {
    const denied = failing(new HostError('access-denied', dataPath, 'Access is denied.'));
    expect(await dataFileFacts(denied, dataPath, [service])).toMatchObject({
      status: 'unreadable',
      reason: 'Access is denied.',
    });
  });

  test('is empty where it has no content', async () => {
    const path = 'D:\\PF\\empty.pfdata';
    const files = filesWith({ extraFiles: { [path]: '' } });
    expect(await dataFileFacts(files, path, [])).toEqual({ path, status: 'empty', size: 0 });
  });

  test('is missing where there is nothing', async () => {
    const path = 'D:\\Gone\\Data\\PhoneFactor.pfdata';
    expect(await dataFileFacts(filesWith(), path, [])).toEqual({ path, status: 'missing' });
  });

  test('is unreadable where a folder has its name', async () => {
    expect(await dataFileFacts(filesWith(), `${installFolder}\\Data`, [])).toMatchObject({
      status: 'unreadable',
      reason: 'It is no file but a folder.',
    });
  });
});

describe('the list of a folder', () => {
  const deep = { [`${installFolder}\\Data\\old\\deep.bak`]: 'x', [`${installFolder}\\bin\\deep\\a.dll`]: 'xyz' };
  const namesOf = async (namesOnly: readonly string[]) =>
    (await listFolder(filesWith({ extraFiles: deep }), installFolder, namesOnly))?.files.map(({ path }) => path);

  test('has every file below it, by its path from the folder', async () => {
    expect(await namesOf([])).toEqual(
      expect.arrayContaining(['pfsvc.exe', 'Data\\PhoneFactor.pfdata', 'Data\\old\\deep.bak', 'bin\\deep\\a.dll']),
    );
  });

  test('has of a subfolder that is named, in any letter case, the direct files alone', async () => {
    const names = await namesOf(['DATA']);
    expect(names).toEqual(expect.arrayContaining(['Data\\PhoneFactor.pfdata', 'bin\\deep\\a.dll']));
    expect(names).not.toContain('Data\\old\\deep.bak');
  });

  test('is not there where the folder is not, or where a file has its name', async () => {
    expect(await listFolder(filesWith(), 'D:\\Nowhere')).toBeUndefined();
    expect(await listFolder(filesWith(), dataPath)).toBeUndefined();
  });

  test('is refused where a folder below may not be listed: what is in it would be overlooked', async () => {
    const closed = failing(new HostError('access-denied', `${installFolder}\\Data`, 'Access is denied.'));
    await expect(listFolder(closed, installFolder)).rejects.toMatchObject({
      code: 'folder-not-readable',
      message: expect.stringContaining(`${installFolder}\\Data`),
    });
  });

  test('goes on where a folder below is removed in the same moment', async () => {
    const gone = failing(new HostError('not-found', `${installFolder}\\Logs`, 'Gone.'));
    const listed = (await listFolder(gone, installFolder))?.files.map(({ path }) => path);
    expect(listed).toContain('Data\\PhoneFactor.pfdata');
    expect(listed).not.toContain('Logs\\pfsvc.log');
  });
});
