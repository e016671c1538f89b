import { describe, expect, test } from '@jest/globals';
import { reportedRunStatus } from '../../../src/actions/shared/report-status.js';
import { reportFacts } from '../../../src/report/report-facts.js';
import type { ReportServer } from '../../../src/report/report-input.js';
import { sampleReport, sampleServers } from '../../report/sample-report.js';

const created = '2026-03-08T01:00:00.000Z';

function statusOf(server: ReportServer) {
  const { servers } = reportFacts({ ...sampleReport([server]), created });
  const [only] = servers;
  if (only === undefined) throw new Error('The facts name no server.');
  return reportedRunStatus(only, { rehearsal: true }, created);
}

describe('the time of a status', () => {
  test('is when the server was seen, by its record', () => {
    expect(statusOf(sampleServers.upgraded)?.at).toBe('2026-03-08T00:59:00.000Z');
  });

  test('is the time of the report where nobody could look at the server', () => {
    const { after: _unseen, ...server } = sampleServers.upgraded;
    expect(statusOf(server)?.at).toBe(created);
  });
});
