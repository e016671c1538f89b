import { expect, test } from '@jest/globals';
import type { JournalLine } from '../../src/plan/journal.js';
import { uploadOf, uploadsBegun } from '../../src/plan/uploads.js';

const at = '2026-03-07T22:00:00Z';
const sha256 = 'a'.repeat(64);
const uploaded = (id: number, manifestSha256 = sha256): JournalLine => ({
  event: 'backup-uploaded',
  at,
  folder: 'C:\\b',
  manifestSha256,
  artifact: 'backup-mfa1',
  id,
});
const begun: JournalLine = { event: 'step-started', at, digest: '', step: 'upload-backup-set' };

test('a set left the server where its very manifest is on record; of several uploads the newest counts', () => {
  const lines = [uploaded(1), uploaded(2), uploaded(3, 'b'.repeat(64))];
  expect(uploadOf(lines, sha256)).toMatchObject({ id: 2, artifact: 'backup-mfa1' });
  expect(uploadOf(lines, 'c'.repeat(64))).toBeUndefined();
});

test('an upload that was begun is owed until the server is rolled back', () => {
  const other: JournalLine = { event: 'step-started', at, digest: '', step: 'create-backup-set' };
  expect(uploadsBegun([begun, other, begun], 'upload-backup-set')).toBe(2);
  expect(uploadsBegun([begun, { event: 'rolled-back', at, folder: 'C:\\b' }], 'upload-backup-set')).toBe(0);
});
