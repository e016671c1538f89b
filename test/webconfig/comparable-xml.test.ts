import { describe, expect, test } from '@jest/globals';
import { comparableXml } from '../../src/webconfig/comparable-xml.js';
import { elementIn } from './files.js';

describe('for comparing, an element in one line', () => {
  const canonical = (inner: string) => {
    const { text, element } = elementIn(inner);
    return comparableXml(text, element);
  };

  test.each([
    ['<a/>', '<a />'],
    ['<a>  </a>', '<a />'],
    [`<a c='2' b="1"/>`, '<a b="1" c="2" />'],
    [`<a b='"&lt;&amp;&#62;'/>`, '<a b="&quot;&lt;&amp;>" />'],
    ['<a> x &amp; <!-- c --> </a>', '<a>x &amp;</a>'],
    ['<a>\n <b/> text <c d="1"/>\n</a>', '<a><b /><c d="1" /></a>'],
    ['<a><![CDATA[<x>"]]></a>', '<a>&lt;x>&quot;</a>'],
  ])('%s is %s', (inner, expected) => {
    expect(canonical(inner)).toBe(expected);
  });
});
