import { describe, expect, test } from '@jest/globals';
import { byIdentity, isOneList, pathPartOf } from '../../src/webconfig/list-item.js';
import { elementIn } from './files.js';

const one = (inner: string) => elementIn(inner).element;

describe('an element is found by', () => {
  test.each([
    ['the key of an add', '<add value="1" key="A" />', { tag: 'add', by: 'key', value: 'A' }],
    ['its name before its path', '<x path="p" name="n" />', { tag: 'x', by: 'name', value: 'n' }],
    ['the code of an error page', '<error statusCode="404" path="" />', { tag: 'error', by: 'path', value: '' }],
    [
      'the status of an error',
      '<error statusCode="404" redirect="r" />',
      { tag: 'error', by: 'statusCode', value: '404' },
    ],
    [
      'the ending of a MIME type',
      '<mimeMap fileExtension=".x" />',
      { tag: 'mimeMap', by: 'fileExtension', value: '.x' },
    ],
    [
      'the contract of an endpoint without a name',
      '<endpoint contract="I" />',
      { tag: 'endpoint', by: 'contract', value: 'I' },
    ],
    ['its tag alone where it is there once', '<forms name=".ASPX" />', 'forms'],
    ['its tag alone where nothing names it', '<pages theme="A" />', 'pages'],
    ['its tag alone where it is no item of a list', '<x statusCode="404" />', 'x'],
  ])('%s', (_what, inner, part) => {
    expect(pathPartOf(one(inner))).toEqual(part);
  });
});

describe('children are one list', () => {
  test.each([
    ['where their order is their meaning', '<a><allow users="a"/><b/></a>', true],
    ['where one drops those before it', '<a><clear/><add key="A"/></a>', true],
    ['where two are named the same in other letters', '<a><add key="A"/><add key="a"/></a>', true],
    ['where two have nothing that tells them apart', '<a><b c="1"/><b c="2"/></a>', true],
  ])('%s', (_what, inner, expected) => {
    expect(isOneList(one(inner))).toBe(expected);
  });

  test.each([
    ['each has a name of its own', '<a><add key="A"/><add key="B"/></a>'],
    ['they differ in their tags', '<a><add key="A"/><remove key="A"/><b/></a>'],
    ['there is none', '<a/>'],
  ])('unless %s', (_what, inner) => {
    expect(isOneList(one(inner))).toBe(false);
    expect(isOneList(undefined)).toBe(false);
  });
});

test('an item is found in another file by a name in other letters', () => {
  const [first] = byIdentity(one('<a><add key="Älter"/></a>')).keys();
  const [second] = byIdentity(one('<a><add key="äLTER"/></a>')).keys();
  expect(first).toBe(second);
  expect(byIdentity(undefined).size).toBe(0);
});
