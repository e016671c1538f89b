import { describe, expect, test } from '@jest/globals';
import { namedFileFaults } from '../../src/webconfig/named-files.js';

const faultsOf = (content: string, included: Readonly<Record<string, string>> = {}) =>
  namedFileFaults({
    path: 'web.config',
    bytes: Buffer.from(`<configuration>${content}</configuration>`),
    included: new Map(Object.entries(included).map(([name, text]) => [name, Buffer.from(text)])),
  });

describe('a file that a section of settings names', () => {
  test.each([
    ['with that section', '<appSettings configSource="a.config" />', { 'a.config': '<appSettings />' }],
    ['in file=, which may be missing', '<appSettings file="a.config" />', {}],
    ['of a group', '<applicationSettings><X configSource="x.config" /></applicationSettings>', { 'x.config': '<X />' }],
    [
      'that is encrypted',
      '<connectionStrings configSource="a.config" />',
      { 'a.config': '<connectionStrings><EncryptedData /></connectionStrings>' },
    ],
    [
      'for something else than settings',
      '<system.web><pages configSource="p.config" /></system.web>',
      { 'p.config': '<' },
    ],
  ])('has no fault: %s', (_name, content, included) => {
    expect(faultsOf(content, included)).toEqual([]);
  });

  test.each([
    ['missing', '<appSettings configSource="a.config" />', {}, /configSource/],
    ['damaged', '<appSettings file="a.config" />', { 'a.config': '<appSettings>' }, /^a\.config, line 1, /],
    [
      'damaged',
      '<location path="x"><connectionStrings configSource="a.config" /></location>',
      { 'a.config': '<x />' },
      /root element is <x>/,
    ],
    [
      'damaged',
      '<userSettings><X configSource="a.config" /></userSettings>',
      { 'a.config': '<X' },
      /^a\.config, line 1, /,
    ],
  ])('is %s: %s', (status, content, included, what) => {
    expect(faultsOf(content, included)).toEqual([{ file: 'a.config', status, what: expect.stringMatching(what) }]);
  });
});
