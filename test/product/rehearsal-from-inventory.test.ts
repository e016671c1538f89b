import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Inventory } from '../../src/product/inventory.js';
import { createRehearsalServer } from '../../src/product/rehearsal-from-inventory.js';
import { sampleInventory, sampleProductCode } from './sample-inventory.js';

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'rehearsal-'));
  folder = join(parent, 'server');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const readJson = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));

describe('a rehearsal made from an inventory', () => {
  test('has the listed files with size and time, and the configurations as text', async () => {
    const inventory = sampleInventory();
    await createRehearsalServer(inventory, folder);
    const data = await stat(join(folder, 'drives/C/Program Files/PhoneFactor/Data/PhoneFactor.pfdata'));
    expect(data.size).toBe(40_000);
    expect(data.mtime.toISOString()).toBe('2013-05-06T07:08:09.000Z');
    const configuration = await readFile(join(folder, 'drives/C/inetpub/wwwroot/PhoneFactor/web.config'), 'utf8');
    expect(configuration).toBe(inventory.configurations[0]?.text);
  });

  test('keeps the 32-bit view where 64-bit Windows keeps it', async () => {
    await createRehearsalServer(sampleInventory(), folder);
    const registry = (await readFile(join(folder, 'registry/HKEY_LOCAL_MACHINE.reg'))).toString('utf16le');
    expect(registry).toContain('[HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Positive Networks\\PhoneFactor]');
  });

  test('has no Wow6432Node on 32-bit Windows', async () => {
    await createRehearsalServer(sampleInventory({ machine: { architecture: 'x86' } }), folder);
    const registry = (await readFile(join(folder, 'registry/HKEY_LOCAL_MACHINE.reg'))).toString('utf16le');
    expect(registry).toContain('[HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor]');
    expect(registry).not.toContain('Wow6432Node');
  });

  test('lets products be removed, without what users made', async () => {
    await createRehearsalServer(sampleInventory(), folder);
    const agent = await readJson(`installed-products/${sampleProductCode('phonefactor', 'agent')}.json`);
    expect(agent.files).toEqual(['C:\\Program Files\\PhoneFactor\\pfsvc.exe']);
    expect(agent.services).toEqual(['pfsvc']);
    const portal = await readJson(`installed-products/${sampleProductCode('phonefactor', 'user-portal')}.json`);
    expect(portal.files).toContain('C:\\inetpub\\wwwroot\\PhoneFactor\\App_Themes\\Default\\s.css');
    expect(portal.files).not.toContain('C:\\inetpub\\wwwroot\\PhoneFactor\\App_Themes\\Contoso\\s.css');
    expect(portal.webApplications).toEqual([{ siteId: 1, path: '/PhoneFactor' }]);
    expect(portal.registryValues.map(({ name }: { name: string }) => name)).toContain('DisplayName');
    expect(JSON.stringify(agent.registryValues)).not.toContain('InstallPath');
  });

  test('keeps a data file open that something else kept open', async () => {
    const dataFile = { status: 'unreadable', reason: 'In use by backup.exe.' } as const;
    await createRehearsalServer(sampleInventory({ dataFile }), folder);
    const path = 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata';
    expect((await readJson('faults.json')).lockedFiles).toEqual([{ path, holder: 'backup.exe' }]);
  });

  test('has no web server where there was none', async () => {
    await createRehearsalServer(sampleInventory({ products: [], webs: [], withoutWebServer: true }), folder);
    expect(await readdir(folder)).not.toContain('web-server.json');
  });
});

describe('an inventory that was tampered with', () => {
  const withFile = (folderPath: string, path: string): Inventory => ({
    ...sampleInventory(),
    folders: [{ path: folderPath, files: [{ path, size: 1, modified: '' }] }],
  });

  test.each([
    ['C:\\web', '..\\..\\..\\..\\escaped.txt'],
    ['C:\\..\\..\\..', 'escaped.txt'],
    ['C:\\web', 'a/../../../../escaped.txt'],
    ['\\\\server\\share', 'file.txt'],
    ['C:\\web', 'stream.txt:hidden'],
    ['relative', 'file.txt'],
  ])('%s with %s writes nothing outside', async (folderPath, path) => {
    await createRehearsalServer(withFile(folderPath, path), folder).catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'inventory-path-invalid' });
    });
    expect((await readdir(parent)).filter((name) => name !== 'server')).toEqual([]);
    expect(await readdir(tmpdir())).not.toContain('escaped.txt');
  });

  test('a path on a share is refused before anything is written', async () => {
    const creation = createRehearsalServer(withFile('\\\\server\\share', 'file.txt'), folder);
    await expect(creation).rejects.toMatchObject({ code: 'inventory-path-invalid' });
    expect(await readdir(parent)).toEqual([]);
  });

  test('a folder with something in it is left alone', async () => {
    await writeFile(join(parent, 'mine.txt'), 'mine');
    await expect(createRehearsalServer(sampleInventory(), parent)).rejects.toMatchObject({
      code: 'rehearsal-folder-not-empty',
    });
    expect(await readdir(parent)).toEqual(['mine.txt']);
  });
});
