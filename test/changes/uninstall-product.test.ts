import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { performChange } from '../../src/changes/steps.js';
import { onSampleServer } from '../host/sample-server.js';
import { installerRan, isSuccessful, stepContextOn, stopAllServices, withInstaller } from './step-context-on.js';

const installPath = 'C:\\Program Files\\PhoneFactor';
const dataFile = `${installPath}\\Data\\Phonefactor.pfdata`;

const removal = { kind: 'uninstall-product', component: 'agent', generation: 'phonefactor' } as const;
const agent = { ...removal, displayName: 'PhoneFactor Agent', version: '5.0.3' } as const;

describe('the removal of a product', () => {
  test('a data file that the removal of the agent takes along is put back by a later step', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await open();
      const context = await stepContextOn(host);
      const { components } = await context.readState();
      const code = components.find(({ component }) => component === 'agent')?.product.productCode ?? '';
      const record = join(folder, 'installed-products', `${code}.json`);
      const stored = JSON.parse(await readFile(record, 'utf8'));
      await writeFile(record, JSON.stringify({ ...stored, files: [...stored.files, dataFile] }));
      await stopAllServices(host);
      const { notes } = await performChange({ ...agent, productCode: code }, context);
      expect(notes.join()).toContain('A later step puts it back from the backup set.');
    }));

  test('when the product is still there after its removal, or its data file is another one', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      await stopAllServices(host);
      const idle = await stepContextOn(withInstaller(host, { uninstall: isSuccessful }));
      const product = (await idle.readState()).components.find(({ component }) => component === 'agent')?.product;
      const change = {
        ...agent,
        productCode: product?.productCode ?? '',
      } as const;
      await expect(performChange(change, idle)).rejects.toMatchObject({ code: 'product-still-there' });
      for (const [what, spoil] of [
        ['is empty', () => host.files.write(dataFile, Buffer.alloc(0))],
        ['has other bytes', () => host.files.write(dataFile, Buffer.from('other'))],
      ] as const) {
        await host.files.write(dataFile, Buffer.from('data'));
        const removal = withInstaller(host, {
          uninstall: async () => {
            await spoil();
            return installerRan;
          },
        });
        const gone = { ...change, productCode: '{00000000-0000-0000-0000-000000000000}' };
        await expect(performChange(gone, await stepContextOn(removal))).rejects.toMatchObject({
          code: 'data-file-changed',
          message: expect.stringContaining(what),
        });
      }
    }));
});
