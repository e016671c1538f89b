import { describe, expect, test } from '@jest/globals';
import { performChange } from '../../src/changes/steps.js';
import type { Host } from '../../src/host/host.js';
import { onSampleServer } from '../host/sample-server.js';
import { stepContextOn } from './step-context-on.js';

describe('copying a package to a web server', () => {
  const from = 'C:\\Install\\PhoneFactor5\\PhoneFactorUserPortalSetup64.msi';
  const to = 'C:\\Staging\\PhoneFactorUserPortalSetup64.msi';
  const changeFor = async ({ files }: Host) =>
    ({ kind: 'copy-package', from, to, sha256: (await files.digest(from)).sha256 }) as const;

  test('copies once, and again where the copy has other bytes', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const [change, context] = [await changeFor(host), await stepContextOn(host)];
      expect(await performChange(change, context)).toMatchObject({ outcome: 'done' });
      expect(await host.files.digest(to)).toEqual(await host.files.digest(from));
      expect(await performChange(change, context)).toMatchObject({ outcome: 'already-done' });
      await host.files.append(to, Buffer.from('!'));
      expect(await performChange(change, context)).toMatchObject({ outcome: 'done' });
      expect(await host.files.digest(to)).toEqual(await host.files.digest(from));
    }));

  test('copies nothing but what was approved, and does not believe a copy', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const other = { ...(await changeFor(host)), sha256: '0'.repeat(64) };
      await expect(performChange(other, await stepContextOn(host))).rejects.toMatchObject({ code: 'package-changed' });
      expect(await host.files.stat(to)).toBeUndefined();
      const bad: Host['files']['copy'] = async (source, target) => {
        const digest = await host.files.copy(source, target);
        await host.files.append(target, Buffer.from('!'));
        return digest;
      };
      const failing = { ...host, files: { ...host.files, copy: bad } };
      const change = await changeFor(host);
      await expect(performChange(change, await stepContextOn(failing))).rejects.toMatchObject({
        code: 'package-changed',
        message: expect.stringContaining(to),
      });
    }));
});
