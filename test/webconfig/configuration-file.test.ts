import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readConfiguration, readConfigurationText, readSectionFile } from '../../src/webconfig/configuration-file.js';
import { decodeConfiguration, type EncodedText, spliceBytes } from '../../src/webconfig/decode.js';

const sample =
  '<?xml version="1.0"?>\r\n<configuration>\r\n  <appSettings><add key="Ä" value=\'a&amp;b\' /></appSettings>\r\n</configuration>\r\n';
/** All of the text written anew; the mark before it no edit ever writes. */
const encodedAgain = (file: EncodedText) => {
  const edit = { start: 0, end: file.text.length, replacement: file.text };
  return Buffer.from(spliceBytes(file, [edit]));
};
const read = (bytes: Uint8Array) => readConfiguration(bytes, 'web.config');

describe('bytes and text', () => {
  test.each([
    ['UTF-8', Buffer.from(sample)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${sample}`)],
    ['UTF-16 little endian', Buffer.from(`\uFEFF${sample}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\uFEFF${sample}`, 'utf16le').swap16()],
    ['a declared single-byte encoding', Buffer.from(sample.replace('?>', ' encoding="windows-1252"?>'), 'latin1')],
  ])('%s comes back byte for byte', (_name, bytes) => {
    const { text, encoding, markLength } = decodeConfiguration(bytes, 'web.config');
    expect(encodedAgain({ bytes, text, encoding, markLength }).equals(bytes)).toBe(true);
    expect(text).toContain('"Ä"');
    expect(read(bytes).root.name).toBe('configuration');
  });

  test('bytes that are not in the declared encoding are refused', () => {
    expect(() => read(Buffer.from(sample, 'latin1'))).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^web-config-/) }),
    );
  });
});

describe('what .NET or IIS would not read is refused with its place', () => {
  test.each([
    ['an unclosed element', '<configuration><appSettings></configuration>'],
    ['two roots', '<configuration/><configuration/>'],
    ['a bare ampersand', '<configuration><a b="x&y"/></configuration>'],
    ['an attribute twice', '<configuration><a b="1" b="2"/></configuration>'],
    ['a document type', '<!DOCTYPE configuration><configuration/>'],
    ['another root', '<settings/>'],
    ['conflict markers', '<configuration>\n<<<<<<< HEAD\n</configuration>'],
    ['a transformation', '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"/>'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(() => read(Buffer.from(text))).toThrow(
      expect.objectContaining({ name: 'UserError', code: expect.stringMatching(/^web-config-/) }),
    );
  });
});

const corpus = join(process.cwd(), '..', 'shared', 'corpus', 'webconfig');

(existsSync(corpus) ? test : test.skip)(
  'real files are read and come back byte for byte, or are refused in words',
  () => {
    let accepted = 0;
    for (const name of readdirSync(corpus)) {
      const bytes = readFileSync(join(corpus, name));
      try {
        const { text, encoding, markLength } = readConfiguration(bytes, name);
        expect(encodedAgain({ bytes, text, encoding, markLength }).equals(bytes)).toBe(true);
        accepted += 1;
      } catch (error) {
        expect(error).toMatchObject({ name: 'UserError', advice: expect.stringMatching(/\w/) });
      }
    }
    expect(accepted).toBeGreaterThan(20);
  },
);

test('an included file has the section as its root', () => {
  expect(() => readSectionFile(Buffer.from('<other/>'), 'a.config', 'appSettings')).toThrow(
    'a.config, line 1, column 1: the root element is <other>, not <appSettings>.',
  );
  const { encoding } = readConfigurationText('<configuration/>', 'x');
  expect(encoding).toEqual({ name: 'UTF-8', form: 'utf-8' });
});
