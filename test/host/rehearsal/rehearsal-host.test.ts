import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createRehearsalHost } from '../../../src/host/rehearsal/rehearsal-host.js';
import { folderDigest } from '../folder-digest.js';
import { onSampleServer } from '../sample-server.js';

const name = 'availability.jsonl';
const startTime = new Date('2026-03-07T22:15:00Z');
const portal = 'Default Web Site/PhoneFactor';

/** What was written after the first look, which writes all that there is. */
async function written(folder: string) {
  const lines = (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line)).filter(({ at }) => at !== startTime.toISOString());
}

async function watched(folder: string) {
  await writeFile(join(folder, name), '');
  return createRehearsalHost(folder, { startTime });
}

describe('a rehearsal server that writes down who is served', () => {
  test('does so only where it is asked to', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const { services } = await open();
      await services.stop('PhoneFactorSvc', 60);
      expect(Object.keys(await folderDigest(folder))).not.toContain(name);
    }));

  test('begins with all services and applications', () =>
    onSampleServer('web-server', async ({ folder }) => {
      await watched(folder);
      const lines = (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n');
      const subjects = lines.map((line) => JSON.parse(line)).map(({ service, application }) => service ?? application);
      expect(subjects).toEqual(
        expect.arrayContaining(['W3SVC', portal, 'Default Web Site/PhoneFactorPhoneAppWebService']),
      );
    }));

  test('has a service stopped and started with the time of each, also when another process goes on', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const { services, clock } = await watched(folder);
      await clock.sleep(60_000);
      await services.stop('PhoneFactorSvc', 60);
      await clock.sleep(60_000);
      await services.start('PhoneFactorSvc', 60);
      await createRehearsalHost(folder, { startTime: new Date('2026-03-08T00:00:00Z') });
      expect(await written(folder)).toEqual([
        { at: '2026-03-07T22:17:02.000Z', service: 'PhoneFactorSvc', state: 'stopped' },
        { at: '2026-03-08T00:00:00.000Z', service: 'PhoneFactorSvc', state: 'running' },
      ]);
    }));

  test('has every application away while IIS or its pool does not run, and back with what it then answers', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const { services, files, clock } = await watched(folder);
      await clock.sleep(1000);
      await services.stop('W3SVC', 60);
      await files.write('C:\\inetpub\\wwwroot\\PhoneFactor\\web.config', Buffer.from('<configuration />'));
      await services.start('W3SVC', 60);
      await files.createFolder('C:\\later');
      const of = (await written(folder)).filter(({ application }) => application === portal);
      expect(of).toEqual([
        { at: expect.any(String), application: portal, reachable: false, why: 'W3SVC does not run' },
        expect.objectContaining({
          application: portal,
          reachable: true,
          // By sha256sum.
          configuration: '0a7e471bfe81280c5c003a6e0383fa4cc6318f057b9405b3f36f601e8d92d7dd',
        }),
      ]);
    }));

  test('has what goes with a product, and all of it again where the removal is rolled back', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await writeFile(join(folder, name), '');
      const dies = { startTime, onEffect: dieAt('installer.uninstall: commit') };
      const { installer, clock } = await createRehearsalHost(folder, dies);
      await clock.sleep(1000);
      const removal = {
        productCode: await codeOf(folder, 'PhoneFactor Agent'),
        logPath: 'C:\\x.log',
        timeLimitSeconds: 60,
      };
      await expect(installer.uninstall(removal)).rejects.toThrow('died');
      const services = async () => (await written(folder)).map(({ service, state }) => [service, state]);
      const gone = [
        ['PhoneFactorSvc', 'absent'],
        ['PhoneFactorADSync', 'absent'],
      ];
      expect(await services()).toEqual(gone);
      // Windows Installer rolls back what was cut off.
      await createRehearsalHost(folder, { startTime: new Date('2026-03-08T00:00:00Z') });
      expect(await services()).toEqual([...gone, ['PhoneFactorSvc', 'running'], ['PhoneFactorADSync', 'stopped']]);
    }));
});

async function codeOf(folder: string, product: string): Promise<string> {
  const products = join(folder, 'installed-products');
  for (const file of await readdir(products)) {
    const record = JSON.parse(await readFile(join(products, file), 'utf8'));
    if (record.product.name === product) return record.product.productCode;
  }
  throw new Error(`${product} is not installed.`);
}

function dieAt(operation: string) {
  return (effect: { readonly operation: string }) => {
    if (effect.operation === operation) throw new Error('died');
  };
}
