import { describe, expect, test } from '@jest/globals';
import { stepOf } from '../../src/changes/steps.js';
import { portalAnnouncements } from '../../src/product/announcement.js';

const oldUrl = 'https://mfa.contoso.com/PhoneFactor';
const newUrl = 'https://mfa.contoso.com/MultiFactorAuth';
const step = stepOf({ kind: 'inform-users', oldUrl, newUrl }, { stage: 'install-portal' });
const text = step.type === 'operator' ? step.operatorStep.instructions.join('\n') : '';

describe('the message to the users', () => {
  test('is there in English and German', () => {
    const subjects = portalAnnouncements(oldUrl, newUrl).map(({ subject }) => subject);
    expect(subjects.filter((subject) => text.includes(`Subject: ${subject}`))).toEqual(subjects);
  });

  test('has both addresses, and is for a person to send when there is time', () => {
    expect(text).toContain(`The address changed from ${oldUrl} to ${newUrl}.`);
    expect(step).toMatchObject({ documentStep: 'I3, I4.2', operatorStep: { proof: 'said', blocking: false } });
  });
});
