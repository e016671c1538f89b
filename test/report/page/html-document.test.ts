import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { html } from '../../../src/report/html.js';
import { htmlDocument } from '../../../src/report/page/html-document.js';
import { pageScript } from '../../../src/report/page/page-script.js';

const page = htmlDocument('Upgrade of <MFA1>', 'de', html`<main>${'a & b'}</main>`).text;

test('the page has its language, its title as text, and the body as it was made', () => {
  expect(page).toMatch(/^<!doctype html>\n<html lang="de">/);
  expect(page).toContain('<title>Upgrade of &lt;MFA1&gt;</title>');
  expect(page).toContain('<body>\n<main>a &amp; b</main>\n</body>');
});

test('allows only its own style sheet and script, by their hashes', () => {
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  expect(page).toContain(
    `default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(pageScript)}'`,
  );
});

test('the page sends no form, has no base address, and does not say to others where the reader comes from', () => {
  expect(page).toContain("base-uri 'none'; form-action 'none'");
  expect(page).toContain('<meta name="referrer" content="no-referrer">');
});

test('nothing in the style sheet or the script ends its own element', () => {
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  expect(page.match(/<\/script>/g)).toHaveLength(1);
});
