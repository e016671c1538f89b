import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { reportSummary } from '../../src/actions/shared/report-summary.js';
import { unknownFields } from '../../src/base/format/read-format.js';
import { shownAtMost, shownFiles, shownSettings } from '../../src/report/limits.js';
import { reportFacts } from '../../src/report/report-facts.js';
import { reportFactsSchema } from '../../src/report/report-facts-schema.js';
import type { ReportServer } from '../../src/report/report-input.js';
import { parseServerRecord } from '../../src/report/server-record.js';
import { sampleMerge } from './sample-merge.js';
import { digest, makeFleet, sampleReport, sampleServers } from './sample-report.js';

const { upgraded, waiting, refused, rolledBack } = sampleServers;
const factsOf = (...servers: readonly ReportServer[]) => reportFacts(sampleReport(servers));
const summaryOf = (...servers: readonly ReportServer[]) => reportSummary(factsOf(...servers), 'en');

describe('the record of a server', () => {
  test.each(Object.entries(sampleServers))('%s comes back as it was written', (_name, server) => {
    const record = { format: 1, rehearsal: true, server, announcements: [] } as const;
    expect(parseServerRecord(JSON.stringify(record), 'record')).toEqual(record);
  });

  test('of an older journal, without names of runs, can be read', () => {
    const journal = upgraded.journal.map((line) =>
      line.event === 'plan-started' ? { at: line.at, event: line.event, digest, action: line.action } : line,
    );
    const server = { ...upgraded, journal };
    const text = JSON.stringify({ format: 1, rehearsal: false, server, announcements: [] });
    expect(parseServerRecord(text, 'record').server.journal).toEqual(journal);
  });
});

describe('the facts', () => {
  const facts = reportFacts(sampleReport());

  test('are what the schema describes, nothing left out and nothing beside it', () => {
    const written = JSON.parse(JSON.stringify(facts));
    expect(v.parse(reportFactsSchema, written)).toEqual(written);
    expect(unknownFields(reportFactsSchema, written)).toEqual([]);
  });

  test('have a published schema that names every part', async () => {
    const schema = JSON.parse(await readFile('docs/reference/report.schema.json', 'utf8'));
    const server = schema.properties.servers.items.properties;
    expect(Object.keys(server)).toEqual(expect.arrayContaining(Object.keys(facts.servers[0] ?? {})));
  });

  test('have the servers that need a person first', () => {
    const outcomes = facts.servers.map(({ outcome }) => outcome);
    expect(outcomes.slice(0, 2)).toEqual(['failed', 'failed']);
    expect(outcomes.at(-1)).toBe('upgraded');
  });
});

describe('the summary', () => {
  test('of one server shows digest, approver, failure, exit code, log, outage, before and after, settings and words of persons', () => {
    const summary = summaryOf(upgraded);
    for (const text of [
      digest,
      'bernd',
      '1603',
      '48234496',
      '51380224',
      'gone',
      'Sign-in could not work',
      'confirmed by anna',
      'CREDENTIAL\\_CACHE\\_SECONDS',
      'conflict',
      'not proven',
    ])
      expect(summary).toContain(text);
  });

  test('of a failed server has the last failure with the code and what to do', () => {
    expect(summaryOf(refused)).toMatch(/installer-failed-1601[\s\S]*msiserver/);
  });

  test('of a fleet has the table first, then those that need a person', () => {
    const summary = summaryOf(...makeFleet(200));
    expect(summary.split('\n').filter((line) => /^\| SRV\d+ \|/.test(line))).toHaveLength(200);
    expect(summary.indexOf('| SRV200 |')).toBeLessThan(summary.indexOf('### What failed'));
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
  });

  test('of a fleet that is too large leaves whole servers out and says so', () => {
    const facts = reportFacts(sampleReport(makeFleet(60)));
    const summary = reportSummary(facts, 'en', 20_000);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(20_000);
    expect(summary).toMatch(/_Left out, because a summary has 1 MiB at most: SRV.*facts-path have all of it\._$/);
    const table = reportSummary(facts, 'en', 3_000);
    expect(Buffer.byteLength(table)).toBeLessThanOrEqual(3_000);
    expect(table).toMatch(/and \d+ more servers/);
  });

  test('is in German where that is asked for, but for what comes from the server', () => {
    const german = (server: ReportServer) =>
      reportSummary(reportFacts({ ...sampleReport([server]), language: 'de' }), 'de');
    const summary = german(waiting);
    for (const text of [
      'wartet',
      'Eine Person muss handeln',
      'Anmeldung nicht möglich',
      'laut Aufzeichnung nicht beendet',
      'Activate the Multi-Factor',
    ])
      expect(summary).toContain(text);
    expect(german(rolledBack)).toContain('zurückgesetzt');
  });

  test('takes text of a server as text', () => {
    const evil = { ...refused, name: '</td><script>|x', reason: '| a `b` [c](d)\n::error::x' };
    const summary = summaryOf(evil, upgraded);
    expect(summary).not.toMatch(/<script>|\n::error::/);
    expect(summary).toContain('\\[c\\]\\(d\\)');
  });

  test('quotes the lines of a log, with any markup in them', () => {
    const journal = refused.journal.map((line) =>
      line.event === 'installer-ran' ? { ...line, excerpt: ['```', '# <img src=x>'] } : line,
    );
    expect(summaryOf({ ...refused, journal })).toContain('> \\`\\`\\`<br>\n> \\# &lt;img src=x&gt;');
  });
});

describe('what is shown', () => {
  test('of settings is bounded, those that need a person first', () => {
    const same = sampleMerge.outcomes[3];
    const outcomes = [...Array.from({ length: 1000 }, () => same), ...sampleMerge.outcomes].filter(
      (one) => one !== undefined,
    );
    const { items, leftOut } = shownSettings({ outcomes });
    expect([items.length, leftOut]).toEqual([shownAtMost.settings, 1007 - shownAtMost.settings]);
    expect(items.slice(0, 3).map(({ fate }) => fate)).toEqual(['conflict', 'reported', 'corrected']);
  });

  test('of files is bounded, what comes in great number last', () => {
    const entry = (role: string, storedAs: string) => ({ component: 'agent', role, storedAs, size: 1, sha256: 'a' });
    const entries = [
      ...Array.from({ length: 20_000 }, (_, index) => entry('logs', `l${index}`)),
      entry('data', 'PhoneFactor.pfdata'),
    ];
    const { items, leftOut } = shownFiles({ entries }, shownAtMost.files);
    expect(items[0]?.role).toBe('data');
    expect(leftOut).toBe(20_001 - shownAtMost.files);
  });

  test('of a huge server stays a summary of some kilobytes', () => {
    const outcomes = Array.from({ length: 1000 }, (_, index) => ({
      ...(sampleMerge.outcomes[0] ?? { fate: 'carried' as const, reason: '' }),
      setting: `appSettings/KEY_${index}`,
      original: 'x'.repeat(5000),
    }));
    const huge = { ...upgraded, merges: [{ component: 'user-portal' as const, record: { ...sampleMerge, outcomes } }] };
    expect(Buffer.byteLength(summaryOf(huge))).toBeLessThan(300_000);
  });
});
