import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { canonicalDigest, planDigest } from '../../src/plan/digest.js';
import type { Plan } from '../../src/plan/plan.js';

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
const plan: Plan = {
  format: 2,
  action: 'upgrade',
  server: 'MFA1',
  inputs: { a: 'x' },
  findings: {},
  steps: [],
  warnings: [],
  blockers: [],
};

test('a digest is made over canonical JSON: names in their order, no blanks, letters as they are', () => {
  expect(canonicalDigest({ b: [1, 'ü'], a: 'x' })).toBe(sha256('{"a":"x","b":[1,"ü"]}'));
  expect(canonicalDigest({ a: 'x', b: [1, 'ü'] })).toBe(canonicalDigest({ b: [1, 'ü'], a: 'x' }));
});

test('a plan is another one when anything is different that is approved', () => {
  const own = planDigest(plan);
  const others: readonly Partial<Plan>[] = [
    { server: 'MFA2' },
    { inputs: { a: 'y' } },
    { findings: { installPath: 'C:\\x' } },
    { warnings: [{ code: 'upgraded-in-part', message: 'm', advice: 'a' }] },
    { blockers: [{ code: 'data-file-missing', message: 'm', advice: 'a' }] },
  ];
  for (const change of others) expect(planDigest({ ...plan, ...change })).not.toBe(own);
  expect(planDigest({ ...plan, inputs: { ...plan.inputs } })).toBe(own);
});
