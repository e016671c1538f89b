import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idsOf, type ServerFolder, upgradedServer, verify } from './on-upgraded-server.js';

const upgraded = upgradedServer();
beforeAll(upgraded.make, 120_000);
afterAll(upgraded.remove);

const work = ['ProgramData', 'mfa-server-upgrade'];
const portal = ['inetpub', 'wwwroot', 'MultiFactorAuth'];
const sdk = '/MultiFactorAuthWebServiceSdk';

async function onlySet(server: ServerFolder): Promise<string> {
  const folder = server.drive(...work, 'backups');
  const [name = ''] = await readdir(folder);
  return join(folder, name);
}

/** As somebody does who knows the format: manifest and sums agree again. */
async function rewriteSet(folder: string, change: Readonly<Record<string, unknown>>): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = `${JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...change }, null, 2)}\n`;
  await writeFile(path, manifest);
  const sum = createHash('sha256').update(manifest).digest('hex');
  const sums = join(folder, 'SHA256SUMS');
  await writeFile(sums, (await readFile(sums, 'utf8')).replace(/^[0-9a-f]{64}(?= [ *]manifest\.json$)/m, sum));
}

// biome-ignore lint/suspicious/noExplicitAny: JSON of the sample
type Web = any;
const web = (change: (state: Web) => void) => (server: ServerFolder) => server.json('web-server.json', change);
const applications = (state: Web): Web[] => state.sites.flatMap((site: Web) => site.applications);
const application = (state: Web, path: string): Web => applications(state).find((one) => one.path === path);
const pool = (state: Web, path: string): Web =>
  state.applicationPools.find((one: Web) => one.name === application(state, path).applicationPool);
const service = (change: (services: Web[]) => void) => (server: ServerFolder) =>
  server.json('services.json', ({ services }) => change(services));
const registry = (change: (text: string) => string) => (server: ServerFolder) =>
  server.text('registry/HKEY_LOCAL_MACHINE.reg', change);
const journal = (change: (lines: string[]) => string[]) => (server: ServerFolder) =>
  server.text(join('drives', 'C', ...work, 'journal.jsonl'), (text) => change(text.split('\n')).join('\n'));
const without = (part: string) => journal((lines) => lines.filter((line) => !line.includes(part)));

/** Nothing on this server answers. */
const silent = [
  'user-portal-answers',
  'user-portal-reaches-sdk',
  'mobile-app-answers',
  'mobile-app-reaches-sdk',
  'web-service-sdk-answers',
];

/** What is taken away or made another, and the checks that fail or are not proven for it. */
const cases: readonly (readonly [
  what: string,
  spoil: (server: ServerFolder) => Promise<void>,
  failed: readonly string[],
  open?: readonly string[],
])[] = [
  [
    'the application of the SDK',
    web((state) => {
      for (const site of state.sites) site.applications = site.applications.filter((one: Web) => one.path !== sdk);
    }),
    ['web-service-sdk-address'],
    [
      'web-service-sdk-pool',
      'web-service-sdk-pool-identity',
      'web-service-sdk-settings',
      'web-service-sdk-web-config',
      'web-service-sdk-answers',
    ],
  ],
  [
    'the site is stopped',
    web((state) => {
      state.sites[0].state = 'stopped';
    }),
    [...silent, 'site-1'],
  ],
  [
    'the https binding',
    web((state) => {
      state.sites[0].bindings = state.sites[0].bindings.filter((one: Web) => one.protocol === 'http');
    }),
    [...silent, 'bindings-1'],
  ],
  [
    'the http binding',
    web((state) => {
      state.sites[0].bindings = state.sites[0].bindings.filter((one: Web) => one.protocol === 'https');
    }),
    ['bindings-1'],
  ],
  [
    'another certificate',
    web((state) => {
      state.sites[0].bindings[1].certificateThumbprint = '0'.repeat(40);
    }),
    ['bindings-1'],
  ],
  [
    'the portal is moved',
    web((state) => {
      application(state, '/MultiFactorAuth').path = '/Elsewhere';
    }),
    ['user-portal-address'],
  ],
  [
    'the pool is stopped',
    web((state) => {
      pool(state, '/MultiFactorAuth').state = 'stopped';
    }),
    [...silent, 'user-portal-pool', 'mobile-app-pool', 'web-service-sdk-pool'],
  ],
  [
    'the pool runs .NET 2.0',
    web((state) => {
      pool(state, sdk).managedRuntimeVersion = 'v2.0';
    }),
    ['user-portal-pool', 'mobile-app-pool', 'web-service-sdk-pool'],
  ],
  [
    'the portal is in another pool, under another account',
    web((state) => {
      application(state, '/MultiFactorAuth').applicationPool = 'DefaultAppPool';
    }),
    ['user-portal-pool-identity'],
  ],
  [
    'the pool runs under another account',
    web((state) => {
      pool(state, sdk).identity = { type: 'LocalSystem' };
    }),
    ['user-portal-pool-identity', 'mobile-app-pool-identity', 'web-service-sdk-pool-identity'],
  ],
  [
    'anonymous authentication of the SDK',
    web((state) => {
      application(state, sdk).settings.authentication.anonymous = true;
    }),
    ['web-service-sdk-settings'],
  ],
  [
    'TLS of the portal',
    web((state) => {
      application(state, '/MultiFactorAuth').settings.sslFlags = [];
    }),
    ['user-portal-settings'],
  ],
  [
    'the port of the replication',
    registry((text) => text.replace(/"Pfsvc_ncan_ip_tcp_port".*\r?\n/, '')),
    ['registry'],
  ],
  ['another port', registry((text) => text.replace(/(tcp_port"=dword:)0000115b/, '$10000115c')), ['registry']],
  [
    'another install path',
    registry((text) => text.replace(/("InstallPath"=")[^"]*"/, '$1C:\\\\MFA\\\\"')),
    ['install-path', 'data-file', 'services'],
  ],
  [
    'a service is stopped',
    service((all) => {
      for (const one of all) if (one.name === 'MultiFactorAuth') one.state = 'stopped';
    }),
    ['services'],
  ],
  [
    'a service is disabled',
    service((all) => {
      for (const one of all) if (one.name === 'MultiFactorAuth') one.startType = 'disabled';
    }),
    ['service-settings'],
  ],
  [
    'a service runs under another account',
    service((all) => {
      for (const one of all) if (one.name === 'MultiFactorAuth') one.account = 'CONTOSO\\somebody';
    }),
    ['service-settings'],
  ],
  [
    'the service of the web server',
    service((all) => {
      for (const one of all) if (one.name === 'W3SVC') one.state = 'stopped';
    }),
    silent,
  ],
  [
    'the data file',
    (server) => rm(server.drive('Program Files', 'PhoneFactor', 'Data', 'Phonefactor.pfdata')),
    ['data-file'],
  ],
  [
    'most of the data file',
    (server) => writeFile(server.drive('Program Files', 'PhoneFactor', 'Data', 'Phonefactor.pfdata'), 'x'),
    ['data-file'],
  ],
  ['the web.config of the portal', (server) => rm(server.drive(...portal, 'web.config')), ['user-portal-web-config']],
  [
    'the web.config of the portal, torn',
    (server) => writeFile(server.drive(...portal, 'web.config'), '<configuration><appSettings>'),
    ['user-portal-web-config'],
  ],
  [
    'the web.config of the SDK',
    (server) => rm(server.drive('inetpub', 'wwwroot', 'MultiFactorAuthWebServiceSdk', 'web.config')),
    ['web-service-sdk-web-config'],
  ],
  [
    'the page of the SDK',
    (server) => rm(server.drive('inetpub', 'wwwroot', 'MultiFactorAuthWebServiceSdk', 'PfWsSdk.asmx')),
    ['web-service-sdk-answers'],
  ],
  [
    'a theme',
    (server) => rm(server.drive(...portal, 'App_Themes', 'Contoso'), { recursive: true }),
    ['user-portal-themes'],
  ],
  [
    'an old product that is there again',
    async (server) => {
      const sample = join('examples', 'servers', 'one-server', 'registry', 'HKEY_LOCAL_MACHINE.reg');
      const old = (await readFile(sample, 'utf16le')).split(/\r?\n\r?\n/);
      const entry = old.find((part) => part.includes('"DisplayName"="PhoneFactor User Portal"')) ?? '';
      await registry((text) => `${text}\r\n${entry}\r\n`)(server);
    },
    ['user-portal-old-removed'],
  ],
  [
    'an entry of the product under a name that nobody knows',
    registry((text) =>
      text.replace(
        '"DisplayName"="Multi-Factor Authentication Web Service SDK"',
        '"DisplayName"="Multi-Factor Authentication Thing"',
      ),
    ),
    ['web-service-sdk-installed', 'web-service-sdk-address'],
    [
      'other-products',
      'web-service-sdk-pool',
      'web-service-sdk-pool-identity',
      'web-service-sdk-settings',
      'web-service-sdk-web-config',
      'web-service-sdk-answers',
    ],
  ],
];

describe('what is taken away from an upgraded server', () => {
  test.each(cases)('%s', (_what, spoil, failed, open = []) =>
    upgraded.use(async (server) => {
      await spoil(server);
      const { result, checks } = await verify(server.path);
      const isFailed = ({ verdict }: { verdict: string }) => verdict === 'fail';
      expect(
        checks
          .filter(isFailed)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...failed].sort());
      expect(idsOf(checks, 'not-proven').sort()).toEqual([...open].sort());
      expect(result).toBe(failed.length > 0 ? 'fail' : open.length > 0 ? 'not-proven' : 'pass');
      for (const { verdict, evidence, advice } of checks) {
        expect(evidence).not.toBe('');
        expect(advice === undefined).toBe(verdict === 'pass');
      }
    }),
  );
});

/** What is taken away of the records, and checks that then fail or are not proven, beside others that rest on them. */
const recordCases: readonly (readonly [
  what: string,
  spoil: (server: ServerFolder) => Promise<void>,
  failed: readonly string[],
  open: readonly string[],
])[] = [
  ['the backup set', async (server) => rm(await onlySet(server), { recursive: true }), [], ['baseline', 'set']],
  [
    'the set is another one than the journal has, sums included',
    async (server) => rewriteSet(await onlySet(server), { origin: { who: 'x', why: 'y' } }),
    ['set'],
    ['baseline'],
  ],
  [
    'the set is one of another server',
    async (server) => rewriteSet(await onlySet(server), { server: 'MFA9' }),
    ['set'],
    ['baseline'],
  ],
  [
    'a file of the set',
    async (server) => rm(join(await onlySet(server), 'documents', 'inventory.json')),
    ['set'],
    ['baseline'],
  ],
  [
    'the inventory in the set has other bytes',
    async (server) => {
      const path = join(await onlySet(server), 'documents', 'inventory.json');
      await writeFile(path, (await readFile(path, 'utf8')).replace('MFA1', 'MFA2'));
    },
    [],
    ['baseline'],
  ],
  ['the line of the journal about the set', without('"backup-created"'), ['agree'], ['baseline']],
  ['the line of an answer', without('"operator-step-said","step":"activate-server"'), ['agree'], ['activate-server']],
  [
    'the journal',
    (server) => rm(server.drive(...work, 'journal.jsonl')),
    ['agree'],
    ['journal', 'records', 'baseline', 'finished'],
  ],
  [
    'the work folder',
    (server) => rm(server.drive(...work), { recursive: true }),
    ['agree'],
    ['journal', 'records', 'baseline', 'finished'],
  ],
  [
    'a field of the journal',
    journal((lines) => lines.map((line) => line.replace('"manifestSha256":"', '"manifestSha256":5,"x":"'))),
    ['journal'],
    ['records', 'baseline', 'finished'],
  ],
];

describe('what is taken away from the records', () => {
  const plain = (ids: readonly string[]) => ids.map((id) => (id.startsWith('set-mfa1-') ? 'set' : id));

  test.each(recordCases)('%s', (_what, spoil, failed, open) =>
    upgraded.use(async (server) => {
      await spoil(server);
      const { result, checks } = await verify(server.path);
      expect(plain(idsOf(checks, 'fail'))).toEqual(failed);
      expect(plain(idsOf(checks, 'not-proven'))).toEqual(expect.arrayContaining([...open]));
      expect(result).toBe(failed.length > 0 ? 'fail' : 'not-proven');
    }),
  );
});

test('a set that was moved is proven where backup-path says that it is, and a folder that is none is named', () =>
  upgraded.use(async (server) => {
    const set = await onlySet(server);
    await rename(set, server.drive(basename(set)));
    const moved = await verify(server.path, { backupPath: `C:\\${basename(set)}` });
    expect([moved.result, idsOf(moved.checks, 'not-proven')]).toEqual(['pass', []]);
    const none = await verify(server.path, { backupPath: 'C:\\Install' });
    expect(none.result).toBe('not-proven');
    expect(idsOf(none.checks, 'not-proven')).toEqual(expect.arrayContaining(['set-Install', `set-${basename(set)}`]));
  }));
