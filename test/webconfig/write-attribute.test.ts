import { describe, expect, test } from '@jest/globals';
import { readConfigurationText } from '../../src/webconfig/configuration-file.js';
import { removeAttribute, writeAttribute } from '../../src/webconfig/write-attribute.js';
import { elementIn } from './files.js';

describe('writing an attribute', () => {
  const edit = (xml: string, name: string, raw: string | undefined, value = 'v"') => {
    const file = readConfigurationText(`<configuration>${xml}</configuration>`, 'x');
    const [element] = file.root.children;
    if (element === undefined) throw new Error('no element');
    const { start, end, replacement } = writeAttribute(file, element, name, { raw, value });
    return `${file.text.slice(0, start)}${replacement}${file.text.slice(end)}`.slice(15, -16);
  };

  test.each([
    ['<a b="1" c="2"/>', '<a b="v&quot;" c="2"/>'],
    [`<a c="2" b='1'/>`, `<a c="2" b='v"'/>`],
    ['<a c="2"/>', '<a c="2" b="v&quot;"/>'],
    ['<a c="2"  ></a>', '<a c="2" b="v&quot;"  ></a>'],
    ['<a/>', '<a b="v&quot;"/>'],
    ['<a />', '<a b="v&quot;" />'],
    ['<a></a>', '<a b="v&quot;"></a>'],
    ['<long.name-1>x</long.name-1>', '<long.name-1 b="v&quot;">x</long.name-1>'],
  ])('%s becomes %s', (xml, expected) => {
    expect(edit(xml, 'b', undefined)).toBe(expected);
  });

  test('as the original spells it', () => {
    expect(edit('<a b="1"/>', 'b', '&#118;&gt;')).toBe('<a b="&#118;&gt;"/>');
  });
});

describe('an attribute is taken out', () => {
  const without = (xml: string, name: string) => {
    const { text, element } = elementIn(xml);
    const { start, end, replacement } = removeAttribute(element, name);
    return (text.slice(0, start) + replacement + text.slice(end)).slice(
      '<configuration>'.length,
      -'</configuration>'.length,
    );
  };

  test.each([
    ['the first, with the blanks before it', '<a  b="1" c="2"/>', 'b', '<a c="2"/>'],
    ['one in the middle', `<a b="1"\n  c='2'\n  d="3"/>`, 'c', '<a b="1"\n  d="3"/>'],
    ['the only one', '<a b="1" />', 'b', '<a />'],
    ['one that is not there', '<a b="1" />', 'c', '<a b="1" />'],
  ])('%s', (_what, xml, name, expected) => {
    expect(without(xml, name)).toBe(expected);
  });
});
