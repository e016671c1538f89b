import { describe, expect, test } from '@jest/globals';
import { differingFacts, factsToPut, originalFacts, ownRights } from '../../src/backup/original-facts.js';

const rights = 'O:BAG:SYD:PAI(A;;FA;;;BA)(A;;FA;;;SY)';

describe('what is compared of access rights', () => {
  test.each([
    ['the order of "automatic" flags', 'O:BAG:SYD:AI(A;;FA;;;BA)', 'O:BAG:SYD:(A;;FA;;;BA)', true],
    ['inherited entries', 'O:BAG:SYD:AI(A;;FA;;;BA)(A;OICIID;FA;;;WD)', 'O:BAG:SYD:AI(A;;FA;;;BA)', true],
    ['the group', 'O:BAG:SYD:(A;;FA;;;BA)', 'O:BAG:BAD:(A;;FA;;;BA)', true],
    ['an entry of its own', 'O:BAG:SYD:(A;;FA;;;BA)(A;;FR;;;WD)', 'O:BAG:SYD:(A;;FA;;;BA)', false],
    ['the owner', 'O:BAG:SYD:(A;;FA;;;BA)', 'O:S-1-5-21-1-2-3-500G:SYD:(A;;FA;;;BA)', false],
    [
      'nothing of the audit entries, which a restore leaves alone',
      'O:BAG:SYD:(A;;FA;;;BA)S:(AU;SA;FA;;;WD)',
      'O:BAG:SYD:(A;;FA;;;BA)',
      true,
    ],
    ['protection', 'O:BAG:SYD:P(A;;FA;;;BA)', 'O:BAG:SYD:AI(A;;FA;;;BA)', false],
    [
      'an entry that stands for containers, whose flags hold the letters of "inherited"',
      'O:BAG:SYD:(A;CI;FA;;;BA)',
      'O:BAG:SYD:',
      false,
    ],
  ])('is %s: %s and %s are the same: %s', (_what, one, other, isSame) => {
    expect(ownRights(one) === ownRights(other)).toBe(isSame);
  });

  test('is nothing where one side has none', () => {
    const facts = { created: '2026-01-01T00:00:00Z', modified: '2026-01-01T00:00:00.000Z', attributes: [] };
    expect(differingFacts({ ...facts, securityDescriptor: rights }, facts)).toEqual([]);
    expect(differingFacts({}, { ...facts, securityDescriptor: rights })).toEqual([]);
  });
});

describe('what is kept of an original beside its bytes', () => {
  const entry = {
    path: 'C:\\a',
    kind: 'file',
    size: 3,
    created: '2009-02-03T04:05:06.789Z',
    modified: '2026-03-07T22:15:00.000Z',
    readOnly: true,
    hidden: false,
    system: true,
  } as const;
  const { created, modified } = entry;

  test('are its times, the attributes that are set, and its rights where they could be read', () => {
    expect(originalFacts(entry, rights)).toEqual({
      created,
      modified,
      attributes: ['read-only', 'system'],
      securityDescriptor: rights,
    });
    expect(originalFacts({ ...entry, readOnly: false, system: false }, undefined)).toEqual({
      created,
      modified,
      attributes: [],
    });
  });

  test('is put back as it was; of what was not recorded nothing is put', () => {
    expect(factsToPut('C:\\a', originalFacts(entry, undefined))).toEqual({
      path: 'C:\\a',
      created,
      modified,
      attributes: { readOnly: true, hidden: false, system: true },
    });
    expect(factsToPut('C:\\a', { securityDescriptor: rights })).toEqual({ path: 'C:\\a', securityDescriptor: rights });
    expect(factsToPut('C:\\a', { attributes: [] }).attributes).toEqual({
      readOnly: false,
      hidden: false,
      system: false,
    });
  });

  test('differs by what is meant, not by how it is written', () => {
    const was = originalFacts(entry, rights);
    const sameTime = { ...was, modified: '2026-03-07T23:15:00+01:00', attributes: ['system', 'read-only'] as const };
    expect(differingFacts(was, { ...sameTime, attributes: [...sameTime.attributes] })).toEqual([]);
    expect(
      differingFacts(was, {
        created: modified,
        modified: created,
        attributes: ['read-only'],
        securityDescriptor: 'O:SYG:SYD:(A;;FA;;;WD)',
      }),
    ).toEqual(['created', 'modified', 'attributes', 'rights']);
  });
});
