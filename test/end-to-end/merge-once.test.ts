import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { runHere, runToItsEnd } from '../in-process.js';

const setup = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'target-version': '7.1.2',
  'old-installers': 'C:\\Install\\PhoneFactor5',
};
const portal = (folder: string) => join(folder, 'drives', 'C', 'inetpub', 'wwwroot', 'PhoneFactor', 'web.config');
const password = /(key="WEB_SERVICE_SDK_AUTHENTICATION_PASSWORD" value=")[^"]*/;

test('a password that a person changed after the merge stays, is reported without its value, and is merged again on request', () =>
  onSampleServer('one-server', async ({ folder }) => {
    expect((await runToItsEnd('upgrade', folder, setup)).outputs.finished).toBe('true');
    const merged = await readFile(portal(folder), 'utf8');
    const changed = merged.replace(password, '$1New-Password-2');
    expect(changed).not.toBe(merged);
    await writeFile(portal(folder), changed);

    const again = await runHere('upgrade', folder, setup);
    expect(again.outputs).toMatchObject({ changed: 'false', finished: 'true' });
    expect(await readFile(portal(folder), 'utf8')).toBe(changed);
    expect(again.summary).toContain('was changed after the merge of');
    expect(again.summary).toContain('WEB\\_SERVICE\\_SDK\\_AUTHENTICATION\\_PASSWORD');
    expect(again.summary).not.toContain('New-Password-2');
    const alone = await runHere('merge-webconfig', folder, { 'target-version': '8.1.1' });
    expect(alone.outputs.changed).toBe('false');

    const wanted = { 'target-version': '8.1.1', merge: 'again', carry: 'appSettings/WEB_SERVICE_SDK_*' };
    expect((await runHere('merge-webconfig', folder, wanted)).outputs.changed).toBe('true');
    expect(await readFile(portal(folder), 'utf8')).toBe(merged);
  }));

test('a theme that a person changed after the merge is named by verify-upgrade, with an input that works', () =>
  onSampleServer('one-server', async ({ folder }) => {
    expect((await runToItsEnd('upgrade', folder, setup)).outputs.finished).toBe('true');
    const merged = await readFile(portal(folder), 'utf8');
    await writeFile(portal(folder), merged.replace('theme="Contoso"', 'theme="Kontoso"'));
    const { outputs } = await runHere('verify-upgrade', folder, { 'fail-on-not-proven': 'false' });
    const open = JSON.parse(outputs.checks ?? '[]').find(({ id }: { id: string }) => id === 'user-portal-web-config');
    expect(open).toMatchObject({
      verdict: 'not-proven',
      evidence: expect.stringContaining('They are: system.web/pages/@theme.'),
      advice: expect.stringMatching(/^If the new values are meant, give these settings as keep\./),
    });
    const kept = await runHere('verify-upgrade', folder, { keep: 'system.web/pages/@theme' });
    expect(kept.outputs.result).toBe('pass');
  }));

test('the merge on record says nothing of a web.config that the package brought anew', () =>
  onSampleServer('one-server', async ({ folder, open }) => {
    expect((await runToItsEnd('upgrade', folder, setup)).outputs.finished).toBe('true');
    const merged = await readFile(portal(folder), 'utf8');
    const host = await open();
    const codes = (
      await host.installer.describe('C:\\Program Files\\PhoneFactor\\MultiFactorAuthenticationUserPortalSetup64.msi')
    ).productCode;
    await host.installer.uninstall({ productCode: codes ?? '', logPath: 'C:\\log.txt', timeLimitSeconds: 60 });
    expect((await runToItsEnd('upgrade', folder, setup)).outputs.finished).toBe('true');
    expect(await readFile(portal(folder), 'utf8')).toBe(merged);
  }));

test('the merged address follows where the console put the SDK', () =>
  onSampleServer('one-server', async ({ folder, open }) => {
    const { 'old-installers': old, ...server } = setup;
    expect((await runToItsEnd('backup-pfdata', folder, { 'old-installers': old })).fault).toBeUndefined();
    expect((await runToItsEnd('uninstall-phonefactor', folder, {})).fault).toBeUndefined();
    expect((await runToItsEnd('install-mfa-server', folder, server)).fault).toBeUndefined();
    const host = await open();
    await host.installer.install({
      packagePath: 'C:\\Program Files\\PhoneFactor\\MultiFactorAuthenticationWebServiceSdkSetup64.msi',
      properties: {
        TARGETSITE: '/LM/W3SVC/1',
        TARGETVDIR: 'MultiFactorAuthWebServiceSdk',
        TARGETAPPPOOL: 'DefaultAppPool',
      },
      logPath: 'C:\\log.txt',
      timeLimitSeconds: 60,
    });
    expect((await runToItsEnd('install-portal', folder, {})).fault).toBeUndefined();
    expect((await runToItsEnd('merge-webconfig', folder, { 'target-version': '8.1.1' })).fault).toBeUndefined();
    const text = await readFile(portal(folder), 'utf8');
    expect(text).toContain('https://mfa1.contoso.local/MultiFactorAuthWebServiceSdk/PfWsSdk.asmx');
    expect(text).not.toContain('/PhoneFactorWebServiceSdk/');
  }));
