import { describe, expect, test } from '@jest/globals';
import { crossCheck } from '../../src/webconfig/cross-check.js';
import { scanElements } from '../../src/webconfig/scan-elements.js';
import type { XmlElement } from '../../src/webconfig/xml-element.js';

const text =
  '<?xml version="1.0"?>\r\n<configuration>\r\n  <a b="x&amp;y\r\nz" c=\'1\'>text<!-- <no/> --><![CDATA[<no/>]]></a>\r\n  <a/>\r\n</configuration>\r\n';
const elements = scanElements(text, 'web.config', ['configuration']);

const withChange = (index: number, change: Partial<XmlElement>) =>
  elements.map((element, position) => (position === index ? { ...element, ...change } : element));
const firstAttribute = elements[1]?.attributes[0] ?? { name: '', raw: '', start: 0, end: 0 };

test('two readings of the same text agree, whatever stands around the elements', () => {
  expect(elements.map(({ name }) => name)).toEqual(['configuration', 'a', 'a']);
  expect(() => crossCheck(text, 'web.config', elements)).not.toThrow();
});

describe('any difference is refused at its element', () => {
  test.each<[string, readonly XmlElement[], number]>([
    ['the first element has another name', withChange(0, { name: 'other' }), 0],
    ['an element has another name', withChange(1, { name: 'b' }), 1],
    ['it begins before the other reader saw it', withChange(1, { start: 10 }), 1],
    ['it ends behind what the other reader saw', withChange(2, { startTagEnd: text.length }), 2],
    ['an attribute is missing', withChange(1, { attributes: elements[1]?.attributes.slice(1) ?? [] }), 1],
    ['one is too many', withChange(2, { attributes: [firstAttribute] }), 2],
    [
      'one has another name',
      withChange(1, { attributes: [{ ...firstAttribute, name: 'c' }, ...(elements[1]?.attributes.slice(1) ?? [])] }),
      1,
    ],
    [
      'one has another value',
      withChange(1, {
        attributes: [{ ...firstAttribute, end: firstAttribute.end - 1 }, ...(elements[1]?.attributes.slice(1) ?? [])],
      }),
      1,
    ],
    ['they are in another order', withChange(1, { attributes: elements[1]?.attributes.toReversed() ?? [] }), 1],
    ['an element is missing', elements.slice(0, 2), 1],
    ['an element is too many', [...elements, ...elements.slice(2)], 2],
  ])('%s', (_what, given, index) => {
    const { line, column } = [
      { line: 2, column: 1 },
      { line: 3, column: 3 },
      { line: 5, column: 3 },
    ][index] ?? { line: 0, column: 0 };
    const shown = given[Math.min(index, given.length - 1)];
    expect(() => crossCheck(text, 'web.config', given)).toThrow(
      expect.objectContaining({
        code: 'web-config-ambiguous',
        message: expect.stringMatching(
          new RegExp(
            `^web\\.config, line \\d+, column \\d+: two independent XML readers do not agree on the element <${shown?.name}>\\.$`,
          ),
        ),
        advice: 'Nothing was changed. Merge this file by hand, and report it with the file (without its secrets).',
      }),
    );
    if (shown?.start === elements[index]?.start) {
      expect(() => crossCheck(text, 'web.config', given)).toThrow(`line ${line}, column ${column}`);
    }
  });

  test('no element at all', () => {
    expect(() => crossCheck('', 'x', [])).not.toThrow();
    expect(() => crossCheck('<a', 'x', [])).toThrow('do not agree on the file.');
  });

  test.each(['toString', 'prototype', '__proto__', 'valueOf', 'constructor'])(
    '<%s> is a name like any other',
    (name) => {
      const odd = `<configuration><b/><${name} ${name}="1"/></configuration>`;
      expect(() => crossCheck(odd, 'x', scanElements(odd, 'x', ['configuration']))).not.toThrow();
    },
  );

  test.each([
    [
      'an element that the other reader does not see',
      '<configuration><a/></configuration>',
      '<configuration><!--/></configuration>',
    ],
    [
      'an end tag elsewhere',
      '<configuration><a></a><b/></configuration>',
      '<configuration><a><b/></a></configuration>',
    ],
    ['no end', '<configuration></configuration>', '<configuration>               '],
    ['half a comment', '<configuration/>', '<!-- figuration/>'],
    ['half a value', '<configuration a=""/>', '<configuration a="/> '],
  ])('%s', (_what, one, other) => {
    expect(() => crossCheck(other, 'x', scanElements(one, 'x', ['configuration']))).toThrow('do not agree');
  });
});
