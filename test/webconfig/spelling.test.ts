import { describe, expect, test } from '@jest/globals';
import { readConfigurationText } from '../../src/webconfig/configuration-file.js';
import { decodeConfiguration, type TextEncoding } from '../../src/webconfig/decode.js';
import { respellAttribute, respellContent, spellAttribute, spellContent } from '../../src/webconfig/spelling.js';
import { writeAttribute } from '../../src/webconfig/write-attribute.js';
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

describe('reading a value', () => {
  test.each([
    ['&#65;&#x42;&#x63;&#X43;', 'ABc&#X43;'],
    ['&amp;lt;&lt;&gt;&quot;&apos;', `&lt;<>"'`],
    ['&#x1F600;&#128512;', '😀😀'],
    ['&unknown;&', '&unknown;&'],
    ['plain', 'plain'],
  ])('%s', (raw, value) => {
    expect(resolveReferences(raw)).toBe(value);
  });

  test('content: CDATA unwrapped, comments and instructions left out, nothing trimmed', () => {
    expect(textOfContent(' a<!-- &amp; -->&amp;<?x &lt; ?><![CDATA[&amp;<b>]]>\n<![CDATA[]]> ')).toBe(' a&&amp;<b>\n ');
  });
});

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
  ])('%s', (xml, expected) => {
    expect(edit(xml, 'b', undefined)).toBe(expected);
  });

  test('as the original spells it', () => {
    expect(edit('<a b="1"/>', 'b', '&#118;&gt;')).toBe('<a b="&#118;&gt;"/>');
  });
});
