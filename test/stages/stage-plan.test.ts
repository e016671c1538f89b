import { describe, expect, test } from '@jest/globals';
import { stepOf } from '../../src/changes/steps.js';
import { emptyPlan, isGivenUp, joinPlans, unlessGivenUp } from '../../src/stages/stage-plan.js';
import { sampleChoices, sampleState, untouched } from './sample-situation.js';

const stop = stepOf({ kind: 'stop-services', because: 'files-are-read' }, { stage: 'backup-pfdata' });
const again = stepOf({ kind: 'stop-services', because: 'files-are-read' }, { stage: 'uninstall-phonefactor' });
const start = stepOf({ kind: 'start-services', which: { those: 'of-the-product' } }, { stage: 'install-mfa-server' });
const finding = (code: 'data-file-missing' | 'upgraded-in-part') => ({ code, message: 'm', advice: 'a' });

test('stages are joined in their order, and a step that two of them need is where the first one needs it', () => {
  const joined = joinPlans([
    { steps: [stop], warnings: [finding('upgraded-in-part')], blockers: [] },
    { steps: [again, start], warnings: [], blockers: [finding('data-file-missing')] },
  ]);
  expect(joined.steps).toEqual([stop, start]);
  expect(joined.warnings).toEqual([finding('upgraded-in-part')]);
  expect(joined.blockers).toEqual([finding('data-file-missing')]);
});

describe('a component that is given up', () => {
  const intention = {
    server: 'MFA1',
    origin: 'as-found' as const,
    inventorySha256: '',
    components: [{ component: 'mobile-app', becomes: 'given-up' as const }],
    personSteps: [],
  };

  test('is one that a person names now, and else one that an earlier run wrote down', () => {
    expect(isGivenUp('mobile-app', {}, { doNotReinstall: ['mobile-app'] })).toBe(true);
    expect(isGivenUp('mobile-app', { intention }, {})).toBe(true);
    expect(isGivenUp('user-portal', { intention }, {})).toBe(false);
    expect(isGivenUp('mobile-app', {}, {})).toBe(false);
  });

  test('comes back where a person gives the list again without it', () => {
    expect(isGivenUp('mobile-app', { intention }, { doNotReinstall: [] })).toBe(false);
  });

  const choices = { ...sampleChoices, doNotReinstall: ['user-portal'] as const };
  const whole = { ...emptyPlan, steps: [start] };

  test('is not planned: a warning says that its settings are in the backup set', () => {
    expect(unlessGivenUp('user-portal', untouched(), choices, () => whole)).toMatchObject({
      steps: [],
      warnings: [
        { code: 'component-given-up', message: expect.stringContaining('backup set'), input: 'do-not-reinstall' },
      ],
    });
    expect(unlessGivenUp('mobile-app', untouched(), choices, () => whole)).toBe(whole);
  });

  test('is reported where its new version is installed all the same', () => {
    const now = sampleState({ products: [{ component: 'user-portal', generation: 'mfa-server' }], webs: [] });
    const { warnings } = unlessGivenUp('user-portal', { ...untouched(), now }, choices, () => whole);
    expect(warnings).toMatchObject([{ message: expect.stringContaining('but the new one is installed') }]);
  });

  test('is no word worth on a server that never had it', () => {
    const never = sampleState({ products: [{ component: 'agent', generation: 'phonefactor' }], webs: [] });
    expect(unlessGivenUp('user-portal', { ...untouched(), now: never, before: never }, choices, () => whole)).toEqual(
      emptyPlan,
    );
  });
});
