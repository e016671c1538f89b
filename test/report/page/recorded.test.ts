import { describe, expect, test } from '@jest/globals';
import { html } from '../../../src/report/html.js';
import { pageContext } from '../../../src/report/page/page-context.js';
import { messageOf, recorded, recordedList, sentenceOf, withRecorded } from '../../../src/report/page/recorded.js';

const [english, german] = [pageContext('en'), pageContext('de')];
const shown = (part: ReturnType<typeof recorded>) => html`${part}`.text;
const folded = (...lines: readonly string[]) =>
  `<details class="original"><summary>Englischer Wortlaut</summary>${lines.map((line) => `<div lang="en">${line}</div>`).join('')}</details>`;

describe('words of the record', () => {
  test('are German on a German page, and as they were recorded on an English one', () => {
    expect(shown(recorded('Uninstall <x>', german))).toBe('&lt;x&gt; deinstallieren');
    expect(shown(recorded('Uninstall <x>', english))).toBe('Uninstall &lt;x&gt;');
  });

  test('have their times as the page writes them, and recorded words in which they were written stay', () => {
    const message = 'The last run, upgrade of 2026-03-07T23:55:05.000Z, is finished.';
    expect(shown(recorded(message, english))).toBe('The last run, upgrade of 2026-03-07 23:55:05, is finished.');
    expect(shown(recorded(message, german))).toBe('Der letzte Lauf, upgrade vom 07.03.2026 23:55:05, ist fertig.');
    const unknown = 'What is new since 2026-03-07T23:55:05.000Z';
    expect(shown(recorded(unknown, german))).toBe(folded(unknown));
  });

  test('without German words are folded and marked as English', () => {
    expect(shown(recorded('What is <new> here', german))).toBe(folded('What is &lt;new&gt; here'));
    expect(shown(recorded('What is <new> here', english))).toBe('What is &lt;new&gt; here');
  });

  test('that a code explains follow the explanation, folded', () => {
    const message = 'There is no room left for D:\\x, which is new.';
    expect(withRecorded((quote) => `Schritt: ${quote(message, 'disk-full')}`, german).text).toBe(
      `Schritt: Es ist kein Platz mehr für … ${folded(message)}`,
    );
  });

  test('of a list are folded together, behind the lines that are German', () => {
    const lines = ['Started A.', 'It is new.', 'The other is new.'].map((text) => sentenceOf(text, german));
    expect(recordedList(lines, german).text).toBe(
      `<ul class="notes"><li>A gestartet.</li></ul>${folded('It is new.', 'The other is new.')}`,
    );
    expect(recordedList([messageOf('It is new.', undefined, english)], english).text).toBe(
      '<ul class="notes"><li>It is new.</li></ul>',
    );
  });

  test('that are not there leave nothing behind, not even a mark', () => {
    expect([shown(recorded(undefined, german)), shown(recorded('', german))]).toEqual(['', '']);
  });

  test('keep their places within a sentence of the page', () => {
    const text = withRecorded((quote) => `Schritt ${quote('Done.')} nach ${quote('Started A & B.')}.`, german).text;
    expect(text).toBe('Schritt Erledigt. nach A &amp; B gestartet..');
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
