import { describe, expect, test } from '@jest/globals';
import { requireApproved } from '../../src/plan/approval.js';
import { planDigest } from '../../src/plan/digest.js';
import type { Plan } from '../../src/plan/plan.js';
import { parsePlan } from '../../src/plan/plan-schema.js';

const plan: Plan = {
  format: 2,
  action: 'upgrade',
  server: 'MFA1',
  inputs: {},
  findings: { owner: null },
  steps: [],
  warnings: [],
  blockers: [],
};
const blocker = { code: 'data-file-missing', message: 'm', advice: 'a' };

describe('a plan in a file', () => {
  test('may begin with a byte order mark, as editors of Windows write it', () => {
    expect(planDigest(parsePlan(`\uFEFF${JSON.stringify(plan)}`, 'plan.json'))).toBe(planDigest(plan));
  });

  test.each([
    ['where in it', JSON.stringify({ ...plan, blockers: [{ ...blocker, advice: 5 }] }), /blockers\.0\.advice/],
    ['that all of it is wrong', JSON.stringify('x'), /the top level/],
    ['that it is no JSON', 'not JSON', /not JSON/],
  ])('that is refused says %s', (_what, text, message) => {
    expect(() => parsePlan(text, 'plan.json')).toThrow(message);
  });
});

describe('an approval', () => {
  test('of a finished plan leaves it to the blockers, which have advice, to stop the run', () => {
    const approval = { digest: 'sha256:0', plan };
    expect(() => requireApproved({ ...plan, blockers: [blocker] }, approval, 'finished')).not.toThrow();
    expect(() => requireApproved({ ...plan, blockers: [blocker] }, approval, 'unfinished')).toThrow();
  });

  test('that is refused names both digests', () => {
    const now = { ...plan, server: 'MFA2' };
    const refuse = () => requireApproved(now, { digest: planDigest(plan), plan }, 'not-begun');
    for (const digest of [planDigest(now), planDigest(plan)]) expect(refuse).toThrow(digest);
  });

  test('with the wrong file names the digest that the file should have', () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    expect(() => requireApproved(plan, { digest, plan }, 'unfinished')).toThrow(digest);
  });
});
