import { describe, expect, test } from '@jest/globals';
import type { UpgradeChange } from '../../src/changes/all.js';
import { stepOf } from '../../src/changes/steps.js';
import type { OperatorStep } from '../../src/plan/plan.js';
import { operatorStepIds } from '../../src/product/step-ids.js';

const oldUrl = 'https://mfa.contoso.com/PhoneFactor';
const newUrl = 'https://mfa.contoso.com/MultiFactorAuth';

function personStep(change: UpgradeChange): OperatorStep {
  const step = stepOf(change, { stage: 's' });
  if (step.type !== 'operator') throw new Error(`${change.kind} is not for a person.`);
  return step.operatorStep;
}

const byHand = (component: 'agent' | 'user-portal') =>
  ({ kind: 'uninstall-product', component, generation: 'phonefactor', displayName: 'A', version: '5' }) as const;
const installPath = 'C:\\Program Files\\PhoneFactor';
const wizard = { kind: 'install-server', setupPath: 'D:\\in\\Setup.exe', installPath } as const;
const confirmable: readonly UpgradeChange[] = [
  { kind: 'activate-server', server: 'MFA1' },
  { kind: 'confirm-replication-group', server: 'MFA1' },
  { kind: 'set-portal-url', server: 'MFA1', oldUrl, newUrl },
  { kind: 'inform-users', oldUrl, newUrl },
  {
    kind: 'change-callers',
    component: 'web-service-sdk',
    from: '/PhoneFactorWebServiceSdk',
    to: '/MultiFactorAuthWebServiceSdk',
  },
  {
    kind: 'change-callers',
    component: 'mobile-app',
    from: '/PhoneFactorPhoneAppWebService',
    to: '/MultiFactorAuthMobileAppWebService',
  },
  { kind: 'confirm-other-defaults', component: 'user-portal', path: 'C:\\web.config', left: [] },
  { kind: 'confirm-other-defaults', component: 'mobile-app', path: 'C:\\web.config', left: [] },
];

describe('what a person confirms', () => {
  test('is called as the input completed-operator-steps names it, step and change alike', () => {
    // Two come up while a step is made: the wizard's, and the one of the data file that has other bytes.
    const said = operatorStepIds.filter((id) => id !== 'run-server-setup' && id !== 'data-file-other-bytes');
    expect(confirmable.map((change) => personStep(change).id)).toEqual(said);
    expect(confirmable.map((change) => stepOf(change, { stage: 's' }).id)).toEqual(said);
    for (const change of confirmable) expect(personStep(change).proof).toBe('said');
  });

  test('is nothing that the suite sees for itself, but for the wizard, which a rehearsal runs when it is confirmed', () => {
    for (const change of [wizard, byHand('agent')])
      expect(personStep(change)).toMatchObject({ proof: 'seen', blocking: true });
    expect(operatorStepIds).toContain(personStep(wizard).id);
    expect(operatorStepIds).not.toContain(personStep(byHand('agent')).id);
  });
});

describe('one identity with two performers', () => {
  test.each([
    ['the setup of the server', wizard, { ...wizard, arguments: '/S' }],
    ['the removal of a product', byHand('agent'), { ...byHand('agent'), productCode: '{1}' }],
  ])('%s', (_what, person, suite) => {
    const [byPerson, bySuite] = [stepOf(person, { stage: 's' }), stepOf(suite, { stage: 's' })];
    expect([byPerson.type, bySuite.type]).toEqual(['operator', 'change']);
    expect(byPerson.id).toBe(bySuite.id);
    expect(byPerson.effects?.interrupts).toEqual(bySuite.effects?.interrupts);
    expect(byPerson.effects?.restores).toEqual(bySuite.effects?.restores);
  });
});

test('each component removed by hand is a step of its own', () => {
  expect(personStep(byHand('agent')).id).not.toBe(personStep(byHand('user-portal')).id);
});
