import { expect, test } from '@jest/globals';
import { languageTag } from '../../../src/host/windows/language-tag.js';

// From [MS-LCID]: Windows Language Code Identifier Reference.
test.each([
  ['0409', 'en-US'],
  ['0407', 'de-DE'],
  ['0411', 'ja-JP'],
  ['0C0A', 'es-ES'],
  ['40c', 'fr-FR'],
  ['0416', 'pt-BR'],
  ['0816', 'pt-PT'],
  ['0436', 'und'],
  ['', 'und'],
  [undefined, 'und'],
])('the identifier %s of Windows is %s', (identifier, tag) => {
  expect(languageTag(identifier)).toBe(tag);
});
