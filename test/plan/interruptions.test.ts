import { describe, expect, test } from '@jest/globals';
import { silentLog } from '../../src/base/log.js';
import { asRedacted } from '../../src/base/redaction/hidden.js';
import { UserError } from '../../src/base/user-error.js';
import { applyPlan, type StepResult } from '../../src/plan/apply-plan.js';
import type { Subject } from '../../src/plan/effects.js';
import type { Change, OperatorStep, Plan, Step } from '../../src/plan/plan.js';
import { memoryJournal } from './memory-journal.js';

type Whom = readonly Subject[];

const change = (id: string, interrupts: Whom = [], restores: Whom = []): Step => ({
  type: 'change',
  id,
  stage: 's',
  title: id,
  change: { kind: id },
  effects: { interrupts, restores, minutes: 1 },
});
const asked = (id: string): OperatorStep => ({ id, title: id, instructions: ['do it'], proof: 'said', blocking: true });
const person = (id: string, interrupts: Whom = [], restores: Whom = []): Step => ({
  type: 'operator',
  id,
  stage: 's',
  title: id,
  operatorStep: asked(id),
  effects: { interrupts, restores, minutes: 1 },
});

async function run(
  steps: readonly Step[],
  journal = memoryJournal(),
  results: Readonly<Record<string, StepResult | Error>> = {},
) {
  const plan: Plan<Change> = {
    format: 2,
    action: 'upgrade',
    server: 'MFA1',
    inputs: {},
    findings: {},
    steps,
    warnings: [],
    blockers: [],
  };
  const result = await applyPlan(plan, {
    journal,
    log: silentLog,
    digest: 'd',
    run: { by: 'test' },
    redact: asRedacted,
    bootTime: async () => '2026-03-01T00:00:00Z',
    async perform({ id }) {
      const outcome = results[id] ?? { outcome: 'done', notes: [] };
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  });
  return { result, journal };
}

type Lines = ReturnType<typeof memoryJournal>['lines'];

/** Who goes (-) and who comes back (+) with which step. */
const signs = (lines: Lines) =>
  lines.flatMap((line) => {
    if (line.event === 'service-interrupted') return [`-${line.subject} ${line.step}`];
    return line.event === 'service-restored' ? [`+${line.subject} ${line.step}`] : [];
  });

describe('the journal of a run', () => {
  test('says that it has interruptions, and has each between the begin and the end of its step', async () => {
    const { journal } = await run([change('stop', ['sign-in']), change('start', [], ['sign-in'])]);
    expect(journal.lines[0]).toMatchObject({
      event: 'plan-started',
      records: ['interruptions', 'asked-steps', 'run-ends'],
    });
    expect(journal.lines.slice(1).map((line) => `${line.event} ${'step' in line ? line.step : ''}`)).toEqual([
      'step-started stop',
      'service-interrupted stop',
      'step-done stop',
      'step-started start',
      'step-done start',
      'service-restored start',
      'plan-finished ',
    ]);
  });

  test('has the first interruption and the last restoration of a plan, and each subject by itself', async () => {
    const { journal } = await run([
      change('stop', ['sign-in']),
      change('portal', ['user-portal']),
      change('agent', ['sign-in']),
      change('start', [], ['sign-in']),
      change('merge', [], ['user-portal']),
      change('group', [], ['sign-in']),
    ]);
    expect(signs(journal.lines)).toEqual([
      '-sign-in stop',
      '-user-portal portal',
      '+user-portal merge',
      '+sign-in group',
    ]);
  });

  test('restores nobody who was served, and nobody whom a later step takes away again', async () => {
    const { journal } = await run([change('a', [], ['mobile-app']), change('b', ['sign-in'], ['sign-in'])]);
    expect(signs(journal.lines)).toEqual(['-sign-in b', '+sign-in b']);
    const again = await run([change('a', ['sign-in'], ['sign-in']), change('b', ['sign-in'])]);
    expect(signs(again.journal.lines)).toEqual(['-sign-in a']);
  });

  test('goes on with what an earlier run began', async () => {
    const { journal } = await run([change('stop', ['sign-in']), change('fail')], memoryJournal(), {
      fail: new Error('no'),
    });
    await run([change('stop', ['sign-in']), change('start', [], ['sign-in'])], journal);
    expect(signs(journal.lines)).toEqual(['-sign-in stop', '+sign-in start']);
  });

  test('restores nobody with a step that failed', async () => {
    const { journal } = await run([change('a', ['sign-in'], ['sign-in'])], memoryJournal(), { a: new Error('no') });
    expect(signs(journal.lines)).toEqual(['-sign-in a']);
  });
});

describe('a person’s step', () => {
  test('interrupts from the moment at which the person is asked, once', async () => {
    const steps = [person('remove', ['sign-in']), change('later')];
    const { journal } = await run(steps);
    await run(steps, journal);
    expect(signs(journal.lines)).toEqual(['-sign-in remove']);
  });

  test('restores with the run that finds it confirmed', async () => {
    const steps = [change('stop', ['sign-in']), person('activate', [], ['sign-in'])];
    const { journal } = await run(steps);
    expect(signs(journal.lines)).toEqual(['-sign-in stop']);
    await journal.record({ event: 'operator-step-said', step: 'activate', by: 'anna' });
    await run(steps.slice(1), journal);
    expect(signs(journal.lines)).toEqual(['-sign-in stop', '+sign-in activate']);
  });
});

describe('a step that cannot go on', () => {
  test('without a person waits for that person, and is not done', async () => {
    const operatorStep = asked('look');
    const { result, journal } = await run([change('a'), change('b')], memoryJournal(), {
      a: { outcome: 'stopped-for-person', operatorStep, notes: ['half'] },
    });
    expect(result).toMatchObject({ changed: false, openOperatorSteps: [operatorStep] });
    expect(result).not.toHaveProperty('fault');
    expect(result.records).toMatchObject([
      { id: 'a', outcome: 'waiting-for-person', notes: ['half'] },
      { id: 'b', outcome: 'not-reached' },
    ]);
    expect(journal.lines.map(({ event }) => event)).toEqual([
      'plan-started',
      'step-started',
      'operator-step-asked',
      'run-ended',
    ]);
    expect(journal.lines.at(-1)).toMatchObject({ because: 'person' });
  });

  test('without a decision fails with what has to be decided', async () => {
    const decision = new UserError('merge-conflict', 'Two values.', 'Give setting-decisions.');
    const { result, journal } = await run([change('a'), change('b')], memoryJournal(), {
      a: { outcome: 'stopped-for-decision', decision, notes: [] },
    });
    expect(result.fault).toBe(decision);
    expect(result.waitsForDecision).toBe(true);
    expect(result.records.map(({ outcome }) => outcome)).toEqual(['failed', 'not-reached']);
    expect(journal.lines.at(-2)).toMatchObject({ event: 'step-failed', step: 'a', code: 'merge-conflict' });
  });
});

test('what came out of a step is kept', async () => {
  const { journal } = await run([change('a'), change('b')], memoryJournal(), {
    a: { outcome: 'done', notes: [], result: { sha256: 'c' } },
  });
  const done = journal.lines.filter(({ event }) => event === 'step-done');
  expect(done[0]).toMatchObject({ step: 'a', result: { sha256: 'c' } });
  expect(done[1]).not.toHaveProperty('result');
});
