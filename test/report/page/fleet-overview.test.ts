import { describe, expect, test } from '@jest/globals';
import { fleetTable, outageOf, outcomeCounts } from '../../../src/report/page/fleet-overview.js';
import { pageContext } from '../../../src/report/page/page-context.js';
import { makeFleet, sampleServers } from '../sample-report.js';
import { rowsIn, viewOf, wordsIn } from './sample-section.js';

const { upgraded, waiting, failed, untouched } = sampleServers;
const page = pageContext('en');

test('the outcomes are counted, those that need a person most first, and none that no server has', () => {
  const views = [upgraded, untouched, failed, upgraded].map((server) => viewOf(server));
  expect(wordsIn(outcomeCounts(views, page).text)).toBe('1 Failed 1 Untouched 2 Upgraded');
});

describe('the table of all servers', () => {
  const rowOf = (server: typeof upgraded) => rowsIn(fleetTable([viewOf(server, 'mfa')], page))[0];

  test('has outcome, reason, steps, beginning, time without sign-in and what is unproven', () => {
    // Signing in was out from 190 seconds after 21:00 to 27 lines of the journal later: 85.5 minutes.
    expect(rowOf(upgraded)).toEqual([
      'MFA1',
      'Upgraded',
      'Open for a person: Inform the users of the new address of the User Portal.',
      '9 of 10',
      '2026-03-07 21:03:10',
      '1 h 26 min',
      '2',
    ]);
  });

  test('says that sign-in is not proven to be back, and nothing where it was never out', () => {
    expect(rowOf(waiting)?.[5]).toBe('Not proven to be over');
    expect(rowOf(untouched)?.slice(3, 6)).toEqual(['0 of 10', '', '']);
  });

  test('leads to the section of a server, and is plain text where the page has none of it', () => {
    const shown = (depth: 'all' | 'attention') => {
      const informed = {
        at: '2026-03-08T00:30:00Z',
        event: 'operator-step-said',
        step: 'inform-users',
        by: 'a',
      } as const;
      const calm = { ...upgraded, name: '<MFA1>', checks: [], journal: [...upgraded.journal, informed] };
      return fleetTable([viewOf(calm, 'mfa')], { ...page, depth }).text;
    };
    expect(shown('all')).toContain('<a href="#mfa">&lt;MFA1&gt;</a>');
    expect(shown('attention')).toContain('>&lt;MFA1&gt;</th>');
    expect(shown('attention')).not.toContain('href="#mfa"');
  });

  test('turns pages of 50 servers and filters by outcome', () => {
    const { text } = fleetTable(
      makeFleet(14).map((server) => viewOf(server)),
      page,
    );
    expect(text).toContain('data-table="servers" data-page="50"');
    expect(wordsIn(text)).toMatch(/Outcome All 14 Failed 4 Waiting 4 Rolled back 2 Untouched 2 Upgraded 2/);
  });
});

test('an outage without an end sorts behind every other, one of the portal alone is none of sign-in', () => {
  const portal = {
    ...upgraded,
    journal: upgraded.journal.filter((line) => !('subject' in line) || line.subject !== 'sign-in'),
  };
  expect(outageOf(viewOf(waiting))).toBe(Number.MAX_SAFE_INTEGER);
  expect(outageOf(viewOf(portal))).toBe(0);
});
