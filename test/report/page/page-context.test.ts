import { describe, expect, test } from '@jest/globals';
import { html } from '../../../src/report/html.js';
import { pageContext, recorded, recordedAttribute, withRecorded } from '../../../src/report/page/page-context.js';

const [english, german] = [pageContext('en'), pageContext('de')];
const shown = (part: ReturnType<typeof recorded>) => html`${part}`.text;

describe('words of the record', () => {
  test('are marked as English on a German page, and need no mark on an English one', () => {
    expect(shown(recorded('Exit code <1603>', german))).toBe('<span lang="en">Exit code &lt;1603&gt;</span>');
    expect(shown(recorded('Exit code <1603>', english))).toBe('Exit code &lt;1603&gt;');
    expect([recordedAttribute(german).text, recordedAttribute(english).text]).toEqual([' lang="en"', '']);
  });

  test('that are not there leave nothing behind, not even a mark', () => {
    expect([shown(recorded(undefined, german)), shown(recorded('', german))]).toEqual(['', '']);
  });

  test('keep their places within a sentence of the page', () => {
    const text = withRecorded((quote) => `Schritt ${quote('a & b')} nach ${quote('c')}.`, german).text;
    expect(text).toBe('Schritt <span lang="en">a &amp; b</span> nach <span lang="en">c</span>.');
  });

  test('may be left out of a sentence or come twice', () => {
    const twice = withRecorded((quote) => [quote('unused'), quote('x')].slice(1).join('').repeat(2), english);
    expect(twice.text).toBe('xx');
  });

  test('are cut at 400 characters within a sentence', () => {
    expect(withRecorded((quote) => `${quote('y'.repeat(500))}.`, english).text).toBe(`${'y'.repeat(400)}….`);
  });
});

test('a page begins with everything of every server', () => {
  expect(german.depth).toBe('all');
  expect(german.words.outcomes.upgraded).not.toBe(english.words.outcomes.upgraded);
});
