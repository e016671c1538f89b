import { appendFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idsOf, type ServerFolder, upgradedServer, verify } from './on-upgraded-server.js';

const upgraded = upgradedServer();
beforeAll(upgraded.make, 120_000);
afterAll(upgraded.remove);

const wwwroot = ['inetpub', 'wwwroot'];

/** What changes on a server without touching the upgrade: none of it is a reason for an alarm. */
const cases: readonly (readonly [what: string, change: (server: ServerFolder) => Promise<unknown>])[] = [
  [
    'another site with its own binding, stopped',
    (server) =>
      server.json('web-server.json', ({ sites }) => {
        const bindings = [{ protocol: 'http', information: '*:8081:' }];
        sites.push({ name: 'Other', id: 7, state: 'stopped', bindings, applications: [] });
      }),
  ],
  [
    'one more binding of the site, with a name',
    (server) =>
      server.json('web-server.json', ({ sites }) => {
        const information = '*:443:mfa.contoso.com';
        sites[0].bindings.push({ protocol: 'https', information, certificateThumbprint: '1'.repeat(40) });
      }),
  ],
  [
    'the pool of another application is stopped',
    (server) =>
      server.json('web-server.json', ({ applicationPools }) => {
        for (const pool of applicationPools) if (pool.name === 'DefaultAppPool') pool.state = 'stopped';
      }),
  ],
  [
    'a service of Windows is stopped',
    (server) =>
      server.json('services.json', ({ services }) => {
        for (const one of services) if (one.name === 'Spooler') one.state = 'stopped';
      }),
  ],
  [
    'the data file grew',
    (server) => appendFile(server.drive('Program Files', 'PhoneFactor', 'Data', 'Phonefactor.pfdata'), 'more'),
  ],
  [
    'the log tells of an error',
    (server) =>
      appendFile(
        server.drive('Program Files', 'PhoneFactor', 'Logs', 'MultiFactorAuthSvc.log'),
        '2026-03-08|e|1|1|pfsvc|x\r\n',
      ),
  ],
  [
    'one more theme',
    (server) =>
      cp(
        server.drive(...wwwroot, 'MultiFactorAuth', 'App_Themes', 'Contoso'),
        server.drive(...wwwroot, 'MultiFactorAuth', 'App_Themes', 'Fabrikam'),
        { recursive: true },
      ),
  ],
  [
    'one more setting in the web.config',
    (server) =>
      server.text('drives/C/inetpub/wwwroot/MultiFactorAuth/web.config', (text) =>
        text.replace('<appSettings>', '<appSettings>\n    <add key="Extra" value="1" />'),
      ),
  ],
  [
    'one more value of the product in the registry',
    (server) =>
      server.text('registry/HKEY_LOCAL_MACHINE.reg', (text) =>
        text.replace(
          '"Pfsvc_ncan_ip_tcp_port"',
          '"pfsvc_pendingSmsTimeoutSeconds"=dword:0000012c\r\n"Pfsvc_ncan_ip_tcp_port"',
        ),
      ),
  ],
  [
    'a folder beside the backup sets',
    (server) => mkdir(server.drive('ProgramData', 'mfa-server-upgrade', 'backups', 'old stuff')),
  ],
  [
    'the cloud service cannot be reached',
    (server) => server.json('server.json', (machine) => (machine.reachable = [])),
  ],
  [
    'a fault of another address',
    (server) =>
      writeFile(
        server.file('faults.json'),
        JSON.stringify({ webAddresses: [{ address: 'other.contoso.com:443', shows: 'refused' }] }),
      ),
  ],
];

describe('what is no concern of the upgrade raises no alarm', () => {
  test.each(cases)('%s', (_what, change) =>
    upgraded.use(async (server) => {
      await change(server);
      const { result, checks } = await verify(server.path);
      expect([...idsOf(checks, 'fail'), ...idsOf(checks, 'fail', 'extra'), ...idsOf(checks, 'not-proven')]).toEqual([]);
      expect(result).toBe('pass');
    }),
  );
});

describe('a server that cannot be looked at is not proven, and no error of the action', () => {
  test.each<[string, unknown]>([
    ['IIS', { appcmd: { words: 'It was let fail.' } }],
    ['services', { sc: { words: 'It was let fail.' } }],
    ['the key of the product', { closedKeys: ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Positive Networks'] }],
  ])('%s', (_what, faults) =>
    upgraded.use(async (server) => {
      await writeFile(server.file('faults.json'), JSON.stringify(faults));
      const { result, checks } = await verify(server.path);
      expect(result).toBe('not-proven');
      expect(idsOf(checks, 'fail')).toEqual([]);
      expect(idsOf(checks, 'pass')).toContain('journal');
      expect(idsOf(checks, 'not-proven')).toContain('user-portal-web-config');
      expect(checks.find(({ id }) => id === 'agent-installed')?.evidence).toMatch(/^The server could not be read: /);
    }),
  );

  test('settings of one application', () =>
    upgraded.use(async (server) => {
      await writeFile(server.file('faults.json'), JSON.stringify({ appcmd: { only: 'settings' } }));
      expect((await verify(server.path)).result).not.toBe('pass');
    }));

  test('a web.config that may not be read', () =>
    upgraded.use(async (server) => {
      const unreadableFiles = ['C:\\inetpub\\wwwroot\\MultiFactorAuth\\web.config'];
      await writeFile(server.file('faults.json'), JSON.stringify({ unreadableFiles }));
      const { result, checks } = await verify(server.path);
      expect(result).not.toBe('pass');
      expect(checks.find(({ id }) => id === 'user-portal-web-config')?.verdict).not.toBe('pass');
    }));
});
