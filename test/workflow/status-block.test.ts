import { describe, expect, test } from '@jest/globals';
import type { RunStatus } from '../../src/plan/run-status.js';
import { statusBlock, statusLines } from '../../src/workflow/status-block.js';
import { sampleCounts, sampleStatus } from './sample-status.js';

/** The content of the row, or of the line below the table, with this title. */
const rowOf = (status: RunStatus, title: string) =>
  statusBlock(status)
    .split('\n')
    .map((line) => line.replace(/^\* (\*\*.*?\*\*): (.*)$/, '| $1 | $2 |'))
    .find((line) => line.startsWith(`| **${title}** |`))
    ?.split(' | ')[1]
    ?.replace(/ \|$/, '');
const counted = (state: RunStatus['state'], counts: Partial<typeof sampleCounts>) =>
  rowOf({ ...sampleStatus, state, counts: { ...sampleCounts, ...counts } }, 'Plan');

describe('the first lines of a summary', () => {
  test('are the server with its state, then what to do, sign-in, the way back and the plan', () => {
    const lines = statusBlock(sampleStatus).split('\n');
    expect(lines[0]).toBe('| MFA1 | **stopped for a person** |');
    expect(lines.slice(2).flatMap((line) => line.split('**')[1] ?? [])).toEqual([
      'Do now',
      'Sign-in',
      'Way back',
      'Plan',
    ]);
    expect(rowOf(sampleStatus, 'Do now')).toBe('Activate the server.');
    expect(rowOf(sampleStatus, 'Sign-in')).toMatch(/^DOWN since 7 Mar 2026, .* Seen 7 Mar 2026, /);
  });

  test('have no way back where nothing was changed', () => {
    const { wayBack: _wayBack, ...planned } = sampleStatus;
    expect(statusBlock(planned)).not.toContain('Way back');
  });

  test('show text of a server as text, which ends neither its cell nor its table', () => {
    const hostile: RunStatus = { ...sampleStatus, server: 'a | b\n<img>', next: { text: '`c`\n| d |', inputs: {} } };
    expect(statusBlock(hostile).split('\n')).toHaveLength(statusBlock(sampleStatus).split('\n').length);
    expect(statusBlock(hostile)).toContain('| a \\| b<br>&lt;img&gt; |');
  });

  test('have the approved digest, shortened, and the reason that was given', () => {
    const approvedDigest = `sha256:${'0123456789abcdef'.repeat(4)}`;
    expect(rowOf({ ...sampleStatus, approvedDigest, reason: 'CHG-77 <b>' }, 'Approved')).toBe(
      '`sha256:0123456789abcdef…`, CHG-77 &lt;b&gt;',
    );
    expect(rowOf({ ...sampleStatus, reason: 'CHG-77' }, 'Reason')).toBe('CHG-77');
  });

  test('have the inputs of the next run, ready to be copied, before what is read later', () => {
    const inputs = { mode: 'apply', 'approved-plan': 'sha256:x' };
    expect(statusBlock({ ...sampleStatus, next: { text: 'Approve it.', inputs } })).toMatch(
      /\n\n```yaml\nmode: apply\napproved-plan: sha256:x\n```\n\n\* \*\*Way back\*\*: /,
    );
  });
});

describe('the count of the plan', () => {
  test('says how far a run came, and of a plan that was only made how much there is', () => {
    expect(counted('waits-for-person', {})).toBe(
      '6 of 10 steps done; removes 4, installs 1, changes 3, 2 by a person, no sign-in: about 30 min and manual steps',
    );
    expect(counted('planned', { done: 0, persons: 0 })).toBe(
      '10 steps; removes 4, installs 1, changes 3, no sign-in: about 30 min',
    );
    expect(counted('blocked', { steps: 1, removes: 0, installs: 0, changes: 0, persons: 0, minutes: 0 })).toBe(
      '1 step',
    );
  });

  test('says that no step is left', () => {
    expect(counted('finished', { steps: 0 })).toBe('no step is left');
  });
});

test('the last lines of a log have each input of the next run in its own line', () => {
  const status = { ...sampleStatus, next: { text: 'Run again.', inputs: { mode: 'apply', upload: 'never' } } };
  expect(statusLines(status).split('\n')).toEqual([
    'MFA1: stopped for a person. Sign-in: DOWN.',
    'Do now: Run again.',
    '  mode: apply',
    '  upload: never',
    'Way back: restore-backup with scope: roll-back',
  ]);
});
