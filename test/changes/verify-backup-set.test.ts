import { describe, expect, test } from '@jest/globals';
import { readBackupSet } from '../../src/backup/verify-backup-set.js';
import { performChange } from '../../src/changes/steps.js';
import { onSampleServer } from '../host/sample-server.js';
import { backUpOneServer, stepContextOn } from './step-context-on.js';

describe('putting a set back', () => {
  test('begins with a look at the very set that was planned, which stops nothing', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const folder = await backUpOneServer(host);
      const { manifestSha256 } = await readBackupSet(host.files, folder);
      const context = await stepContextOn(host);
      const change = { kind: 'verify-backup-set', folder, manifestSha256 } as const;
      await expect(performChange({ ...change, manifestSha256: '0' }, context)).rejects.toMatchObject({
        code: 'backup-set-changed',
        message: expect.stringContaining(folder),
      });
      const { notes, ...result } = await performChange(change, context);
      expect(result).toEqual({ outcome: 'already-done', result: { folder, manifestSha256 } });
      expect(notes).toEqual([expect.stringContaining(folder)]);
      expect((await host.services.list()).find(({ name }) => name === 'PhoneFactorSvc')?.state).toBe('running');
    }));
});
