import { expect, test } from '@jest/globals';
import { groupServers } from '../../src/fleet/groups.js';
import { membersOf } from '../../src/fleet/members.js';
import { parseFleetFile } from '../../src/fleet/parse-fleet-file.js';
import { pastWindowFindings } from '../../src/fleet/windows.js';
import { berlin, berlinFile, faultOf, fileOf, groups, planWith } from './sample-fleet.js';

const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

test('windows order the waves, and one that is too short is a blocker', async () => {
  const windows =
    'windows:\n  late: { starts: "2026-03-09T00:00:00Z", ends: "2026-03-09T02:00:00Z" }\n  early: { starts: "2026-03-08T00:00:00Z", ends: "2026-03-08T04:00:00Z" }\n';
  const file = fileOf(2, (i) => `, window: ${i === 0 ? 'late' : 'early'}`, `mixed-versions-minutes: 90\n${windows}`);
  const plan = await planWith(groups(2), file);
  expect(plan.waves.map(({ window, beginsAfterMinutes, minutes }) => [window, beginsAfterMinutes, minutes])).toEqual([
    ['early', 0, 45],
    ['early', 45, 45],
    ['early', 90, 20],
    ['late', 0, 45],
    ['late', 45, 45],
    ['late', 90, 20],
  ]);
  expect(plan.blockers).toEqual([]);
  const short = await planWith(groups(2), file.replace('02:00:00Z', '01:00:00Z').replace('minutes: 90', 'minutes: 60'));
  expect(codesOf(short.blockers)).toEqual(['mixed-too-long', 'mixed-too-long', 'window-too-short']);
});

test('a group whose turn comes after its window waits and is not moved', async () => {
  const windows =
    'windows:\n  late: { starts: "2026-03-09T00:00:00Z", ends: "2026-03-09T09:00:00Z" }\n  early: { starts: "2026-03-08T00:00:00Z", ends: "2026-03-08T09:00:00Z" }\n';
  const plan = await planWith(
    groups(2),
    fileOf(2, (i) => (i === 0 ? ', window: late' : ', window: early, after: [g0]'), windows),
  );
  expect(plan.leftOut.map(({ server, why }) => `${server} ${why}`)).toEqual(['g1a held', 'g1b held', 'g1w held']);
  expect(codesOf(plan.blockers)).toContain('window-order');
});

test.each([
  ['an unknown window', `${berlinFile}    window: never\n`, 'fleet-window-unknown: fleet.yml:6:13'],
  [
    'a window that ends first',
    `${berlinFile}windows: { w: { starts: "2026-03-08T00:00:00Z", ends: "2026-03-07T00:00:00Z" } }\n`,
    'fleet-window-ends-before-it-starts: fleet.yml:6',
  ],
])('%s is refused with its place', async (_what, file, message) => {
  await expect(faultOf(planWith(berlin, file))).resolves.toContain(message);
});

test('a window that is over blocks its group while work is left in it, and not before its end', async () => {
  const yaml = `${berlinFile}    window: w\nwindows: { w: { starts: "2026-03-07T22:00:00Z", ends: "2026-03-08T04:00:00Z" } }\n`;
  const at = async (now: string) => {
    const fleet = await parseFleetFile(yaml, 'fleet.yml');
    const { groups: found } = groupServers(membersOf(berlin), fleet);
    return (isLeft: boolean) => codesOf(pastWindowFindings(found, fleet, () => isLeft, new Date(now)));
  };
  expect((await at('2026-03-08T03:59:59Z'))(true)).toEqual([]);
  expect((await at('2026-03-08T04:00:00Z'))(true)).toEqual(['window-over']);
  expect((await at('2026-03-08T04:00:00Z'))(false)).toEqual([]);
});
