import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { visible } from '../../src/base/visible.js';
import type { JournalLine } from '../../src/plan/journal.js';
import { auditReport } from '../../src/report/audit-report.js';
import { escapeHtml, html } from '../../src/report/html.js';
import { between, duration, formatsOf } from '../../src/report/page/formats.js';
import { pageScript } from '../../src/report/page/page-script.js';
import { openOperatorSteps } from '../../src/report/plan-runs.js';
import type { ReportInput, ReportServer } from '../../src/report/report-input.js';
import { serverOutcome } from '../../src/report/server-outcome.js';
import { stepRows } from '../../src/report/step-rows.js';
import { wordsOf } from '../../src/report/words.js';
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

  test('of any kind leaves the structure as it is and comes back by reading', () => {
    const parser = new XMLParser({ trimValues: false, processEntities: true, htmlEntities: true });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const markup = `<p title="${escapeHtml(text)}">${escapeHtml(text)}x</p>`;
        expect(XMLValidator.validate(markup)).toBe(true);
        expect(parser.parse(markup).p).toBe(`${visible(text)}x`);
      }),
    );
  });
});

describe('the page', () => {
  const page = auditReport(sampleReport());

  test('is one file with one script of its own, without forms, links to elsewhere or resources', () => {
    expect(page.split(script)).toHaveLength(2);
    expect(page.replace(script, '')).not.toMatch(/<(script|link|img|iframe|object|embed|form|base)\b/i);
    expect(page).not.toMatch(/\b(src|srcset|action)=|url\(|@import/i);
    expect([...page.matchAll(/href="([^"]*)"/g)].every(([, target]) => target?.startsWith('#'))).toBe(true);
  });

  test('allows only its own style sheet and script, by their hashes', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    expect(page).toContain(
      `default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(pageScript)}'`,
    );
    expect(page).not.toMatch(/ style="/);
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

describe('the outcome of a server', () => {
  test.each([
    ['upgraded', 'upgraded', 'Open for a person: Inform the users'],
    ['waiting', 'waiting', 'A person has to act: Activate'],
    ['failed', 'failed', 'uninstall-user-portal was begun and not finished'],
    ['untouched', 'untouched', 'The data file is missing.'],
    ['restart', 'waiting', 'Windows wants a restart: exit code 3010'],
    ['rolledBack', 'rolled-back', 'put back'],
  ] as const)('%s', (name, outcome, reason) => {
    const judged = serverOutcome(sampleServers[name]);
    expect(judged.outcome).toBe(outcome);
    expect(judged.reason).toContain(reason);
  });

  test('a step that failed and was done by a later run is done', () => {
    const { journal, ...rest } = sampleServers.failed;
    const later = journal.flatMap((line): readonly JournalLine[] =>
      line.event === 'step-started' && line.step === 'uninstall-user-portal'
        ? [
            line,
            { ...line, at: '2026-03-08T00:00:00.000Z' },
            { ...line, event: 'step-done', notes: [], at: '2026-03-08T00:01:00.000Z' } as const,
          ]
        : [line],
    );
    const row = stepRows({ ...rest, journal: later }).find(({ step }) => step.id === 'uninstall-user-portal');
    expect(row).toMatchObject({ state: 'done', ended: '2026-03-08T00:01:00.000Z' });
    expect(serverOutcome({ ...rest, journal: later }).outcome).toBe('waiting');
  });

  test('files put back from a backup set leave the outcome of the server as it was', () => {
    const { journal, plans, ...rest } = sampleServers.upgraded;
    const restored = `sha256:${'f'.repeat(64)}`;
    const steps = [{ type: 'change', id: 'restore-files', stage: 's', title: 't', change: { kind: 'x' } } as const];
    const plan = { ...plans[0]?.plan, action: 'restore-backup', steps } as (typeof plans)[0]['plan'];
    const at = '2026-03-09T00:00:00.000Z';
    const more = [
      { at, event: 'plan-started', digest: restored, action: 'restore-backup' },
      { at, event: 'step-started', digest: restored, step: 'restore-files' },
      { at, event: 'step-done', digest: restored, step: 'restore-files', notes: [] },
      { at, event: 'plan-finished', digest: restored, action: 'restore-backup' },
    ] as const;
    const server = { ...rest, journal: [...journal, ...more], plans: [...plans, { plan, digest: restored }] };
    expect(serverOutcome(server).outcome).toBe('upgraded');
  });

  test('only operator steps that are due and not passed are open', () => {
    const openIn = ({ plans, journal }: (typeof sampleServers)['waiting']) =>
      openOperatorSteps(plans[0]?.plan, journal).map(({ id }) => id);
    expect(openIn(sampleServers.waiting)).toEqual(['activate-server']);
    expect(openIn(sampleServers.failed)).toEqual([]);
    expect(openIn(sampleServers.upgraded)).toEqual(['inform-users']);
    const journal = sampleServers.upgraded.journal.filter(({ event }) => event !== 'operator-step-said');
    expect(openIn({ ...sampleServers.upgraded, journal })).toEqual(['inform-users']);
  });

  test('the reason that the run gives wins', () => {
    expect(serverOutcome({ ...sampleServers.failed, reason: 'Exit code 1603.' }).reason).toBe('Exit code 1603.');
  });
});

test('sizes, times and durations are readable, as the language writes them', () => {
  const [english, german] = [formatsOf(wordsOf('en')), formatsOf(wordsOf('de'))];
  const sizes = [0, 999, 1000, 48_234_496, 3e12];
  expect(sizes.map(english.fileSize)).toEqual(['0 bytes', '999 bytes', '1.0 kB', '48.2 MB', '3.0 TB']);
  expect(sizes.map(german.fileSize)).toEqual(['0 Bytes', '999 Bytes', '1,0 kB', '48,2 MB', '3,0 TB']);
  expect([english.integer(48_234_496), german.integer(48_234_496)]).toEqual(['48,234,496', '48.234.496']);
  const at = '2026-03-07T22:15:04.000Z';
  expect([english.moment(at), english.minute(at), english.day(at)]).toEqual([
    '2026-03-07 22:15:04',
    '2026-03-07 22:15',
    '03-07',
  ]);
  expect([german.moment(at), german.minute(at), german.day(at)]).toEqual([
    '07.03.2026 22:15:04',
    '07.03.2026 22:15',
    '07.03.',
  ]);
  expect(english.moment('no time')).toBe('no time');
  const from = '2026-03-07T21:00:00Z';
  const ends = ['2026-03-07T21:00:42Z', '2026-03-07T21:12:00Z', '2026-03-07T22:05:00Z', '2026-03-10T23:00:00Z'];
  expect([...ends, undefined].map((to) => duration(between(from, to)))).toEqual([
    '42 s',
    '12 min',
    '1 h 05 min',
    '3 d 2 h',
    '',
  ]);
});

test('values of a template are escaped, markup is not', () => {
  expect(html`<p>${'<b>'}${html`<b>${'&'}</b>`}${undefined}${[1, '<']}</p>`.text).toBe(
    '<p>&lt;b&gt;<b>&amp;</b>1&lt;</p>',
  );
});
