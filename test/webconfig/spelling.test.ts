import { describe, expect, test } from '@jest/globals';
import type { TextEncoding } from '../../src/webconfig/code-page.js';
import { decodeConfiguration } from '../../src/webconfig/decode.js';
import { respellAttribute, respellContent, spellAttribute, spellContent } from '../../src/webconfig/spelling.js';
import { resolveReferences, textOfContent } from '../../src/webconfig/xml-element.js';

const encodingOf = (name: string): TextEncoding =>
  decodeConfiguration(Buffer.from(`<?xml version="1.0" encoding="${name}"?>`), 'x').encoding;
const utf8 = encodingOf('utf-8');
const ascii = encodingOf('us-ascii');

describe('a new value', () => {
  test.each([
    ['"', 'a&b<c>"\'', "a&amp;b&lt;c>&quot;'"],
    ["'", 'a&b<c>"\'', 'a&amp;b&lt;c>"&apos;'],
    ['"', '\ta\r\nb\n', '&#x9;a&#xD;&#xA;b&#xA;'],
    ['"', 'ä😀', 'ä😀'],
  ])('in %s as an attribute: %j', (quote, value, spelled) => {
    expect(spellAttribute(value, quote, utf8)).toBe(spelled);
    expect(resolveReferences(spelled)).toBe(value);
  });

  test('what the encoding lacks becomes a reference, one for each character', () => {
    expect(spellAttribute('aä😀', '"', ascii)).toBe('a&#xE4;&#x1F600;');
    expect(spellContent('aä😀', ascii)).toBe('a&#xE4;&#x1F600;');
  });

  test.each([
    ['a&b<c>"\'', 'a&amp;b&lt;c>"\''],
    ['a]]>b]]>', 'a]]&gt;b]]&gt;'],
    ['a\r\nb\rc\n', 'a\r\nb&#xD;c\n'],
    [' a ', ' a '],
  ])('as content: %j', (value, spelled) => {
    expect(spellContent(value, utf8)).toBe(spelled);
    expect(textOfContent(spelled)).toBe(value);
  });
});

describe('a value as another file spells it', () => {
  test('stays, but for the quote and the encoding', () => {
    expect(respellAttribute('a&#10;"x"&gt;', '"', utf8)).toBe('a&#10;&quot;x&quot;&gt;');
    expect(respellAttribute(`it's "x"`, "'", utf8)).toBe('it&apos;s "x"');
    expect(respellAttribute('ä', '"', ascii)).toBe('&#xE4;');
    expect(respellContent('a<b/>ä', utf8)).toBe('a<b/>ä');
    expect(respellContent('ä&amp;', ascii)).toBe('&#xE4;&amp;');
    expect(respellContent('<![CDATA[ä<]]>', ascii)).toBe('&#xE4;&lt;');
    expect(respellContent('<b c="ä" d=\'>ö\'>ü</b>', ascii)).toBe('<b c="&#xE4;" d=\'>&#xF6;\'>&#xFC;</b>');
    expect(respellContent('<!-- ä -->', ascii)).toBeUndefined();
    expect(respellContent('<ä/>', ascii)).toBeUndefined();
    expect(respellContent('<b/>', ascii)).toBe('<b/>');
  });
});
