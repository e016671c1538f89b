import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { field, fields, list, optional, partOf, withEarlierName } from '../../../src/base/format/fields.js';
import { writtenFields } from '../../../src/base/format/written-fields.js';

describe('an object of a file that people write', () => {
  const written = writtenFields({ lockedFiles: optional('L.', v.number()), freeBytes: field('F.', v.number()) });
  const faultOf = (value: object) => {
    const result = v.safeParse(written, value);
    return result.issues?.find(({ expected }) => expected === 'never')?.message;
  };

  test('is refused where a name is unknown, with the nearest known one', () => {
    expect(faultOf({ lockedFile: 1, freeBytes: 1 })).toBe(
      'the key "lockedFile" is unknown here (did you mean "lockedFiles"?)',
    );
    expect(faultOf({ freebytes: 1 })).toBe('the key "freebytes" is unknown here (did you mean "freeBytes"?)');
    expect(faultOf({ somethingElse: 1, freeBytes: 1 })).toBe('the key "somethingElse" is unknown here');
  });
});

describe('an object of a file that the suite writes', () => {
  const entries = { letter: field('Letter.', v.string()), free: optional('Free bytes.', v.number()) };

  test('keeps what a newer version wrote beside the known fields', () => {
    expect(v.parse(fields(entries), { letter: 'C', newer: 1 })).toEqual({ letter: 'C', newer: 1 });
  });

  test.each([
    ['a field is missing', {}],
    ['a field has another type', { letter: 5 }],
    ['an optional field is there without a value', { letter: 'C', free: undefined }],
    ['it is a list', []],
    ['it is nothing', null],
  ])('is refused where %s', (_what, value) => {
    expect(v.safeParse(fields(entries), value).success).toBe(false);
  });

  test('may be looked at in part: other fields may be anything', () => {
    expect(v.parse(partOf(entries), { letter: 'C', other: { deep: [1] } })).toMatchObject({ letter: 'C' });
    expect(v.safeParse(partOf(entries), { other: 1 }).success).toBe(false);
  });

  test('may be an entry of a list, each of which is looked at', () => {
    expect(v.safeParse(list(fields(entries)), [{ letter: 'C' }, { letter: 'D' }]).success).toBe(true);
    expect(v.safeParse(list(fields(entries)), [{ letter: 'C' }, {}]).success).toBe(false);
  });

  describe('with an earlier name of a field', () => {
    const renamed = withEarlierName(fields(entries), 'drive', 'letter');

    test.each([
      ['the name of today', { letter: 'C', newer: 1 }, { letter: 'C', newer: 1 }],
      ['the earlier name', { drive: 'C', newer: 1 }, { letter: 'C', newer: 1 }],
      ['both names: the one of today is read', { letter: 'C', drive: 'D' }, { letter: 'C', drive: 'D' }],
    ])('is read where it has %s', (_what, value, expected) => {
      expect(v.parse(renamed, value)).toEqual(expected);
    });

    test.each([
      ['neither name', {}],
      ['a wrong value under the earlier name', { drive: 5 }],
      ['no fields, being a text', 'C'],
      ['no fields, being nothing', null],
    ])('is refused where it has %s', (_what, value) => {
      expect(v.safeParse(renamed, value).success).toBe(false);
    });
  });
});
