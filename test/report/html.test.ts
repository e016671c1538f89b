import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { visible } from '../../src/base/visible.js';
import { escapeHtml, html } from '../../src/report/html.js';

describe('text of a server', () => {
  test('of any kind leaves the structure as it is and comes back by reading', () => {
    const parser = new XMLParser({ trimValues: false, processEntities: true, htmlEntities: true });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const markup = `<p title="${escapeHtml(text)}">${escapeHtml(text)}x</p>`;
        expect(XMLValidator.validate(markup)).toBe(true);
        expect(parser.parse(markup).p).toBe(`${visible(text)}x`);
      }),
    );
  });
});

test('values of a template are escaped, markup is not', () => {
  expect(html`<p>${'<b>'}${html`<b>${'&'}</b>`}${undefined}${[1, '<']}</p>`.text).toBe(
    '<p>&lt;b&gt;<b>&amp;</b>1&lt;</p>',
  );
});
