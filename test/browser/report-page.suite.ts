import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { sampleServers } from '../report/sample-report.js';
import { runStub } from '../stub.js';
import { ask, type Chromium, type Look, type OpenPage, startChromium } from './chromium.js';
import { pages } from './sample-pages.js';

type PageName = keyof typeof pages;

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
});

afterAll(() => chromium.close());

async function withPage(name: PageName, look: Look, work: (open: OpenPage) => Promise<void>, hash = ''): Promise<void> {
  const open = await chromium.open(pages[name], look, hash);
  try {
    await work(open);
    expect(open.requests).toEqual([]);
    expect(open.messages).toEqual([]);
  } finally {
    await open.page.close();
  }
}

const shownRows = (page: Page, table: string) =>
  ask<string[]>(
    page,
    `[...document.getElementById('${table}').rows].slice(1).filter((row) => row.offsetParent !== null && row.getClientRects().length > 0).map((row) => row.cells[0].textContent)`,
  );

const textOf = (page: Page, selector: string) => ask<string>(page, `document.querySelector('${selector}').textContent`);
const click = (page: Page, selector: string) => page.locator(selector).click();

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

describe('axe finds nothing', () => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  test.each<readonly [PageName, string, Look]>([
    ['one', '', {}],
    ['one', '', { scheme: 'dark' }],
    ['one', '', { width: 320, height: 700 }],
    ['interrupted', '', {}],
    ['waiting', '', { scheme: 'dark', width: 360 }],
    ['german', '', {}],
    ['few', '', {}],
    ['few', '#server-1', { scheme: 'dark' }],
    ['few', '#server-5', { width: 320, height: 700 }],
    ['fewGerman', '', { scheme: 'dark', width: 320 }],
    ['pages', '', {}],
  ])('%s%s %j', (name, hash, look) =>
    withPage(
      name,
      look,
      async ({ page }) => {
        await ask(page, `for (const one of document.querySelectorAll('details')) one.open = true`);
        await page.evaluate(axe.source);
        const { violations } = await ask<{ violations: Violation[] }>(
          page,
          `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } })`,
        );
        const found = violations.map(({ id, nodes }) => [
          id,
          nodes.map(({ target, failureSummary }) => [target, failureSummary]),
        ]);
        expect(found).toEqual([]);
      },
      hash,
    ),
  );
});

describe('by keyboard', () => {
  /** All that can be reached, in the order of the page. */
  const reachable = `[...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].filter((one) => one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))`;
  const focused = `(() => { const one = document.activeElement; const style = getComputedStyle(one); return one === document.body ? null : { place: ${reachable}.indexOf(one), name: one.outerHTML.slice(0, 80), outline: style.outlineStyle, width: parseFloat(style.outlineWidth) }; })()`;
  interface Focus {
    readonly place: number;
    readonly name: string;
    readonly outline: string;
    readonly width: number;
  }

  async function tabThrough(page: Page): Promise<readonly Focus[]> {
    const all = await ask<number>(page, `${reachable}.length`);
    const visited: Focus[] = [];
    for (let press = 0; press < all; press++) {
      await page.keyboard.press('Tab');
      const now = await ask<Focus | null>(page, focused);
      if (now !== null) visited.push(now);
    }
    return visited;
  }

  test.each<readonly [PageName, string]>([
    ['one', ''],
    ['few', ''],
    ['few', '#server-1'],
  ])('Tab reaches every control of %s%s in order, and each shows that it has the focus', (name, hash) =>
    withPage(
      name,
      {},
      async ({ page }) => {
        // From the top: a page that was opened at an anchor begins there.
        await ask(
          page,
          `(document.body.tabIndex = -1, document.body.focus(), document.body.removeAttribute('tabindex'))`,
        );
        const visited = await tabThrough(page);
        expect(visited.length).toBeGreaterThan(10);
        expect(visited.map(({ place }) => place)).toEqual(visited.map((_, index) => index));
        for (const one of visited) expect(one).toMatchObject({ outline: 'solid', width: 3 });
      },
      hash,
    ),
  );

  test('the first stop leads past the head', () =>
    withPage('one', {}, async ({ page }) => {
      await page.keyboard.press('Tab');
      expect(await textOf(page, ':focus')).toBe('To the content');
      await page.keyboard.press('Enter');
      expect(await ask(page, 'document.activeElement.id')).toBe('content');
    }));

  test('Enter and the space bar filter and sort', () =>
    withPage('few', {}, async ({ page }) => {
      await page.focus('.filters button[data-key=failed]');
      await page.keyboard.press('Space');
      expect(await shownRows(page, 'servers')).toEqual(['WEB1', 'WEB3']);
      expect(await ask(page, `document.activeElement.getAttribute('aria-pressed')`)).toBe('true');
      await page.focus('#servers thead th button');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await shownRows(page, 'servers')).toEqual(['WEB3', 'WEB1']);
      expect(await ask(page, `document.querySelector('#servers th').ariaSort`)).toBe('descending');
    }));
});

describe('a fleet', () => {
  test('is searched, filtered and turned page by page, and says how much is shown', () =>
    withPage('fleet', {}, async ({ page }) => {
      expect(await shownRows(page, 'servers')).toHaveLength(50);
      expect(await textOf(page, '.pager span')).toBe('Page 1 of 5');
      await click(page, '.pager [data-go="1"]');
      expect(await textOf(page, '.pager span')).toBe('Page 2 of 5');
      expect(await shownRows(page, 'servers')).toHaveLength(50);
      await click(page, '.filters [data-key=untouched]');
      expect(await textOf(page, '.result')).toBe('30 of 210 shown');
      expect(await textOf(page, '.pager span')).toBe('Page 1 of 1');
      await page.type('#servers-search', 'srv019');
      expect(await textOf(page, '.result')).toBe('1 of 210 shown');
      await page.type('#servers-search', ' nothing like it');
      expect(await textOf(page, '.result')).toBe('Nothing matches.');
      expect(await shownRows(page, 'servers')).toEqual([]);
    }));

  test('is sorted by the values behind the words', () =>
    withPage('few', {}, async ({ page }) => {
      const column = async (number: number) => {
        await click(page, `#servers th:nth-child(${number}) button`);
        return shownRows(page, 'servers');
      };
      expect((await column(6)).slice(-3)).toEqual(['WEB1', 'WEB3', 'MFA2']);
      expect((await column(1)).slice(0, 2)).toEqual(['MFA1', 'MFA2']);
      expect((await column(7))[0]).toBe('WEB2');
    }));

  test('shows one server at a time; deep links, the way back and the title follow', () =>
    withPage('few', {}, async ({ page }) => {
      const servers = () =>
        ask<string[]>(
          page,
          `[...document.querySelectorAll('section.server')].filter((one) => one.offsetParent).map((one) => one.id)`,
        );
      expect(await servers()).toEqual([]);
      await ask(page, 'scrollTo(0, 300)');
      await click(page, 'a[href="#server-4"]');
      await page.waitForFunction(`document.querySelector('#server-4').offsetParent`);
      expect(await servers()).toEqual(['server-4']);
      expect(await ask(page, `document.querySelector('#servers').offsetParent`)).toBe(null);
      expect(await page.title()).toMatch(/^WEB3 – Upgrade/);
      expect(await ask(page, 'document.activeElement.id')).toBe('server-4-title');
      expect(await ask(page, 'scrollY')).toBe(0);
      await page.goBack();
      await page.waitForFunction(`document.querySelector('#servers').offsetParent`);
      expect(await servers()).toEqual([]);
      expect(await ask(page, 'scrollY')).toBe(300);
      expect(await ask(page, `document.activeElement.getAttribute('href')`)).toBe('#server-4');
      await page.goForward();
      await page.waitForFunction(`document.querySelector('#server-4').offsetParent`);
      expect(await servers()).toEqual(['server-4']);
    }));

  test('opens at a part of a server, whose settings can be filtered', () =>
    withPage(
      'few',
      {},
      async ({ page }) => {
        expect(await ask(page, `document.querySelector('#server-1').offsetParent !== null`)).toBe(true);
        expect(
          Math.abs(await ask<number>(page, `document.querySelector('#server-1-settings').getBoundingClientRect().top`)),
        ).toBeLessThan(20);
        await click(page, '#server-1 .filters [data-key=carried]');
        expect(await shownRows(page, 'server-1-settings-1')).toHaveLength(2);
      },
      '#server-1-settings',
    ));

  test('an anchor that is not there shows the overview', () =>
    withPage('few', {}, async ({ page }) => expect(await shownRows(page, 'servers')).toHaveLength(7), '#%E0%A4%A'));
});

describe('everything is shown', () => {
  const hiddenRows = `[...document.querySelectorAll('tr, h2, h3, dd, li, p:not(.search, .result, .ways)')].filter((one) => !one.closest('.tools, nav, dialog, .folds, details:not([open])') && !one.checkVisibility({ contentVisibilityAuto: true })).length`;

  test('without a script, but for what is folded', () =>
    withPage('few', { scripts: false }, async ({ page }) => {
      await page.setJavaScriptEnabled(true);
      expect(
        await ask(
          page,
          `[...document.querySelectorAll('tr, section, h2, h3')].filter((one) => !one.closest('details') && !one.offsetParent).length`,
        ),
      ).toBe(0);
      expect(await ask(page, `document.querySelectorAll('.tools:not([hidden]), thead button').length`)).toBe(0);
    }));

  test.each<readonly [PageName, string]>([
    ['one', ''],
    ['few', '#server-1'],
    ['fleet', ''],
  ])('on paper, but for what is folded: %s%s', (name, hash) =>
    withPage(
      name,
      {},
      async ({ page }) => {
        await click(page, '.tools:not([hidden]) .filters button:nth-of-type(2)');
        await page.emulateMediaType('print');
        expect(await ask(page, hiddenRows)).toBe(0);
        expect(
          await ask(
            page,
            `[...document.querySelectorAll('.tools, .ways, .contents, .skip')].filter((one) => one.offsetParent).length`,
          ),
        ).toBe(0);
        expect(
          await ask(
            page,
            `[...document.querySelectorAll('.wide, pre')].filter((one) => getComputedStyle(one).overflowX !== 'visible').length`,
          ),
        ).toBe(0);
      },
      hash,
    ),
  );

  test('nothing is wider than the paper', () =>
    withPage('few', { media: 'print', width: 688 }, async ({ page }) => {
      expect(await ask(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(688);
    }));

  test.each(['one', 'few', 'german'] as const)('only tables scroll sideways at 320 pixels: %s', (name) =>
    withPage(name, { width: 320, height: 700 }, async ({ page }) => {
      expect(await ask(page, 'document.documentElement.scrollWidth')).toBe(320);
    }),
  );
});

/** The bundle writes the page that the sources do, script and hashes and all. Needs `npm run dist` before. */
test('the page that the bundle writes works as well', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'report-record-'));
  try {
    const record = { format: 1, rehearsal: true, server: sampleServers.upgraded, announcements: [] };
    await writeFile(join(folder, 'MFA1-record.json'), JSON.stringify(record));
    const { exitCode, outputs, log } = await runStub('upgrade-report', { records: folder });
    expect([exitCode, log]).toEqual([0, expect.any(String)]);
    const open = await chromium.open(await readFile(outputs['report-path'] ?? '', 'utf8'));
    await click(open.page, '.filters [data-key=carried]');
    expect(await shownRows(open.page, 'server-1-settings-1')).toHaveLength(2);
    expect([open.requests, open.messages]).toEqual([[], []]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

describe('languages', () => {
  test('a German page speaks German, and has the English words of the record folded', () =>
    withPage('fewGerman', {}, async ({ page }) => {
      expect(await ask(page, 'document.documentElement.lang')).toBe('de');
      expect(await textOf(page, '#servers-filter')).toBe('Ergebnis');
      expect(await textOf(page, '.result')).toBe('7 von 7 angezeigt');
      const english = await ask<string[]>(
        page,
        `[...document.querySelectorAll('details.original:not([open]) > [lang=en]')].map((one) => one.textContent)`,
      );
      expect(english).toContain('The data file is missing.');
      expect(await textOf(page, '#server-5 .note.bad p')).toBe('Die Datendatei … fehlt.');
      expect(await textOf(page, 'body')).not.toContain('Uninstall PhoneFactor Agent');
    }));
});
