import { describe, expect, test } from '@jest/globals';
import { requireProductCode, requireProperties } from '../../src/host/installer-input.js';

describe('a property for Windows Installer', () => {
  test.each([
    ['TARGETVDIR', 'MultiFactorAuth'],
    ['_X1.Y'.toUpperCase(), 'a "quoted" word'],
    ['TARGETDIR', 'C:\\Program Files\\PhoneFactor\\'],
    ['NAME', 'Übung 漢字 \u{1F512}'],
    ['NAME', '[no end'],
    ['NAME', 'a\tb'],
    ['NAME', ''],
  ])('is handed over: %s = %j', (name, value) => {
    expect(() => requireProperties({ [name]: value })).not.toThrow();
  });

  test.each([
    ['a name in small letters is private', 'TargetDir', 'x'],
    ['a name with a blank', 'TARGET DIR', 'x'],
    ['a name that begins with a digit', '1TARGET', 'x'],
    ['a line break', 'NAME', 'a\nREBOOT=Force'],
    ['a NUL', 'NAME', 'a\0b'],
    ['half a character', 'NAME', 'a\ud800'],
    ['what Windows Installer would replace', 'NAME', 'a[SystemFolder]b'],
    ['a quote at the end', 'NAME', 'a"'],
    ['a quote at the beginning', 'NAME', '"a'],
    ['two quotes in a row', 'NAME', 'a""b'],
  ])('is refused where it would not arrive as it is: %s', (_why, name, value) => {
    const fault = expect.objectContaining({ code: 'refused', subject: name });
    expect(() => requireProperties({ TARGETVDIR: 'x', [name]: value })).toThrow(fault);
  });

  test('that is refused is named, and its value, which may be a password, is not', () => {
    expect(() => requireProperties({ SECRET: '"hunter2' })).toThrow(/^(?!.*hunter2).*SECRET/);
  });
});

test('a product code is a GUID in braces, in any letter case', () => {
  expect(() => requireProductCode('{0a000000-0000-4000-8000-00000000000B}')).not.toThrow();
  for (const code of [
    '0A000000-0000-4000-8000-00000000000B',
    '{0A}',
    '{0A000000-0000-4000-8000-00000000000B} /qn',
    '',
  ]) {
    expect(() => requireProductCode(code)).toThrow(expect.objectContaining({ code: 'refused' }));
  }
});
