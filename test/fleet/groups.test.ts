import { expect, test } from '@jest/globals';
import { berlin, berlinFile, faultOf, namesOf, planWith, sampleFleetServer } from './sample-fleet.js';

const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

test('the primary of several servers is a blocker, and nothing of the group is planned', async () => {
  const plan = await planWith(berlin, berlinFile.replace('    primary: b3\n', ''));
  expect(codesOf(plan.blockers)).toEqual(['primary-unknown']);
  expect(plan.waves).toEqual([]);
  expect(plan.leftOut).toHaveLength(6);
});

test('without a fleet file several MFA servers are blocked, each by name', async () => {
  const plan = await planWith(berlin);
  expect(codesOf(plan.blockers)).toEqual(Array(6).fill('group-unknown'));
  expect(plan.waves).toEqual([]);
});

test('one MFA server and the web servers that call it need no fleet file', async () => {
  const servers = [
    sampleFleetServer('MFA1', 'mfa-server', { domain: 'contoso.local' }),
    sampleFleetServer('WEB1', 'web-server', { sdkHosts: ['mfa1.contoso.local'] }),
    sampleFleetServer('WEB2', 'web-server', { sdkHosts: ['mfa1'] }),
    sampleFleetServer('WEB3', 'web-server', { sdkHosts: ['balancer.contoso.local'] }),
  ];
  const plan = await planWith(servers);
  expect(namesOf(plan)).toEqual([['MFA1'], ['WEB1'], ['WEB2']]);
  expect(plan.blockers).toMatchObject([{ code: 'group-unknown', server: 'WEB3' }]);
  expect(plan.blockers[0]?.message).toContain('balancer.contoso.local');
});

test.each([
  ['a server twice', berlinFile.replace('bfs]', 'bfs, B1]'), 'fleet-server-twice: fleet.yml:4:46'],
  [
    'a primary without agent',
    berlinFile.replace('primary: b3', 'primary: bweb1'),
    'fleet-not-an-mfa-server: fleet.yml:5:14',
  ],
])('%s is refused with its place', async (_what, file, message) => {
  await expect(faultOf(planWith(berlin, file))).resolves.toContain(message);
});
