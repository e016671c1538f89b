import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { ask, type Chromium, type Look, startChromium } from './chromium.js';
import { pages } from './sample-pages.js';

/**
 * Pictures of the report beside those that somebody looked at. To renew them after a change that was meant, and then
 * to look at every one: `RENEW_SCREENSHOTS=1 npm run test:browser`
 */
const folder = join('test', 'browser', 'screenshots');
const differences = join('lib', 'browser-differences');

/** Of all pixels; edges of letters that are smoothed in another way do not count. */
const tolerance = 0.002;

/** DejaVu Sans, which the baselines are drawn with, is so wide. */
const probe = `(() => { const pen = document.createElement('canvas').getContext('2d'); pen.font = '100px system-ui'; return Math.round(pen.measureText('Hamburgefonstiv 0123').width); })()`;
const probeWidth = 1148;

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
  const { page } = await chromium.open(pages.waiting);
  const width = await ask<number>(page, probe);
  await page.close();
  if (width !== probeWidth) {
    throw new Error(
      `Text has another width here (${width} in place of ${probeWidth} pixels): install Debian's fonts-dejavu-core. Without it the pictures cannot be compared.`,
    );
  }
});

afterAll(() => chromium.close());

interface Shot extends Look {
  readonly of: keyof typeof pages;
  readonly hash?: string;
  /** Takes what is there from this element on. */
  readonly from?: string;
}

const a4 = { width: 688, height: 1000, media: 'print' } as const;
const narrow = { width: 360, height: 1300 } as const;

const shots: Readonly<Record<string, Shot>> = {
  'server-light': { of: 'one' },
  'server-light-details': { of: 'one', from: '#server-1-changes' },
  'server-light-settings': { of: 'one', from: '#server-1-settings' },
  'server-dark': { of: 'one', scheme: 'dark' },
  'server-narrow': { of: 'one', ...narrow },
  'server-narrow-dark': { of: 'interrupted', scheme: 'dark', ...narrow, from: '#server-1-timeline' },
  'server-print': { of: 'one', ...a4 },
  'server-print-steps': { of: 'one', ...a4, from: '#server-1-steps' },
  'server-german': { of: 'german' },
  'server-forced-colours': { of: 'one', forcedColours: true },
  'long-waits': { of: 'interrupted', from: '#server-1-timeline', height: 420 },
  'fleet-light': { of: 'few' },
  'fleet-dark-german': { of: 'fewGerman', scheme: 'dark' },
  'fleet-narrow': { of: 'few', ...narrow },
  'fleet-server': { of: 'few', hash: '#server-4' },
};

/** What a screen of this size shows; a whole page would be drawn anew in its full length. */
async function picture(page: Page, { from }: Shot): Promise<Uint8Array> {
  if (from !== undefined) await ask(page, `document.querySelector('${from}').scrollIntoView({ behavior: 'instant' })`);
  return page.screenshot({ type: 'png', captureBeyondViewport: false });
}

test.each(Object.entries(shots))('%s', async (name, shot) => {
  const { page } = await chromium.open(pages[shot.of], shot, shot.hash);
  const taken = await picture(page, shot);
  await page.close();
  const file = join(folder, `${name}.png`);
  if (process.env.RENEW_SCREENSHOTS !== undefined) return writeFile(file, taken);
  const now = PNG.sync.read(Buffer.from(taken));
  const before = PNG.sync.read(await readFile(file));
  const { width, height } = before;
  expect([now.width, now.height]).toEqual([width, height]);
  const difference = new PNG({ width, height });
  const different = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.1 });
  if (different > tolerance * width * height) await keepDifference(name, now, difference);
  expect(different / (width * height)).toBeLessThanOrEqual(tolerance);
});

/** For a person to look at. */
async function keepDifference(name: string, now: PNG, difference: PNG): Promise<void> {
  await mkdir(differences, { recursive: true });
  await writeFile(join(differences, `${name}-now.png`), PNG.sync.write(now));
  await writeFile(join(differences, `${name}-difference.png`), PNG.sync.write(difference));
}
