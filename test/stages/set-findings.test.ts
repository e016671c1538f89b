import { describe, expect, test } from '@jest/globals';
import type { KnownSet } from '../../src/changes/backup-sets/known-sets.js';
import type { JournalLine } from '../../src/plan/journal.js';
import { requireUsableSets, setFindings, setsRequest } from '../../src/stages/set-findings.js';

const at = '2026-03-07T22:00:00Z';
const folder = 'D:\\backups\\mfa1-20260307-221500';
const setOf = (change: Partial<KnownSet>): KnownSet => ({
  folder,
  status: 'there',
  manifestSha256: 'a'.repeat(64),
  needed: true,
  isRemembered: true,
  ...change,
});

describe('a backup set', () => {
  test.each(['there', 'removed'] as const)('that is %s stops and warns of nothing', (status) => {
    expect(setFindings([setOf({ status })])).toEqual({ blockers: [], warnings: [] });
  });

  test('that is missing stops where something may be in it alone, and is only reported where nothing needs it', () => {
    const missing = setOf({ status: 'missing', reason: 'The network path was not found.' });
    expect(setFindings([missing])).toMatchObject({
      blockers: [
        {
          code: 'backup-set-missing',
          message: `The backup set ${folder}, which a run on this server made, cannot be reached: The network path was not found.`,
          advice: expect.stringContaining('Make the drive or share available again'),
          input: 'backup-path',
        },
      ],
      warnings: [],
    });
    expect(setFindings([{ ...missing, needed: false }])).toMatchObject({
      blockers: [],
      warnings: [{ code: 'backup-set-missing', advice: expect.stringContaining('Nothing depends on it now') }],
    });
  });

  test.each([
    ['changed', 'backup-set-changed', 'backup-path'],
    ['damaged', 'backup-not-intact', 'backup-path'],
    ['of-other-server', 'backup-of-other-server', 'from-other-server'],
  ] as const)('that is %s always stops, where it was found', (status, code, input) => {
    const copy = 'E:\\copy\\mfa1-20260307-221500';
    const { blockers, warnings } = setFindings([setOf({ status, foundIn: copy, reason: 'r', needed: false })]);
    expect(blockers).toMatchObject([{ code, message: expect.stringContaining(copy), input }]);
    expect(warnings).toEqual([]);
  });

  test('that stops is an error for an action that makes no plan', () => {
    expect(() =>
      requireUsableSets([setOf({}), setOf({ status: 'changed', reason: 'the file has another one' })]),
    ).toThrow(/is not the one that was made on this server: the journal has the manifest hash a{64}/);
    expect(() => requireUsableSets([setOf({ status: 'missing', needed: false })])).not.toThrow();
  });
});

describe('the sets that are looked at', () => {
  const created: JournalLine = {
    event: 'backup-created',
    at,
    folder,
    manifestSha256: 'a'.repeat(64),
  };
  const removal: JournalLine = { event: 'step-started', at, digest: '', step: 'uninstall-user-portal' };

  test('come from the journal, with the one that a person named', () => {
    expect(setsRequest([created], 'MFA1', undefined, 'E:\\set')).toEqual({
      remembered: [{ folder, manifestSha256: 'a'.repeat(64), isRemoved: false }],
      server: 'MFA1',
      fromOtherServer: false,
      isUnderWay: false,
      named: 'E:\\set',
    });
    expect(setsRequest([], 'MFA1', true, undefined)).not.toHaveProperty('named');
  });

  test('are needed once the removal of an old part was begun', () => {
    expect(setsRequest([created, removal], 'MFA1', undefined, undefined).isUnderWay).toBe(true);
  });

  test('are not needed any more once the whole upgrade is finished', () => {
    const finished: JournalLine = { event: 'plan-finished', at, digest: '', action: 'upgrade' };
    expect(setsRequest([created, removal, finished], 'MFA1', undefined, undefined).isUnderWay).toBe(false);
  });
});
