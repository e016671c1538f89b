import { describe, expect, test } from '@jest/globals';
import type { ProcessStart } from '../../src/host/processes.js';
import type { LockOwner } from '../../src/plan/lock-file.js';
import { ownerState } from '../../src/plan/lock-owner.js';
import { sampleMachine } from '../product/sample-inventory.js';

const started = '2026-03-07T21:59:00.000Z';
const owner: LockOwner = {
  processId: 7,
  since: '2026-03-07T22:00:00.000Z',
  bootTime: sampleMachine.bootTime,
  run: 'r',
  machine: 'RUNNER1',
  started,
  nonce: 'n',
};

/** A machine on which the process has this start; `'gone'`: no process has its number. */
function stateOf(
  own: LockOwner,
  start: ProcessStart | undefined | 'gone',
  { machine = 'RUNNER1', bootTime = sampleMachine.bootTime } = {},
) {
  const processes = {
    machine,
    currentId: 1,
    isRunning: async (id: number) => start !== 'gone' && id === 7,
    startOf: async () => (start === 'gone' ? undefined : start),
    list: async () => [],
  };
  const facts = async () => ({ ...sampleMachine, bootTime });
  const host = { processes, machine: { facts, canReach: async () => false } };
  return ownerState(host as Parameters<typeof ownerState>[0], {
    path: 'C:\\lock\\1.json',
    number: 1,
    owner: own,
  });
}

describe('the run that took a lock', () => {
  test('runs where a process has its number and its start', async () => {
    expect(await stateOf(owner, { at: started })).toBe('runs');
    expect(await stateOf({ ...owner, machine: 'runner1' }, { at: started })).toBe('runs');
  });

  test('has ended where its number was given to a process that was started at another time', async () => {
    expect(await stateOf(owner, { at: '2026-03-07T22:05:00.000Z' })).toBe('ended');
  });

  test('is known by the mark of the system, also where the clock was set', async () => {
    const start = { at: '2026-03-08T04:00:00.000Z', mark: '815' };
    expect(await stateOf({ ...owner, startMark: '815' }, start)).toBe('runs');
    expect(await stateOf({ ...owner, startMark: '816' }, { ...start, at: started })).toBe('ended');
  });

  test('has ended where no process has its number, or it gave the lock back', async () => {
    expect(await stateOf(owner, 'gone')).toBe('ended');
    expect(await stateOf({ ...owner, released: '2026-03-07T22:30:00.000Z' }, { at: started })).toBe('ended');
  });

  test('cannot be seen from another machine', async () => {
    expect(await stateOf(owner, { at: started }, { machine: 'RUNNER2' })).toBe('elsewhere');
  });

  test('is not known where the machine does not report when the process was started', async () => {
    expect(await stateOf(owner, undefined)).toBe('not-known');
    expect(await stateOf(owner, undefined, { bootTime: '2026-03-08T02:00:00.000Z' })).toBe('not-known');
  });
});

describe('the run of an earlier version', () => {
  const { started: _started, nonce: _nonce, machine: _machine, ...earlier } = owner;

  test('runs where the process was started before the lock was taken', async () => {
    expect(await stateOf(earlier, { at: '2026-03-07T21:00:00.000Z' })).toBe('runs');
    expect(await stateOf(earlier, { at: '2026-03-07T23:00:00.000Z' })).toBe('ended');
  });

  test('has ended where the machine was started since', async () => {
    expect(await stateOf(earlier, undefined, { bootTime: '2026-03-08T02:00:00.000Z' })).toBe('ended');
    expect(await stateOf(earlier, undefined)).toBe('not-known');
  });
});

test('a lock that was never written to its end has no run', async () => {
  const host = {} as Parameters<typeof ownerState>[0];
  expect(await ownerState(host, { path: 'C:\\lock\\1.json', number: 1 })).toBe('ended');
});
