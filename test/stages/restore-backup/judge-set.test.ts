import { describe, expect, test } from '@jest/globals';
import type { BackupSet } from '../../../src/backup/backup-set.js';
import { planRestoreBackup } from '../../../src/stages/restore-backup/plan.js';
import { before, codesOf, data, factsOf, item, manifest, rollBack, set, upgraded } from './sample-restore.js';

describe('what stops or warns', () => {
  test('a set of another server, unless that was confirmed', () => {
    const other: BackupSet = { ...set, manifest: { ...manifest, server: 'MFA9' } };
    const facts = factsOf(before, [item('write', `${data}\\a`)], { set: other });
    expect(planRestoreBackup(facts, rollBack).blockers).toMatchObject([
      {
        code: 'backup-of-other-server',
        input: 'from-other-server',
        message: expect.stringMatching(/MFA9.*MFA1/),
      },
    ]);
    expect(codesOf(facts, { ...rollBack, fromOtherServer: true })).toEqual([]);
    const sameName: BackupSet = { ...set, manifest: { ...manifest, server: 'mfa1' } };
    expect(codesOf(factsOf(before, [], { set: sameName }))).toEqual([]);
  });

  test('a set that was made while something could write is a warning with what it was', () => {
    const open = { ...manifest, consistent: false, consistencyNote: 'the console was open' };
    const facts = factsOf(upgraded, [], { set: { ...set, manifest: open } });
    expect(planRestoreBackup(facts, rollBack).warnings).toMatchObject([
      { code: 'backup-not-consistent', message: expect.stringContaining('the console was open') },
    ]);
    expect(planRestoreBackup(factsOf(upgraded), rollBack).warnings).toEqual([]);
  });
});
