import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  extractArguments,
  installArguments,
  uninstallArguments,
} from '../../../src/host/windows/installer-command-line.js';

const line = (properties: Record<string, string>) =>
  installArguments('C:\\My Packages\\a.msi', 'C:\\Logs\\a b.log', properties).join(' ');

/** Reads a command line as msiexec does: blanks part it, quotes keep it together, two quotes are one. */
function readAsInstallerDoes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (let at = 0; at < text.length; ) {
    while (text[at] === ' ' || text[at] === '\t') at += 1;
    let word = '';
    for (let quoted = false; at < text.length && (quoted || (text[at] !== ' ' && text[at] !== '\t')); at += 1) {
      if (text[at] !== '"') word += text[at];
      else if (quoted && text[at + 1] === '"') {
        word += '"';
        at += 1;
      } else quoted = !quoted;
    }
    const equals = word.indexOf('=');
    if (/^[A-Z]/.test(word) && equals > 0) found[word.slice(0, equals)] = word.slice(equals + 1);
  }
  return found;
}

test('quotes the value, not the assignment', () => {
  expect(line({ TARGETVDIR: 'Multi Factor' })).toBe(
    '/i "C:\\My Packages\\a.msi" /qn /norestart /l*v "C:\\Logs\\a b.log" REBOOT=ReallySuppress TARGETVDIR="Multi Factor"',
  );
  expect(line({ A: '' })).toMatch(/A=""$/);
  expect(line({ A: 'say "hi" now' })).toMatch(/A="say ""hi"" now"$/);
});

test('an administrative installation goes into the folder', () => {
  expect(extractArguments('C:\\Old Packages\\a.msi', 'C:\\Logs\\a b.log', 'C:\\Work Folder\\x').join(' ')).toBe(
    '/a "C:\\Old Packages\\a.msi" /qn /norestart /l*v "C:\\Logs\\a b.log" REBOOT=ReallySuppress TARGETDIR="C:\\Work Folder\\x"',
  );
});

test('any value arrives whole and sets nothing else', () => {
  const value = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what the installer cannot be given
    .filter((text) => text.isWellFormed() && !/[\u0000-\u0008\u000a-\u001f\u007f[\]]|^"|""|"$/.test(text));
  fc.assert(
    fc.property(value, value, (a, b) => {
      const properties = readAsInstallerDoes(line({ AVALUE: a, BVALUE: b }));
      expect(properties).toMatchObject({ AVALUE: a, BVALUE: b });
      expect(Object.keys(properties).sort()).toEqual(['AVALUE', 'BVALUE', 'REBOOT']);
    }),
    { numRuns: 2000 },
  );
});

describe('refuses', () => {
  test.each(['lower', 'A B', 'A=B', '1A', '', 'Ä', 'A"'])('the name %j', (name) => {
    expect(() => line({ [name]: 'x' })).toThrow(/not the name of a public property/);
  });

  test.each(['a\nb', 'a\0b', 'a\rb', '\u007f', '\ud800', '[ProgramFilesFolder]x', 'a[]b', '" B="1', 'x"', 'a""b'])(
    'the value %j',
    (value) => {
      expect(() => line({ A: value })).toThrow(/The property A was given a value/);
    },
  );

  test.each(['C:\\a\nb', 'C:\\[TARGETDIR]', 'C:\\x"'])('the folder %j', (folder) => {
    expect(() => extractArguments('C:\\a.msi', 'C:\\l.log', folder)).toThrow(/The property TARGETDIR was given/);
  });

  test('a line that is too long for Windows', () => {
    expect(() => line({ A: 'x'.repeat(40_000) })).toThrow(/too long/);
  });

  test.each(['', 'PhoneFactor', '{1}', '{67562045-8AE4-4874-8395-39EEE2D67B96} REMOVE=ALL'])(
    'the product code %j',
    (code) => {
      expect(() => uninstallArguments(code, 'C:\\l.log')).toThrow(/not a product code/);
    },
  );
});
