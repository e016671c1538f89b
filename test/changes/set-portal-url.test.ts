import { describe, expect, test } from '@jest/globals';
import { openNeeds, stepOf } from '../../src/changes/steps.js';

const oldUrl = 'https://mfa.contoso.com/PhoneFactor';
const newUrl = 'https://mfa.contoso.com/MultiFactorAuth';
const stage = 'install-portal';
const step = stepOf({ kind: 'set-portal-url', server: 'MFA1', oldUrl, newUrl }, { stage });
const text = step.type === 'operator' ? step.operatorStep.instructions.join('\n') : '';

describe('the new address of the User Portal in the console', () => {
  test('is set by a person: on which server, under which icon and tab, from what to what', () => {
    for (const part of ['MFA1', '"User Portal" icon', '"Settings" tab', oldUrl, newUrl]) expect(text).toContain(part);
  });

  test('is document step I3 and I4.2, and nobody waits for it', () => {
    expect(step).toMatchObject({ documentStep: 'I3, I4.2', operatorStep: { proof: 'said', blocking: false } });
    expect(step.effects).toMatchObject({ interrupts: [], restores: [] });
  });

  test('comes after the activation, for the console opens only then', () => {
    const activate = stepOf({ kind: 'activate-server', server: 'MFA1' }, { stage });
    expect(openNeeds({ steps: [activate, step] }, step)).toEqual(['activate-server']);
  });
});
