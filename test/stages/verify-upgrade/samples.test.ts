import { describe, expect, test } from '@jest/globals';
import { runToTheEnd, sampleUpgrades } from '../../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../../host/sample-server.js';
import { idsOf, verify } from './on-upgraded-server.js';

describe.each(Object.keys(sampleUpgrades))('the upgrade of %s', (sample) => {
  test('passes when it is finished, and not before', () =>
    onSampleServer(sample, async ({ folder, open }) => {
      const before = await verify(folder);
      expect(before.result).not.toBe('pass');
      await runToTheEnd(open, sample);
      const { result, state, checks } = await verify(folder);
      expect(idsOf(checks, 'fail')).toEqual([]);
      expect(idsOf(checks, 'not-proven')).toEqual([]);
      expect([result, state]).toEqual(['pass', 'upgraded']);
    }));
});
