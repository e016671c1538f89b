import { describe, expect, test } from '@jest/globals';
import { appcmdDocument, appcmdRefusal, requiredAttribute } from '../../../src/host/windows/appcmd-answer.js';

const answer = (exitCode: number, output: string) =>
  appcmdDocument('Default Web Site', 'The sites', { exitCode, output, errorOutput: '' });
const refusal = (code: string, message: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) });

describe('what appcmd answers', () => {
  test('is a document, also behind blank lines and marks', () => {
    const document = answer(0, '\uFEFF\r\n<?xml version="1.0"?>\r\n<appcmd><SITE SITE.NAME="a &amp; b"/></appcmd>');
    expect(document.children).toEqual([{ name: 'SITE', attributes: { 'SITE.NAME': 'a & b' }, children: [] }]);
  });

  test('is an empty document with exit code 1 where there is nothing to list', () => {
    expect(answer(1, '<appcmd></appcmd>').children).toEqual([]);
  });

  test.each([
    ['an error as text with exit code 0', 0, 'ERROR ( message:Configuration error )', 'refused'],
    ['an error behind a document', 0, '<appcmd/>\r\nERROR ( message:x )', 'refused'],
    ['an error as an element', 0, '<appcmd><ERROR message="Configuration error"/></appcmd>', 'refused'],
    ['a list that broke off', 1, '<appcmd><SITE SITE.NAME="a"/></appcmd>', 'refused'],
    ['an error about rights', 0, '<appcmd><ERROR message="x" hresult="0x80070005"/></appcmd>', 'access-denied'],
    ['an error about an open file', 0, 'ERROR ( hresult:80070020, message:x )', 'in-use'],
    ['half a document', 0, '<appcmd><SITE', 'malformed'],
    ['nothing', 0, '', 'refused'],
  ])('is no answer where it is %s', (_what, exitCode, output, code) => {
    expect(() => answer(exitCode, output)).toThrow(refusal(code, /./));
  });

  test('is repeated in the words of the error, but never as a list: a list of pools has passwords in it', () => {
    expect(() => answer(0, '<appcmd><ERROR message="Line 31"/></appcmd>')).toThrow(refusal('refused', /Line 31/));
    const output = '<appcmd><APPPOOL password="example-only"/></appcmd>';
    const fault = appcmdRefusal('New', 'The pool could not be made', { exitCode: 183, output, errorOutput: '' });
    expect(fault.message).toBe('The pool could not be made: no words, exit code 183');
    expect(() => answer(1, output)).toThrow(refusal('refused', /^(?!.*example-only)/));
  });
});

test('an attribute that every version of IIS writes and that is not there is no empty text', () => {
  const element = { name: 'SITE', attributes: { 'SITE.NAME': '' }, children: [] };
  expect(requiredAttribute(element, 'SITE.NAME')).toBe('');
  expect(() => requiredAttribute(element, 'SITE.ID')).toThrow(refusal('malformed', /SITE.*SITE\.ID/));
});
