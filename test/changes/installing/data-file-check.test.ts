import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dataFileCheck } from '../../../src/changes/installing/data-file-check.js';
import type { Host } from '../../../src/host/host.js';
import { HostError } from '../../../src/host/host-error.js';
import { onSampleServer } from '../../host/sample-server.js';
import { stepContextOn, stopAllServices } from '../step-context-on.js';

const path = 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata';

type Check = Awaited<ReturnType<typeof dataFileCheck>>;

/** On the sample server with its services stopped; `step` is what a step does to it. */
const afterStep = (step: (host: Host) => Promise<unknown>, look: (check: Check) => Promise<void>) =>
  onSampleServer('one-server', async ({ open }) => {
    const host = await open();
    await stopAllServices(host);
    const check = await dataFileCheck(await stepContextOn(host));
    await step(host);
    await look(check);
  });

const nothing = async () => {};
const oneMoreByte = ({ files }: Host) => files.append(path, Buffer.from('!'));

describe('the data file after a step', () => {
  test('has the same bytes, and the check says how many', () =>
    afterStep(nothing, async (check) => {
      expect(await check('same-bytes')).toMatch(/^The data file is unchanged: .*PhoneFactor\.pfdata, \d+ bytes\.$/);
    }));

  test('that has other bytes is an error where no conversion is due, and a conversion where one is', () =>
    afterStep(oneMoreByte, async (check) => {
      await expect(check('same-bytes')).rejects.toMatchObject({
        code: 'data-file-changed',
        message: `After this step the data file ${path} has other bytes.`,
      });
      expect(await check('same-or-converted')).toMatch(/^The data file was converted: /);
    }));

  test.each([
    ['gone', 'is gone', ({ files }: Host) => files.remove(path)],
    ['empty', 'is empty', ({ files }: Host) => files.write(path, Buffer.alloc(0))],
  ] as const)('that is %s is an error in each case', (_what, words, step) =>
    afterStep(step, async (check) => {
      for (const expected of ['same-bytes', 'same-or-converted'] as const) {
        await expect(check(expected)).rejects.toMatchObject({
          code: 'data-file-changed',
          message: expect.stringContaining(words),
          advice: expect.stringContaining('restore-backup'),
        });
      }
    }),
  );

  test('that a server has open was not compared, and the check says so', () =>
    onSampleServer('one-server', async ({ open, folder }) => {
      const host = await open();
      await stopAllServices(host);
      const check = await dataFileCheck(await stepContextOn(host));
      const lockedFiles = [{ path, holder: 'MultiFactorAuthSvc.exe' }];
      await writeFile(join(folder, 'faults.json'), JSON.stringify({ lockedFiles }));
      expect(await check('same-or-converted')).toContain('its bytes were not compared');
    }));

  test('that may not be read for another reason is an error, and not taken for open', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      await stopAllServices(host);
      const denied = new HostError('access-denied', path, 'Access is denied.');
      const readPieces = () => {
        throw denied;
      };
      const context = { ...(await stepContextOn(host)), host: { ...host, files: { ...host.files, readPieces } } };
      await expect(dataFileCheck(context)).rejects.toThrow('Access is denied.');
    }));

  test('that could not be read before it is not taken for missing: its loss is an error', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      await stopAllServices(host);
      const denied = new HostError('access-denied', path, 'Access is denied.');
      const readPieces = () => {
        throw denied;
      };
      const check = await dataFileCheck(await stepContextOn({ ...host, files: { ...host.files, readPieces } }));
      expect(await check('same-bytes')).toMatch(
        /^The data file is there: .* It could not be read before this step, so its bytes were not compared\.$/,
      );
      await host.files.remove(path);
      await expect(check('same-bytes')).rejects.toMatchObject({
        code: 'data-file-changed',
        message: expect.stringContaining('is gone'),
      });
    }));

  test('is not looked for on a server that has none', () =>
    onSampleServer('web-server', async ({ open }) => {
      const check = await dataFileCheck(await stepContextOn(await open()));
      expect(await check('same-bytes')).toBe('This server has no data file.');
    }));
});
