import { describe, expect, test } from '@jest/globals';
import { portalAnnouncements } from '../../src/product/announcement.js';
import {
  activateServerStep,
  informUsersStep,
  removeProductByHandStep,
  runServerSetupStep,
  setPortalUrlStep,
} from '../../src/product/operator-instructions.js';

const oldUrl = 'https://mfa.contoso.com/PhoneFactor';
const newUrl = 'https://mfa.contoso.com/MultiFactorAuth';

describe('instructions spell everything out', () => {
  test('the portal address, old and new, and where to find it', () => {
    const text = setPortalUrlStep('MFA1', oldUrl, newUrl).instructions.join('\n');
    for (const part of ['MFA1', '"User Portal" icon', '"Settings" tab', oldUrl, newUrl]) expect(text).toContain(part);
  });

  test('activation warns of what cannot be undone', () => {
    const text = activateServerStep('MFA1').instructions.join('\n');
    for (const part of ['Global Administrator', 'cannot be corrected', 'promote', '30 September 2024']) {
      expect(text).toContain(part);
    }
  });

  test('the setup program with its path and the folder to keep', () => {
    const text = runServerSetupStep('D:\\in\\Setup.exe', 'C:\\Program Files\\PhoneFactor').instructions.join('\n');
    expect(text).toContain('D:\\in\\Setup.exe');
    expect(text).toContain('C:\\Program Files\\PhoneFactor');
  });

  test('each component removed by hand is a step of its own', () => {
    expect(removeProductByHandStep('agent', 'A').id).not.toBe(removeProductByHandStep('user-portal', 'A').id);
  });

  test('the users are told in English and German; more languages come with the report', () => {
    const text = informUsersStep(oldUrl, newUrl).instructions.join('\n');
    const subjects = portalAnnouncements(oldUrl, newUrl).map(({ subject }) => subject);
    expect(subjects.filter((subject) => text.includes(`Subject: ${subject}`))).toEqual(subjects.slice(0, 2));
  });
});
