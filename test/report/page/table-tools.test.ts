import { describe, expect, test } from '@jest/globals';
import { occurring, tableTools } from '../../../src/report/page/table-tools.js';
import { sectionIn, wordsIn } from './sample-section.js';

const titles = { failed: 'Failed', waiting: 'Waiting', upgraded: 'Upgraded' };
const order = ['failed', 'waiting', 'upgraded'] as const;

describe('the choices of a filter', () => {
  test('are the keys that occur, in the given order, with their counts', () => {
    expect(occurring(order, titles, ['upgraded', 'failed', 'upgraded'])).toEqual([
      { key: 'failed', title: 'Failed', count: 1 },
      { key: 'upgraded', title: 'Upgraded', count: 2 },
    ]);
  });

  test('are none where there are no rows', () => {
    expect(occurring(order, titles, [])).toEqual([]);
  });
});

describe('the tools of a table', () => {
  const tools = (keys: readonly (typeof order)[number][], pageSize?: number) =>
    tableTools(
      {
        table: 'servers',
        legend: 'Outcome',
        choices: occurring(order, titles, keys),
        rows: keys.length,
        ...(pageSize === undefined ? {} : { pageSize }),
      },
      sectionIn(),
    ).text;

  test('are hidden until the script shows them, and name their table and their search field', () => {
    const text = tools(['failed']);
    expect(text).toMatch(/^<div class="tools" hidden="" data-table="servers">/);
    expect(text).toContain('<label for="servers-search">Search</label> <input type="search" id="servers-search"');
  });

  test('have a button for all rows and one for each choice, of which the first is pressed', () => {
    const text = tools(['upgraded', 'failed', 'upgraded']);
    expect(wordsIn(text)).toContain('Outcome All 3 Failed 1 Upgraded 2');
    expect([...text.matchAll(/data-key="([^"]*)" aria-pressed="true"/g)].map(([, key]) => key)).toEqual(['']);
  });

  test('have no filter where every row has the same outcome', () => {
    expect(tools(['failed', 'failed'])).not.toContain('filters');
  });

  test('turn pages only where a page has a size', () => {
    expect(tools(['failed'], 50)).toMatch(/data-page="50"[\s\S]*aria-label="Pages of the table"/);
    expect(tools(['failed'])).not.toMatch(/data-page|data-go/);
  });
});
