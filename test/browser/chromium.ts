import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page, type Viewport } from 'puppeteer-core';

/** Debian's; `CHROMIUM` names another one. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/**
 * Only DejaVu, under every name: the same letters on every machine that has Debian's fonts-dejavu-core, with any other
 * fonts.
 */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts/truetype/dejavu</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <match target="pattern"><test name="family" compare="contains"><string>mono</string></test>
    <edit name="family" mode="assign" binding="strong"><string>DejaVu Sans Mono</string></edit></match>
  <match target="pattern"><test name="family" compare="not_contains"><string>Mono</string></test>
    <edit name="family" mode="assign" binding="strong"><string>DejaVu Sans</string></edit></match>
</fontconfig>
`;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
  '--lang=en-GB',
];

/** What a page did that a report must not do. */
export interface Offences {
  /** Addresses that it asked for in addition to its own file. */
  readonly requests: string[];
  /** Messages of the console, faults of the script, and refusals of the content security policy. */
  readonly messages: string[];
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
  readonly forcedColours?: boolean;
  readonly scripts?: boolean;
}

export interface OpenPage extends Offences {
  readonly page: Page;
}

/** A browser with a folder for the files that it opens. */
export interface Chromium {
  /** Opens the text as a file, with the network cut off. */
  open(html: string, look?: Look, hash?: string): Promise<OpenPage>;
  readonly version: string;
  close(): Promise<void>;
}

export async function startChromium(): Promise<Chromium> {
  const folder = await mkdtemp(join(tmpdir(), 'report-browser-'));
  const fonts = join(folder, 'fonts.conf');
  await writeFile(fonts, fontsConfiguration);
  const browser = await puppeteer.launch({
    executablePath,
    args: flags,
    env: { ...process.env, FONTCONFIG_FILE: fonts, XDG_CACHE_HOME: folder, LANG: 'C.UTF-8', TZ: 'UTC' },
  });
  let number = 0;
  return {
    version: await browser.version(),
    async open(html, look = {}, hash = '') {
      const file = join(folder, `report-${++number}.html`);
      await writeFile(file, html, 'utf8');
      return openFile(browser, `${pathToFileURL(file)}${hash}`, look);
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openFile(browser: Browser, address: string, look: Look): Promise<OpenPage> {
  const page = await browser.newPage();
  const offences: Offences = { requests: [], messages: [] };
  page.on('console', (message) => offences.messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (fault) => offences.messages.push(String(fault)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().split('#')[0] === address.split('#')[0]) return void request.continue();
    offences.requests.push(request.url());
    return void request.abort();
  });
  await dress(page, look);
  await page.goto(address, { waitUntil: 'load' });
  return { page, ...offences };
}

async function dress(page: Page, look: Look): Promise<void> {
  const { width = 1200, height = 900, scheme = 'light', media = 'screen', scripts = true } = look;
  const viewport: Viewport = { width, height, deviceScaleFactor: 1 };
  await page.setViewport(viewport);
  await page.setJavaScriptEnabled(scripts);
  // All at once: each of puppeteer's own calls takes the others back.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: look.forcedColours ? 'active' : 'none' },
    ],
  });
}

/** The value of an expression in the page: as text, so that this project needs no types of a browser. */
export async function ask<T>(page: Page, expression: string): Promise<T> {
  return (await page.evaluate(expression)) as T;
}
