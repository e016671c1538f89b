import { describe, expect, test } from '@jest/globals';
import { planCallers } from '../../../src/stages/install-web-component/callers.js';
import type { Situation, UpgradeChoices } from '../../../src/stages/situation.js';
import { sampleChoices, untouched } from '../sample-situation.js';

const newNames: UpgradeChoices = {
  ...sampleChoices,
  virtualDirectories: {
    ...sampleChoices.virtualDirectories,
    'web-service-sdk': { name: 'new' },
    'mobile-app': { name: 'new' },
  },
};
const stepsOf = (component: 'web-service-sdk' | 'mobile-app', situation: Situation, choices = newNames) =>
  planCallers(component, situation, choices).steps;

describe('programs that call a web component', () => {
  test('are for a person where its name changes, with the name before and the one now', () => {
    expect(stepsOf('web-service-sdk', untouched())).toMatchObject([
      {
        id: 'change-sdk-callers',
        stage: 'install-web-service-sdk',
        change: { from: '/PhoneFactorWebServiceSdk', to: '/MultiFactorAuthWebServiceSdk' },
      },
    ]);
  });

  test('need nothing where the old name stays', () => {
    expect(stepsOf('web-service-sdk', untouched(), sampleChoices)).toEqual([]);
    expect(stepsOf('mobile-app', untouched(), sampleChoices)).toEqual([]);
  });

  test('are asked for once: what a person has confirmed is no step', () => {
    const confirmed = { ...untouched(), confirmed: new Set(['change-sdk-callers']) };
    expect(stepsOf('web-service-sdk', confirmed)).toEqual([]);
    expect(stepsOf('mobile-app', confirmed)).toHaveLength(1);
  });

  test('of a mobile app that the new version has no more need nothing', () => {
    expect(stepsOf('mobile-app', untouched(), { ...newNames, targetVersion: '8.0.1' })).toEqual([]);
  });

  test('need nothing on a server that had no application of it', () => {
    const before = { ...untouched().before, components: [] };
    expect(stepsOf('web-service-sdk', { ...untouched(), before })).toEqual([]);
  });
});
