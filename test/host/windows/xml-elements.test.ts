import { describe, expect, test } from '@jest/globals';
import { elementsNamed, parseXmlElements } from '../../../src/host/windows/xml-elements.js';

const parse = (text: string) => parseXmlElements(text, 'appcmd.exe');
const attributes = (text: string) => parse(`<a b="${text}"/>`).attributes.b;

describe('a small document of a program', () => {
  test('may have a mark, blank lines and a declaration of another encoding before it', () => {
    expect(parse('\uFEFF\r\n\r\n<?xml version="1.0" encoding="UTF-16"?>\r\n<a><b c="1"/>text<!-- no --></a>')).toEqual({
      name: 'a',
      attributes: {},
      children: [{ name: 'b', attributes: { c: '1' }, children: [] }],
    });
  });

  // XML 1.0, 2.11 (an end of a line is one character), 3.3.3 and 4.1.
  test.each([
    ['Intranet &amp; Caf&#233;', 'Intranet & Café'],
    ['&lt;&gt;&quot;&apos;', '<>"\''],
    ['&#x1F512;', '\u{1F512}'],
    ['&amp;lt;', '&lt;'],
    ['00123', '00123'],
    ['true', 'true'],
    ['a\r\nb\tc', 'a b c'],
  ])('has in the attribute %j the text %j', (written, text) => {
    expect(attributes(written)).toBe(text);
  });

  test.each([
    ['it breaks off', '<a><b></a>'],
    ['it is no document', 'ERROR ( message:x )'],
    ['it is empty', ''],
    ['it has two roots', '<a/><b/>'],
    ['a reference is not known', '<a b="&nbsp;"/>'],
    ['a reference is behind the last character', '<a b="&#x110000;"/>'],
  ])('is refused where %s', (_why, text) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({ code: 'malformed', message: expect.stringContaining('appcmd.exe did not write XML') }),
    );
  });

  test('has elements of a name at any depth, in their order, and in that letter case', () => {
    const document = parse('<r><SITE n="1"><site n="2"><SITE n="3"/></site></SITE><SITE n="4"/></r>');
    expect(elementsNamed(document, 'SITE').map((one) => one.attributes.n)).toEqual(['1', '3', '4']);
    expect(elementsNamed(document, 'site').map((one) => one.attributes.n)).toEqual(['2']);
  });
});
