import { describe, expect, test } from '@jest/globals';
import { shownAtMost, shownFiles, shownSettings } from '../../src/report/limits.js';
import { sampleMerge } from './sample-merge.js';

describe('what is shown', () => {
  test('of settings is bounded, those that need a person first', () => {
    const same = sampleMerge.outcomes[3];
    const outcomes = [...Array.from({ length: 1000 }, () => same), ...sampleMerge.outcomes].filter(
      (one) => one !== undefined,
    );
    const { items, leftOut } = shownSettings({ outcomes });
    expect([items.length, leftOut]).toEqual([shownAtMost.settings, 1007 - shownAtMost.settings]);
    expect(items.slice(0, 3).map(({ outcome }) => outcome)).toEqual(['conflict', 'reported', 'corrected']);
  });

  test('of files is bounded, what comes in great number last', () => {
    const entry = (role: string, storedAs: string) => ({ component: 'agent', role, storedAs, size: 1, sha256: 'a' });
    const entries = [
      ...Array.from({ length: 20_000 }, (_, index) => entry('logs', `l${index}`)),
      entry('data', 'PhoneFactor.pfdata'),
    ];
    const { items, leftOut } = shownFiles({ entries }, shownAtMost.files);
    expect(items[0]?.role).toBe('data');
    expect(leftOut).toBe(20_001 - shownAtMost.files);
  });
});
