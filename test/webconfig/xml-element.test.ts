/** Several elements of one name, read as one. Expected values: counted by hand in the text. */
import { describe, expect, test } from '@jest/globals';
import { readConfigurationText } from '../../src/webconfig/configuration-file.js';
import { closesItself, joinedElement, resolveReferences, textOfContent } from '../../src/webconfig/xml-element.js';

const text = '<configuration><s a="1" b="2"><x/><y/></s><s b="3" c="4"><x/></s></configuration>';

function joined() {
  const { root } = readConfigurationText(text, 'x');
  const [first, second] = root.children;
  if (first === undefined || second === undefined) throw new Error('no elements');
  return joinedElement(first, [...first.children, ...second.children], [...first.attributes, ...second.attributes]);
}

test('it is where the first one is', () => {
  const { name, start, startTagEnd, contentEnd, end, parent } = joined();
  expect({ name, start, startTagEnd, contentEnd, end }).toEqual({
    name: 's',
    start: 15,
    startTagEnd: 30,
    contentEnd: 38,
    end: 42,
  });
  expect(parent?.name).toBe('configuration');
});

test('it has the children of all', () => {
  const element = joined();
  expect(element.children.map(({ start }) => start)).toEqual([30, 34, 57]);
  expect(element.childrenNamed('x').map(({ start }) => start)).toEqual([30, 57]);
  expect(element.childrenNamed('z')).toEqual([]);
  expect(element.hasChild((name) => name === 'y')).toBe(true);
  expect(element.hasChild((name) => name === 'z')).toBe(false);
  expect(element.mayHoldText).toBe(true);
});

test('it has the attributes of all, and of two with one name the first', () => {
  const element = joined();
  expect(element.attributes.map(({ raw }) => raw)).toEqual(['1', '2', '3', '4']);
  expect(element.raw('b')).toBe('2');
  expect(element.attribute('c')).toMatchObject({ name: 'c', raw: '4' });
  expect(element.raw('d')).toBeUndefined();
  expect(element.lastAttribute()?.name).toBe('c');
  expect(element.attributeName((name) => name > 'a')).toBe('b');
  expect(element.attributeName((name) => name === 'd')).toBeUndefined();
});

describe('reading a value', () => {
  test.each([
    ['&#65;&#x42;&#x63;&#X43;', 'ABc&#X43;'],
    ['&amp;lt;&lt;&gt;&quot;&apos;', `&lt;<>"'`],
    ['&#x1F600;&#128512;', '😀😀'],
    ['&unknown;&', '&unknown;&'],
    ['plain', 'plain'],
  ])('%s means %s', (raw, value) => {
    expect(resolveReferences(raw)).toBe(value);
  });

  test('content: CDATA unwrapped, comments and instructions left out, nothing trimmed', () => {
    expect(textOfContent(' a<!-- &amp; -->&amp;<?x &lt; ?><![CDATA[&amp;<b>]]>\n<![CDATA[]]> ')).toBe(' a&&amp;<b>\n ');
  });
});

test('an element closes itself or has an end tag, also with nothing in it', () => {
  const [one, other] = readConfigurationText('<configuration><a /><a></a></configuration>', 'x').root.children;
  expect([one && closesItself(one), other && closesItself(other)]).toEqual([true, false]);
});
