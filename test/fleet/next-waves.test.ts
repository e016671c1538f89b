import { describe, expect, test } from '@jest/globals';
import { nextWaves } from '../../src/fleet/next-waves.js';
import { berlin, berlinFile, planWith, sampleFleetServer } from './sample-fleet.js';

const now = new Date('2026-03-07T22:00:00Z');
const sizes = ({ matrices }: ReturnType<typeof nextWaves>) => matrices.map(({ include }) => include.length);

describe('the waves that may run now', () => {
  test('end before the first in which a person has to act', async () => {
    const { waves } = await planWith(berlin, berlinFile.replace('primary: b3', 'primary: b3\n    promote: b1'));
    const next = nextWaves(waves, undefined, now, 20);
    expect(sizes(next)).toEqual([1, 1]);
    expect(next.waitsFor).toBe('Wave 3: a person has to act. Promote b1 in the group "berlin".');
  });

  test('go on once that person confirmed it, up to the AD FS adapter', async () => {
    const { waves } = await planWith(berlin, berlinFile.replace('primary: b3', 'primary: b3\n    promote: b1'), {
      completedSteps: new Set(['promote-b1']),
    });
    const next = nextWaves(waves, undefined, now, 20);
    expect(sizes(next)).toEqual([1, 1, 1, 1, 1]);
    expect(next.waitsFor).toContain('AD FS adapter on bfs');
  });

  test('are no more than one run takes', async () => {
    const { waves } = await planWith(berlin, berlinFile);
    expect(nextWaves(waves, undefined, now, 2)).toMatchObject({ waitsFor: 'No more than 2 waves in one run.' });
    expect(nextWaves([], undefined, now, 2)).toEqual({ matrices: [] });
  });

  test.each([
    ['2026-03-07T21:59:59Z', [], 'opens at 2026-03-07T22:00:00Z'],
    ['2026-03-07T22:00:00Z', [1], 'would not end before'],
    ['2026-03-07T22:20:00Z', [], 'would not end before'],
    ['2026-03-08T22:00:00Z', [], 'would not end before'],
  ])('at %s keep to the window', async (at, expected, reason) => {
    const servers = ['a', 'b'].map((name) => sampleFleetServer(name));
    const windows = { w: { starts: '2026-03-07T22:00:00Z', ends: '2026-03-07T23:00:00Z' } };
    const file = `format: 1\nwindows: ${JSON.stringify(windows)}\ngroups: { g: { servers: [a, b], primary: b, window: w } }\n`;
    const { waves } = await planWith(servers, file);
    const next = nextWaves(waves, windows, new Date(at), 20);
    expect(sizes(next)).toEqual(expected);
    expect(next.waitsFor).toContain(reason);
  });
});
