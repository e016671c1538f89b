import { describe, expect, test } from '@jest/globals';
import { targetVersion } from '../../../src/stages/install-mobile-app/target-version.js';
import type { Situation, UpgradeChoices } from '../../../src/stages/situation.js';
import { sampleChoices, untouched } from '../sample-situation.js';
import { newServer, setupPath, usable, withPackages } from '../stage-plans.js';

describe('the version that is upgraded to', () => {
  const version = (situation: Situation, choices: UpgradeChoices) => targetVersion(situation, choices);
  const { targetVersion: _left, ...open } = sampleChoices;
  const packages = { [setupPath]: usable({ productVersion: '8.0.1' }) };

  test("is the one that was given, else the installed server's, else its setup program's", () => {
    expect(version(withPackages(packages), sampleChoices)).toBe('7.1.2');
    expect(version({ ...withPackages(packages), now: newServer() }, open)).toBe('8.0.1.1');
    expect(version(withPackages(packages), open)).toBe('8.0.1');
    expect(version(withPackages({ [setupPath]: { status: 'missing', reason: 'x' } }), open)).toBeUndefined();
    const { setup: _setup, ...nothing } = open;
    expect(version(withPackages(packages), nothing)).toBeUndefined();
    expect(version({ ...untouched(), now: newServer('user-portal') }, nothing)).toBeUndefined();
  });
});
