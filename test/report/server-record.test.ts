import { describe, expect, test } from '@jest/globals';
import { parseServerRecord } from '../../src/report/server-record.js';
import { digest, sampleServers } from './sample-report.js';

const { upgraded } = sampleServers;

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
