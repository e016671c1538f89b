import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderDigest } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { runHere, runToItsEnd } from '../in-process.js';

const setup = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'target-version': '7.1.2',
  'old-installers': 'C:\\Install\\PhoneFactor5',
};
const portal = 'user-portal-virtual-directory';

interface Application {
  path: string;
  physicalPath: string;
  applicationPool: string;
}
interface WebServerFile {
  sites: { id: number; name: string; applications: Application[] }[];
  applicationPools: { name: string }[];
}

async function editWebServer(folder: string, change: (web: WebServerFile) => void): Promise<void> {
  const file = join(folder, 'web-server.json');
  const web: WebServerFile = JSON.parse(await readFile(file, 'utf8'));
  change(web);
  await writeFile(file, JSON.stringify(web));
}

type Arrange = (folder: string) => Promise<void>;
const wwwroot = (folder: string, ...names: readonly string[]) =>
  join(folder, 'drives', 'C', 'inetpub', 'wwwroot', ...names);

/** A plan is kept in the work folder, which is closed; nothing else may change. */
async function withoutOwn(folder: string) {
  const all = Object.entries(await folderDigest(folder));
  return all.filter(([path]) => !path.includes('mfa-server-upgrade') && path !== 'security.json');
}

async function blockersOf(given: Readonly<Record<string, string>>, arrange: Arrange = async () => {}) {
  return onSampleServer('one-server', async ({ folder }) => {
    await arrange(folder);
    const before = await withoutOwn(folder);
    const { outputs } = await runHere('upgrade', folder, { mode: 'plan', ...setup, ...given });
    expect(await withoutOwn(folder)).toEqual(before);
    const found: readonly { readonly code: string; readonly input?: string }[] = JSON.parse(outputs.blockers ?? '[]');
    return found.map(({ code, input }) => `${code} ${input}`);
  });
}

describe('the place of a new web component', () => {
  test.each([
    ['Timesheets', 'name-of-other-application'],
    ['TIMESHEETS', 'name-of-other-application'],
    ['PhoneFactorWebServiceSdk', 'name-of-other-component'],
    ['phonefactorwebservicesdk', 'name-of-other-component'],
  ])("may not be other people's: portal as %s", async (name, code) => {
    expect(await blockersOf({ [portal]: name })).toEqual([`${code} ${portal}`]);
  });

  test.each(['bin', 'BIN', 'App_Data', 'app_code', 'App_GlobalResources', 'App_LocalResources', 'App_WebReferences'])(
    'may not be a name to which IIS refuses every request: portal as %s',
    async (name) => {
      expect(await blockersOf({ [portal]: name })).toEqual([`virtual-directory-hidden ${portal}`]);
    },
  );

  test('may not be the new place of another part', async () => {
    const given = { [portal]: 'mfa', 'web-service-sdk-virtual-directory': 'MFA' };
    const codes = await blockersOf(given);
    expect(codes).toContain(`name-of-other-component ${portal}`);
    expect(codes).toContain('name-of-other-component web-service-sdk-virtual-directory');
  });

  test('may not be a folder with files of somebody else, and may be an empty one', async () => {
    const withFile: Arrange = async (folder) => {
      await mkdir(wwwroot(folder, 'mfa'));
      await writeFile(wwwroot(folder, 'mfa', 'index.html'), 'somebody');
    };
    expect(await blockersOf({ [portal]: 'mfa' }, withFile)).toEqual([`folder-of-others ${portal}`]);
    const empty: Arrange = async (folder) => void (await mkdir(wwwroot(folder, 'mfa')));
    expect(await blockersOf({ [portal]: 'mfa' }, empty)).toEqual([]);
  });

  test('may not be the folder of an application with another name, also where it is not made yet', async () => {
    const elsewhere: Arrange = (folder) =>
      editWebServer(folder, ({ sites: [first] }) => {
        const found = first?.applications.find(({ path }) => path === '/Timesheets');
        if (first === undefined || found === undefined) throw new Error('The sample has another application.');
        first.applications.push({ ...found, path: '/Intranet/Phones', physicalPath: 'C:\\inetpub\\wwwroot\\MFA' });
      });
    expect(await blockersOf({ [portal]: 'mfa' }, elsewhere)).toEqual([`folder-of-others ${portal}`]);
  });

  test.each(['New', 'NEW', 'new', 'Keep', 'mfa'])('may be %s', async (name) => {
    expect(await blockersOf({ [portal]: name })).toEqual([]);
  });

  test('may contain what an earlier version of the portal left there', async () => {
    const left: Arrange = async (folder) => {
      await mkdir(wwwroot(folder, 'mfa'));
      await writeFile(wwwroot(folder, 'mfa', 'web.config'), '<setting name="pfup_pfwssdk_PfWsSdk">');
    };
    expect(await blockersOf({ [portal]: 'mfa' }, left)).toEqual([]);
  });

  test('is named when the portal is the root of a site; a name settles it', async () => {
    const asRoot: Arrange = (folder) =>
      editWebServer(folder, (web) => {
        const [first] = web.sites;
        const found = first?.applications.find(({ path }) => path === '/PhoneFactor');
        if (first === undefined || found === undefined) throw new Error('The sample has a portal.');
        first.applications = first.applications.filter((one) => one !== found && one.path !== '/');
        first.applications.push({ ...found, path: '/' });
      });
    expect(await blockersOf({}, asRoot)).toEqual([`component-is-site-root ${portal}`]);
    expect(await blockersOf({ [portal]: 'new' }, asRoot)).toEqual([]);
  });

  test('is reported as another folder where somebody moved the old portal', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await open();
      for (const { path, kind } of await host.files.list('C:\\inetpub\\wwwroot\\PhoneFactor')) {
        const name = path.split('\\').at(-1);
        if (kind === 'file') await host.files.copy(path, `C:\\Portals\\${name}`);
      }
      await editWebServer(folder, (web) => {
        for (const one of web.sites.flatMap(({ applications }) => applications)) {
          if (one.path === '/PhoneFactor') one.physicalPath = 'C:\\Portals';
        }
      });
      const { summary } = await runHere('upgrade', folder, { mode: 'plan', ...setup });
      expect((summary ?? '').replaceAll('\\\\', '\\')).toMatch(
        /is in C:\\Portals; its package installs the new one into/,
      );
    }));
});

test('a pool in which others run is used when it is named, and not otherwise', async () => {
  const shared: Arrange = (folder) =>
    editWebServer(folder, (web) => {
      const [model] = web.applicationPools;
      web.applicationPools.push({ ...model, name: 'MultiFactorAuth' });
      Object.assign(web.applicationPools.at(-1) ?? {}, {
        managedRuntimeVersion: 'v4.0',
        identity: { type: 'NetworkService' },
      });
      for (const one of web.sites.flatMap(({ applications }) => applications)) {
        if (one.path === '/Timesheets') one.applicationPool = 'MultiFactorAuth';
      }
    });
  expect(new Set(await blockersOf({}, shared))).toEqual(new Set(['application-pool-of-others application-pool']));
  expect(await blockersOf({ 'application-pool': 'MultiFactorAuth' }, shared)).toEqual([]);
});

test('an upgrade leaves each byte of another application as it was', () =>
  onSampleServer('one-server', async ({ folder }) => {
    const before = await folderDigest(wwwroot(folder, 'Timesheets'));
    expect((await runToItsEnd('upgrade', folder, { ...setup, [portal]: 'NEW' })).outputs.finished).toBe('true');
    expect(await folderDigest(wwwroot(folder, 'Timesheets'))).toEqual(before);
  }));
