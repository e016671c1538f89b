import { expect, test } from '@jest/globals';
import { berlin, berlinFile, planWith } from './sample-fleet.js';

test('asks a person to promote before the primary, and for AD FS adapters; what was confirmed is not asked again', async () => {
  const file = berlinFile.replace('primary: b3', 'primary: b3\n    promote: b1');
  const steps = (plan: Awaited<ReturnType<typeof planWith>>) =>
    plan.waves.flatMap(({ number, operatorSteps }) => operatorSteps.map(({ id }) => `${number} ${id}`));
  expect(steps(await planWith(berlin, file))).toEqual(['3 promote-b1', '6 upgrade-adfs-adapter-bfs']);
  const completedSteps = new Set(['promote-b1', 'upgrade-adfs-adapter-bfs']);
  const plan = await planWith(berlin, file, { completedSteps });
  expect(steps(plan)).toEqual([]);
  expect(plan.leftOut).toContainEqual({
    server: 'bfs',
    group: 'berlin',
    why: 'upgraded',
    reason: 'A person confirmed it.',
  });
});

test('a person who promotes is asked to see first that the server reaches the primary', async () => {
  const plan = await planWith(berlin, berlinFile.replace('primary: b3', 'primary: b3\n    promote: B1'));
  const [step] = plan.waves.flatMap(({ operatorSteps }) => operatorSteps);
  expect(step).toMatchObject({ id: 'promote-b1', proof: 'said', blocking: true });
  expect(step?.instructions[0]).toContain('show b3 as the master');
  expect(step?.instructions[1]).toMatch(/^If b1 does not reach b3, stop/);
});

test('a confirmed step that no server of the fleet has is refused with the nearest one; one of a server is not', async () => {
  const file = berlinFile.replace('primary: b3', 'primary: b3\n    promote: b1');
  const confirm = (id: string) => planWith(berlin, file, { completedSteps: new Set([id]) });
  await expect(confirm('promote-b2x')).rejects.toMatchObject({
    code: 'operator-step-unknown',
    message: 'There is no operator step promote-b2x (did you mean "promote-b1"?).',
  });
  await expect(confirm('activate-server')).resolves.toBeDefined();
});
