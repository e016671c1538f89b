import { describe, expect, test } from '@jest/globals';
import { cutOffNote, cutOffRun, installerLeft, openRun } from '../../src/plan/cut-off-run.js';
import type { JournalLine } from '../../src/plan/journal.js';

const at = '2026-03-07T22:00:00Z';
const digest = `sha256:${'a'.repeat(64)}`;
const by = 'https://github.com/contoso/mfa/actions/runs/7';
const begun: JournalLine = { event: 'plan-started', at, by, digest, action: 'upgrade', records: ['run-ends'] };
const stopped: JournalLine = { event: 'services-stopped', at, services: ['PhoneFactorSvc', 'PhoneFactorSync'] };
const step: JournalLine = { event: 'step-started', at, digest, step: 'uninstall-agent' };
const installer: JournalLine = {
  event: 'installer-started',
  at,
  what: 'PhoneFactor Agent 5.0.4',
  logPath: 'C:\\l.log',
  processId: 42,
  program: 'msiexec.exe',
};
const ended = (because: 'person' | 'restart' | 'fault'): JournalLine => ({ event: 'run-ended', at, digest, because });
const cut: JournalLine = { event: 'run-ended', at, digest, because: 'cut-off', signal: 'SIGTERM' };

describe('the last run was cut off', () => {
  test('where it was killed: it could not write what became of it', () => {
    expect(cutOffRun([begun, stopped, step, installer])).toEqual({
      by,
      action: 'upgrade',
      digest,
      began: at,
      step: 'uninstall-agent',
      stopped: ['PhoneFactorSvc', 'PhoneFactorSync'],
      ordered: [],
      installer: {
        what: 'PhoneFactor Agent 5.0.4',
        step: 'uninstall-agent',
        process: { id: 42, program: 'msiexec.exe' },
      },
    });
  });

  test('where a signal ended it: of what it stopped, the part that it ordered to start is known', () => {
    const ordered: JournalLine = { event: 'services-start-requested', at, services: ['PhoneFactorSvc', 'Other'] };
    expect(cutOffRun([begun, stopped, ordered, cut])).toMatchObject({ signal: 'SIGTERM', ordered: ['PhoneFactorSvc'] });
  });

  test('without a service of it being stopped, where all of them were seen running since', () => {
    const started: JournalLine = { event: 'services-started', at, services: ['PhoneFactorSvc', 'PhoneFactorSync'] };
    expect(cutOffRun([begun, stopped, cut, started])).toMatchObject({ stopped: [] });
  });
});

describe('the last run was not cut off', () => {
  const finished: JournalLine = { event: 'plan-finished', at, digest, action: 'upgrade' };
  const renewed: JournalLine = { event: 'machine-renewed', at, reason: 'r' };
  const earlier: JournalLine = { event: 'plan-started', at, digest, action: 'upgrade' };

  test.each<[string, readonly JournalLine[]]>([
    ['nothing was begun', []],
    ['it came to its end', [begun, step, finished]],
    ['a person has to act', [begun, ended('person')]],
    ['it failed', [begun, step, ended('fault')]],
    ['a later run came to its end', [begun, step, cut, begun, finished]],
    ['the machine was put back since', [begun, step, renewed]],
    ['it was of a version that did not write how it ends', [earlier, step]],
  ])('where %s', (_what, lines) => {
    expect(cutOffRun(lines)).toBeUndefined();
  });
});

describe('an installer', () => {
  const ran: JournalLine = {
    event: 'installer-ran',
    at,
    what: 'x',
    logPath: 'C:\\l.log',
    exitCode: 0,
    meaning: 'm',
    seconds: 1,
    excerpt: [],
  };
  const outlasted: JournalLine = { event: 'installer-outlasted', at, what: 'x' };

  test('is left behind while no end of it is on record', () => {
    expect(installerLeft([begun, step, installer, cut])?.what).toBe('PhoneFactor Agent 5.0.4');
    expect(installerLeft([begun, step, installer, ran])).toBeUndefined();
    expect(installerLeft([begun, step, installer, cut, outlasted])).toBeUndefined();
    expect(installerLeft([begun, step, installer, { event: 'rolled-back', at, folder: 'C:\\b' }])).toBeUndefined();
  });

  test('of an earlier version has no process that can be looked for', () => {
    const { processId: _id, program: _program, ...old } = installer;
    expect(installerLeft([step, old])).toEqual({ what: 'PhoneFactor Agent 5.0.4', step: 'uninstall-agent' });
  });
});

test('the next reader reads what was cut off, where it was and what it left', () => {
  const run = cutOffRun([begun, stopped, step, installer, cut]);
  expect(run && cutOffNote(run)).toBe(
    [
      `An earlier run was cut off by SIGTERM: upgrade, ${by}, begun ${at}.`,
      'It was at the step uninstall-agent.',
      'Stopped by it: PhoneFactorSvc, PhoneFactorSync.',
      'It had begun an installer of which no end is on record: PhoneFactor Agent 5.0.4.',
    ].join(' '),
  );
  const killed = cutOffRun([{ event: 'plan-started', at, digest, action: 'upgrade', records: ['run-ends'] }]);
  expect(killed && cutOffNote(killed)).toBe(
    `An earlier run was cut off without a word of its end: upgrade, run not on record, begun ${at}. Stopped by it: nothing that is not running again.`,
  );
});

describe('the run that has to be carried on', () => {
  const made: JournalLine = { event: 'backup-created', at, folder: 'C:\\b', manifestSha256: 'm' };
  const approved: JournalLine = { ...begun, approved: true };

  test.each(['person', 'restart', 'fault'] as const)('waits for %s, with its digest and its newest set', (because) => {
    expect(openRun([approved, step, made, ended(because)])).toEqual({
      ...{ action: 'upgrade', because },
      ...{ approvedDigest: digest, backupSet: 'C:\\b' },
    });
  });

  test('was cut off, also where nothing was approved and no set was made', () => {
    expect(openRun([begun, step])).toEqual({ action: 'upgrade', because: 'cut-off' });
  });

  test('is none where the last one was finished, or none began', () => {
    expect(openRun([begun, step, { event: 'plan-finished', at, digest, action: 'upgrade' }])).toBeUndefined();
    expect(openRun([])).toBeUndefined();
  });
});
