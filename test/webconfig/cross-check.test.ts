import { describe, expect, test } from '@jest/globals';
import { crossCheck, disagreement } from '../../src/webconfig/cross-check.js';
import { readDocument } from '../../src/webconfig/read-document.js';
import type { XmlDocument } from '../../src/webconfig/xml-document.js';

const text =
  '<?xml version="1.0"?>\r\n<configuration>\r\n  <a b="x&amp;y\r\nz" c=\'1\'>text<!-- <no/> --><![CDATA[<no/>]]></a>\r\n  <a/>\r\n</configuration>\r\n';
const read = (own = text) => readDocument(own, ['configuration']);

type Lists = {
  [K in keyof XmlDocument]: XmlDocument[K] extends { set(index: number, number: number): void } ? K : never;
};
const changed = (list: Lists[keyof XmlDocument], index: number, change: (value: number) => number) => {
  const document = read();
  document[list].set(index, change(document[list].at(index)));
  return document;
};
const one = (value: number) => value + 1;

test('two readings of the same text agree, with anything around the elements', () => {
  const document = read();
  expect([0, 1, 2].map((index) => document.nameAt(index))).toEqual(['configuration', 'a', 'a']);
  expect(() => crossCheck(text, 'web.config', document)).not.toThrow();
});

describe('any difference is refused at its element', () => {
  const lines = ['line 2, column 1', 'line 3, column 3', 'line 5, column 3'];
  test.each<[string, XmlDocument, number]>([
    ['the first element has another name', changed('elementNames', 0, one), 0],
    ['an element has another name', changed('elementNames', 1, () => 0), 1],
    ['it has another parent', changed('parents', 1, () => -1), 1],
    ['its start tag ends elsewhere', changed('startTagEnds', 2, one), 2],
    ['it ends elsewhere', changed('ends', 0, one), 2],
    ['its end tag begins elsewhere', changed('contentEnds', 1, one), 1],
    ['it closes itself', changed('ends', 1, (end) => end - 20), 1],
    ['an element that closes itself does not', changed('ends', 2, one), 2],
    ['one with children has other followers', changed('followers', 0, (number) => number - 1), 2],
    ['one without has other followers', changed('followers', 2, one), 2],
    ['one with an end tag has other followers', changed('followers', 1, one), 1],
    ['an attribute is missing', changed('firstAttributes', 1, one), 0],
    ['one is too many', changed('firstAttributes', 2, (number) => number - 1), 1],
    ['one has another name', changed('attributeNames', 0, () => 0), 1],
    ['one begins elsewhere', changed('valueStarts', 0, one), 1],
    ['one ends elsewhere', changed('valueEnds', 0, (end) => end - 1), 1],
  ])('%s', (_what, document, index) => {
    expect(() => crossCheck(text, 'web.config', document)).toThrow(
      expect.objectContaining({
        code: 'web-config-ambiguous',
        message: `web.config, ${lines[index]}: two independent XML readers do not agree on the element <${document.nameAt(index)}>.`,
        advice: 'Nothing was changed. Merge this file by hand, and report it with the file (without its secrets).',
      }),
    );
  });

  test('an element that begins elsewhere', () => {
    expect(() => crossCheck(text, 'x', changed('starts', 1, one))).toThrow('line 3, column 4: two independent');
  });

  test('an element is missing, or one is too many', () => {
    const longer = '<configuration><a/><b/></configuration>';
    const shorter = '<configuration><a/>    </configuration>';
    expect(() => crossCheck(longer, 'x', read(shorter))).toThrow('on the element <a>.');
    expect(() => crossCheck(shorter, 'x', read(longer))).toThrow('on the element <a>.');
    expect(() => crossCheck('<configuration/>     ', 'x', read('<configuration/><!--->'.slice(0, 16)))).not.toThrow();
  });

  test.each(['toString', 'prototype', '__proto__', 'valueOf', 'constructor'])(
    '<%s> is a name like any other',
    (name) => {
      const odd = `<configuration><b/><${name} ${name}="1"/></configuration>`;
      expect(() => crossCheck(odd, 'x', read(odd))).not.toThrow();
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
  ])('%s', (_what, own, other) => {
    expect(() => crossCheck(other, 'x', read(own))).toThrow('do not agree');
  });

  test('a fault of who listens is no difference and comes through', () => {
    const bug = new TypeError('a bug');
    const fails = () => {
      throw bug;
    };
    const listener = { startTag: fails, attribute: fails, startTagEnd: fails, endTag: fails };
    expect(() => crossCheck(text, 'x', read(), listener)).toThrow(bug);
  });
});

describe('where two readers do not agree', () => {
  test('the message names the place where no element is known', () => {
    expect(disagreement('<a/>', 'x.config', 1).message).toBe(
      'x.config, line 1, column 2: two independent XML readers do not agree on the file.',
    );
  });

  test.each([
    ['<configuration a=""/>', '<configuration a=x />'],
    ['<configuration a=""/>', '<configuration a"" />'],
    ['<configuration a=""/>', '<configuration ="" />'],
    ['<configuration/>', '< onfiguration/>'],
    ['<configuration><a/></configuration>', '<configuration><!/></configuration>'],
  ])('%s and %s are no reading of one file', (own, other) => {
    expect(() => crossCheck(other, 'x', read(own))).toThrow('do not agree');
  });
});
