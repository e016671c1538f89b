import { describe, expect, test } from '@jest/globals';
import { type Attempt, type PieceValues, pieceOf } from '../../src/webconfig/merge-piece.js';
import type { SettingDecision } from '../../src/webconfig/merge-result.js';

const name = { location: '', section: 'appSettings', path: ['A'] };
const values = (original: string | undefined, target: string | undefined): PieceValues => ({
  name,
  original,
  target,
  originalDefault: undefined,
});
const change: Attempt = { replace: [{ start: 1, end: 2, replacement: 'x' }] };
const written: SettingDecision = { outcome: 'carried', reason: 'R.', write: { value: 'new', isRewritten: false } };
const never = (): never => {
  throw new Error('asked for');
};

describe('a decision to write', () => {
  test('becomes the change, with the value that will be there and nothing to paste', () => {
    expect(pieceOf(values('old', 'theirs'), written, () => change, never)).toEqual({
      merged: {
        name,
        setting: 'appSettings/A',
        original: 'old',
        target: 'theirs',
        outcome: 'carried',
        reason: 'R.',
        result: 'new',
      },
      change,
    });
  });

  test.each([
    ['in the place of a value is a conflict, which stays as it is', 'theirs', 'conflict', 'theirs'],
    ['beside all others is left to a person', undefined, 'reported', undefined],
  ])('that is refused %s', (_what, target, outcome, result) => {
    const piece = pieceOf(
      values('old', target),
      written,
      () => ({ refused: 'No.' }),
      () => '<a />',
    );
    expect(piece).toMatchObject({ merged: { outcome, reason: 'No.' }, fragment: '<a />' });
    expect(piece.merged.result).toBe(result);
    expect(piece.change).toBeUndefined();
  });
});

describe('a decision to leave the target', () => {
  const left = (outcome: SettingDecision['outcome']): SettingDecision => ({ outcome, reason: 'R.' });

  test.each(['reported', 'conflict'] as const)(
    'that is %s has what to paste by hand, and nothing is tried',
    (outcome) => {
      const piece = pieceOf(values('old', 'theirs'), left(outcome), never, () => '<a />');
      expect(piece).toMatchObject({ merged: { outcome, result: 'theirs' }, fragment: '<a />' });
    },
  );

  test.each([
    ['kept', 'old'],
    ['same', 'old'],
    ['conflict', undefined],
  ] as const)('that is %s, of the value %s in the original, has nothing to paste', (outcome, original) => {
    expect(pieceOf(values(original, 'theirs'), left(outcome), never, never)).not.toHaveProperty('fragment');
  });

  test('has no field for a value that is not there, and one for an empty value', () => {
    const none = pieceOf(values(undefined, ''), left('kept'), never, never).merged;
    expect(none).not.toHaveProperty('original');
    expect(none).toMatchObject({ target: '', result: '' });
    const withDefault = { ...values('a', 'b'), originalDefault: 'd' };
    expect(pieceOf(withDefault, left('kept'), never, never).merged.pristine).toBe('d');
  });
});
