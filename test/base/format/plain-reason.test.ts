import { expect, test } from '@jest/globals';
import * as v from 'valibot';
import { plainReason } from '../../../src/base/format/plain-reason.js';

function reasonOf(schema: v.GenericSchema, value: unknown): string {
  const { issues = [] } = v.safeParse(schema, value);
  return plainReason(issues[0]?.message ?? '');
}

test.each([
  [v.string(), ['lab'], 'expected text, found a list'],
  [v.array(v.string()), 'mfa1', 'expected a list, found "mfa1"'],
  [v.object({ servers: v.string() }), {}, 'it is missing'],
  [v.object({}), null, 'expected names with values, found nothing'],
  [v.pipe(v.array(v.string()), v.minLength(1)), [], 'expected a length of at least 1, found 0'],
  [v.pipe(v.number(), v.maxValue(9)), 10, 'expected at most 9, found 10'],
  [v.boolean(), 'yes', 'expected true or false, found "yes"'],
  [v.picklist(['a', 'b']), 'c', 'expected "a" or "b", found "c"'],
  [
    v.pipe(
      v.string(),
      v.check(() => false, 'expected a word'),
    ),
    'x',
    'expected a word',
  ],
])('%#: a wrong value has its reason for a person', (schema, value, words) => {
  expect(reasonOf(schema, value)).toBe(words);
});
