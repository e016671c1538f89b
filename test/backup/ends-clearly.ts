import { expect } from '@jest/globals';
import { findBackupSets } from '../../src/backup/find-backup-sets.js';
import type { Host } from '../../src/host/host.js';
import { destination } from './sample-set.js';

/** The fault ends in a clear error, and nothing that looks whole is left. */
export async function endsClearly(host: Host, work: () => Promise<unknown>, codes: RegExp, where = destination) {
  await expect(work()).rejects.toMatchObject({ name: 'UserError', code: expect.stringMatching(codes) });
  expect((await findBackupSets(host.files, where, 'MFA1')).sets).toEqual([]);
}
