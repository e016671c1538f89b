import { describe, expect, test } from '@jest/globals';
import { type HeldLock, heldByNobodyKnown, heldLockText, lockedBy } from '../../src/plan/lock-refusal.js';

const now = new Date('2026-03-07T22:30:00Z');
const lock = (state: HeldLock['state'], owner: Partial<HeldLock['owner']> = {}): HeldLock => ({
  path: 'C:\\ProgramData\\mfa-server-upgrade\\lock\\3.json',
  state,
  owner: {
    processId: 815,
    since: '2026-03-07T22:00:00Z',
    bootTime: '2026-03-01T02:00:00Z',
    run: 'https://github.com/contoso/mfa/actions/runs/7',
    machine: 'RUNNER1',
    nonce: '4f2a',
    ...owner,
  },
});

describe('a server that another run is changing', () => {
  test('is refused with who has it, since when, and the lock', () => {
    expect(lockedBy(lock('runs'), { now })).toMatchObject({
      code: 'server-locked',
      message:
        'This server is being changed by process 815 of RUNNER1 (https://github.com/contoso/mfa/actions/runs/7), since 2026-03-07T22:00:00Z, 30 minutes ago. Lock: C:\\ProgramData\\mfa-server-upgrade\\lock\\3.json. The process runs on this machine.',
    });
  });

  test('while the run is at work, is not to be released by anybody', () => {
    const { advice } = heldLockText(lock('runs'), { now });
    expect(advice).toContain('cancel it on its page, or end process 815');
    expect(advice).not.toContain('release-lock');
  });

  test.each<[HeldLock['state'], RegExp]>([
    ['not-known', /has ended\. Then run again with release-lock: 4f2a\./],
    ['elsewhere', /on RUNNER1 in the list of processes, that it has ended\. Then run again with release-lock: 4f2a\./],
  ])('where the run is %s, names what a person looks at before releasing it', (state, advice) => {
    expect(heldLockText(lock(state), { now }).advice).toMatch(advice);
  });

  test('by a lock of an earlier version, which has no name of its own, needs the other program to end', () => {
    const { nonce: _none, ...owner } = lock('not-known').owner;
    const { advice } = heldLockText({ ...lock('not-known'), owner }, { now });
    expect(advice).toContain('end it or restart the server');
    expect(advice).not.toContain('release-lock');
  });

  test('says that release-lock was refused only where it named this very lock', () => {
    const messageFor = (release: string) => heldLockText(lock('runs'), { now, release }).message;
    expect(messageFor('4f2a')).toMatch(/So release-lock does not release it\.$/);
    expect(messageFor('other')).not.toContain('release-lock');
  });

  test('is never reported as locked in the future, with any clock', () => {
    const early = new Date('2026-03-07T21:00:00Z');
    expect(heldLockText(lock('runs'), { now: early }).message).toContain(', 0 minutes ago.');
  });
});

test('where others took the lock each time, nobody is named', () => {
  expect(heldByNobodyKnown('C:\\lock')).toMatchObject({
    code: 'server-locked',
    message: 'This server is being changed by another run. Lock: C:\\lock.',
  });
});
