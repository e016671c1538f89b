import { expect, test } from '@jest/globals';
import { berlin, berlinFile, namesOf, planWith, sampleFleetServer, sampleResult } from './sample-fleet.js';

test('at-once lets more servers go together', async () => {
  const plan = await planWith(berlin, `${berlinFile}    at-once: 2\n`, { results: [sampleResult('b1', 'failed')] });
  expect(namesOf(plan)).toEqual([['b1', 'b2'], ['b3'], ['bweb1', 'bweb2'], ['bfs']]);
});

test('the very first server goes alone, with every value of at-once', async () => {
  expect(namesOf(await planWith(berlin, `${berlinFile}    at-once: 2\n`)).slice(0, 3)).toEqual([
    ['b1'],
    ['b2'],
    ['b3'],
  ]);
});

test('a group with two versions is served before the web servers of another', async () => {
  const servers = ['a1', 'b1', 'b2', 'c1'].map((name) => sampleFleetServer(name));
  const webs = ['aw1', 'aw2'].map((name) => sampleFleetServer(name, 'web-server'));
  const groups = `groups:
  a: { servers: [a1, aw1, aw2], at-once: 2 }
  b: { servers: [b1, b2], primary: b2 }
  c: { servers: [c1] }
`;
  const results = [sampleResult('c1', 'upgraded')];
  const plan = await planWith([...servers, ...webs], `format: 1\nwave-size: 2\n${groups}`, { results });
  expect(namesOf(plan)).toEqual([['a1', 'b1'], ['b2', 'aw1'], ['aw2']]);
});
