import { describe, expect, test } from '@jest/globals';
import { backupProofOf } from '../../src/report/backup-proof.js';
import { sampleServers } from './sample-report.js';

const { upgraded, waiting, untouched, rolledBack } = sampleServers;
const [found] = upgraded.manifests;

describe('a verified backup before the first removal', () => {
  test('is proven by the journal and the manifest of today', () => {
    expect(backupProofOf(upgraded)).toMatchObject({ kind: 'there', set: 'mfa1-20260307-210000', isDoubtful: false });
  });

  test('is doubtful where the set is missing, was changed, or was made while something could write', () => {
    if (found === undefined) throw new Error('The sample has a manifest.');
    const changed = [{ ...found, sha256: 'e'.repeat(64) }];
    const torn = [{ ...found, manifest: { ...found.manifest, consistent: false } }];
    for (const manifests of [[], changed, torn]) {
      expect(backupProofOf({ ...upgraded, manifests })).toMatchObject({ kind: 'there', isDoubtful: true });
    }
  });

  test('is missing where the journal has none, or only one that came later', () => {
    expect(backupProofOf(waiting).kind).toBe('missing');
    const made = upgraded.journal.filter(({ event }) => event === 'backup-created');
    const others = upgraded.journal.filter(({ event }) => event !== 'backup-created');
    expect(backupProofOf({ ...upgraded, journal: [...others, ...made] }).kind).toBe('missing');
  });

  test('of a roll-back is the set that was verified for it', () => {
    const proof = backupProofOf(rolledBack);
    expect(proof).toMatchObject({ kind: 'there', isDoubtful: false });
    expect(proof).not.toHaveProperty('set');
  });

  test('is not asked for where nothing was removed', () => {
    expect(backupProofOf(untouched)).toEqual({ kind: 'nothing-removed' });
  });
});
