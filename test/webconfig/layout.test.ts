import { describe, expect, test } from '@jest/globals';
import {
  endWithTrailingComments,
  indentUnit,
  lineBreakNear,
  linePlace,
  selfClosingMark,
} from '../../src/webconfig/layout.js';
import type { ConfigurationFile } from '../../src/webconfig/opened-source.js';
import { elementsOf, type XmlElement } from '../../src/webconfig/xml-element.js';
import { elementIn, fileOf } from './files.js';

describe('layout', () => {
  const file = (text: string): ConfigurationFile => ({ ...fileOf(''), text });

  test('the blanks before a place on its line are its indentation', () => {
    expect(linePlace(file('a\n \tb'), 4)).toEqual({ beginsLine: true, indent: ' \t' });
    expect(linePlace(file('a\r  b'), 4)).toEqual({ beginsLine: true, indent: '  ' });
    expect(linePlace(file('a\n x b'), 5)).toEqual({ beginsLine: false, indent: ' ' });
    expect(linePlace(file('  b'), 2)).toEqual({ beginsLine: false, indent: '  ' });
    expect(linePlace(file('b'), 0)).toEqual({ beginsLine: false, indent: '' });
  });

  test('the line break is the one before a place, else the first, else CRLF', () => {
    expect(lineBreakNear(file('a\nb\r\nc d'), 6)).toBe('\r\n');
    expect(lineBreakNear(file('a\nb\r\nc'), 3)).toBe('\n');
    expect(lineBreakNear(file('a\rb'), 3)).toBe('\r');
    expect(lineBreakNear(file('abc\nd'), 2)).toBe('\n');
    expect(lineBreakNear(file('abc'), 2)).toBe('\r\n');
    expect(lineBreakNear(file(`\r${'x'.repeat(5000)}\n`), 5000)).toBe('\r');
  });

  test('one step of indentation comes from the element, else from the first in the file, else it is two blanks', () => {
    const unit = (inner: string, near: (elements: readonly XmlElement[]) => XmlElement | undefined) => {
      const file = fileOf(inner);
      const found = near([...elementsOf(file.root)]);
      if (found === undefined) throw new Error('none');
      return indentUnit(file, found);
    };
    const first = (elements: readonly XmlElement[]) => elements[1];
    expect(unit('\n\t<a/>\n', first)).toBe('\t');
    expect(unit('\n   <a>\n      <b/>\n   </a>', first)).toBe('   ');
    expect(unit('<a>\n    <b/></a>', first)).toBe('    ');
    expect(unit('<a/><b>\n <c/></b>', first)).toBe(' ');
    expect(unit('<a/>', first)).toBe('  ');
    expect(unit('\n\t<a>\n    <b/></a>', (all) => all[2])).toBe('\t');
    expect(unit('\n<a>\n<b/></a>', first)).toBe('  ');
  });

  test('comments that follow on the line belong to the element', () => {
    const end = (rest: string) => {
      const { text, element } = elementIn(`<a/>${rest}`);
      return text.slice(element.end, endWithTrailingComments(text, element));
    };
    expect(end(' <!-- x -->\n')).toBe(' <!-- x -->');
    expect(end('<!-- x --> \t<!-- y -->  \r\n')).toBe('<!-- x --> \t<!-- y -->');
    expect(end(' <!-- x --> <b/>\n')).toBe('');
    expect(end('\n<!-- x -->\n')).toBe('');
    expect(end(' <!-- x\n -->\n')).toBe('');
    expect(end(' <!-- x -->')).toBe('');
  });

  test('a start tag closes itself from the blanks before its slash on', () => {
    const mark = (inner: string) => {
      const { text, element } = elementIn(inner);
      return text.slice(selfClosingMark(text, element), element.end);
    };
    expect(mark('<a/>')).toBe('/>');
    expect(mark('<a b="1" \n\t/>')).toBe(' \n\t/>');
  });
});
