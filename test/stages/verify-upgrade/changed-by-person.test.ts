import { copyFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRehearsalHost } from '../../../src/host/rehearsal/rehearsal-host.js';
import { runUpgrade } from '../../end-to-end/sample-upgrades.js';
import { blobOf } from '../../fixtures/certificates.js';
import { idsOf, type ServerFolder, upgradedServer, verify } from './on-upgraded-server.js';

const upgraded = upgradedServer();
beforeAll(upgraded.make, 120_000);
afterAll(upgraded.remove);

/** The certificate that the sample server has bound. */
const before = '5A3E0F4B7C1D9286A0B4C8D2E6F01357924680AC';
const renewed = 'A4B68DD5C267A2074E20AE8FD5D85160217E5617';

async function putInStore(server: ServerFolder, thumbprint: string, name: string): Promise<void> {
  const { registry } = await createRehearsalHost(server.path, { startTime: new Date('2026-03-08T09:00:00Z') });
  const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\MY\\Certificates\\${thumbprint}`;
  await registry.writeValue(key, '64', { name: 'Blob', data: { type: 'binary', kind: 3, bytes: blobOf(name) } });
}

const bind = (server: ServerFolder, thumbprint: string) =>
  server.json('web-server.json', ({ sites }) => {
    sites[0].bindings[1].certificateThumbprint = thumbprint;
  });

describe('a certificate that was renewed after the upgrade', () => {
  test('passes for the same names and a later end, and is named as a change that a person made', () =>
    upgraded.use(async (server) => {
      await putInStore(server, before, 'old');
      await putInStore(server, renewed, 'new');
      await bind(server, renewed);
      const { result, checks } = await verify(server.path);
      const check = checks.find(({ id }) => id === 'bindings-1');
      expect([result, check?.verdict, check?.changedByPerson]).toEqual(['pass', 'pass', true]);
      expect(check?.evidence).toContain('the certificate was renewed by a person since, valid to 2027-12-07');
      expect(check?.evidence).toContain('mfa.contoso.local, portal.contoso.local');
    }));

  test('passes where the one before is in no store any more, by what the site shows', () =>
    upgraded.use(async (server) => {
      await putInStore(server, renewed, 'new');
      await bind(server, renewed);
      const { result, checks } = await verify(server.path);
      const check = checks.find(({ id }) => id === 'bindings-1');
      expect([result, check?.changedByPerson]).toEqual(['pass', true]);
    }));

  test.each([
    ['is made out for other names', 'old', 'other'],
    ['ends earlier', 'new', 'old'],
  ])('fails where the new one %s', (_what, was, is) =>
    upgraded.use(async (server) => {
      await putInStore(server, before, was);
      await putInStore(server, renewed, is);
      await bind(server, renewed);
      expect(idsOf((await verify(server.path)).checks, 'fail')).toEqual(['bindings-1']);
    }),
  );
});

describe('a web.config that a person changed after its merge', () => {
  const file = 'drives/C/inetpub/wwwroot/MultiFactorAuth/web.config';
  const name = 'WEB_SERVICE_SDK_AUTHENTICATION_USERNAME';
  const change = (server: ServerFolder) =>
    server.text(file, (text) => text.replace(new RegExp(`(${name}" value=")[^"]+`), '$1CONTOSO\\new.account'));

  test('fails with the setting, named as a change that a person made', () =>
    upgraded.use(async (server) => {
      await change(server);
      const { result, checks } = await verify(server.path);
      const check = checks.find(({ id }) => id === 'user-portal-web-config');
      expect([result, check?.verdict, check?.changedByPerson]).toEqual(['fail', 'fail', true]);
      expect(check?.evidence).toContain(name);
    }));

  test('has one advice in plan and verification: both say that it fails until the setting is given as keep', () =>
    upgraded.use(async (server) => {
      await change(server);
      const { checks } = await verify(server.path);
      const host = await createRehearsalHost(server.path, { startTime: new Date('2026-03-08T09:00:00Z') });
      const { plan } = await runUpgrade(host, 'one-server', { mode: 'plan' });
      const warning = plan.warnings.find(({ code }) => code === 'web-config-changed-since-merge');
      const words = 'give their settings as keep: until then verify-upgrade reports them as failed';
      expect(warning?.advice).toContain(words);
      expect(checks.find(({ id }) => id === 'user-portal-web-config')?.advice).toContain(words);
    }));

  test('passes when the person says that the new value stays', () =>
    upgraded.use(async (server) => {
      await change(server);
      const { result, checks } = await verify(server.path, {
        choices: (workFolder) => ({
          backupDestination: `${workFolder}\\backups`,
          virtualDirectories: {
            'user-portal': { name: 'keep' },
            'mobile-app': { name: 'keep' },
            'web-service-sdk': { name: 'keep' },
          },
          oldOnly: 'carry',
          settingDecisions: { keep: [`appSettings/${name}`], carry: [], report: [] },
        }),
      });
      const check = checks.find(({ id }) => id === 'user-portal-web-config');
      expect(check?.evidence).toContain('changed by a person since the merge');
      expect([result, check?.changedByPerson]).toEqual(['pass', true]);
    }));
});

describe('a section that a person encrypted after the merge', () => {
  const file = 'drives/C/inetpub/wwwroot/MultiFactorAuth/web.config';
  const encrypt = (server: ServerFolder) =>
    server.text(file, (text) =>
      text.replace(
        /<appSettings>[\s\S]*<\/appSettings>/,
        '<appSettings configProtectionProvider="RsaProtectedConfigurationProvider"><EncryptedData /></appSettings>',
      ),
    );

  test('is not proven: nobody knows what is in it, so it neither passes nor fails', () =>
    upgraded.use(async (server) => {
      await encrypt(server);
      const { result, checks } = await verify(server.path);
      const check = checks.find(({ id }) => id === 'user-portal-web-config');
      expect([result, check?.verdict]).toEqual(['not-proven', 'not-proven']);
      expect(check?.evidence).toMatch(
        /^appSettings of .* is encrypted, so whether the old values are in it is not known/,
      );
      expect(check?.advice).toMatch(/aspnet_regiis\.exe -pdf .* run verify-upgrade again/);
    }));

  test('is a warning of the next plan, which changes nothing', () =>
    upgraded.use(async (server) => {
      await encrypt(server);
      const host = await createRehearsalHost(server.path, { startTime: new Date('2026-03-08T09:00:00Z') });
      const { plan } = await runUpgrade(host, 'one-server', { mode: 'plan' });
      expect(plan.steps).toEqual([]);
      const warning = plan.warnings.find(({ code }) => code === 'web-config-changed-since-merge');
      expect(warning?.message).toMatch(/appSettings: a person has to decide\. The section is encrypted in the target/);
    }));
});

test('a theme that a person changed passes, and is named so', () =>
  upgraded.use(async (server) => {
    await server.text('drives/C/inetpub/wwwroot/MultiFactorAuth/App_Themes/Contoso/Contoso.css', (text) => `${text} `);
    const { result, checks } = await verify(server.path);
    const check = checks.find(({ id }) => id === 'user-portal-themes');
    expect([result, check?.changedByPerson]).toEqual(['pass', true]);
  }));

test('an inventory from before that a person gives shows the beginning where no set does', () =>
  upgraded.use(async (server) => {
    const backups = server.drive('ProgramData', 'mfa-server-upgrade', 'backups');
    const [set = ''] = await readdir(backups);
    await copyFile(join(backups, set, 'documents', 'inventory.json'), server.drive('before.json'));
    await rm(join(backups, set), { recursive: true });
    const without = idsOf((await verify(server.path)).checks, 'not-proven');
    expect(without).toEqual(expect.arrayContaining(['baseline', 'registry', 'bindings-1']));
    const { checks } = await verify(server.path, { knowledge: { serverBefore: 'C:\\before.json' } });
    expect(idsOf(checks, 'fail')).toEqual([]);
    const open = idsOf(checks, 'not-proven');
    expect(open).toContain(`set-${set}`);
    expect(open).not.toEqual(expect.arrayContaining(['baseline']));
    expect(open.filter((id) => ['baseline', 'registry', 'bindings-1'].includes(id))).toEqual([]);
    expect(checks.find(({ id }) => id === 'baseline')?.evidence).toContain('C:\\before.json');
  }));
