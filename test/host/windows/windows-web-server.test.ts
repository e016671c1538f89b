import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Registry } from '../../../src/host/registry.js';
import { createWindowsTools } from '../../../src/host/windows/windows-tools.js';
import { createWindowsWebServer } from '../../../src/host/windows/windows-web-server.js';
import { recorded } from '../../contract/recorded.js';
import { type Answer, scripted, steppedClock, testFolders } from './scripted-programs.js';

const inetStp = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp';
const httpSys = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iis-'));
  await writeFile(`${folder}/system\\inetsrv\\appcmd.exe`, '');
});
afterAll(() => rm(folder, { recursive: true }));

const registry: Registry = {
  async readTree(key) {
    const number = (name: string, value: number) => ({ name, data: { type: 'dword', number: value } }) as const;
    if (key === inetStp) return [{ path: key, values: [number('MajorVersion', 10), number('MinorVersion', 0)] }];
    if (key !== httpSys) return undefined;
    const bytes = Uint8Array.from([0xab, 0xcd]);
    return [
      {
        path: `${key}\\SslBindingInfo\\[fe80::1]:8443`,
        values: [{ name: 'SslCertHash', data: { type: 'binary', kind: 3, bytes } }],
      },
    ];
  },
  writeValue: () => Promise.reject(new Error('only reads')),
  exportKey: () => Promise.reject(new Error('only reads')),
  importKey: () => Promise.reject(new Error('only reads')),
  removeValue: () => Promise.reject(new Error('only reads')),
  removeKey: () => Promise.reject(new Error('only reads')),
};

const listings: Readonly<Record<string, string>> = {
  site: 'appcmd-sites.xml',
  app: 'appcmd-applications.xml',
  vdir: 'appcmd-virtual-directories.xml',
  apppool: 'appcmd-application-pools.xml',
};

const anonymous = 'system.webServer/security/authentication/anonymousAuthentication';
const sectionNames = [
  anonymous,
  'system.webServer/security/authentication/basicAuthentication',
  'system.webServer/security/access',
  'system.web/identity',
];

/** Written by hand in the form of what appcmd writes. */
const written = (name: string) => readFileSync(join(process.cwd(), 'test', 'host', 'windows', 'written', name), 'utf8');

/** IIS as recorded, with settings that can be changed. */
function iis(change: (args: readonly string[]) => Answer | undefined = () => undefined) {
  const settings = new Map([[anonymous, 'true']]);
  const { run, calls } = scripted((_name, args) => {
    const answer = change(args);
    if (answer !== undefined) return answer;
    const section = args.find((one) => one.startsWith('/section:'))?.slice('/section:'.length) ?? '';
    if (args[0] === 'list' && args[1] !== 'config') return { output: recorded(listings[args[1] ?? ''] ?? '') };
    if (args[0] === 'list' && section === poolSection) return { output: poolDefaults };
    if (args[0] === 'list') {
      const all = sectionNames.map((name) => sectionXml(name, settings.get(name)));
      return { output: `<appcmd>${all.join('')}</appcmd>` };
    }
    const [, value = ''] = /^\/(?:enabled|impersonate|sslFlags):(.*)$/.exec(args[4] ?? '') ?? [];
    if (section !== '') settings.set(section, value);
    return {};
  });
  const tools = createWindowsTools(run, { ...testFolders, system: `${folder}/system` }, async () => 437);
  return { webServer: createWindowsWebServer(tools, registry, steppedClock()), calls };
}

const poolSection = 'system.applicationHost/applicationPools';
const poolDefaults = `<appcmd><CONFIG CONFIG.SECTION="${poolSection}"><system.applicationHost-applicationPools><applicationPoolDefaults enable32BitAppOnWin64="true"><processModel identityType="LocalService" /></applicationPoolDefaults></system.applicationHost-applicationPools></CONFIG></appcmd>`;

function sectionXml(section: string, value: string | undefined): string {
  const [attribute, byDefault] = section.includes('access')
    ? ['sslFlags', 'None']
    : [section.includes('identity') ? 'impersonate' : 'enabled', 'false'];
  return `<CONFIG CONFIG.SECTION="${section}"><x ${attribute}="${value ?? byDefault}" /></CONFIG>`;
}

const sectionError = written('appcmd-section-error.txt');
const notPermitted =
  'ERROR ( message:Configuration error\r\nFilename: redirection.config\r\nDescription: Cannot read configuration file due to insufficient permissions\r\n. )';

const wanted = {
  authentication: { anonymous: false, basic: true, windows: false, impersonation: false },
  sslFlags: ['Ssl', 'SslNegotiateCert'],
};

test('sites, applications, folders, pools and certificates as one state', async () => {
  const state = await iis().webServer.read();
  expect(state?.version).toBe('10.0');
  expect(state?.sites.map(({ name, applications }) => [name, applications.map(({ path }) => path)])).toEqual([
    ['Default Web Site', ['/', '/PhoneFactor']],
    ['Intranet & Café', ['/']],
  ]);
  expect(state?.sites[0]?.applications[1]).toEqual({
    path: '/PhoneFactor',
    physicalPath: 'C:\\inetpub\\wwwroot\\PhoneFactor',
    applicationPool: 'PhoneFactor',
  });
  expect(state?.sites[1]?.bindings[0]?.certificateThumbprint).toBe('ABCD');
});

describe('settings of one application', () => {
  const authentication = { anonymous: true, basic: false, windows: false, impersonation: false };

  test('by one program; the section of a feature that is not installed is not there, and that is off', async () => {
    const { webServer, calls } = iis();
    await webServer.read();
    const before = calls.length;
    const settings = await webServer.readSettings('default web site', '/phonefactor');
    expect(settings).toEqual({ authentication, sslFlags: [] });
    expect(calls.slice(before)).toEqual(['appcmd.exe list config Default Web Site/PhoneFactor /config:* /xml']);
  });

  test('of an application that is not there', async () => {
    await expect(iis().webServer.readSettings('Default Web Site', '/none')).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test.each([
    ['text with exit code 32', { exitCode: 32, output: sectionError }, 'in-use'],
    ['text with exit code 0', { output: sectionError }, 'refused'],
    ['an element', { output: '<appcmd><ERROR message="Configuration error" /></appcmd>' }, 'refused'],
    ['no rights', { exitCode: 1168, output: notPermitted }, 'access-denied'],
    ['nothing', { output: '' }, 'refused'],
    ['an empty list', { output: '<appcmd></appcmd>' }, 'malformed'],
    ['half a document', { output: '<appcmd><CONFIG CONFIG.SECTION="x"' }, 'malformed'],
    ['a program that was ended', { exitCode: 0xc000013a, output: '' }, 'refused'],
  ])('%s is no answer', async (_what, answer, code) => {
    const { webServer } = iis((args) => (args[0] === 'list' && args[1] === 'config' ? answer : undefined));
    await expect(webServer.readSettings('Default Web Site', '/PhoneFactor')).rejects.toMatchObject({ code });
  });

  test('what is open for a moment is asked for again, and the settings are put back as they were', async () => {
    let isOpen = false;
    let failures = 0;
    const { webServer, calls } = iis((args) => {
      if (!isOpen || args[1] !== 'config' || args[0] !== 'list' || failures >= 2) return undefined;
      failures += 1;
      return { exitCode: 32, output: sectionError };
    });
    const settings = await webServer.readSettings('Default Web Site', '/PhoneFactor');
    isOpen = true;
    await webServer.configureApplication('Default Web Site', '/PhoneFactor', { settings });
    expect(failures).toBe(2);
    expect(calls.filter((call) => call.startsWith('appcmd.exe set'))).toEqual([]);
  });
});

describe('application pools', () => {
  test('what a pool does not say itself comes from applicationPoolDefaults', async () => {
    const pools = (await iis().webServer.read())?.applicationPools;
    expect(pools?.[0]).toMatchObject({ enable32Bit: true, identity: { type: 'LocalService' } });
    expect(pools?.[1]).toMatchObject({ enable32Bit: true, identity: { type: 'NetworkService' } });
    expect(pools?.[2]?.identity).toEqual({ type: 'SpecificUser', userName: 'CONTOSO\\portal' });
  });

  test('a pool that says nothing itself has neither 64 bit nor an account of its own because of that', async () => {
    const pool = written('appcmd-pool-of-defaults.xml');
    const { webServer } = iis((args) => (args[1] === 'apppool' ? { output: pool } : undefined));
    expect((await webServer.read())?.applicationPools).toEqual([
      expect.objectContaining({ name: 'PhoneFactor', enable32Bit: true, identity: { type: 'LocalService' } }),
    ]);
  });

  test('where the defaults cannot be read, the pools cannot', async () => {
    const { webServer } = iis((args) => (args.includes(`/section:${poolSection}`) ? { exitCode: 1 } : undefined));
    await expect(webServer.read()).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('changes', () => {
  test('only what differs is set, and looked at afterwards', async () => {
    const { webServer, calls } = iis();
    await webServer.configureApplication('default web site', '/phonefactor', { settings: wanted });
    const sets = calls.filter((call) => call.includes(' set '));
    expect(sets).toEqual([
      'appcmd.exe set config Default Web Site/PhoneFactor /section:system.webServer/security/authentication/anonymousAuthentication /enabled:false /commit:apphost',
      'appcmd.exe set config Default Web Site/PhoneFactor /section:system.webServer/security/authentication/basicAuthentication /enabled:true /commit:apphost',
      'appcmd.exe set config Default Web Site/PhoneFactor /section:system.webServer/security/access /sslFlags:Ssl, SslNegotiateCert /commit:apphost',
    ]);
  });

  test('a setting that IIS takes and does not show is a fault', async () => {
    const { webServer } = iis((args) => (args[0] === 'set' ? {} : undefined));
    await expect(
      webServer.configureApplication('Default Web Site', '/PhoneFactor', { settings: wanted }),
    ).rejects.toMatchObject({ code: 'refused' });
  });

  test('denied access is reported as such; a listing with passwords is never quoted', async () => {
    const denied = 'ERROR ( hresult:80070005, message:Command execution failed.\r\nAccess is denied. )';
    const { webServer } = iis((args) => (args[0] === 'add' ? { exitCode: 5, output: denied } : undefined));
    const pool = {
      name: 'New',
      managedRuntimeVersion: 'v4.0',
      pipelineMode: 'Integrated',
      enable32Bit: false,
      identity: { type: 'LocalService' },
    } as const;
    await expect(webServer.createApplicationPool(pool)).rejects.toMatchObject({ code: 'access-denied' });
    const leaking = iis((args) =>
      args[0] === 'add' ? { exitCode: 1, output: recorded('appcmd-application-pools.xml') } : undefined,
    );
    await expect(leaking.webServer.createApplicationPool(pool)).rejects.toThrow(/^(?!.*example-only)/s);
  });
});

describe('removing an application pool', () => {
  test('that nothing uses', async () => {
    const { webServer, calls } = iis();
    await webServer.removeApplicationPool('template');
    expect(calls.filter((call) => !call.startsWith('appcmd.exe list'))).toEqual([
      'appcmd.exe delete apppool /apppool.name:template',
    ]);
  });

  test('that an application uses is refused, and the user is named', async () => {
    const { webServer, calls } = iis();
    await expect(webServer.removeApplicationPool('PHONEFACTOR')).rejects.toMatchObject({
      code: 'in-use',
      holder: 'Default Web Site/PhoneFactor',
    });
    expect(calls.every((call) => call.startsWith('appcmd.exe list'))).toBe(true);
  });

  test('that is not there does nothing', async () => {
    const { webServer, calls } = iis();
    await webServer.removeApplicationPool('No such pool');
    expect(calls.every((call) => call.startsWith('appcmd.exe list'))).toBe(true);
  });

  test('that IIS refuses repeats what IIS wrote', async () => {
    const { webServer } = iis((args) =>
      args[0] === 'delete'
        ? { exitCode: 5, output: 'ERROR ( hresult:80070005, message:Access is denied. )' }
        : undefined,
    );
    await expect(webServer.removeApplicationPool('template')).rejects.toThrow(/Access is denied/);
  });
});
