import { describe, expect, test } from '@jest/globals';
import { otherDefaultsStep } from '../../src/changes/confirm-other-defaults.js';
import { stepOf } from '../../src/changes/steps.js';

const path = 'C:\\inetpub\\wwwroot\\MultiFactorAuth\\web.config';
const left = [
  {
    setting: 'system.web/authorization',
    reason: 'Only the old file has it.',
    xml: '<authorization><deny users="?" /></authorization>',
  },
  { setting: 'system.web/customErrors', reason: 'It differs.', xml: '<customErrors mode="Off" />' },
];
const about = { component: 'user-portal', path, left } as const;
const step = stepOf({ kind: 'confirm-other-defaults', ...about }, { stage: 'merge-webconfig' });

describe('differences of an old web.config outside of the settings', () => {
  test('that nobody knows to be changed do not stop the run: a person looks at them afterwards', () => {
    expect(step).toMatchObject({
      type: 'operator',
      documentStep: 'I4.3',
      title: 'Look at 2 other differences between the old and the new web.config of the User Portal',
      operatorStep: { id: 'other-defaults-user-portal', blocking: false, proof: 'said' },
    });
  });

  test('that somebody is proven to have changed stop the run until a person decided', () => {
    expect(otherDefaultsStep(about, 'proven')).toMatchObject({
      id: 'other-defaults-user-portal',
      title: 'Apply 2 other change(s) of the old web.config of the User Portal, or leave them',
      blocking: true,
    });
  });

  test.each(['proven', 'unproven'] as const)('%s, are shown each with its reason and what to paste', (proof) => {
    const text = otherDefaultsStep(about, proof).instructions.join('\n');
    for (const { setting, reason, xml } of left) expect(text).toContain(`${setting}: ${reason}\n${xml}`);
    expect(text).toContain(`Open ${path} in an editor as administrator.`);
    expect(text).toContain('where one of them restricts access, the access is open');
  });

  test('of one kind is one difference', () => {
    const one = stepOf({ kind: 'confirm-other-defaults', ...about, left: left.slice(0, 1) }, { stage: 's' });
    expect(one.title).toContain('Look at 1 other difference between');
  });
});
