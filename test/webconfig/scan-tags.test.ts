import { describe, expect, test } from '@jest/globals';
import { ScanFault, scanTags } from '../../src/webconfig/scan-tags.js';

/** What the scanner says, each with the text that it names. */
function scanned(text: string): readonly (readonly string[])[] {
  const heard: string[][] = [];
  scanTags(text, {
    startTag: (start, nameEnd) => heard.push(['start', text.slice(start, nameEnd)]),
    attribute: (nameStart, nameEnd, start, end) =>
      heard.push(['attribute', text.slice(nameStart, nameEnd), text.slice(start, end)]),
    startTagEnd: (end, isEmpty) => heard.push([isEmpty ? 'closes itself' : 'opens', text.slice(0, end).slice(-2)]),
    endTag: (start, nameEnd, end) => heard.push(['end', text.slice(start, nameEnd), text.slice(nameEnd, end)]),
  });
  return heard;
}

describe('the tags of a document', () => {
  test('come in their order with their attributes, in any quotes and with any blanks', () => {
    expect(scanned(`<?xml version="1.0"?>\r\n<a b = "1>2"\n\tc='"'><d/>x</a >`)).toEqual([
      ['start', '<a'],
      ['attribute', 'b', '1>2'],
      ['attribute', 'c', '"'],
      ['opens', "'>"],
      ['start', '<d'],
      ['closes itself', '/>'],
      ['end', '</a', ' >'],
    ]);
  });

  test('are none in comments, CDATA and instructions', () => {
    expect(scanned('<!-- <a> <a/> --><![CDATA[<b> <b/>]]><?c <d> <d/> ?>')).toEqual([]);
  });
});

test.each([
  ['an attribute without a value', '<a b>', 4],
  ['an attribute without quotes', '<a b=c>', 4],
  ['a value without its end', '<a b="c>', 5],
  ['a tag without a name', '< a>', 1],
  ['a tag without its end', '<a', 2],
  ['an end tag without its end', '</a', 3],
  ['a comment without its end', '<a/><!-- b', 8],
  ['CDATA without its end', '<![CDATA[ b', 9],
  ['an instruction without its end', '<?a', 2],
  ['a document type', '<!DOCTYPE a>', 0],
])('the scanner stops at %s', (_what, text, offset) => {
  expect(() => scanned(text)).toThrow(ScanFault);
  expect(() => scanned(text)).toThrow(`No markup at ${offset}.`);
});
