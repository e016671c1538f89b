import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import { requireApprovalGiven, requireApproved } from '../../src/plan/approval.js';
import { planDigest } from '../../src/plan/digest.js';
import type { Change, Plan, Step } from '../../src/plan/plan.js';
import { parsePlan } from '../../src/plan/plan-schema.js';

const step = (id: string, value = 1): Step<Change & { readonly value: number }> => ({
  type: 'change',
  id,
  stage: 's',
  title: id,
  change: { kind: 'k', value },
});
const planOf = (...steps: readonly Step<Change>[]): Plan => ({
  format: 2,
  action: 'upgrade',
  server: 'MFA1',
  inputs: { 'old-only': 'carry' },
  findings: { version: '5.0.3' },
  steps,
  warnings: [],
  blockers: [],
});
const approved = planOf(step('a'), step('b'), step('c'));
const approval = { digest: planDigest(approved), plan: approved };

function refusal(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'accepted';
}

describe('an approval', () => {
  test('whose plan is not at hand says why', () => {
    const why = 'The file x.json was changed.';
    expect(refusal(() => requireApproved(planOf(), { digest: 'd', why }, 'not-begun'))).toContain(why);
  });

  test('is valid for exactly that plan', () => {
    expect(refusal(() => requireApproved(approved, approval, 'not-begun'))).toBe('accepted');
  });

  test.each<[string, Plan]>([
    ['a step less', planOf(step('b'), step('c'))],
    ['a step more', planOf(step('a'), step('b'), step('c'), step('d'))],
    ['another order', planOf(step('b'), step('a'), step('c'))],
    ['another value', planOf(step('a'), step('b', 2), step('c'))],
    ['another server', { ...approved, server: 'MFA2' }],
    ['another input', { ...approved, inputs: { 'old-only': 'report' } }],
    ['another finding', { ...approved, findings: { version: '5.0.4' } }],
    ['a blocker of the same code as another', { ...approved, blockers: [{ code: 'x', message: 'm', advice: 'a' }] }],
  ])('of a plan that is not begun is not valid for %s', (_name, now) => {
    expect(refusal(() => requireApproved(now, approval, 'not-begun'))).toContain('approval-mismatch');
  });

  test('of a begun plan is valid for what is left of it, with any findings since', () => {
    const left = { ...planOf(step('b'), step('c')), findings: { version: 'gone' } };
    expect(refusal(() => requireApproved(left, approval, 'unfinished'))).toBe('accepted');
  });

  test.each<[string, Plan, string]>([
    ['a changed step', planOf(step('b', 2), step('c')), 'Step "b", value, approved: 1, now: 2'],
    ['a new step', planOf(step('b'), step('x')), 'Step "x", the step, approved: not in the plan, now: in the plan'],
    ['another order', planOf(step('c'), step('b')), 'Steps, order, approved: b, c, now: c, b'],
    ['another input', { ...planOf(step('c')), inputs: {} }, 'Input, old-only, approved: carry, now: (not there)'],
  ])('of a begun plan is not valid for %s, and says where', (_name, now, where) => {
    expect(refusal(() => requireApproved(now, approval, 'unfinished'))).toContain(where);
  });

  test('of a finished plan is valid for what a person has yet to confirm: it changes nothing', () => {
    const operatorStep = { id: 'p', title: 'p', instructions: ['do it'], proof: 'said', blocking: false } as const;
    const left = planOf({ type: 'operator', id: 'p', stage: 's', title: 'p', operatorStep });
    expect(refusal(() => requireApproved(left, approval, 'finished'))).toBe('accepted');
  });

  test('of a finished plan is valid as long as there is nothing to do', () => {
    expect(refusal(() => requireApproved(planOf(), approval, 'finished'))).toBe('accepted');
    expect(refusal(() => requireApproved(planOf(step('c')), approval, 'finished'))).toContain('approval-used-up');
  });

  test('is used up by a finished plan and by what was restored since, even for the very same plan', () => {
    for (const progress of ['finished', 'undone'] as const) {
      expect(refusal(() => requireApproved(approved, approval, progress))).toMatch(/^approval-used-up: .*\n {2}a\n/s);
      expect(refusal(() => requireApproved(planOf(), approval, progress))).toBe('accepted');
    }
  });

  test('has to be there where it is asked for', () => {
    expect(refusal(() => requireApprovalGiven({ requireApproval: true }))).toContain('approval-required');
    expect(refusal(() => requireApprovalGiven({ requireApproval: true, approval }))).toBe('accepted');
    expect(refusal(() => requireApprovalGiven({ requireApproval: false }))).toBe('accepted');
  });

  test('is not taken from a file with another digest', () => {
    const forged = { digest: approval.digest, plan: planOf(step('a')) };
    expect(refusal(() => requireApproved(planOf(step('a')), forged, 'unfinished'))).toContain(
      'approved-plan-file-mismatch',
    );
  });

  test('of another server or action shows nothing but that', () => {
    const other = { ...planOf(step('b', 2)), server: 'MFA2', inputs: {} };
    for (const progress of ['not-begun', 'unfinished'] as const) {
      expect(
        refusal(() => requireApproved(other, approval, progress))
          .split('\n')
          .slice(1),
      ).toEqual(['  The approval is for another plan:', '    Plan, server, approved: MFA1, now: MFA2']);
    }
  });

  test('without the plan asks for it', () => {
    expect(refusal(() => requireApproved(planOf(), { digest: approval.digest }, 'unfinished'))).toContain(
      'approved-plan-file',
    );
  });
});

describe('a plan in a file', () => {
  test('comes back with the same digest', () => {
    expect(planDigest(parsePlan(JSON.stringify(approved), 'plan.json'))).toBe(approval.digest);
  });

  test('with a property of a newer version keeps it, and its digest', () => {
    const newer = { ...approved, extra: 1 };
    expect(planDigest(parsePlan(JSON.stringify(newer), 'plan.json'))).toBe(planDigest(newer));
  });

  test.each<[string, string]>([
    ['no JSON', '{'],
    ['another format', JSON.stringify({ ...approved, format: 3 })],
    ['a step of no type', JSON.stringify({ ...approved, steps: [{ id: 'a' }] })],
  ])('with %s is refused', (_name, text) => {
    expect(refusal(() => parsePlan(text, 'plan.json'))).toContain('plan-invalid: plan.json is no plan');
  });
});
