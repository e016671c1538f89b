import { describe, expect, test } from '@jest/globals';
import type { Wave } from '../../src/fleet/fleet-plan.js';
import { matrixOf, matrixOfServers } from '../../src/fleet/matrix.js';
import { berlin, berlinFile, planWith, sampleFleetServer } from './sample-fleet.js';

test('a wave is a matrix of at most 256 jobs, with runners and environments as text', async () => {
  const servers = Array.from({ length: 600 }, (_, i) => sampleFleetServer(`m${i}`));
  const file = `format: 1\ngroups:\n${servers.map(({ name }) => `  ${name}: { servers: [${name}] }\n`).join('')}servers: { m7: { runner: [self-hosted, win], environment: prod } }\n`;
  const plan = await planWith(servers, file);
  const sizes = plan.waves.map((wave) => matrixOf(wave)?.include.length);
  expect(sizes).toEqual([1, 256, 256, 87]);
  const jobs = plan.waves.flatMap((wave) => matrixOf(wave)?.include ?? []);
  expect(jobs.find(({ server }) => server === 'm7')).toEqual({
    server: 'm7',
    group: 'm7',
    phase: 'primary',
    runner: '["self-hosted","win"]',
    environment: 'prod',
  });
  expect(jobs.find(({ server }) => server === 'm8')?.runner).toBe('["self-hosted","m8"]');
  const [adfs] = (await planWith(berlin, berlinFile)).waves.slice(-1);
  expect(adfs && matrixOf(adfs)).toBeUndefined();
});

describe('one matrix of all waves', () => {
  const waveOf = (number: number, ...names: readonly string[]): Wave => ({
    number,
    canary: false,
    operatorSteps: [],
    minutes: 45,
    beginsAfterMinutes: 0,
    servers: names.map((name) => ({
      name,
      group: 'g',
      role: 'mfa-server',
      phase: 'subordinate',
      minutes: 45,
      runner: ['self-hosted', name],
    })),
  });

  test('has their servers in the order of the waves, without an environment where none is named', () => {
    const { include } = matrixOfServers([waveOf(1, 'b'), waveOf(2, 'a', 'c')]);
    expect(include.map(({ server }) => server)).toEqual(['b', 'a', 'c']);
    expect(include[0]?.environment).toBe('');
  });

  test('ends at the limit of GitHub', () => {
    const names = Array.from({ length: 300 }, (_, index) => `m${index}`);
    expect(matrixOfServers([waveOf(1, ...names)]).include).toHaveLength(256);
    expect(matrixOfServers([]).include).toEqual([]);
  });
});
