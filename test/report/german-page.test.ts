import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { auditReport } from '../../src/report/audit-report.js';
import type { ReportServer } from '../../src/report/report-input.js';
import { parseServerRecord } from '../../src/report/server-record.js';
import { nightOf } from '../browser/upgraded-server.js';
import { runHere } from '../in-process.js';
import { hasEnglish } from './has-english.js';
import { type PageElement, type PageText, textsOf } from './page-texts.js';
import { makeFleet, sampleReport, sampleServers } from './sample-report.js';

/** Where English may be: closed, and each with its reason. */
const quotations: Readonly<Record<string, (inside: readonly PageElement[]) => boolean>> = {
  'the recorded words, folded': (inside) =>
    inside.some((one) => one.attributes === ' class="original"' && one.name === 'details'),
  'values that were found on the server, folded': (inside) =>
    inside.some((one) => one.name === 'span' && one.attributes.startsWith(' class="original"')) &&
    inside.some((one) => one.name === 'details' && !one.attributes.includes('open')),
  'lines of the log of an installer': (inside) =>
    inside.some(({ name, attributes }) => name === 'pre' && / lang="en"/.test(attributes)),
  'the announcement for users, in its languages': (inside) =>
    inside.some((one) => one.name === 'details' && / lang="(en|de)"/.test(one.attributes)),
  'code and digests': (inside) =>
    inside.some(({ name, attributes }) => name === 'code' || name === 'pre' || attributes.includes('class="digest"')),
  'the comment of an approver': (inside) => inside.some(({ name }) => name === 'q'),
};

const isQuotation = ({ inside }: PageText) => Object.values(quotations).some((holds) => holds(inside));

const leftInEnglish = (page: string) =>
  textsOf(page)
    .filter((one) => !isQuotation(one))
    .map(({ text }) => text)
    .filter(hasEnglish);

const german = (...servers: readonly ReportServer[]) => auditReport({ ...sampleReport(servers), language: 'de' });

/** What is folded in its recorded words, each once. */
const foldedIn = (page: string) => [
  ...new Set(
    textsOf(page)
      .filter(({ inside }) => quotations['the recorded words, folded']?.(inside) && inside.at(-1)?.name === 'div')
      .map(({ text }) => text),
  ),
];

/** A server with this done to its folder, as the report has it after a plan and a verification. */
async function reported(
  actions: readonly (readonly [Parameters<typeof runHere>[0], Record<string, string>])[],
): Promise<ReportServer> {
  const parent = await mkdtemp(join(tmpdir(), 'german-page-'));
  const folder = join(parent, 'one-server');
  try {
    await cp(join('examples', 'servers', 'one-server'), folder, { recursive: true, preserveTimestamps: true });
    let given: Record<string, string> = {};
    for (const [name, inputs] of actions) {
      const { outputs } = await runHere(name, folder, { ...inputs, ...given });
      given =
        name === 'verify-upgrade' ? { checks: outputs.checks ?? '' } : { 'plan-file': outputs['plan-path'] ?? '' };
    }
    const { outputs } = await runHere('upgrade-report', folder, given);
    const file = outputs['record-path'] ?? '';
    return parseServerRecord(await readFile(file, 'utf8'), file).server;
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

const pages = new Map<string, string>();

beforeAll(async () => {
  const [good, worst] = [await nightOf('good'), await nightOf('worst')];
  const blocked = await reported([['upgrade', { mode: 'plan' }]]);
  const unchecked = await reported([
    ['verify-upgrade', { 'expected-state': 'upgraded', 'fail-on-not-proven': 'false' }],
  ]);
  pages.set('an upgrade', good.pages.de);
  pages.set('a setup that failed with 1603, a roll-back and an upgrade', worst.pages.de);
  pages.set('a plan that is blocked', german(blocked));
  pages.set('a verification with checks that failed', german(unchecked));
  for (const [name, server] of Object.entries(sampleServers)) pages.set(`the sample ${name}`, german(server));
  pages.set('a fleet', german(...makeFleet(210)));
}, 120_000);

const records = [
  'an upgrade',
  'a setup that failed with 1603, a roll-back and an upgrade',
  'a plan that is blocked',
  'a verification with checks that failed',
  ...Object.keys(sampleServers).map((name) => `the sample ${name}`),
  'a fleet',
];

describe('the German page of', () => {
  test.each(records)('%s has no English outside of quotations', (name) => {
    const page = pages.get(name) ?? '';
    expect(textsOf(page).length).toBeGreaterThan(60);
    expect([...new Set(leftInEnglish(page))]).toEqual([]);
  });

  test.each(records)('%s marks as English only what is a quotation', (name) => {
    const strays = textsOf(pages.get(name) ?? '').filter(
      (one) => one.inside.slice(1).some(({ attributes }) => attributes.includes('lang="en"')) && !isQuotation(one),
    );
    expect(strays).toEqual([]);
    expect(pages.get(name)).not.toMatch(/<details open="" class="original"|<details class="original"[^>]* open/);
  });
});

/** What a record of this version has that the page does not have word for word: what it means is beside it. */
const folded: Readonly<Record<string, readonly RegExp[]>> = {
  'an upgrade': [/^The address of the User Portal changes/, /^Give the address that users type/],
  'a setup that failed with 1603, a roll-back and an upgrade': [
    /^The address of the User Portal changes/,
    /^Give the address that users type/,
    /^C:\\Install\\MultiFactorAuthenticationServerSetup\.exe: exit code 1603[\s\S]*faults\.json of the rehearsal/,
  ],
};

test.each(Object.entries(folded))('of %s nothing else is folded in its recorded words', (name, wanted) => {
  const found = foldedIn(pages.get(name) ?? '');
  expect(found.filter((text) => !wanted.some((one) => one.test(text)))).toEqual([]);
  expect(wanted.filter((one) => !found.some((text) => one.test(text)))).toEqual([]);
});

test('a German page of 200 servers after the worst night stays below 5 MB, and has a section for each', async () => {
  const { record } = await nightOf('worst');
  const page = german(...Array.from({ length: 200 }, (_, index) => ({ ...record.server, name: `SRV${index}` })));
  expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
  expect(page.match(/<section class="server"/g)).toHaveLength(200);
}, 60_000);
