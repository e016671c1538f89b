import { describe, expect, test } from '@jest/globals';
import { planPart, runsPart, stepsPart } from '../../../src/report/page/runs-part.js';
import type { PlanRun } from '../../../src/report/plan-runs.js';
import type { RunOfSteps, StepAttempt } from '../../../src/report/step-attempts.js';
import { digest, sampleApproval, samplePlan, sampleServers } from '../sample-report.js';
import { rowsIn, sectionIn, wordsIn } from './sample-section.js';

const { upgraded, untouched } = sampleServers;
const section = sectionIn();
const by = 'https://github.com/contoso/mfa/actions/runs/4711/attempts/2';
const run: PlanRun = {
  digest,
  action: 'upgrade',
  started: '2026-03-07T21:00:00.000Z',
  ended: '2026-03-07T22:00:00.000Z',
  by,
  actor: 'anna',
  approved: true,
  isFinished: true,
  approvers: [sampleApproval],
};

describe('the table of runs', () => {
  const shown = (...runs: readonly PlanRun[]) => runsPart(runs, upgraded, section);
  const approvalOf = (one: Partial<PlanRun>) => rowsIn(shown({ ...run, ...one }))[0]?.at(-1);

  test('has the plan, who began the run, who approved it, when, and with which words', () => {
    const [row] = rowsIn(shown(run));
    expect(row).toEqual([
      '2026-03-07 21:00:00',
      'Finished',
      `upgrade ${digest}`,
      `anna ${by}`,
      'Approved by bernd (production) 2026-03-07 20:55:00 CHG0031415, looked at every step.',
    ]);
  });

  test('keeps apart a run without an approved digest and one whose approver is not known', () => {
    expect(approvalOf({ approvers: [] })).toBe('An approved digest was given; by whom is not on record');
    expect(approvalOf({ approvers: [], approved: false })).toBe('Carried out without an approved digest');
  });

  test('names plans that were made and not begun', () => {
    expect(wordsIn(shown().text)).toBe(`Plans that were made and not begun: upgrade ${digest}`);
    expect(shown(run).text).not.toContain('not begun');
  });

  test('has the 30 newest runs, and says how many came before', () => {
    const { text } = shown(...Array.from({ length: 32 }, () => run));
    expect(text).toContain('2 more are left out here');
  });
});

describe('the plan', () => {
  test('shows inputs and findings by the path of their names, folded', () => {
    const { text } = planPart(upgraded, section);
    expect(text).toMatch(/^<details><summary>Inputs and findings of the first plan/);
    expect(wordsIn(text)).toContain('backupDestination D:\\Backups');
    expect(wordsIn(text)).toContain('machine.name MFA1');
  });

  test('shows what is in a list by its number, and what is not set as it is written', () => {
    const plan = { ...samplePlan, inputs: { names: ['PF', '<MFA>'], none: null, is64: true }, findings: {} };
    const { text } = planPart({ ...untouched, plans: [{ digest, plan }] }, section);
    expect(rowsIn({ text })).toEqual([
      ['names.0', 'PF'],
      ['names.1', '&lt;MFA&gt;'],
      ['none', 'null'],
      ['is64', 'true'],
    ]);
  });

  test('is nothing where none was made', () => {
    expect(planPart({ ...untouched, plans: [] }, section).text).toBe('');
  });
});

describe('the steps', () => {
  const attempt: StepAttempt = {
    id: 'uninstall-agent',
    title: 'Uninstall the agent',
    documentStep: 'U5',
    state: 'done',
    began: '2026-03-07T21:00:00Z',
    ended: '2026-03-07T21:01:30Z',
    detail: [],
    notes: ['msiexec ended with 0.'],
  };
  const ofRun: RunOfSteps = { run: { ...run, lines: [], timesPutBack: 0 }, attempts: [attempt] };
  const left = { action: 'upgrade', timesPutBack: 0, began: '2026-03-07T21:00:00Z', isOver: false };
  const rowOf = (other: Partial<StepAttempt>) =>
    rowsIn(stepsPart([{ ...ofRun, attempts: [{ ...attempt, ...other }] }], section))[0];

  test('are in one table for each run, under its number, action, time and person', () => {
    const { text } = stepsPart([ofRun, { left, attempts: [attempt] }], section);
    expect([...text.matchAll(/<caption>([^<]*)</g)].map(([, caption]) => caption)).toEqual([
      'Run 1: upgrade, 2026-03-07 21:00, run 4711, attempt 2, anna',
      'upgrade: steps that no run has done, or of which the journal has no line',
    ]);
  });

  test.each([
    ['en', 'upgrade, begun 2026-03-07 21:00: 1 step not done when the server was put back'],
    ['de', 'upgrade, begonnen 07.03.2026 21:00: 1 Schritt nicht erledigt, als der Server zurückgesetzt wurde'],
  ] as const)(
    'that no run had done when the server was put back are folded, and the runs keep their numbers: %s',
    (language, summary) => {
      const over = { left: { ...left, isOver: true }, attempts: [attempt] };
      const { text } = stepsPart([ofRun, over, { ...ofRun }], sectionIn(language));
      expect(text).toContain(`<details><summary>${summary}</summary>`);
      expect([...text.matchAll(/<caption>(?:Run|Lauf) (\d+)/g)].map(([, number]) => Number(number))).toEqual([1, 2]);
    },
  );

  test('have their step of the document, their state, their end and how long they took', () => {
    expect(rowOf({})).toEqual([
      'Uninstall the agent msiexec ended with 0.',
      'U5',
      'Done',
      '2026-03-07 21:01:30',
      '2 min',
    ]);
  });

  test('that failed have what happened and what to do', () => {
    const failure = { at: run.ended, message: 'Exit code 1603.', advice: 'Read the log.' };
    expect(rowOf({ state: 'failed', notes: [], failure })?.slice(0, 3)).toEqual([
      'Uninstall the agent Exit code 1603. Read the log.',
      'U5',
      'Failed',
    ]);
  });

  test('have the evidence that they rest on: a person, or a later plan', () => {
    const at = '2026-03-07T22:15:04Z';
    expect(rowOf({ notes: [], evidence: { kind: 'said', by: 'anna', at } })?.[0]).toContain(
      'Evidence: confirmed by anna at 2026-03-07 22:15.',
    );
    expect(rowOf({ notes: [], evidence: { kind: 'seen', digest: 'sha256:next' } })?.[0]).toContain(
      'Evidence: a later plan, made from the server itself, no longer has this step: sha256:next',
    );
  });

  test('that did not end have no time and no duration', () => {
    const { ended: _ended, ...open } = attempt;
    const [row] = rowsIn(stepsPart([{ left, attempts: [{ ...open, state: 'begun' }] }], section));
    expect(row?.slice(2)).toEqual(['Begun, not finished', '', '']);
  });

  test('are listed for the eight newest runs, which keep their numbers', () => {
    const { text } = stepsPart(
      Array.from({ length: 10 }, () => ({ ...ofRun })),
      section,
    );
    expect(text).toContain('2 more are left out here');
    expect([...text.matchAll(/<caption>Run (\d+)/g)].map(([, number]) => Number(number))).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });
});
