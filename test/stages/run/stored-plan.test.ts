import { describe, expect, test } from '@jest/globals';
import { planDigest } from '../../../src/plan/digest.js';
import type { Plan } from '../../../src/plan/plan.js';
import { requireKnownSteps, storedPlan, storePlan } from '../../../src/stages/run/stored-plan.js';
import { planUpgrade } from '../../../src/stages/upgrade/plan.js';
import { onSampleServer } from '../../host/sample-server.js';
import { sampleChoices, untouched } from '../sample-situation.js';

const workFolder = 'C:\\ProgramData\\mfa-server-upgrade';

describe('a stored plan', () => {
  const plan = planUpgrade(untouched(), sampleChoices);
  const digest = `sha256:${'a'.repeat(64)}`;

  test('comes back under its digest only, and is not written twice', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files } = await open();
      const own = planDigest(plan);
      expect(await storedPlan(files, workFolder, own)).toEqual({ why: `The plan is not in ${workFolder}\\plans.` });
      await storePlan(files, workFolder, own, plan);
      expect(planDigest((await storedPlan(files, workFolder, own)).plan ?? { ...plan, server: 'X' })).toBe(own);
      await storePlan(files, workFolder, own, { ...plan, server: 'X' });
      expect((await storedPlan(files, workFolder, own)).plan?.server).toBe(plan.server);
      await files.write(`${workFolder}\\plans\\files\\x.config`, Buffer.from('x'));
      expect((await storedPlan(files, workFolder, digest)).why).toContain(
        `The newest plan there has the digest ${own}`,
      );
      await storePlan(files, workFolder, digest, plan);
      expect((await storedPlan(files, workFolder, digest)).why).toContain(`its plan has the digest ${own}`);
    }));

  test.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2), 'it is not JSON'],
    ['without a field', (text: string) => text.replace('"server"', '"servr"'), 'field server: it is missing'],
    [
      'with a deep field',
      (text: string) => text.replace('{', `{"x":${'['.repeat(20_000)}${']'.repeat(20_000)},`),
      'levels',
    ],
    ['with one more field', (text: string) => text.replace('{', '{"more":1,'), 'was changed: its plan has the digest'],
  ])('that is %s is not at hand, and says why', (_what, damaged, why) =>
    onSampleServer('one-server', async ({ open }) => {
      const { files } = await open();
      const own = planDigest(plan);
      await storePlan(files, workFolder, own, plan);
      const [stored] = await files.list(`${workFolder}\\plans`);
      const text = Buffer.from(await files.read(stored?.path ?? '')).toString('utf8');
      await files.write(stored?.path ?? '', Buffer.from(damaged(text)));
      const found = await storedPlan(files, workFolder, own);
      expect(found.plan).toBeUndefined();
      expect(found.why).toContain(stored?.path);
      expect(found.why).toContain(why);
    }),
  );
});

describe('a step that only a newer version knows', () => {
  const plan = planUpgrade(untouched(), sampleChoices);
  const [first] = plan.steps;
  const step = { ...first, id: 'future', title: 'Do what comes', change: { kind: 'future' } };
  const newer = { ...plan, steps: [step, ...plan.steps] } as unknown as Plan;

  test('refuses the approved plan by its title, until the journal has it as done', () => {
    const refused = expect.objectContaining({
      code: 'approval-mismatch',
      message: expect.stringContaining('does not know: Do what comes.'),
    });
    expect(() => requireKnownSteps(newer, [])).toThrow(refused);
    const done = {
      at: '2026-03-07T22:00:00.000Z',
      event: 'step-done',
      digest: 'd',
      step: 'future',
      notes: [],
    } as const;
    expect(() => requireKnownSteps(newer, [done])).not.toThrow();
    expect(() => requireKnownSteps(plan, [])).not.toThrow();
  });
});
