import { describe, expect, test } from '@jest/globals';
import { organizationOf, signingOrganization } from '../../src/host/signer.js';

describe('the organization in the name of a certificate', () => {
  test.each([
    ['CN=Microsoft Corporation, O=Microsoft Corporation, L=Redmond, S=Washington, C=US', 'Microsoft Corporation'],
    ['CN=PhoneFactor, O="PhoneFactor, Inc.", C=US', 'PhoneFactor, Inc.'],
    ['CN=x, O="The ""Best"" Ltd.", C=US', 'The "Best" Ltd.'],
    ['O=Contoso,CN=x', 'Contoso'],
    ['O=Contoso, CN=O=Fake', 'Contoso'],
    ['CN=x, OU=O Team, C=US', undefined],
    ['CN=x, O=, C=US', undefined],
    ['', undefined],
  ])('of %s is %s', (subject, organization) => {
    expect(organizationOf(subject)).toBe(organization);
  });
});

describe('who signed a file', () => {
  const subject = 'CN=PhoneFactor, O="PhoneFactor, Inc.", C=US';

  test('is read from the certificate, also where Windows does not trust it', () => {
    expect(signingOrganization({ status: 'trusted', subject })).toBe('PhoneFactor, Inc.');
    expect(signingOrganization({ status: 'untrusted', subject })).toBe('PhoneFactor, Inc.');
  });

  test('is nobody where nobody did, or nobody looked', () => {
    expect(signingOrganization({ status: 'untrusted' })).toBeUndefined();
    expect(signingOrganization({ status: 'not-checked', reason: 'no PowerShell' })).toBeUndefined();
  });
});
