import { cpSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { silentLog } from '../../../src/base/log.js';
import type { Host } from '../../../src/host/host.js';
import { createRehearsalHost } from '../../../src/host/rehearsal/rehearsal-host.js';
import { checkHost, type HostCheckRequest } from '../../../src/stages/check-host/check-host.js';
import type { HostCheck } from '../../../src/stages/check-host/host-check-schema.js';
import { folderDigest } from '../../host/folder-digest.js';
import { onSampleServer } from '../../host/sample-server.js';
import { runHere } from '../../in-process.js';

const service = 'PhoneFactorSvc';
const workFolder = 'C:\\ProgramData\\mfa-server-upgrade';

function check(host: Host, change: Partial<HostCheckRequest> = {}): Promise<HostCheck> {
  return checkHost({
    host,
    log: silentLog,
    knowledge: {},
    sandbox: true,
    run: { address: 'test' },
    packages: 'C:\\no such folder',
    serviceTimeLimitSeconds: 30,
    ...change,
  });
}

/** Every file of the rehearsal server by its hash: registry, services, pools, products, files. The verdict stays, and the rights and the marker of the work folder. */
async function stateOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const all = Object.entries(await folderDigest(folder));
  const workFolder = join('drives', 'C', 'ProgramData', 'mfa-server-upgrade');
  const staying = [join(workFolder, 'host-check.json'), join(workFolder, 'mfa-server-upgrade.txt'), 'security.json'];
  const isStaying = (file: string) => staying.includes(file) || file.startsWith(join(workFolder, 'lock'));
  return Object.fromEntries(all.filter(([file]) => !isStaying(file) && !file.startsWith('registry')));
}

/** Keys and values as text: the rehearsal writes in another encoding than the sample came in. */
async function registryOf(folder: string): Promise<string> {
  const bytes = await readFile(join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg'));
  const text = bytes[0] === 0xff ? bytes.toString('utf16le') : bytes.toString('utf8');
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replace(/\\\n */g, '')
    .trim();
}

const verdictsOf = ({ adapters }: HostCheck) => Object.fromEntries(adapters.map((one) => [one.adapter, one.verdict]));
const failedIn = ({ adapters }: HostCheck) =>
  adapters.flatMap(({ cases }) => cases.filter(({ verdict }) => verdict === 'failed'));

describe('check-host on a rehearsal', () => {
  test('without sandbox it only looks: not one byte changes', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const before = await folderDigest(folder);
      const found = await check(await open(), { sandbox: false });
      expect(await folderDigest(folder)).toEqual(before);
      expect(failedIn(found)).toEqual([]);
      const verdicts = verdictsOf(found);
      expect(verdicts).toMatchObject({ machine: 'proven-here', 'web server': 'could-not-be-tried' });
      const looked = found.adapters.find(({ adapter }) => adapter === 'web server')?.cases[0];
      expect(looked).toMatchObject({
        verdict: 'proven-here',
        evidence: expect.stringMatching(/^IIS 8\.5, 1 sites/),
      });
    }));

  test('in its sandbox it proves what a rehearsal has, and everything is gone afterwards', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const [before, keysBefore] = [await stateOf(folder), await registryOf(folder)];
      const host = await open();
      const found = await check(host, { service });
      expect(failedIn(found)).toEqual([]);
      expect(found.leftovers).toEqual([]);
      expect(verdictsOf(found)).toMatchObject({
        registry: 'proven-here',
        services: 'proven-here',
        'web server': 'proven-here',
        installer: 'proven-here',
        files: 'could-not-be-tried',
      });
      expect(await stateOf(folder)).toEqual(before);
      expect(await registryOf(folder)).toEqual(keysBefore);
      const stored = JSON.parse(Buffer.from(await host.files.read(`${workFolder}\\host-check.json`)).toString('utf8'));
      expect(stored).toEqual(JSON.parse(JSON.stringify(found)));
    }));

  test('settings that appcmd and the files of IIS show differently are a failure, the same ones a proof', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await open();
      const state = await host.webServer.read();
      const site = state?.sites[0];
      const portal = site?.applications.find(({ path }) => path === '/PhoneFactor');
      const settings = await host.webServer.readSettings(site?.name ?? '', portal?.path ?? '');
      const file = join(folder, 'drives', 'C', 'Windows', 'System32', 'inetsrv', 'config', 'applicationHost.config');
      await host.files.createFolder('C:\\Windows\\System32\\inetsrv\\config');
      const write = (anonymous: boolean) => {
        const { authentication: on, sslFlags } = settings;
        return writeFile(
          file,
          `<?xml version="1.0" encoding="UTF-8"?>\r\n<configuration><location path="${site?.name}/PhoneFactor"><system.webServer><security><access sslFlags="${sslFlags.join(', ') || 'None'}" /><authentication><anonymousAuthentication enabled="${anonymous}" /><basicAuthentication enabled="${on.basic}" /><windowsAuthentication enabled="${on.windows}" /></authentication></security></system.webServer></location></configuration>`,
        );
      };
      const verdict = async () => {
        const found = await check(await open(), { sandbox: false });
        const cases = found.adapters.find(({ adapter }) => adapter === 'web settings')?.cases ?? [];
        return cases.find(({ name }) => name.includes('/PhoneFactor has'))?.verdict;
      };
      expect(await verdict()).toBe('could-not-be-tried');
      await write(settings.authentication.anonymous);
      expect(await verdict()).toBe('proven-here');
      await write(!settings.authentication.anonymous);
      expect(await verdict()).toBe('failed');
    }));

  test('a part with a wrong answer is named as failed, and the rest is tried all the same', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const lying: Host = { ...host, services: { ...host.services, list: async () => [] } };
      const found = await check(lying);
      expect(verdictsOf(found)).toMatchObject({ services: 'failed', registry: 'proven-here' });
      expect(found.verdict).toBe('failed');
    }));

  test('what could not be taken away is reported, and the next check takes it away first', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const before = await stateOf(folder);
      const host = await open();
      const clinging: Host = {
        ...host,
        webServer: { ...host.webServer, removeApplicationPool: async () => {} },
      };
      const found = await check(clinging);
      expect(found.verdict).toBe('failed');
      expect(found.leftovers).toEqual(['the application pool mfa-server-upgrade-check']);
      expect((await check(await open())).leftovers).toEqual([]);
      expect(await stateOf(folder)).toEqual(before);
    }));
});

/** `CHECK_HOST_DEATHS=1` tries every change; by default about fifteen, from the first to the last. */
const most = 15;

test('an inspection proves the suite as well where it is asked to, and changes nothing', () =>
  onSampleServer('one-server', async ({ folder }) => {
    const before = await stateOf(folder);
    const alone = await runHere('inspect', folder, {});
    const both = await runHere('inspect', folder, { 'check-host': 'true' });
    const check = await runHere('check-host', folder, {});
    expect(alone.outputs).not.toHaveProperty('host-verdict');
    expect(both.outputs['host-verdict']).toBe('could-not-be-tried');
    expect(both.outputs['host-verdict']).toBe(check.outputs.verdict);
    expect(both.outputs.components).toBe(alone.outputs.components);
    expect(both.summary).toContain('### The suite on this server');
    expect(await stateOf(folder)).toEqual(before);
  }));

test('cut off at any change, a check that runs again leaves nothing behind', async () => {
  const graves = await mkdtemp(join(tmpdir(), 'checks-'));
  try {
    await onSampleServer('one-server', async ({ folder, open }) => {
      const [before, keysBefore] = [await stateOf(folder), await registryOf(folder)];
      const all = await onSampleServer('one-server', ({ folder: other }) => countedEffects(other));
      const step = process.env.CHECK_HOST_DEATHS === '1' ? 1 : Math.ceil(all / most);
      let effects = 0;
      const onEffect = () => {
        effects += 1;
        if (effects % step !== 0) return;
        cpSync(folder, join(graves, String(effects)), { recursive: true, preserveTimestamps: true });
      };
      await check(await open({ onEffect, processId: 1 }), { service });
      expect(all).toBeGreaterThan(100);
      for (let death = step; death <= effects; death += step) {
        const grave = join(graves, String(death));
        const host = await createRehearsalHost(grave, { isProcessRunning: (id) => id === process.pid });
        const found = await check(host, { service });
        expect([death, failedIn(found), found.leftovers]).toEqual([death, [], []]);
        expect([death, await stateOf(grave)]).toEqual([death, before]);
        expect([death, await registryOf(grave)]).toEqual([death, keysBefore]);
        await rm(grave, { recursive: true });
      }
    });
  } finally {
    await rm(graves, { recursive: true, force: true });
  }
}, 900_000);

async function countedEffects(folder: string): Promise<number> {
  let effects = 0;
  const onEffect = () => {
    effects += 1;
  };
  await check(await createRehearsalHost(folder, { onEffect }), { service });
  return effects;
}
