import { describe, expect, test } from '@jest/globals';
import { type Log, silentLog } from '../../src/base/log.js';
import { asRedacted } from '../../src/base/redaction/hidden.js';
import { applyPlan, type StepResult } from '../../src/plan/apply-plan.js';
import { type Journal, type JournalEntry, openJournal } from '../../src/plan/journal.js';
import type { Change, Plan, Step } from '../../src/plan/plan.js';
import { memoryFiles } from './memory-files.js';

const clock = { now: () => new Date('2026-03-07T22:15:00Z'), sleep: async () => {} };
const done: StepResult = { outcome: 'done', notes: [] };

const change = (id: string): Step<Change> => ({ type: 'change', id, stage: 's', title: id, change: { kind: id } });
const person = (id: string): Step<Change> => ({
  type: 'operator',
  id,
  stage: 's',
  title: id,
  operatorStep: { id, title: id, instructions: ['do it'], proof: 'said', blocking: true },
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
const newJournal = () => openJournal(memoryFiles(new Map()), clock, 'C:\\w\\journal.jsonl');

async function apply(
  plan: Plan,
  journal: Journal,
  results: Readonly<Record<string, StepResult>> = {},
  log = silentLog,
) {
  const performed: string[] = [];
  const result = await applyPlan(plan, {
    journal,
    log,
    digest: 'd',
    run: { by: 'test' },
    redact: asRedacted,
    bootTime: async () => '2026-03-01T00:00:00Z',
    async perform({ id }) {
      performed.push(id);
      return results[id] ?? done;
    },
  });
  return { result, performed };
}

/** A journal on a disk that takes no record of that event. */
async function fullDiskAt(event: JournalEntry['event']): Promise<Journal> {
  const journal = await newJournal();
  return {
    lines: journal.lines,
    record: (entry) => (entry.event === event ? Promise.reject(new Error('disk full')) : journal.record(entry)),
  };
}

describe('a journal that cannot be written', () => {
  test('before the first step: nothing is performed', async () => {
    const { result, performed } = await apply(planOf(change('a')), await fullDiskAt('plan-started'));
    expect(performed).toEqual([]);
    expect(result).toMatchObject({
      changed: false,
      fault: new Error('disk full'),
      records: [{ outcome: 'not-reached' }],
    });
  });

  test('before a step: the step is not performed', async () => {
    const { result, performed } = await apply(planOf(change('a')), await fullDiskAt('step-started'));
    expect(performed).toEqual([]);
    expect(result).toMatchObject({ fault: new Error('disk full'), records: [{ outcome: 'failed' }] });
  });

  test('after the last step: the run says so, although all is done', async () => {
    const { result } = await apply(planOf(change('a')), await fullDiskAt('plan-finished'));
    expect(result).toMatchObject({ changed: true, fault: new Error('disk full'), records: [{ outcome: 'changed' }] });
  });
});

describe('an operator step', () => {
  test('that a person confirmed lets the plan go on', async () => {
    const journal = await newJournal();
    await journal.record({ event: 'operator-step-said', step: 'activate-server', by: 'alex' });
    const { result, performed } = await apply(planOf(person('activate-server'), change('a')), journal);
    expect(performed).toEqual(['a']);
    expect(result.openOperatorSteps).toEqual([]);
    expect(result.records).toMatchObject([{ outcome: 'already-done', notes: [] }, { outcome: 'changed' }]);
  });

  test('after a step that wants a restart is not asked for yet', async () => {
    const restart = { ...done, restartRequired: 'exit code 3010' };
    const { result } = await apply(planOf(change('a'), person('activate-server')), await newJournal(), { a: restart });
    expect(result.openOperatorSteps).toEqual([]);
    expect(result.records).toMatchObject([{ outcome: 'changed' }, { outcome: 'not-reached', notes: [] }]);
  });
});

describe('what a run reports', () => {
  test('one change among steps that found all in place is a change', async () => {
    const { result } = await apply(planOf(change('a'), change('b')), await newJournal(), {
      a: { outcome: 'already-done', notes: [] },
    });
    expect(result.changed).toBe(true);
  });

  test('each note of a step, as soon as the step is done', async () => {
    const told: string[] = [];
    const log: Log = { ...silentLog, info: (message) => void told.push(message) };
    const notes = ['The data file is unchanged.', 'Exit code 0.'];
    await apply(planOf(change('a')), await newJournal(), { a: { outcome: 'done', notes } }, log);
    expect(told).toEqual(notes);
  });
});
