import { expect, test } from '@jest/globals';
import { berlin, berlinFile, planWith } from './sample-fleet.js';

const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

test('PhoneFactor 5 in groups is warned of: no order is documented for it', async () => {
  expect(codesOf((await planWith(berlin, berlinFile)).warnings)).toEqual([
    'mixed-without-limit',
    'order-not-documented',
  ]);
});

test('a group has two versions from the beginning of its first MFA server to the end of its last one', async () => {
  const { groups } = await planWith(berlin, berlinFile);
  // Three MFA servers, one after the other, at 45 minutes each.
  expect(groups).toEqual([{ name: 'berlin', servers: 6, primary: 'b3', firstWave: 1, lastWave: 6, mixedMinutes: 135 }]);
});

test('a group that may not have two versions for so long is blocked, and one that may is not warned of', async () => {
  const limited = (minutes: number) => planWith(berlin, `mixed-versions-minutes: ${minutes}\n${berlinFile}`);
  expect(codesOf((await limited(134)).blockers)).toEqual(['mixed-too-long']);
  const enough = await limited(135);
  expect([codesOf(enough.blockers), codesOf(enough.warnings)]).toEqual([[], ['order-not-documented']]);
});
