import { describe, expect, test } from '@jest/globals';
import { openSource } from '../../src/webconfig/configuration-source.js';
import { readConnectionStrings } from '../../src/webconfig/connection-strings.js';
import { containerAt } from '../../src/webconfig/containers.js';
import { attributeValue } from '../../src/webconfig/xml-element.js';
import { configuration, source } from './files.js';

const strings = (...lines: readonly string[]) =>
  configuration(`<connectionStrings>${lines.join('')}</connectionStrings>`);
const entry = (name: string, value: string) => `<add name="${name}" connectionString="${value}" />`;
const read = (text: string, included: Readonly<Record<string, string>> = {}) => {
  const opened = openSource(source(text, included));
  return readConnectionStrings(opened, containerAt(opened.file, ''));
};
const values = (text: string, included: Readonly<Record<string, string>> = {}) =>
  [...read(text, included).entries.values()].map(({ name, element }) => [
    name,
    attributeValue(element, 'connectionString'),
  ]);

describe('connection strings in effect', () => {
  test.each([
    ['the last of a name, in any letters', [entry('Main', '1'), entry('MAIN', '2')], [['MAIN', '2']]],
    ['none that is removed behind it', [entry('Main', '1'), '<remove name="main" />'], []],
    ['none before <clear />', [entry('A', '1'), '<clear />', entry('B', '2')], [['B', '2']]],
    ['none behind <clear></clear>, where .NET ends', [entry('A', '1'), '<clear></clear>', entry('B', '2')], []],
    ['none without a name', ['<add connectionString="1" />'], []],
    ['one with an empty name', [entry('', '1')], [['', '1']]],
  ])('are %s', (_what, lines, expected) => {
    expect(values(strings(...lines))).toEqual(expected);
  });

  test('come from the file in configSource', () => {
    const outside = configuration('<connectionStrings configSource="Config\\c.config" />');
    const included = { 'config/C.config': `<connectionStrings>${entry('Main', '1')}</connectionStrings>` };
    expect(values(outside, included)).toEqual([['Main', '1']]);
    expect(read(outside, included).entries.get('MAIN')?.includedFile).toBe('Config\\c.config');
    expect(read(outside).missingFiles).toEqual(['Config\\c.config']);
    expect(read(outside, { 'config/c.config': '<other />' }).missingFiles).toEqual(['Config\\c.config']);
  });

  test('are none where there is no section', () => {
    expect(read('<configuration />')).toEqual({ section: undefined, entries: new Map(), missingFiles: [] });
  });
});
