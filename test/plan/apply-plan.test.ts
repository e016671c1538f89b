import { describe, expect, test } from '@jest/globals';
import { silentLog } from '../../src/base/log.js';
import { asRedacted } from '../../src/base/redaction/hidden.js';
import { UserError } from '../../src/base/user-error.js';
import { applyPlan, type StepResult } from '../../src/plan/apply-plan.js';
import { openJournal } from '../../src/plan/journal.js';
import { progressOf, restartOwed } from '../../src/plan/journal-facts.js';
import type { Change, Plan, Step } from '../../src/plan/plan.js';
import { memoryFiles } from './memory-files.js';

const clock = { now: () => new Date('2026-03-07T22:15:00Z'), sleep: async () => {} };
const bootTime = '2026-03-01T00:00:00Z';

const change = (id: string): Step<Change> => ({ type: 'change', id, stage: 's', title: id, change: { kind: id } });
const person = (id: string, blocking: boolean): Step<Change> => ({
  type: 'operator',
  id,
  stage: 's',
  title: id,
  operatorStep: { id, title: id, instructions: ['do it'], proof: 'said', blocking },
});
const planOf = (...steps: readonly Step<Change>[]): Plan => ({
  format: 2,
  action: 'upgrade',
  server: 'MFA1',
  inputs: {},
  findings: {},
  steps,
  warnings: [],
  blockers: [],
});

async function run(
  plan: Plan,
  results: Readonly<Record<string, StepResult | Error>> = {},
  contents = new Map<string, string>(),
) {
  const journal = await openJournal(memoryFiles(contents), clock, 'C:\\w\\journal.jsonl');
  const performed: string[] = [];
  const result = applyPlan(plan, {
    journal,
    log: silentLog,
    digest: 'd',
    redact: (text) => asRedacted(text.replaceAll('pa55', '***')),
    run: { by: 'https://github.example/run/1', actor: 'anna' },
    bootTime: async () => bootTime,
    async perform(step) {
      performed.push(step.id);
      const outcome = results[step.id] ?? { outcome: 'done', notes: [] };
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  });
  return { result, performed, journal };
}

describe('applying a plan', () => {
  test('performs the changes in order and says so', async () => {
    const { result, performed, journal } = await run(planOf(change('a'), change('b')));
    expect(await result).toMatchObject({ changed: true, openOperatorSteps: [] });
    expect(performed).toEqual(['a', 'b']);
    expect(journal.lines.map(({ event }) => event)).toEqual([
      'plan-started',
      'step-started',
      'step-done',
      'step-started',
      'step-done',
      'plan-finished',
    ]);
  });

  test('stops at an operator step that blocks, goes on past one that does not', async () => {
    const { result, performed } = await run(
      planOf(person('tell', false), change('a'), person('act', true), change('b')),
    );
    const { records, openOperatorSteps } = await result;
    expect(performed).toEqual(['a']);
    expect(openOperatorSteps.map(({ id }) => id)).toEqual(['tell', 'act']);
    expect(records.map(({ outcome }) => outcome)).toEqual([
      'waiting-for-person',
      'changed',
      'waiting-for-person',
      'not-reached',
    ]);
  });

  test('people see all they have to do in a row, not one thing a run', async () => {
    const { result } = await run(planOf(person('act', true), person('look', true), change('a'), person('tell', false)));
    const { openOperatorSteps, records } = await result;
    expect(openOperatorSteps.map(({ id }) => id)).toEqual(['act', 'look']);
    expect(records.map(({ outcome }) => outcome)).toEqual([
      'waiting-for-person',
      'waiting-for-person',
      'not-reached',
      'not-reached',
    ]);
  });

  test('stops after a step that needs a restart and remembers the boot time', async () => {
    const restart = { outcome: 'done', notes: [], restartRequired: 'exit code 3010' } as const;
    const { result, performed, journal } = await run(planOf(change('a'), change('b')), { a: restart });
    expect(await result).toMatchObject({ restartRequired: 'exit code 3010' });
    expect(performed).toEqual(['a']);
    expect(restartOwed(journal.lines, bootTime, new Date('2026-03-09T00:00:00Z'))).toBe('exit code 3010');
    expect(progressOf(journal.lines, 'd')).toBe('unfinished');
  });

  test('a step that fails leaves the plan unfinished and the later steps alone', async () => {
    const { result, performed, journal } = await run(planOf(change('a'), change('b')), { a: new Error('no') });
    expect(await result).toMatchObject({
      changed: false,
      fault: new Error('no'),
      records: [{ outcome: 'failed', notes: ['no'] }, { outcome: 'not-reached' }],
    });
    expect(performed).toEqual(['a']);
    expect(progressOf(journal.lines, 'd')).toBe('unfinished');
  });

  test('a failure is on record with its code and advice, without secrets', async () => {
    const no = new UserError('disk-full', 'No room for pa55.', 'Free some of pa55.');
    const { result, journal } = await run(planOf(change('a'), change('b')), { a: no });
    expect((await result).fault).toBe(no);
    expect(journal.lines.at(-2)).toEqual({
      at: '2026-03-07T22:15:00.000Z',
      event: 'step-failed',
      digest: 'd',
      step: 'a',
      code: 'disk-full',
      message: 'No room for ***.',
      advice: 'Free some of ***.',
    });
    const { result: other, journal: bug } = await run(planOf(change('a')), { a: new Error('x is not a function') });
    await other;
    expect(bug.lines.at(-2)).toMatchObject({ event: 'step-failed', message: 'x is not a function' });
    expect(bug.lines.at(-2)).not.toHaveProperty('code');
  });

  test('a failure that cannot be put on record stays the fault', async () => {
    const files = memoryFiles(new Map());
    let appends = 0;
    const append: typeof files.append = async (path, bytes) => {
      appends += 1;
      if (appends > 2) throw new Error('disk full');
      return files.append(path, bytes);
    };
    const journal = await openJournal({ ...files, append }, clock, 'C:\\w\\journal.jsonl');
    const warnings: string[] = [];
    const { fault } = await applyPlan(planOf(change('a')), {
      journal,
      log: { ...silentLog, warning: (message) => void warnings.push(message) },
      digest: 'd',
      run: { by: 'test' },
      redact: asRedacted,
      bootTime: async () => bootTime,
      perform: async () => {
        throw new Error('the installer failed');
      },
    });
    expect(fault).toEqual(new Error('the installer failed'));
    expect(warnings).toEqual([
      'The failure of a could not be put into the journal: disk full',
      'The end of this run could not be put into the journal: disk full',
    ]);
  });

  test('the journal records who runs which plan', async () => {
    const { result, journal } = await run(planOf());
    await result;
    expect(journal.lines[0]).toMatchObject({
      event: 'plan-started',
      by: 'https://github.example/run/1',
      actor: 'anna',
    });
  });

  test('nothing found to change is reported differently from a change', async () => {
    const { result } = await run(planOf(change('a')), { a: { outcome: 'already-done', notes: ['was there'] } });
    expect(await result).toMatchObject({
      changed: false,
      records: [{ outcome: 'already-done', notes: ['was there'] }],
    });
  });
});
