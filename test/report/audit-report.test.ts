import { describe, expect, test } from '@jest/globals';
import { XMLValidator } from 'fast-xml-parser';
import type { JournalLine } from '../../src/plan/journal.js';
import { auditReport, partsOnce } from '../../src/report/audit-report.js';
import { html } from '../../src/report/html.js';
import { type PageDepth, pageContext, pageDepths } from '../../src/report/page/page-context.js';
import { pageScript } from '../../src/report/page/page-script.js';
import type { ReportInput, ReportServer } from '../../src/report/report-input.js';
import { viewOf } from './page/sample-section.js';
import { sampleMerge } from './sample-merge.js';
import { digest, sampleReport, sampleServers } from './sample-report.js';

const script = `<script>${pageScript}</script>`;

/** HTML of this report is XML but for its document type, its void elements and its script. */
const asXml = (page: string) =>
  page
    .replace('<!doctype html>', '')
    .replace(script, '')
    .replace(/<meta ([^>]*)>/g, '<meta $1/>');

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</title><svg/onload=alert(1)>',
  '&lt;script&gt;',
  'javascript:alert(1)',
  '<!--',
  ']]>',
  '\u001b[31mred\u001b[0m',
  'safe\u202egpj.exe',
  '\ud800',
  '`backticks`',
];

/** The same input with every string replaced: any text of a server ends up in every place of the report. */
function infected(value: unknown, attack: string, kept: readonly string[]): unknown {
  if (typeof value === 'string') return attack;
  if (Array.isArray(value)) return value.map((one) => infected(one, attack, kept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, kept.includes(key) ? inner : infected(inner, attack, kept)]),
  );
}

const kept = ['event', 'verdict', 'type', 'language', 'format', 'action', 'id', 'step'];
const infectedReport = (attack: string) => infected(sampleReport(), attack, kept) as ReportInput;

/** How many there are of each; places where a line may break depend on the text. */
function elements(page: string): ReadonlyMap<string, number> {
  const names = [...page.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name ?? '').filter((name) => name !== 'wbr');
  return new Map([...Map.groupBy(names, (name) => name)].map(([name, list]) => [name, list.length]));
}

/** Names of all attributes, quoted values left out. */
function attributes(page: string): ReadonlySet<string> {
  const body = page.slice(page.indexOf('</script>'));
  const tags = [...body.matchAll(/<[a-z][a-z0-9]*((?: [^<>]*)?)>/g)].map(([, inside]) => inside ?? '');
  return new Set(
    tags.flatMap((inside) => [...inside.replace(/"[^"]*"/g, '').matchAll(/[^\s=]+/g)].map(([name]) => name)),
  );
}

describe('text of a server in the report', () => {
  test.each(attacks)('%j stays text', (attack) => {
    const page = auditReport(infectedReport(attack));
    expect(XMLValidator.validate(asXml(page))).toBe(true);
    expect(elements(page)).toEqual(elements(auditReport(infectedReport('harmless'))));
    expect(attributes(page)).toEqual(attributes(auditReport(infectedReport('harmless'))));
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test.each(attacks)('%j stays text in the picture of the change window and beside the script', (attack) => {
    const [hostile, harmless] = [attack, 'harmless'].map((text) =>
      auditReport(infected(sampleReport(), text, [...kept, 'at', 'taken']) as ReportInput),
    );
    expect(hostile?.match(/<svg class="timeline"/g)?.length).toBeGreaterThan(3);
    expect(XMLValidator.validate(asXml(hostile ?? ''))).toBe(true);
    expect(elements(hostile ?? '')).toEqual(elements(harmless ?? ''));
    expect(attributes(hostile ?? '')).toEqual(attributes(harmless ?? ''));
    expect(hostile?.split(script)).toHaveLength(2);
  });
});

test('what is in the section of a server is made once for the whole page, and once for the shorter ones', () => {
  const made: PageDepth[] = [];
  const parts = partsOnce((_facts, { depth }) => {
    made.push(depth);
    return html`${depth}`;
  });
  const facts = viewOf(sampleServers.upgraded);
  const texts = [...pageDepths, ...pageDepths].map((depth) => parts(facts, { ...pageContext('en'), depth }).text);
  expect(made).toEqual(['all', 'short']);
  expect(texts).toEqual(['all', 'short', 'short', 'all', 'short', 'short']);
});

describe('the page', () => {
  const page = auditReport(sampleReport());

  test('is one file with one script of its own, without forms, links to elsewhere or resources', () => {
    expect(page.split(script)).toHaveLength(2);
    expect(page.replace(script, '')).not.toMatch(/<(script|link|img|iframe|object|embed|form|base)\b/i);
    expect(page).not.toMatch(/\b(src|srcset|action)=|url\(|@import/i);
    expect(page).not.toMatch(/ style="/);
    expect([...page.matchAll(/href="([^"]*)"/g)].every(([, target]) => target?.startsWith('#'))).toBe(true);
  });

  test('has one main heading, captions, headed rows and columns, and no anchor twice', () => {
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page.match(/<table/g)?.length).toBe(page.match(/<caption/g)?.length);
    expect(page).toContain('<th scope="col">');
    expect(page).toContain('<th scope="row">');
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
    for (const [, target] of page.matchAll(/(?:aria-labelledby|for)="([^"]*)"/g)) {
      for (const id of target?.split(' ') ?? []) expect(ids).toContain(id);
    }
  });

  test('says what happened: digests, backup sets, who confirmed what, the text for users', () => {
    for (const text of [
      digest,
      'mfa1-20260307-210000',
      'anna',
      'Approved by bernd',
      'exit code 3010',
      'New address:\nhttps://mfa.contoso.com/MultiFactorAuth',
      'Rehearsal.',
    ]) {
      expect(page).toContain(text);
    }
  });

  test('is the same for the same input', () => {
    expect(auditReport(sampleReport())).toBe(page);
  });

  test('of a server with more of everything than anybody has stays below 300 kB', () => {
    const { upgraded } = sampleServers;
    const times = <T>(count: number, items: readonly T[]) => Array.from({ length: count }, () => items).flat();
    const huge: ReportServer = {
      ...upgraded,
      plans: upgraded.plans.map(({ plan, digest: one }) => ({
        digest: one,
        plan: {
          ...plan,
          findings: Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`f${i}`, 'x'.repeat(90)])),
        },
      })),
      journal: times(40, upgraded.journal),
      manifests: upgraded.manifests.map(({ manifest, sha256 }) => ({
        sha256,
        manifest: { ...manifest, entries: times(3_000, manifest.entries) },
      })),
      merges: (['user-portal', 'mobile-app'] as const).map((component) => ({
        component,
        record: {
          ...sampleMerge,
          outcomes: times(100, sampleMerge.outcomes),
          fragments: times(3, sampleMerge.fragments),
        },
      })),
    };
    const page = auditReport(sampleReport([huge]));
    expect(Buffer.byteLength(page)).toBeLessThan(300_000);
    expect(page).toContain('5,880 more are left out here');
  });

  test.each([
    [80, 'without a word of it', undefined],
    [200, 'and says that it has of each what matters first', 'Of each server it has what matters first'],
    [1_500, 'and says that it has only the servers that need a person', 'only the servers that need a person'],
  ] as const)('of %i servers stays below 5 MB %s', (count, _, note) => {
    const checks = sampleServers.upgraded.checks.filter(({ verdict }) => verdict !== 'fail');
    const journal: readonly JournalLine[] = [
      ...sampleServers.upgraded.journal,
      { at: '2026-03-08T00:00:00.000Z', event: 'operator-step-said', step: 'inform-users', by: 'anna' },
    ];
    const servers = Array.from({ length: count }, (_, i) => ({
      ...sampleServers.upgraded,
      checks,
      journal,
      name: `MFA${i}`,
    }));
    const fleet = auditReport(sampleReport(servers));
    expect(Buffer.byteLength(fleet)).toBeLessThan(5_000_000);
    expect(fleet).toContain(`>MFA${count - 1}<`);
    for (const text of ['Of each server it has what matters first', 'only the servers that need a person']) {
      expect(fleet.includes(text)).toBe(text === note);
    }
  });
});
