import { describe, expect, test } from '@jest/globals';
import type { JournalLine } from '../../src/plan/journal.js';
import { judgeRecords } from '../../src/stages/judge-records.js';

const at = '2026-03-07T22:00:00Z';
const digest = `sha256:${'a'.repeat(64)}`;
const marked: JournalLine = { event: 'machine-marked', at, mark: 'one' };
const cutOff: JournalLine = { event: 'run-ended', at, digest, because: 'cut-off', signal: 'SIGINT' };
const startOrdered: JournalLine = { event: 'services-start-requested', at, services: ['PhoneFactorSvc'] };
const begun: JournalLine = { event: 'step-started', at, digest, step: 'install-server' };

const failed: JournalLine = { event: 'step-failed', at, digest, step: 'install-server', message: 'not reached' };

describe('a mark that only the journal has', () => {
  test.each([
    ['of a run that died', [marked]],
    ['of a run that was cut off', [marked, cutOff, startOrdered]],
    ['of a run whose connection was lost at the mark', [marked, failed, cutOff]],
  ])('%s is written', (_what, lines) => {
    expect(judgeRecords({ lines }, undefined, [])).toEqual({ fit: 'mark-to-write' });
  });

  test('with a step begun behind it shows a machine that was put back', () => {
    for (const lines of [
      [marked, begun, cutOff],
      [marked, begun, failed, cutOff],
    ]) {
      expect(judgeRecords({ lines }, undefined, [])).toEqual({ fit: 'machine-is-older' });
    }
  });
});
