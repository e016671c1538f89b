import { describe, expect, test } from '@jest/globals';
import { hiddenOfValue, hiddenSpans, secretSpans } from '../../../src/base/redaction/configuration-spans.js';
import { Names } from '../../../src/base/redaction/names.js';

const names = new Names();
const hiddenIn = (text: string) =>
  hiddenSpans(text, names).map(({ start, end, isSecret }) => [text.slice(start, end), isSecret]);

describe('of a value is hidden', () => {
  const hexadecimal = '0123456789abcdef0123456789abcdef';
  test.each([
    [
      'all but its blanks where the name is one of a secret',
      ' abc ',
      'secret',
      [{ start: 11, end: 14, isSecret: true }],
    ],
    ['nothing where it is a flag', 'true', 'secret', []],
    ['nothing where it is hidden already', '(secret)', 'secret', []],
    ['all where nobody knows the name', 'abc', 'unknown', [{ start: 10, end: 13, isSecret: false }]],
    ['nothing of a small number under such a name', '30', 'unknown', []],
    ['the secret in it where the name is known', 'Server=a;Pwd=b', 'shown', [{ start: 23, end: 24, isSecret: true }]],
    ['all where it looks like a key', hexadecimal, 'shown', [{ start: 10, end: 42, isSecret: true }]],
  ] as const)('%s: "%s"', (_what, value, kind, spans) => {
    expect(hiddenOfValue(value, 10, kind, false)).toEqual(spans);
  });

  test('nothing where its name says that it only looks like a key', () => {
    expect(hiddenOfValue(hexadecimal, 0, 'shown', true)).toEqual([]);
  });
});

describe('of a configuration is hidden', () => {
  test.each([
    [
      'each value by the name of its setting',
      '<add key="Password" value="x1"/><add value="y1" key="CONTOSO"/><add key="A" value="true"/>',
      [
        ['x1', true],
        ['y1', false],
      ],
    ],
    [
      'what is in a list of a secret setting, and no more behind it',
      '<setting name="Tokens"><value><string>a1</string></value></setting><b>c1</b>',
      [
        ['a1', true],
        ['c1', false],
      ],
    ],
    [
      'a comment and an instruction as a whole',
      '<!-- a --><?x b?>',
      [
        ['a', false],
        ['x b', false],
      ],
    ],
    ['CDATA as text', '<password><![CDATA[z<]]></password>', [['z<', true]]],
    ['a value that never ends', '<a password="x1', [['x1', true]]],
    ['what is no markup', '< x1', [['x1', false]]],
    ['nothing of the declaration', '<?xml version="1.0" encoding="utf-8"?>', []],
  ])('%s', (_what, text, expected) => {
    expect(hiddenIn(text)).toEqual(expected);
  });
});

test('secrets are found in comments as well, and what is only unknown is none', () => {
  const text = '<!-- <add key="Password" value="abc"/> --><add key="CONTOSO" value="y1"/>';
  expect(secretSpans(text, names).map(({ start, end }) => text.slice(start, end))).toEqual(['abc']);
});
