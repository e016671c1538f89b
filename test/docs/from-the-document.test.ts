import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sourcesBelow } from '../../scripts/sources-below.js';

const page = readFileSync('docs/reference/from-the-document-to-the-code.md', 'utf8');
const places = [...page.matchAll(/`(src\/[a-z/-]+)`: `(\w+)`/g)].map(([, folder = '', name = '']) => ({
  folder,
  name,
}));

test('the page leads from at least thirteen sentences of the document to two places each', () => {
  expect(places.length).toBeGreaterThanOrEqual(26);
});

test.each(places)('$name can be found below $folder, as the page has it', ({ folder, name }) => {
  const isThere = new RegExp(`^export (?:async )?(?:function|const) ${name}\\b`, 'm');
  expect([...sourcesBelow(folder).values()].some((text) => isThere.test(text))).toBe(true);
});
