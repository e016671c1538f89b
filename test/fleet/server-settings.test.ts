import { expect, test } from '@jest/globals';
import { berlin, berlinFile, faultOf, namesOf, planWith, sampleFleetServer } from './sample-fleet.js';

test('one MFA server of a group cannot be skipped alone', async () => {
  const one = await planWith(berlin, `${berlinFile}servers: { b2: { skip: "old machine" } }\n`);
  expect(one.waves).toEqual([]);
  expect(one.leftOut.find(({ server }) => server === 'b1')?.reason).toContain('b2');
  const web = await planWith(berlin, `${berlinFile}servers: { bweb2: { skip: "old machine" } }\n`);
  expect(namesOf(web)).toEqual([['b1'], ['b2'], ['b3'], ['bweb1'], ['bfs']]);
});

test.each([
  [
    'an unknown server in "servers"',
    `${berlinFile}servers: { nowhere: { skip: "because" } }\n`,
    'fleet-server-unknown: fleet.yml:6',
  ],
])('%s is refused with its place', async (_what, file, message) => {
  await expect(faultOf(planWith(berlin, file))).resolves.toContain(message);
});

test('a server that is described under both of its names is refused', async () => {
  const servers = [sampleFleetServer('mfa1', 'mfa-server', { domain: 'contoso.local' })];
  const file = 'format: 1\nservers:\n  mfa1: { restart: true }\n  MFA1.contoso.local: { restart: false }\n';
  expect(await faultOf(planWith(servers, file))).toMatch(
    /^fleet-server-twice: fleet\.yml:4.*mfa1 is described twice\.$/,
  );
});
