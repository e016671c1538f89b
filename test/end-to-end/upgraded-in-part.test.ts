import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import { onSampleServer } from '../host/sample-server.js';
import { idsOf, onCopy, type ServerFolder, verify } from '../stages/verify-upgrade/on-upgraded-server.js';
import { runToTheEnd, runUpgrade } from './sample-upgrades.js';

/* The sample half-upgraded: server and Web Service SDK were new before this suite came, the portal was old. */
let parent = '';
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'in-part-'));
  await onSampleServer('half-upgraded', async ({ folder, open }) => {
    await runToTheEnd(open, 'half-upgraded');
    await cp(folder, join(parent, 'server'), { recursive: true, preserveTimestamps: true });
  });
}, 120_000);
afterAll(() => rm(parent, { recursive: true, force: true }));

const onUpgraded = (work: (server: ServerFolder) => Promise<void>) => onCopy(join(parent, 'server'), work);

interface Web {
  readonly sites: { id: number; applications: { path: string; applicationPool: string; settings?: object }[] }[];
}

function inIis(server: ServerFolder, change: (web: Web) => void): Promise<void> {
  return server.json('web-server.json', change);
}

const sdk = ({ sites }: Web) =>
  sites.flatMap(({ applications }) => applications).find(({ path }) => path === '/PhoneFactorWebServiceSdk');

const spoils: readonly (readonly [
  what: string,
  spoil: (server: ServerFolder) => Promise<void>,
  failed: readonly string[],
])[] = [
  [
    'its application is gone',
    (server) =>
      inIis(server, ({ sites }) => {
        for (const site of sites)
          site.applications = site.applications.filter(({ path }) => path !== '/PhoneFactorWebServiceSdk');
      }),
    ['web-service-sdk-address'],
  ],
  [
    'its application asks for no TLS',
    (server) => inIis(server, (web) => Object.assign(sdk(web)?.settings ?? {}, { sslFlags: [] })),
    ['web-service-sdk-settings'],
  ],
  [
    'its application is in another pool',
    (server) => inIis(server, (web) => Object.assign(sdk(web) ?? {}, { applicationPool: 'DefaultAppPool' })),
    ['web-service-sdk-pool-identity'],
  ],
  [
    'the service is stopped',
    (server) =>
      server.json('services.json', ({ services }) => {
        for (const one of services) if (one.name === 'MultiFactorAuth') one.state = 'stopped';
      }),
    ['services'],
  ],
];

describe('a server that somebody upgraded in part before', () => {
  test('the new parts that were there are in the intention, and are proven at the end', () =>
    onUpgraded(async (server) => {
      const { result, checks } = await verify(server.path);
      expect([...idsOf(checks, 'fail'), ...idsOf(checks, 'not-proven')]).toEqual([]);
      expect(result).toBe('pass');
      expect(idsOf(checks, 'pass')).toEqual(
        expect.arrayContaining(['agent-installed', 'data-file', 'services', 'web-service-sdk-address']),
      );
      // Nobody was asked to activate a server that was in use.
      expect(checks.map(({ id }) => id)).not.toContain('activate-server');
    }));

  test.each(spoils)('verify-upgrade names it where %s', (_what, spoil, failed) =>
    onUpgraded(async (server) => {
      await spoil(server);
      const { checks } = await verify(server.path);
      expect(idsOf(checks, 'fail')).toEqual(expect.arrayContaining([...failed]));
    }),
  );

  test('the upgrade is not done without them', () =>
    onUpgraded(async (server) => {
      await inIis(server, ({ sites }) => {
        for (const site of sites)
          site.applications = site.applications.filter(({ path }) => path !== '/PhoneFactorWebServiceSdk');
      });
      const host = await createRehearsalHost(server.path, { startTime: new Date('2026-03-09T10:00:00Z') });
      const { plan } = await runUpgrade(host, 'half-upgraded', { mode: 'plan' });
      expect(plan.blockers.map(({ code }) => code)).toContain('upgraded-part-missing');
      expect(plan.blockers.find(({ code }) => code === 'upgraded-part-missing')?.message).toContain(
        '/PhoneFactorWebServiceSdk is not in IIS',
      );
    }));
});

describe('custom themes that a removal left behind', () => {
  const theme = 'C:\\inetpub\\wwwroot\\PhoneFactor\\App_Themes\\Außenstelle\\Übersicht.css';

  test('a file that was changed before they were put back is as in the set, and the changed one is kept', () =>
    onSampleServer('web-server', async ({ open }) => {
      const before = await (await open()).files.read(theme);
      const run = await runUpgrade(await open(), 'web-server', {
        restrict: (plan) => {
          const last = plan.steps.findIndex(({ id }) => id === 'install-user-portal');
          return { ...plan, steps: plan.steps.slice(0, last + 1) };
        },
      });
      expect(run.fault).toBeUndefined();
      await (await open()).files.write(theme, Buffer.from('body { color: red; }'));
      await runToTheEnd(open, 'web-server');
      const { files } = await open();
      expect(Buffer.from(await files.read(theme))).toEqual(Buffer.from(before));
      const [kept] = await files.list('C:\\ProgramData\\mfa-server-upgrade\\replaced');
      const copy = await files.read(`${kept?.path}\\Außenstelle\\Übersicht.css`);
      expect(Buffer.from(copy).toString()).toBe('body { color: red; }');
    }));

  test('a file that a person changes later stays', () =>
    onSampleServer('web-server', async ({ open }) => {
      await runToTheEnd(open, 'web-server');
      await (await open()).files.write(theme, Buffer.from('body { color: red; }'));
      const { plan, applied } = await runUpgrade(await open(), 'web-server');
      expect(plan.steps).toEqual([]);
      expect(applied).toBeUndefined();
      expect(Buffer.from(await (await open()).files.read(theme)).toString()).toBe('body { color: red; }');
    }));
});

describe('what was new before the first run, and was not whole then', () => {
  const productKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';

  test.each([
    [
      'the Web Service SDK without its application',
      'upgraded-part-missing',
      async (_host: Host, folder: string) => {
        const path = join(folder, 'web-server.json');
        const web: Web = JSON.parse(await readFile(path, 'utf8'));
        for (const site of web.sites)
          site.applications = site.applications.filter((one) => one.path !== '/PhoneFactorWebServiceSdk');
        await writeFile(path, JSON.stringify(web));
      },
    ],
    [
      'the server without its install path',
      'install-path-not-as-before',
      (host: Host) => host.registry.removeValue(productKey, '32', 'InstallPath'),
    ],
  ] as const)('%s stops the plan: it would be called done', (_what, code, spoil) =>
    onSampleServer('half-upgraded', async ({ folder, open }) => {
      await spoil(await open(), folder);
      const choices = { packageFolder: 'C:\\Program Files\\PhoneFactor' };
      const { plan } = await runUpgrade(await open(), 'half-upgraded', { mode: 'plan', choices });
      expect(plan.blockers.map((one) => one.code)).toEqual([code]);
    }),
  );
});
