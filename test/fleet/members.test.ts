import { expect, test } from '@jest/globals';
import { membersOf } from '../../src/fleet/members.js';
import { berlin, berlinFile, faultOf, namesOf, planWith, sampleFleetServer } from './sample-fleet.js';

test('two inventories of one server are refused by their sources', async () => {
  const again = sampleFleetServer('B1', 'mfa-server', { source: 'copy/b1.json' });
  expect(await faultOf(planWith([...berlin, again], berlinFile))).toBe(
    'inventory-twice: There are 2 inventories of b1: b1.json, copy/b1.json.',
  );
});

test('servers of one name in two domains go by their full names', async () => {
  const twins = ['a.example', 'b.example'].map((domain) =>
    sampleFleetServer('mfa', 'mfa-server', { domain, source: domain }),
  );
  const file = 'format: 1\ngroups: { g: { servers: [mfa.a.example, MFA.B.EXAMPLE], primary: mfa.b.example } }\n';
  expect(namesOf(await planWith(twins, file))).toEqual([['mfa.a.example'], ['mfa.b.example']]);
  expect(await faultOf(planWith(twins, file.replace('mfa.a.example', 'mfa')))).toContain('fits several servers');
});

test.each([
  [
    'an unknown server',
    berlinFile.replace('bfs]', 'bfs, nowhere]'),
    'fleet-server-unknown: fleet.yml:4:46: there is no inventory of "nowhere"',
  ],
])('%s is refused with its place', async (_what, file, message) => {
  await expect(faultOf(planWith(berlin, file))).resolves.toContain(message);
});

test('a server is found by its short name and by its DNS name, in any case, and by nothing else', () => {
  const { all, find } = membersOf([
    sampleFleetServer('mfa2', 'mfa-server', { domain: 'contoso.local' }),
    sampleFleetServer('MFA1'),
  ]);
  expect(all.map(({ name }) => name)).toEqual(['MFA1', 'mfa2']);
  expect(['mfa1', 'MFA2', 'Mfa2.Contoso.Local', 'mfa2.other.local', 'mfa', ''].map((name) => find(name)?.name)).toEqual(
    ['MFA1', 'mfa2', 'mfa2', undefined, undefined, undefined],
  );
});
