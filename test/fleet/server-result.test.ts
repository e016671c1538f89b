import { describe, expect, test } from '@jest/globals';
import { membersOf } from '../../src/fleet/members.js';
import { newestResults, parseServerResult } from '../../src/fleet/server-result.js';
import { berlin, berlinFile, namesOf, planWith, sampleResult } from './sample-fleet.js';

describe('a stored result', () => {
  test('comes back as it was', () => {
    const result = {
      ...sampleResult('MFA1', 'failed'),
      reason: 'Exit code 1603',
      run: 'https://github.com/o/r/actions/runs/1',
    };
    expect(parseServerResult(JSON.stringify(result), 'r.json')).toEqual(result);
  });

  test.each([
    ['no JSON', 'x'],
    ['another format', JSON.stringify({ ...sampleResult('MFA1', 'failed'), format: 2 })],
    ['an unknown outcome', JSON.stringify({ ...sampleResult('MFA1', 'failed'), outcome: 'fine' })],
    ['a time that is none', JSON.stringify({ ...sampleResult('MFA1', 'failed'), ended: 'yesterday' })],
  ])('with %s is refused by its name', (_what, json) => {
    expect(() => parseServerResult(json, 'results/r.json')).toThrow('results/r.json is not a result of a run');
  });
});

test('of several results the newest counts, in every order', async () => {
  const results = [sampleResult('b1', 'upgraded', 60), sampleResult('b1', 'failed', 30)];
  for (const order of [results, results.toReversed()]) {
    expect(namesOf(await planWith(berlin, berlinFile, { results: order }))[0]).toEqual(['b2']);
  }
});

test('a result of a server that has no inventory counts for none, and of two that ended together the later one counts', () => {
  const members = membersOf(berlin);
  const results = [sampleResult('nowhere', 'failed'), sampleResult('B1', 'failed'), sampleResult('b1', 'waiting')];
  expect([...newestResults(results, members)].map(([{ name }, { outcome }]) => [name, outcome])).toEqual([
    ['b1', 'waiting'],
  ]);
});
