import { describe, expect, test } from '@jest/globals';
import { digestBesidePlans } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { runToTheEnd, runUpgrade, sampleUpgrades } from './sample-upgrades.js';

const samples = Object.keys(sampleUpgrades);

describe.each(samples)('the upgrade of %s', (sample) => {
  test('plan mode keeps its plan and changes nothing else, down to the last byte', () =>
    onSampleServer(sample, async ({ folder, open }) => {
      const before = await digestBesidePlans(folder);
      const outcome = await runUpgrade(await open(), sample, { mode: 'plan' });
      expect(outcome.plan.blockers).toEqual([]);
      expect(outcome.plan.steps.length).toBeGreaterThan(3);
      expect(await digestBesidePlans(folder)).toEqual(before);
    }));

  test('comes to its end, and a further run changes nothing', () =>
    onSampleServer(sample, async ({ folder, open }) => {
      await runToTheEnd(open, sample);
      const done = await digestBesidePlans(folder);
      const again = await runUpgrade(await open(), sample);
      expect(again.plan.steps).toEqual([]);
      expect(again.fault).toBeUndefined();
      expect(await digestBesidePlans(folder)).toEqual(done);
    }));

  test('one approval covers every run until the end', () =>
    onSampleServer(sample, async ({ open }) => {
      const { digest } = await runUpgrade(await open(), sample, { mode: 'plan' });
      const outcomes = await runToTheEnd(open, sample, { approval: { digest } });
      expect(outcomes.at(-1)?.plan.steps).toEqual([]);
    }));
});
