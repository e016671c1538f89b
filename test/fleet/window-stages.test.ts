import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { nextWaves } from '../../src/fleet/next-waves.js';
import { namesOf, planWith, sampleFleetServer } from './sample-fleet.js';

const servers = ['lab1', 'a1', 'b1', 'c1'].map((name) => sampleFleetServer(name));
const windows = {
  friday: { starts: '2027-03-05T22:00:00Z', ends: '2027-03-06T06:00:00Z' },
  saturday: { starts: '2027-03-06T22:00:00Z', ends: '2027-03-07T06:00:00Z' },
};
const fileOf = (groups: string, more = '') =>
  `format: 1\n${more}windows: ${JSON.stringify(windows)}\ngroups:\n${groups}`;
const canaryFirst = fileOf(
  '  lab: { servers: [lab1] }\n  a: { servers: [a1], window: saturday }\n  b: { servers: [b1], window: friday }\n  c: { servers: [c1] }\n',
  'canary: lab\n',
);

describe('groups without a window', () => {
  test('that others wait for come before the window of those; the rest comes last', async () => {
    const plan = await planWith(servers, canaryFirst);
    expect(plan.blockers).toEqual([]);
    expect(namesOf(plan)).toEqual([['lab1'], ['b1'], ['a1'], ['c1']]);
    expect(plan.waves.map(({ window }) => window)).toEqual([undefined, 'friday', 'saturday', undefined]);
  });

  test('may begin first: the smallest of them is the canary where none is named', async () => {
    const file = fileOf('  a: { servers: [a1, b1], primary: a1, window: friday }\n  c: { servers: [c1] }\n');
    const { waves } = await planWith(servers.slice(1), file);
    expect(waves.filter(({ canary }) => canary).map(({ servers: of }) => of.map(({ name }) => name))).toEqual([['c1']]);
  });

  test('are upgraded while a window is closed, as far as they end before it opens', async () => {
    const { waves } = await planWith(servers, canaryFirst);
    const at = (time: string) => {
      const { matrices, waitsFor } = nextWaves(waves, windows, new Date(time), 20);
      return [matrices.flatMap(({ include }) => include.map(({ server }) => server)).join(' '), waitsFor];
    };
    const opens = 'Wave 2: its window "friday" opens at 2027-03-05T22:00:00Z.';
    expect(at('2027-03-05T12:00:00Z')).toEqual(['lab1 c1', opens]);
    // 45 minutes each: the second would end when the window is open.
    expect(at('2027-03-05T20:45:00Z')).toEqual(['lab1', opens]);
  });

  test('that come after a group with a window wait for it', async () => {
    const file = fileOf('  a: { servers: [a1], window: friday }\n  c: { servers: [c1], after: [a] }\n');
    const { waves } = await planWith(
      [servers[1], servers[3]].flatMap((one) => one ?? []),
      file,
    );
    const next = nextWaves(waves, windows, new Date('2027-03-05T12:00:00Z'), 20);
    expect(next.matrices).toEqual([]);
  });
});

test('a window that has passed blocks its group by name while anything of it is left, and the others go on', async () => {
  const plan = await planWith(servers, canaryFirst, { now: new Date('2027-03-06T07:00:00Z') });
  expect(plan.blockers.map(({ code, group }) => [code, group])).toEqual([['window-over', 'b']]);
  expect(namesOf(plan)).toEqual([['lab1'], ['a1'], ['c1']]);
  const before = await planWith(servers, canaryFirst, { now: new Date('2027-03-06T05:59:00Z') });
  expect(before.blockers).toEqual([]);
});

test("the settings file of the fleet's how-to is accepted, canary first, before its window", async () => {
  const page = readFileSync('docs/how-to/upgrade-a-fleet.md', 'utf8');
  const [, block = ''] = /```yaml fleet\n([\s\S]*?)\n *```/.exec(page) ?? [];
  const text = block.replaceAll(/^ {3}/gm, '');
  const starts: string = parse(text).windows.saturday.starts;
  const fleet = [
    ...['lab1', 'mfa1', 'mfa2'].map((name) => sampleFleetServer(name)),
    sampleFleetServer('web1', 'web-server'),
  ];
  const plan = await planWith(fleet, text, { now: new Date(Date.parse(starts) - 86_400_000) });
  expect(plan.blockers).toEqual([]);
  expect(plan.leftOut).toEqual([]);
  expect(namesOf(plan)).toEqual([['lab1'], ['mfa2'], ['mfa1'], ['web1']]);
});
