import { describe, expect, test } from '@jest/globals';
import { serverStatus } from '../../src/report/server-status.js';
import { folder } from './sample-journal.js';
import { sampleServers } from './sample-report.js';

const { upgraded, waiting, failed, refused, rolledBack, untouched, restart } = sampleServers;

describe('the status of a report', () => {
  test.each([
    ['waits for a person', waiting, 'waits-for-person', 'down', 'act'],
    ['failed with advice', refused, 'failed', 'down', 'try-again'],
    ['was cut off', failed, 'cut-off', 'down', 'run-again'],
    ['is blocked', untouched, 'blocked', 'not-known', 'settle'],
    ['waits for a restart', restart, 'waits-for-restart', 'not-known', 'restart'],
    ['was rolled back', rolledBack, 'rolled-back', 'up', 'plan'],
    ['waits for nothing that anybody is hindered by', upgraded, 'waits-for-person', 'up', 'act'],
  ] as const)('of a server that %s', (_, server, state, signIn, next) => {
    const { next: todo, ...status } = serverStatus(server);
    expect([status.state, status.signIn, todo.do]).toEqual([state, signIn, next]);
  });

  test('names what to confirm, and since when sign-in is down', () => {
    const status = serverStatus(waiting);
    const stopped = waiting.journal.find((line) => line.event === 'service-interrupted');
    expect(status.since).toBe(stopped?.at);
    expect(status.next).toMatchObject({ confirm: ['activate-server'] });
  });

  test('names the set of the way back after a removal, and none after a roll-back', () => {
    expect(serverStatus(upgraded).wayBack).toEqual({ folder, isThere: true });
    expect(serverStatus({ ...upgraded, manifests: [] }).wayBack).toEqual({ folder, isThere: false });
    expect(serverStatus(rolledBack).wayBack).toBeUndefined();
  });
});
