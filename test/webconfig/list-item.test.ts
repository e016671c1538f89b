import { describe, expect, test } from '@jest/globals';
import { byIdentity, isOneList, pathPartOf } from '../../src/webconfig/list-item.js';
import { configuration, elementIn, mergedOf, mergeTexts } from './files.js';

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

const web = (inner: string) => configuration(`  <system.web>\n${inner}\n  </system.web>`);
const custom = (inner: string) =>
  configuration(`  <configSections>\n    <section name="my" type="T" />\n  </configSections>\n${inner}`);

describe('in a merge of two files', () => {
  test('a list is compared as a whole and shown by what differs', () => {
    const allow = (who: string) => `<allow users="${who}" />`;
    const rules = (...who: readonly string[]) => web(`    <authorization>${who.map(allow).join('')}</authorization>`);
    const result = mergeTexts({ original: rules('a', 'b'), target: rules('b', 'c') });
    expect(mergedOf(result, 'system.web/authorization')).toMatchObject({
      original: allow('a'),
      target: allow('c'),
      outcome: 'reported',
    });
    expect(result.fragments[0]?.xml).toBe(
      `<system.web>\n  <authorization>\n    ${allow('a')}\n    ${allow('b')}\n  </authorization>\n</system.web>`,
    );
    const both = mergeTexts({ original: rules('a', 'b', 'c'), target: rules('c') });
    expect(mergedOf(both, 'system.web/authorization')).toMatchObject({
      original: `${allow('a')}\n${allow('b')}`,
      target: allow('c'),
    });
    const order = mergeTexts({ original: rules('a', 'b'), target: rules('b', 'a') });
    expect(mergedOf(order, 'system.web/authorization').original).toBe(`${allow('a')}\n${allow('b')}`);
    expect(mergeTexts({ original: rules('a', 'b'), target: rules('a', 'b') }).outcomes).toEqual([]);
  });

  test('elements of one name twice are a list', () => {
    const two = (first: string, second: string) => custom(`<my><x a="${first}" /><x a="${second}" /></my>`);
    const result = mergeTexts({ original: two('1', '2'), target: two('1', '3') });
    expect(result.outcomes.map(({ setting, original, target }) => [setting, original, target])).toEqual([
      ['my', '<x a="2" />', '<x a="3" />'],
    ]);
    const longer = mergeTexts({
      original: custom('<my><x a="1" /><x a="2" /></my>'),
      target: custom('<my><x a="1" /></my>'),
    });
    expect(mergedOf(longer, 'my')).toMatchObject({ original: '<x a="2" />', target: '<x a="1" />' });
  });

  test('a list against an empty element, and the other way round', () => {
    const list = web('<authorization><allow users="a" /></authorization>');
    const empty = web('<authorization />');
    expect(mergedOf(mergeTexts({ original: list, target: empty }), 'system.web/authorization')).toMatchObject({
      original: '<allow users="a" />',
      target: '',
      outcome: 'reported',
    });
    expect(mergedOf(mergeTexts({ original: empty, target: list }), 'system.web/authorization')).toMatchObject({
      original: '',
      target: '<allow users="a" />',
      outcome: 'reported',
    });
  });

  test('an item with a name that only the original has is called by it', () => {
    const result = mergeTexts({ original: custom('<my><x name="n" /></my>'), target: custom('<my />') });
    expect(result.outcomes.map(({ setting, outcome }) => [setting, outcome])).toEqual([['my/x[name=n]', 'reported']]);
  });
});
