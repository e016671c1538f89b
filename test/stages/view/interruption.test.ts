import { describe, expect, test } from '@jest/globals';
import type { UpgradeChange } from '../../../src/changes/all.js';
import { stepOf, type UpgradePlan } from '../../../src/changes/steps.js';
import {
  estimateText,
  interruptionText,
  minutesOf,
  plannedInterruptions,
} from '../../../src/stages/view/interruption.js';

const planOf = (changes: readonly UpgradeChange[], findings: UpgradePlan['findings'] = {}): UpgradePlan => ({
  format: 2,
  action: 'upgrade',
  server: 'MFA1',
  inputs: {},
  findings,
  steps: changes.map((change) => stepOf(change, { stage: 'restore-backup' })),
  warnings: [],
  blockers: [],
});
const stop: UpgradeChange = { kind: 'stop-services', because: 'files-are-read' };
const start: UpgradeChange = { kind: 'start-services', which: { those: 'of-the-product' } };
const remove = (component: 'user-portal' | 'mobile-app'): UpgradeChange => ({
  kind: 'uninstall-product',
  component,
  generation: 'phonefactor',
  productCode: '{1}',
  displayName: 'x',
  version: '5',
});
const merge: UpgradeChange = {
  kind: 'merge-configuration',
  component: 'user-portal',
  site: 'S',
  path: '/p',
  webServiceSdk: { rule: 'unchanged' },
  oldOnly: 'report',
};
const wizard: UpgradeChange = { kind: 'install-server', setupPath: 'C:\\s.exe', installPath: 'C:\\p' };

describe('who is without what', () => {
  test('is nobody where no service stops and no site goes', () => {
    const plan = planOf([{ kind: 'copy-package', from: 'C:\\a.msi', to: 'D:\\a.msi', sha256: 'c' }]);
    expect(interruptionText(plan)).toEqual(['Nobody: no service is stopped and no site is taken away.']);
    expect(estimateText(plan)).toBeUndefined();
  });

  test('is left out where there is nothing to do', () => {
    expect(interruptionText(planOf([]))).toEqual([]);
  });

  test('is everybody who signs in, from the stop to the start of the services', () => {
    const plan = planOf([stop, start]);
    expect(interruptionText(plan)[0]).toMatch(
      /^Second factor through MFA1 \(phone call, .*\): none from step 1 to 2, about 5 minutes\.$/,
    );
    expect(estimateText(plan)).toContain('Minutes are estimated from assumptions, not measured on this server');
  });

  test('names a site that comes back with its settings, and says that the second factor goes on', () => {
    expect(interruptionText(planOf([remove('user-portal'), merge]))).toEqual([
      'Second factor: no service that answers it is stopped.',
      'User Portal: away from step 1 to 2, about 5 minutes.',
    ]);
  });

  test('names a site that nothing in the plan brings back, and doubts the mobile app without its web service', () => {
    expect(interruptionText(planOf([remove('mobile-app')]))).toEqual([
      'Second factor: no service that answers it is stopped; the mobile app may need its web service for it.',
      'Mobile App Web Service: away, and not brought back by this plan.',
    ]);
  });

  test('says where a site goes for good, because the new version has none', () => {
    const forGood = { kind: 'uninstall-product', component: 'mobile-app', generation: 'phonefactor' } as const;
    const [step] = planOf([{ ...forGood, productCode: '{1}', displayName: 'x', version: '5' }]).steps;
    if (step?.effects === undefined) throw new Error('A removal has effects.');
    const effects = { ...step.effects, forGood: ['mobile-app' as const] };
    const plan = { ...planOf([]), steps: [{ ...step, effects }] };
    expect(interruptionText(plan)[1]).toBe('Mobile App Web Service: removed for good, the new version has none.');
  });

  test('counts the time of a person beside the minutes of the suite', () => {
    const [text] = interruptionText(planOf([stop, wizard, start]));
    expect(text).toMatch(/none from step 1 to 3, about 5 minutes plus the manual step 2\.$/);
  });

  test('has those who were not served already when the plan was made', () => {
    const plan = planOf([merge], { interrupted: ['user-portal'] });
    expect(plannedInterruptions(plan)).toEqual([{ subject: 'user-portal', from: 0, to: 0, isOver: true }]);
    expect(plannedInterruptions(planOf([merge]))).toEqual([]);
  });
});

test('minutes of steps are added up from the assumptions: five for a backup, two for its proof', () => {
  const { steps } = planOf([
    { kind: 'create-backup-set', components: ['agent'], destination: 'C:\\b' },
    { kind: 'confirm-backup-set', components: ['agent'], destination: 'C:\\b' },
  ]);
  expect(minutesOf(steps)).toBe(7);
});
