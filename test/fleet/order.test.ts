import { expect, test } from '@jest/globals';
import { berlin, berlinFile, faultOf, fileOf, groups, planWith } from './sample-fleet.js';

test('"after" puts one group behind another', async () => {
  const plan = await planWith(
    groups(3),
    fileOf(3, (i) => (i === 0 ? ', after: [g1]' : '')),
  );
  const waveOf = (name: string) =>
    plan.waves.find(({ servers }) => servers.some((one) => one.name === name))?.number ?? 0;
  expect(waveOf('g0a')).toBeGreaterThan(waveOf('g1w'));
});

test.each([
  [
    'groups',
    fileOf(3, (i) => `, after: [g${(i + 1) % 3}]`),
    /fleet-cycle: fleet\.yml:\d+:\d+: .*group "g0".*before.*group "g/,
  ],
  ['a group and itself', fileOf(1, () => ', after: [g0]'), /fleet-cycle: fleet\.yml:3/],
  ['servers', `${fileOf(1)}servers:\n  g0a: { after: [g0w] }\n`, /fleet-cycle: fleet\.yml:5:17: .*g0a/],
  [
    'two servers',
    `${fileOf(1)}servers:\n  g0a: { after: [g0b] }\n  g0b: { after: [g0a] }\n`,
    /fleet-cycle: fleet\.yml:[56]:17/,
  ],
])('a circle of %s is refused with its place', async (_what, file, message) => {
  expect(await faultOf(planWith(groups(3).slice(0, file.split('servers: [').length * 3 - 3), file))).toMatch(message);
});

test.each([
  ['an unknown group', `${berlinFile}    after: [munich]\n`, 'fleet-group-unknown: fleet.yml:6:13'],
  ['an unknown canary', `canary: lab\n${berlinFile}`, 'fleet-group-unknown: fleet.yml:1:9'],
])('%s is refused with its place', async (_what, file, message) => {
  await expect(faultOf(planWith(berlin, file))).resolves.toContain(message);
});
