import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { runHere, runToItsEnd } from '../in-process.js';

const setup = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
};
const onlyTheServer = { 'do-not-reinstall': 'user-portal, mobile-app, web-service-sdk' };
const newParts = /^(install-(?!server)|merge-|set-portal-url|inform-users|change-|restore-themes)/;

const planned = (run: { readonly outputs: Readonly<Record<string, string>> }): readonly string[] =>
  (JSON.parse(run.outputs['operator-steps'] ?? '[]') as readonly { readonly id: string }[]).map(({ id }) => id);

/** "User Portal, Web Service SDK and AD FS adapter need not be updated for the migration": the vendor's migration page. */
describe('components that are given up for a migration to the cloud', () => {
  test('are removed and backed up, not installed again, and verify knows it from the journal', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const run = await runToItsEnd('upgrade', folder, { ...setup, ...onlyTheServer });
      expect(run.fault).toBeUndefined();
      expect(run.outputs.finished).toBe('true');
      const { sites } = (await (await open()).webServer.read()) ?? { sites: [] };
      const paths = sites.flatMap(({ applications }) => applications.map(({ path }) => path));
      expect(paths.filter((path) => /PhoneFactor|MultiFactor/.test(path))).toEqual([]);
      const verified = await runHere('verify-upgrade', folder, {});
      expect([verified.fault, verified.outputs.result]).toEqual([undefined, 'pass']);
      // Nothing more to do without the input, either.
      const again = await runHere('upgrade', folder, setup);
      expect(again.outputs).toMatchObject({ finished: 'true', changed: 'false' });
    }));

  test('the plan names them and has no step of theirs but removal', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const plan = await runHere('upgrade', folder, { ...setup, ...onlyTheServer, mode: 'plan' });
      expect(plan.summary).toContain('component-given-up');
      expect(planned(plan).filter((id) => newParts.test(id))).toEqual([]);
    }));

  test('stage by stage, given once to the stage of the server', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await runHere('backup-pfdata', folder, {});
      await runHere('uninstall-phonefactor', folder, {});
      await runToItsEnd('install-mfa-server', folder, { ...setup, ...onlyTheServer });
      const verified = await runHere('verify-upgrade', folder, { 'target-version': '8.1.1' });
      expect([verified.fault, verified.outputs.result]).toEqual([undefined, 'pass']);
    }));

  test('come back with "none"', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await runToItsEnd('upgrade', folder, { ...setup, ...onlyTheServer });
      const back = await runToItsEnd('upgrade', folder, { ...setup, 'do-not-reinstall': 'none' });
      expect([back.fault, back.outputs.finished]).toEqual([undefined, 'true']);
      const verified = await runHere('verify-upgrade', folder, {});
      expect(verified.outputs.result).toBe('pass');
      const checks = verified.outputs.checks ?? '';
      expect(checks).toContain('user-portal-installed');
    }));
});
