import { describe, expect, test } from '@jest/globals';
import { planDigest } from '../../../src/plan/digest.js';
import { readStoredPlan, storePlan } from '../../../src/stages/run/stored-plan.js';
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
      expect(await readStoredPlan(files, workFolder, own)).toBeUndefined();
      await storePlan(files, workFolder, own, plan);
      expect(planDigest((await readStoredPlan(files, workFolder, own)) ?? { ...plan, server: 'X' })).toBe(own);
      await storePlan(files, workFolder, own, { ...plan, server: 'X' });
      expect((await readStoredPlan(files, workFolder, own))?.server).toBe(plan.server);
      await storePlan(files, workFolder, digest, plan);
      expect(await readStoredPlan(files, workFolder, digest)).toBeUndefined();
    }));

  test('that is no JSON counts for nothing', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files } = await open();
      await storePlan(files, workFolder, digest, plan);
      const [stored] = await files.list(`${workFolder}\\plans`);
      await files.write(stored?.path ?? '', Buffer.from('{"format":1'));
      expect(await readStoredPlan(files, workFolder, digest)).toBeUndefined();
    }));
});
