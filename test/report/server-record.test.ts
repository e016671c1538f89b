import { describe, expect, test } from '@jest/globals';
import { parseServerRecord } from '../../src/report/server-record.js';
import { unprovenOf } from '../../src/report/unproven.js';
import { digest, sampleServers } from './sample-report.js';

const { upgraded } = sampleServers;

describe('the record of a server', () => {
  test.each(Object.entries(sampleServers))('%s comes back as it was written', (_name, server) => {
    const record = { format: 1, rehearsal: true, server, announcements: [] } as const;
    expect(parseServerRecord(JSON.stringify(record), 'record')).toEqual(record);
  });

  test('of a newer version, with an event and a value that this one does not know, is read and names them', () => {
    const at = '2026-03-07T22:15:00.000Z';
    const journal = [
      { at, event: 'pool-recycled', pool: 'MFA' },
      { at, event: 'run-ended', digest, because: 'power' },
    ];
    const text = JSON.stringify({ format: 1, rehearsal: true, server: { ...upgraded, journal }, announcements: [] });
    const { server } = parseServerRecord(text, 'record');
    expect(server.journal).toEqual([
      { at, event: 'unknown', name: 'pool-recycled', fields: { pool: 'MFA' } },
      { at, event: 'unknown', name: 'run-ended', fields: { digest, because: 'power' } },
    ]);
    const notes = unprovenOf(server).flatMap((item) => (item.code === 'record-incomplete' ? [item.note] : []));
    expect(notes.join()).toContain('pool-recycled, run-ended');
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
