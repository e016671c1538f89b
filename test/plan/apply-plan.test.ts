import { describe, expect, test } from '@jest/globals';
import { silentLog } from '../../src/log.js';
import { applyPlan, type StepResult } from '../../src/plan/apply-plan.js';
import { planDifferences } from '../../src/plan/drift.js';
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
  format: 1,
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
    run: { by: 'https://github.example/run/1', actor: 'anna' },
    bootTime: async () => bootTime,
    async perform(step) {
      performed.push(step.id);
      const outcome = results[step.id] ?? { changed: true, notes: [] };
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

  test('people are told all they have to do in a row, not one thing a run', async () => {
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
    const restart = { changed: true, notes: [], restartRequired: 'exit code 3010' };
    const { result, performed, journal } = await run(planOf(change('a'), change('b')), { a: restart });
    expect(await result).toMatchObject({ restartRequired: 'exit code 3010' });
    expect(performed).toEqual(['a']);
    expect(restartOwed(journal.lines, bootTime)).toBe('exit code 3010');
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

  test('nothing found to change is told apart from a change', async () => {
    const { result } = await run(planOf(change('a')), { a: { changed: false, notes: ['was there'] } });
    expect(await result).toMatchObject({
      changed: false,
      records: [{ outcome: 'already-done', notes: ['was there'] }],
    });
  });
});

describe('drift', () => {
  test('names each place once, by step id and finding, not by position', () => {
    const approved = { ...planOf(change('a'), change('b')), findings: { version: '5.0.3' } };
    const now = { ...planOf(change('b')), server: 'MFA2', findings: { version: '5.0.4' } };
    expect(planDifferences(approved, now).map(({ where }) => where)).toEqual([
      'server',
      'findings.version',
      'steps.a',
      'order',
    ]);
    expect(planDifferences(approved, approved)).toEqual([]);
  });
});
