import { rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runStage, runToTheEnd, runUpgrade, throughBackup } from '../../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../../host/sample-server.js';
import { runHere } from '../../in-process.js';
import { idsOf, ServerFolder, unchained, upgradedServer, verify } from './on-upgraded-server.js';

const upgraded = upgradedServer();
const onUpgraded = upgraded.use;
beforeAll(upgraded.make, 120_000);
afterAll(upgraded.remove);

const said = ['activate-server', 'confirm-replication-group'];
const installers = { 'old-installers': 'C:\\Install\\PhoneFactor5' };

describe('a server that nothing is known of', () => {
  test('is not proven, and the advice says where knowledge comes from', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const server = new ServerFolder(folder);
      await server.json('web-server.json', ({ sites }) => {
        sites[0].applications.length = 2;
      });
      await server.text('registry/HKEY_LOCAL_MACHINE.reg', () => 'Windows Registry Editor Version 5.00\r\n\r\n');
      await rm(server.drive('Program Files', 'PhoneFactor'), { recursive: true });
      const { result, state, checks } = await verify(folder);
      expect([result, state]).toEqual(['not-proven', 'unknown']);
      expect(idsOf(checks, 'not-proven')).toEqual(['journal', 'records', 'baseline', 'finished']);
      expect(checks.find(({ id }) => id === 'records')?.advice).toContain('backup-path');
    }));

  test('is not proven by a set that was made when nothing of the product was there', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await runUpgrade(await open(), 'one-server', { restrict: throughBackup });
      const { result, state } = await verify(folder);
      expect(state).toBe('not-begun');
      expect(result).toBe('fail');
    }));
});

describe('a server in between', () => {
  test('fails by default and names the steps that are left', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await runUpgrade(await open(), 'one-server');
      const { result, state, checks } = await verify(folder);
      expect([result, state]).toEqual(['fail', 'in-between']);
      const finished = checks.find(({ id }) => id === 'finished');
      expect(finished?.evidence).toMatch(
        /^The run of upgrade that began at .* did not end\. Left: .*Install the User Portal/,
      );
    }));

  test('passes where that is expected: what is done is right, what is left is listed', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await runUpgrade(await open(), 'one-server');
      const between = await verify(folder, { expectedState: 'in-between' });
      expect(idsOf(between.checks, 'fail')).toEqual([]);
      expect(idsOf(between.checks, 'not-proven')).toEqual([]);
      expect(between.result).toBe('pass');
      await runUpgrade(await open(), 'one-server', { said });
      const done = await verify(folder, { expectedState: 'in-between' });
      expect(idsOf(done.checks, 'fail')).toContain('state');
    }));

  test('of a chain of stages: a stage that was forgotten is named', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await runStage(await open(), 'one-server', 'backup-pfdata');
      await runStage(await open(), 'one-server', 'uninstall-phonefactor');
      await runStage(await open(), 'one-server', 'install-mfa-server');
      await runStage(await open(), 'one-server', 'install-mfa-server', { said });
      await runStage(await open(), 'one-server', 'install-web-service-sdk');
      await runStage(await open(), 'one-server', 'install-web-service-sdk', { said: ['change-sdk-callers'] });
      const { result, state, checks } = await verify(folder);
      expect([result, state]).toEqual(['fail', 'in-between']);
      expect(checks.find(({ id }) => id === 'finished')?.evidence).toBe('Left: installation of the new User Portal.');
      const given = await verify(folder, {
        choices: (workFolder) => ({
          backupDestination: `${workFolder}\\backups`,
          virtualDirectories: {
            'user-portal': { name: 'keep' },
            'mobile-app': { name: 'keep' },
            'web-service-sdk': { name: 'keep' },
          },
          oldOnly: 'carry',
          doNotReinstall: ['user-portal', 'mobile-app'],
        }),
      });
      expect(idsOf(given.checks, 'fail')).toEqual([]);
      expect([given.result, given.state]).toEqual(['pass', 'upgraded']);
    }));
});

describe('a server that was rolled back', () => {
  test('passes when the old product is as the set has it, and nobody is asked to uninstall it', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const place = { 'rehearsal-folder': folder };
      await runUpgrade(await open(), 'one-server', { choices: { oldInstallers: 'C:\\Install\\PhoneFactor5' } });
      const back = await runHere('restore-backup', folder, {
        ...place,
        ...installers,
        scope: 'roll-back',
        overwrite: 'true',
      });
      expect(back.fault).toBeUndefined();
      const { result, state, checks } = await verify(folder);
      expect(idsOf(checks, 'fail')).toEqual([]);
      expect(idsOf(checks, 'not-proven')).toEqual([]);
      expect([result, state]).toEqual(['pass', 'rolled-back']);
      expect(checks.map(({ id }) => id)).toContain('agent-old-installed');

      const server = new ServerFolder(folder);
      await server.json('services.json', ({ services }) => {
        for (const one of services) if (one.name === 'PhoneFactorSvc') one.state = 'stopped';
      });
      await server.text('drives/C/inetpub/wwwroot/PhoneFactor/web.config', (text) =>
        text.replace(/key="USE_WEB_SERVICE_SDK" value="true"/i, 'key="USE_WEB_SERVICE_SDK" value="false"'),
      );
      const spoilt = await verify(folder);
      expect(idsOf(spoilt.checks, 'fail')).toEqual(['user-portal-web-config', 'services']);
      expect(spoilt.checks.map(({ advice }) => advice ?? '').join(' ')).not.toMatch(/uninstall-phonefactor/);
      const wrong = await verify(folder, { expectedState: 'upgraded' });
      expect(idsOf(wrong.checks, 'fail')).toContain('state');
    }));
});

describe('the answer of a person', () => {
  test('does not count where it was given before the step could be done', () =>
    onUpgraded(async (server) => {
      const folder = server.path;
      const journal = 'drives/C/ProgramData/mfa-server-upgrade/journal.jsonl';
      await server.text(journal, (text) => {
        const lines = unchained(text)
          .split('\n')
          .filter((line) => !line.includes('"operator-step-asked"'));
        const isAnswer = (line: string) => line.includes('"operator-step-said"') && line.includes('"activate-server"');
        return [...lines.filter(isAnswer), ...lines.filter((line) => !isAnswer(line))].join('\n');
      });
      const { checks } = await verify(folder);
      expect(idsOf(checks, 'not-proven')).toEqual(['activate-server']);
      expect(checks.find(({ id }) => id === 'activate-server')?.evidence).toContain('before it could be done');
      const group = checks.find(({ id }) => id === 'confirm-replication-group');
      expect(group?.evidence).toMatch(/^test confirmed it at 2026-03-07T.*\. Running: MultiFactorAuth\.$/);
    }));
});

describe('a change by a person', () => {
  test('is named and passes, unless a value that is wanted is gone', () =>
    onUpgraded(async (server) => {
      const folder = server.path;
      const name = 'drives/C/inetpub/wwwroot/MultiFactorAuth/web.config';
      const check = async (id: string) => (await verify(folder)).checks.find((one) => one.id === id);
      expect((await check('user-portal-web-config'))?.evidence).toContain('as the merge of');
      await server.text(name, (text) => text.replace('</configuration>', '  <!-- anna was here -->\n</configuration>'));
      expect(await check('user-portal-web-config')).toMatchObject({
        verdict: 'pass',
        evidence: expect.stringContaining('changed by a person since the merge'),
      });
      await server.text(name, (text) =>
        text.replace(/key="USE_WEB_SERVICE_SDK" value="true"/i, 'key="USE_WEB_SERVICE_SDK" value="false"'),
      );
      expect(await check('user-portal-web-config')).toMatchObject({
        verdict: 'fail',
        evidence: expect.stringContaining('USE_WEB_SERVICE_SDK'),
      });
      const theme = server.drive('inetpub', 'wwwroot', 'MultiFactorAuth', 'App_Themes', 'Contoso', 'Contoso.css');
      await writeFile(theme, 'body { color: red }');
      expect(await check('user-portal-themes')).toMatchObject({
        verdict: 'pass',
        evidence: expect.stringContaining('Changed by a person since: Contoso'),
      });
    }));
});

describe('what is opened', () => {
  const withFault = (shows: string, address = 'mfa1.contoso.local:443') =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await runToTheEnd(open, 'one-server');
      await writeFile(
        new ServerFolder(folder).file('faults.json'),
        JSON.stringify({ webAddresses: [{ address, shows }] }),
      );
      const { result, checks } = await verify(folder);
      return { result, tls: checks.find(({ id }) => id === 'tls-1') };
    });

  test.each([
    ['expired-certificate', 'fail', 'it has ended'],
    ['untrusted-certificate', 'fail', 'does not trust it'],
    ['tls-1.0-only', 'fail', 'TLSv1,'],
    ['certificate-of-another-name', 'not-proven', 'another name'],
  ])('%s', async (shows, verdict, evidence) => {
    const { result, tls } = await withFault(shows);
    expect(tls).toMatchObject({ verdict, evidence: expect.stringContaining(evidence) });
    expect(result).toBe(verdict === 'fail' ? 'fail' : 'pass');
  });

  test('an account that is given opens the page of the SDK once', () =>
    onUpgraded(async ({ path: folder }) => {
      const { checks } = await verify(folder, { sdkCredentials: { user: 'CONTOSO\\svc', password: 'secret' } });
      expect(checks.find(({ id }) => id === 'web-service-sdk-call')).toMatchObject({ verdict: 'pass', need: 'extra' });
      expect(JSON.stringify(checks)).not.toContain('secret');
    }));
});
