import { describe, expect, test } from '@jest/globals';
import { reportSummary } from '../../../src/actions/shared/report-summary.js';
import type { Announcement } from '../../../src/product/announcement.js';
import { reportFacts } from '../../../src/report/report-facts.js';
import type { ReportServer } from '../../../src/report/report-input.js';
import { nightOf } from '../../browser/upgraded-server.js';
import { hasEnglish } from '../../report/has-english.js';
import { sampleMerge } from '../../report/sample-merge.js';
import { digest, makeFleet, sampleReport, sampleServers } from '../../report/sample-report.js';

const { upgraded, waiting, refused, rolledBack } = sampleServers;
const factsOf = (...servers: readonly ReportServer[]) => reportFacts(sampleReport(servers));
const summaryOf = (...servers: readonly ReportServer[]) =>
  reportSummary(factsOf(...servers), { language: 'en', rehearsal: false });

const linesOf = ({ subject, paragraphs }: Announcement) => [subject, ...paragraphs.flatMap((one) => one.split('\n'))];

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
    expect(summary.split('\n').filter((line) => /^\| SRV\d+ \| [^*]/.test(line))).toHaveLength(200);
    expect(summary.split('\n').filter((line) => /^\| SRV\d+ \| \*\*/.test(line))).toHaveLength(200);
    expect(summary.indexOf('| SRV200 |')).toBeLessThan(summary.indexOf('### What failed'));
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
  });

  test('of a fleet that is too large leaves whole servers out and says so', () => {
    const facts = reportFacts(sampleReport(makeFleet(60)));
    const summary = reportSummary(facts, { language: 'en', rehearsal: false }, 20_000);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(20_000);
    expect(summary).toMatch(/_Left out, because a summary has 1 MiB at most: SRV.*facts-path have all of it\._$/);
    const table = reportSummary(facts, { language: 'en', rehearsal: false }, 3_000);
    expect(Buffer.byteLength(table)).toBeLessThanOrEqual(3_000);
    expect(table).toMatch(/and \d+ more servers/);
  });

  test('is in German where that is asked for, but for what comes from the server', () => {
    const german = (server: ReportServer) =>
      reportSummary(reportFacts({ ...sampleReport([server]), language: 'de' }), { language: 'de', rehearsal: false });
    const summary = german(waiting);
    for (const text of [
      'wartet',
      'Eine Person muss handeln',
      'Anmeldung nicht möglich',
      'laut Aufzeichnung nicht beendet',
      'Den Multi-Factor Authentication Server auf MFA1 aktivieren',
    ])
      expect(summary).toContain(text);
    expect(german(rolledBack)).toContain('zurückgesetzt');
  });

  test('in German has no English but what it quotes, also after a failure and a roll-back', async () => {
    const { record } = await nightOf('worst');
    const servers = [record.server, ...Object.values(sampleServers)];
    const german = servers.map((server) =>
      reportSummary(reportFacts({ ...sampleReport([server]), language: 'de' }), { language: 'de', rehearsal: true }),
    );
    const cells = german.flatMap((text) => text.split(/\n| \| |<br>/));
    // Markup of the summary: what is escaped or code, addresses of links, and lines of a log.
    const bare = cells.map((cell) => cell.replace(/`[^`]*`|\]\([^)]*\)/g, '').replace(/\\(.)/g, '$1'));
    const ofPersons = ['CHG0031415, looked at every step.', ...sampleReport().announcements.flatMap(linesOf)];
    const shown = bare.filter((cell) => !cell.startsWith('> ') && !ofPersons.some((text) => cell.includes(text)));
    expect(shown.length).toBeGreaterThan(500);
    expect([...new Set(shown.filter(hasEnglish))]).toEqual([]);
  }, 60_000);

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

  test('of a huge server stays a summary of some kilobytes', () => {
    const outcomes = Array.from({ length: 1000 }, (_, index) => ({
      ...(sampleMerge.outcomes[0] ?? { outcome: 'carried' as const, reason: '' }),
      setting: `appSettings/KEY_${index}`,
      original: 'x'.repeat(5000),
    }));
    const huge = { ...upgraded, merges: [{ component: 'user-portal' as const, record: { ...sampleMerge, outcomes } }] };
    expect(Buffer.byteLength(summaryOf(huge))).toBeLessThan(300_000);
  });
});
