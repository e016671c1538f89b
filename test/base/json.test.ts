import { describe, expect, test } from '@jest/globals';
import { asJson, isJsonObject, omitUndefined } from '../../src/base/json.js';

test('a property without a value is left out, one with an empty or false value stays', () => {
  expect(Object.keys(omitUndefined({ a: undefined, b: null, c: '', d: 0, e: false }))).toEqual(['b', 'c', 'd', 'e']);
});

test('a value as JSON has no properties without a value, at any depth, and shares nothing with it', () => {
  const inner = { a: 1, b: undefined };
  const json = asJson({ inner, list: [inner], when: new Date('2026-03-07T22:15:00Z') });
  expect(JSON.stringify(json)).toBe('{"inner":{"a":1},"list":[{"a":1}],"when":"2026-03-07T22:15:00.000Z"}');
  inner.a = 2;
  expect(json).toMatchObject({ inner: { a: 1 } });
});

describe('an object of JSON', () => {
  test.each([[{}], [{ a: [] }]])('%j is one', (value) => {
    expect(isJsonObject(value)).toBe(true);
  });

  test.each([[null], [[]], ['{}'], [0], [undefined]])('%j is none', (value) => {
    expect(isJsonObject(value)).toBe(false);
  });
});
