import { describe, expect, test } from '@jest/globals';
import { declaredSections, isKnownSection } from '../../src/webconfig/declared-sections.js';
import { clientSettings, configuration, fileOf, mergedOf, mergeTexts, setting } from './files.js';

describe('sections that the target does not declare', () => {
  test('are reported, known ones are not', () => {
    const known = '<system.web /><system.webServer /><system.net /><connectionStrings /><appSettings />';
    const result = mergeTexts({ original: configuration(''), target: configuration(`${known}<nlog /><other />`) });
    expect(result.outcomes.map(({ setting: one, outcome }) => `${one} ${outcome}`)).toEqual([
      'nlog reported',
      'other reported',
    ]);
  });

  test('a declaration in a group counts with its group', () => {
    const declared = clientSettings(setting('A', '1'));
    expect(mergeTexts({ original: declared, target: declared }).outcomes.map(({ outcome }) => outcome)).toEqual([
      'same',
    ]);
    const elsewhere = declared.replaceAll(
      'sectionGroup name="applicationSettings"',
      'sectionGroup name="userSettings"',
    );
    expect(
      mergedOf(mergeTexts({ original: declared, target: elsewhere }), 'applicationSettings/My.Settings').reason,
    ).toMatch(/500\.19/);
  });
});

describe('declarations of a file', () => {
  const declared = (inner: string) => [...declaredSections(fileOf(inner))];

  test('are sections and groups, those in a group with its name', () => {
    const groups =
      '<sectionGroup name="a"><sectionGroup name="b"><section name="c"/></sectionGroup><section name="d"/></sectionGroup>';
    expect(declared(`<configSections>${groups}<section name="e"/></configSections>`)).toEqual([
      'a',
      'a/b',
      'a/b/c',
      'a/d',
      'e',
    ]);
  });

  test('are none where nothing is declared', () => {
    expect(declared('<nlog />')).toEqual([]);
  });

  test('count in upper and lower case as they are given, also for sections that .NET knows', () => {
    const names = new Set(['nlog']);
    expect(['nlog', 'NLog', 'system.webServer', 'system.webserver'].map((name) => isKnownSection(name, names))).toEqual(
      [true, false, true, false],
    );
  });
});
