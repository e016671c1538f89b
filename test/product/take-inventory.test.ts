import { describe, expect, test } from '@jest/globals';
import { plainRedactor } from '../../src/base/redaction/redactor.js';
import { HostError } from '../../src/host/host-error.js';
import { judgeServer } from '../../src/product/judge-server.js';
import { productKey, uninstallKey } from '../../src/product/registry-locations.js';
import { type InventoryHints, takeInventory } from '../../src/product/take-inventory.js';
import { type MemoryHostChanges, memoryHost } from './memory-host.js';
import { registryPart, type SampleServer, sampleInventory, sampleService, text } from './sample-inventory.js';

const hints: InventoryHints = {
  decode: (bytes) => Buffer.from(bytes).toString('utf8'),
  redactor: plainRedactor,
};

const take = (server: SampleServer = {}, changes: MemoryHostChanges = {}, more: Partial<InventoryHints> = {}) =>
  takeInventory(memoryHost(sampleInventory(server), changes), { ...hints, ...more });
const judged = (inventory: Awaited<ReturnType<typeof take>>) => judgeServer(inventory, {}, () => ({}));
const dataPath = 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata';

describe('what is read', () => {
  const servers: readonly (readonly [string, SampleServer])[] = [
    ['one server with everything', {}],
    [
      'a web server without agent',
      {
        installPath: null,
        products: [{ component: 'user-portal', generation: 'phonefactor' }],
        webs: [{ component: 'user-portal' }],
      },
    ],
    [
      'another drive, other names',
      { installPath: 'D:\\MFA', webs: [{ component: 'user-portal', virtualDirectory: 'x', folder: 'D:\\web\\x' }] },
    ],
    ['nothing installed', { installPath: null, products: [], webs: [] }],
    ['no IIS', { products: [{ component: 'agent', generation: 'phonefactor' }], webs: [], withoutWebServer: true }],
    ['32-bit Windows', { machine: { architecture: 'x86' } }],
    ['two views that disagree', { installPaths: { '32': 'C:\\Program Files\\PhoneFactor', '64': 'D:\\Other' } }],
    ['a missing InstallPath', { installPaths: {} }],
  ];

  test.each(servers)('%s is judged as what it is', async (_name, server) => {
    // Only drives that the product or the backup uses are asked for.
    const freeBytes = expect.objectContaining({ C: 50_000_000_000 });
    expect(judged(await take(server))).toEqual({ ...judged(sampleInventory(server)), freeBytes });
  });

  test('of the drives are the drives with the product', async () => {
    expect((await take()).drives.map(({ letter }) => letter)).toEqual(['C']);
    expect((await take({ installPath: 'D:\\MFA' })).drives.map(({ letter }) => letter)).toEqual(['C', 'D']);
    // Where the registry names no folder, the data file that was given is on a drive, too.
    const server = { ...sampleInventory({ installPaths: {} }), drives: [{ letter: 'E', freeBytes: 5e9 }] };
    const dataFile = 'E:\\MFA\\Data\\PhoneFactor.pfdata';
    const given = await takeInventory(memoryHost(server), { ...hints, dataFile });
    expect(given.drives.map(({ letter }) => letter)).toEqual(['E']);
  });

  test('of a second reading is the same', async () => {
    const first = await take();
    expect(await takeInventory(memoryHost(first), hints)).toEqual(first);
  });

  test('is nothing of other products', async () => {
    const other = {
      path: `${uninstallKey}\\Payroll`,
      values: [text('DisplayName', 'Payroll'), text('UninstallString', 'x')],
    };
    const inventory = await take({}, { extraKeys: [{ view: '32', key: other }] });
    expect(JSON.stringify(inventory)).not.toContain('Payroll');
  });

  test('includes an entry whose name only the operator knows', async () => {
    const own = {
      path: `${uninstallKey}\\X`,
      values: [text('DisplayName', 'Zwei-Faktor'), text('UninstallString', 'x')],
    };
    const productNamePatterns = { phonefactor: { agent: ['Zwei*'] } };
    const inventory = await take({}, { extraKeys: [{ view: '32', key: own }] }, { productNamePatterns });
    expect(JSON.stringify(inventory.registry)).toContain('Zwei-Faktor');
  });

  test('is only the services of the product', async () => {
    const foreign = { ...sampleService('C:\\Windows'), name: 'Spooler', imagePath: 'C:\\Windows\\spoolsv.exe' };
    const near = { ...sampleService(''), name: 'near', imagePath: '"C:\\Program Files\\PhoneFactor2\\a.exe" -k' };
    const bare = {
      ...sampleService(''),
      name: 'bare',
      imagePath: '%ProgramFiles%\\PhoneFactor\\bin\\pf ad.exe -service',
    };
    const inventory = await take({ services: [foreign, near, bare] });
    expect(inventory.services.map(({ name }) => name)).toEqual(['bare']);
  });

  test('of Data and Logs is no more than the direct files', async () => {
    const folder = 'C:\\Program Files\\PhoneFactor';
    const extraFiles = { [`${folder}\\Data\\old\\deep.bak`]: 'x', [`${folder}\\bin\\deep\\a.dll`]: 'x' };
    const files = (await take({}, { extraFiles })).folders[0]?.files.map(({ path }) => path);
    expect(files).toContain('Data\\PhoneFactor.pfdata');
    expect(files).toContain('bin\\deep\\a.dll');
    expect(files).not.toContain('Data\\old\\deep.bak');
  });
});

describe('secrets stay on the server', () => {
  test('in web.config', async () => {
    const configuration = '<a name="pfup_pfwssdk_PfWsSdk" PASSWORD="hunter2"/>';
    const inventory = await take({ webs: [{ component: 'user-portal', configuration }] });
    expect(JSON.stringify(inventory)).not.toContain('hunter2');
    expect(JSON.stringify(inventory)).toContain('(secret)');
  });

  test('a text that cannot be redacted is left out', async () => {
    const configuration = () => {
      throw new Error('Not well-formed at line 1.');
    };
    const redactor = { ...plainRedactor, configuration };
    const inventory = await take({ webs: [{ component: 'user-portal' }] }, {}, { redactor });
    expect(inventory.configurations).toEqual([
      { path: 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config', problem: 'Not well-formed at line 1.' },
    ]);
  });

  test('in the registry, by name, by text and as bytes', async () => {
    const values = [
      text('AdminPassword', 'hunter2'),
      text('Database', 'Server=a;Pwd=hunter2'),
      { name: 'Blob', data: { type: 'binary', kind: 3, bytes: Buffer.from('hunter2') } } as const,
      text('StsUrl', 'https://sts.contoso.com'),
    ];
    const registry = [registryPart('32', productKey, [{ path: `${productKey}\\Settings`, values }])];
    const kept = JSON.stringify((await take({ registry })).registry);
    expect(kept).not.toContain('hunter2');
    expect(kept).not.toContain('68,75,6e,74');
    // Of a name that nobody knows only the length is shown.
    expect(kept).toContain('\\"StsUrl\\"=\\"(hidden, 23 characters)\\"');
  });
});

describe('the data file', () => {
  test('is present', async () => {
    expect((await take()).dataFile).toEqual({ path: dataPath, status: 'present', size: 40_000 });
  });

  test('is looked for where a person says that it is', async () => {
    const path = 'D:\\PF\\empty.pfdata';
    const inventory = await take({}, { extraFiles: { [path]: '' } }, { dataFile: path });
    expect(inventory.dataFile).toEqual({ path, status: 'empty', size: 0 });
  });

  test('is missing where the registry says the product is', async () => {
    const inventory = await take({ installPaths: { '32': 'D:\\Gone' } });
    expect(inventory.dataFile).toEqual({ path: 'D:\\Gone\\Data\\PhoneFactor.pfdata', status: 'missing' });
  });

  test('that only the running service of the product keeps open is present, and says so', async () => {
    const error = new HostError('in-use', dataPath, 'In use.', { holder: 'pfsvc.exe' });
    const { dataFile } = await take({}, { failing: { [dataPath.toLowerCase()]: error } });
    expect(dataFile).toMatchObject({ status: 'present', reason: expect.stringContaining('pfsvc.exe') });
  });
});

describe('missing rights', () => {
  test('to the registry are named with the key', async () => {
    await expect(take({}, { deniedKey: productKey })).rejects.toMatchObject({
      code: 'registry-access-denied',
      message: expect.stringContaining(productKey),
    });
  });

  test('to a web folder stop: themes in it would be overlooked', async () => {
    const folder = 'c:\\inetpub\\wwwroot\\phonefactor\\app_themes';
    const failing = { [folder]: new HostError('access-denied', folder, 'Access is denied.') };
    await expect(take({}, { failing })).rejects.toMatchObject({ code: 'folder-not-readable' });
  });
});
