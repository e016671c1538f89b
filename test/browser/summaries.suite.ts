import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { ask, type Chromium, startChromium } from './chromium.js';
import { summaries } from './sample-summaries.js';
import { summaryPage } from './summary-page.js';

type Name = keyof typeof summaries;

const names = Object.keys(summaries) as Name[];
const plans = names.filter((name) => name.endsWith('-plan'));
/** Pictures for a person to look at. */
const pictures = join('lib', 'summaries');

let chromium: Chromium;
const markdown = new Map<Name, string>();

beforeAll(async () => {
  chromium = await startChromium();
  await mkdir(pictures, { recursive: true });
  for (const name of names) markdown.set(name, await summaries[name]());
}, 120_000);

afterAll(() => chromium.close());

async function withSummary(name: Name, width: number, work: (page: Page) => Promise<void>): Promise<void> {
  const { page } = await chromium.open(summaryPage(markdown.get(name) ?? ''), { width, height: 900 });
  try {
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    await work(page);
  } finally {
    await page.close();
  }
}

/** What is the page's around a summary, and how GitHub shows wide tables and blocks: not in our hands. */
const ofGitHub = { 'page-has-heading-one': { enabled: false }, 'scrollable-region-focusable': { enabled: false } };

/** Where the first element with this text ends. */
const bottomOf = (page: Page, selector: string, text: string) =>
  ask<number>(
    page,
    `(() => { const one = [...document.querySelectorAll('${selector}')].find((each) => each.textContent.includes(${JSON.stringify(text)})); return one ? one.getBoundingClientRect().bottom : -1; })()`,
  );

describe('the first screen of a summary', () => {
  const widths = { 1012: { bottom: 300 }, 390: { bottom: 330 } };
  for (const [width, most] of Object.entries(widths)) {
    test.each(names)(`of %s at ${width} px says at its top what to do now, to its end`, (name) =>
      withSummary(name, Number(width), async (page) => {
        const bottom = await bottomOf(page, 'tr', 'Do now');
        expect(bottom).toBeGreaterThan(0);
        expect(bottom).toBeLessThanOrEqual(most.bottom);
      }),
    );
  }

  test.each(names)('of %s fits the width of a phone', (name) =>
    withSummary(name, 390, async (page) => {
      expect(await ask<number>(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    }),
  );

  test.each(plans)('of %s has the digest in 500 px and all of the plan in 900 px', (name) =>
    withSummary(name, 1012, async (page) => {
      expect(await bottomOf(page, 'code', 'sha256:')).toBeLessThanOrEqual(500);
      expect(await ask<number>(page, 'document.documentElement.scrollHeight')).toBeLessThanOrEqual(900);
    }),
  );

  test.each(plans)('of %s shows what runs as administrator and what cannot be undone in at most eight lines', (name) =>
    withSummary(name, 1012, async (page) => {
      const heights = await ask<number[]>(
        page,
        `[...document.querySelectorAll('li')].filter((one) => /^(Runs as administrator|Cannot be undone|Lost):/.test(one.textContent)).map((one) => one.getBoundingClientRect().height)`,
      );
      const line = 24;
      expect(heights.length).toBeGreaterThan(0);
      expect(heights.reduce((sum, height) => sum + Math.round(height / line), 0)).toBeLessThanOrEqual(8);
    }),
  );
});

test.each(names)('axe finds nothing in %s', (name) =>
  withSummary(name, 1012, async (page) => {
    await ask(page, `for (const one of document.querySelectorAll('details')) one.open = true`);
    await page.evaluate(axe.source);
    const found = await ask<string[]>(
      page,
      `axe.run({ rules: ${JSON.stringify(ofGitHub)} }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`,
    );
    expect(found).toEqual([]);
  }),
);
