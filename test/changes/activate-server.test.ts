import { describe, expect, test } from '@jest/globals';
import { stepOf } from '../../src/changes/steps.js';

const step = stepOf({ kind: 'activate-server', server: 'MFA1' }, { stage: 'install-mfa-server' });
const text = step.type === 'operator' ? step.operatorStep.instructions.join('\n') : '';

describe('the activation of the new server', () => {
  test('is document step I1, for a person, and the run waits for it', () => {
    expect(step).toMatchObject({
      type: 'operator',
      documentStep: 'I1',
      title: 'Activate the Multi-Factor Authentication Server on MFA1, if it asks for it',
      operatorStep: { id: 'activate-server', proof: 'said', blocking: true },
    });
  });

  test('is what lets people sign in again', () => {
    expect(step.effects).toMatchObject({ interrupts: [], restores: ['sign-in'] });
  });

  test('warns of what cannot be undone', () => {
    for (const part of ['Global Administrator', 'cannot be corrected', 'promote', '30 September 2024']) {
      expect(text).toContain(part);
    }
  });

  test('names who may have credentials at all: customers from before 1 July 2019', () => {
    expect(text).toContain('Only customers who activated a server before 1 July 2019');
  });

  test('has nothing installed from the console: later steps do that at the old places', () => {
    expect(text).toMatch(/offers to install or to upgrade the Web Service SDK or the User Portal, decline/);
  });
});
