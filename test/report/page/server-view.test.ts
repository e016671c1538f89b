import { describe, expect, test } from '@jest/globals';
import { pageContext } from '../../../src/report/page/page-context.js';
import { doneCount, hasSection, openSteps } from '../../../src/report/page/server-view.js';
import type { ReportServer } from '../../../src/report/report-input.js';
import { sampleServers } from '../sample-report.js';
import { viewOf } from './sample-section.js';

const { upgraded, waiting, failed, restart } = sampleServers;

test('a step that a person confirmed counts as done, one that is open or was cut short does not', () => {
  // Nine steps of the suite and the activation; the users are not informed yet.
  expect(doneCount(viewOf(upgraded).steps)).toBe(9);
  expect(openSteps(viewOf(upgraded).steps).map(({ id }) => id)).toEqual(['inform-users']);
  // The services are stopped and the set is made; the removal of the portal was begun.
  expect(doneCount(viewOf(failed).steps)).toBe(2);
  expect(openSteps(viewOf(failed).steps)).toEqual([]);
  expect(openSteps(viewOf(waiting).steps).map(({ id }) => id)).toEqual(['activate-server']);
});

test('the reason on a German page is German, and one that the caller gave is shown as it is', () => {
  expect(viewOf(restart, 's1', 'de').reason.text).toBe('Windows verlangt einen Neustart: Rückgabewert 3010');
  expect(viewOf({ ...restart, reason: 'Exit code <1603>.' }, 's1', 'de').reason.text).toBe('Exit code &lt;1603&gt;.');
});

describe('a page that has only servers that need a person', () => {
  const page = { ...pageContext('en'), depth: 'attention' } as const;
  const passed = upgraded.checks.filter(({ verdict }) => verdict === 'pass');
  const informed = {
    at: '2026-03-08T00:30:00.000Z',
    event: 'operator-step-said',
    step: 'inform-users',
    by: 'anna',
  } as const;
  const calm: ReportServer = { ...upgraded, checks: passed, journal: [...upgraded.journal, informed] };

  test('leaves out a server that is upgraded, with nothing open and no check that failed', () => {
    expect(hasSection(viewOf(calm), page)).toBe(false);
    expect(hasSection(viewOf(calm), { ...page, depth: 'short' })).toBe(true);
  });

  test('has a server that is not upgraded, waits for a person or failed a check', () => {
    for (const server of [
      waiting,
      failed,
      { ...calm, journal: upgraded.journal },
      { ...calm, checks: upgraded.checks },
    ]) {
      expect(hasSection(viewOf(server), page)).toBe(true);
    }
  });
});
