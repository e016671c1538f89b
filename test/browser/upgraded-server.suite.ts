import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reportLanguages } from '../../src/report/report-languages.js';
import { ask, type Chromium, startChromium } from './chromium.js';
import { type Night, nightOf } from './upgraded-server.js';

/** Reports of whole nights on a rehearsal server, as a browser shows and prints them. */

let chromium: Chromium;
let good: Night;
let worst: Night;

beforeAll(async () => {
  chromium = await startChromium();
  good = await nightOf('good');
  worst = await nightOf('worst');
}, 120_000);

afterAll(() => chromium.close());

async function onPage<T>(
  html: string,
  work: (page: Awaited<ReturnType<Chromium['open']>>['page']) => Promise<T>,
): Promise<T> {
  const { page } = await chromium.open(html);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Where the last pixel of each element is, from the top of the page. */
const bottoms = (selector: string) =>
  `[...document.querySelectorAll('${selector}')].map((one) => Math.round(one.getBoundingClientRect().bottom))`;

describe('the first screen of the report after a failure and a roll-back, 1200 by 900', () => {
  test.each(reportLanguages)('has state, sign-in, next action and way back, and every incident: %s', (language) =>
    onPage(worst.pages[language], async (page) => {
      const rows = await ask<number[]>(page, bottoms('.status dt'));
      expect(rows).toHaveLength(4);
      const incidents = await ask<number[]>(page, bottoms('.incidents li'));
      expect(incidents).toHaveLength(2);
      for (const bottom of [...rows, ...incidents]) expect(bottom).toBeLessThanOrEqual(600);
      // The first row of answers is on it as well.
      expect((await ask<number[]>(page, bottoms('.answers > div')))[0]).toBeLessThanOrEqual(900);
    }),
  );

  test('names what failed, that it was rolled back, and no success without them', () =>
    onPage(worst.pages.en, async (page) => {
      const incidents = await ask<string[]>(
        page,
        `[...document.querySelectorAll('.incidents li')].map((one) => one.textContent)`,
      );
      expect(incidents[0]).toContain('exit code 1603');
      expect(incidents[0]).toContain('The server was rolled back after it, at 2026-03-07 22:2');
      expect(incidents[1]).toContain('Back to the backup set mfa1-20260307-');
      const text = await ask<string>(page, 'document.body.textContent');
      expect(text).toContain('Every step of the last plan is done, after 1 failure, 1 roll-back.');
      expect(text).not.toContain('Every step is done.');
      expect(text).not.toContain('steps done in');
    }));

  test('is followed by the steps of each run, in true order', () =>
    onPage(worst.pages.en, async (page) => {
      const runs = await ask<string[]>(
        page,
        `[...document.querySelectorAll('table.steps caption')].map((one) => one.textContent)`,
      );
      expect(runs.map((caption) => /^Run (\d): ([a-z-]+)/.exec(caption)?.slice(1))).toEqual([
        ['1', 'upgrade'],
        // What it left undone, folded.
        undefined,
        ['2', 'restore-backup'],
        ['3', 'upgrade'],
        ['4', 'upgrade'],
      ]);
      const last = await ask<string>(
        page,
        `document.querySelector('table.steps').rows[document.querySelector('table.steps').rows.length - 1].textContent`,
      );
      expect(last).toContain('Install the Multi-Factor Authentication Server');
      expect(last).toContain('Failed');
      const times = await ask<string[]>(
        page,
        `[...document.querySelectorAll('table.steps time')].map((one) => one.getAttribute('datetime'))`,
      );
      expect(times).toEqual([...times].sort());
    }));
});

test.each(reportLanguages)('no time on the page is written for machines, but in recorded words: %s', (language) =>
  onPage(good.pages[language], async (page) => {
    const texts = await ask<string[]>(
      page,
      `[...document.querySelectorAll('main td, main li, main dd, main p')].filter((one) => !one.closest('.original, pre, #server-1-found ~ details')).map((one) => one.textContent)`,
    );
    expect(texts.filter((text) => /\dT\d\d:\d\d:\d\d/.test(text))).toEqual([]);
  }),
);

describe('on paper', () => {
  const pagesOf = (html: string) =>
    onPage(html, async (page) => {
      await page.emulateMediaType('print');
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    });

  test.each(reportLanguages.flatMap((language) => [['good', language] as const, ['worst', language] as const]))(
    'one server takes at most ten pages of A4, also after a failure and a roll-back: %s night, %s',
    async (kind, language) => {
      const pages = await pagesOf((kind === 'good' ? good : worst).pages[language]);
      expect(pages).toBeGreaterThan(3);
      expect(pages).toBeLessThanOrEqual(10);
    },
  );

  test('everything is printed once everything is opened, and the paper says how', () =>
    onPage(good.pages.en, async (page) => {
      const hidden = `[...document.querySelectorAll('main tr, main li, main .mail')].filter((one) => !one.closest('.tools, nav') && !one.checkVisibility({ contentVisibilityAuto: true })).length`;
      expect(await ask<number>(page, hidden)).toBeGreaterThan(50);
      await page.locator('.folds button').click();
      await page.emulateMediaType('print');
      expect(await ask<number>(page, hidden)).toBe(0);
      expect(await ask<string>(page, `document.querySelector('.paper').textContent`)).toContain(
        'choose "Open everything"',
      );
      expect(await ask<boolean>(page, `document.querySelector('.paper').checkVisibility()`)).toBe(true);
    }));

  test('no column is as narrow as one word', () =>
    onPage(good.pages.en, async (page) => {
      await page.setViewport({ width: 688, height: 1000 });
      await page.emulateMediaType('print');
      // Sentences that take a line for almost every word; long values of settings are no sentences.
      const narrow = await ask<string[]>(
        page,
        `[...document.querySelectorAll('td, tbody th, td li, tbody th li')].filter((cell) => {
          if (cell.querySelector(':scope > code')) return false;
          const all = document.createRange();
          all.selectNodeContents(cell);
          const lines = new Set([...all.getClientRects()].map(({ top }) => Math.round(top))).size;
          const words = cell.textContent.trim().split(/\\s+/).length;
          return words >= 8 && lines > words * 0.7 && cell.getBoundingClientRect().width < 120;
        }).map((cell) => cell.textContent.trim().slice(0, 60))`,
      );
      expect(narrow).toEqual([]);
    }));
});
