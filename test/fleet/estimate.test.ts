import { describe, expect, test } from '@jest/globals';
import { minutesInParallel } from '../../src/fleet/estimate.js';
import { berlin, berlinFile, planWith, sampleResult } from './sample-fleet.js';

test('results of three servers replace the assumed minutes', async () => {
  const results = ['b1', 'b2', 'b3'].map((name, i) => sampleResult(name, 'upgraded', 10 * (i + 1)));
  const plan = await planWith(berlin, berlinFile, { results });
  expect(plan.estimates['mfa-server']).toEqual({ minutes: 20, source: 'measured' });
  expect(plan.estimates['web-server'].source).toBe('assumed');
});

describe('minutes of one server', () => {
  const minutesWith = async (outcome: 'upgraded' | 'failed', ...minutes: readonly number[]) => {
    const results = minutes.map((one, index) => sampleResult(`b${index + 1}`, outcome, one));
    return (await planWith(berlin, `${berlinFile}estimates: { mfa-server: 90 }\n`, { results })).estimates[
      'mfa-server'
    ];
  };

  test('are the ones of the settings file while fewer than three servers are finished', async () => {
    expect(await minutesWith('upgraded', 10, 20)).toEqual({ minutes: 90, source: 'fleet-file' });
    expect(await minutesWith('upgraded', 10, 20, 30)).toEqual({ minutes: 20, source: 'measured' });
  });

  test('are not measured by runs that failed, nor by runs of no length', async () => {
    expect(await minutesWith('failed', 10, 20, 30)).toMatchObject({ source: 'fleet-file' });
    expect(await minutesWith('upgraded', 0, 20, 30)).toMatchObject({ source: 'fleet-file' });
  });
});

test.each<[readonly number[], number, number]>([
  [[30, 30, 30], 3, 30],
  [[30, 30, 30], 2, 60],
  [[10, 20, 30, 40], 2, 50],
  [[30, 30], 1, 60],
  [[30], 20, 30],
  [[30, 30], 0, 60],
  [[], 4, 0],
])('jobs of %j minutes on %i runners take %i minutes', (jobs, lanes, minutes) => {
  expect(minutesInParallel(jobs, lanes)).toBe(minutes);
});
