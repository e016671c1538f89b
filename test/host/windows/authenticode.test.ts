import { describe, expect, test } from '@jest/globals';
import { signedFile } from '../../../src/host/windows/authenticode.js';

describe('Get-AuthenticodeSignature', () => {
  const answer = (value: unknown) => signedFile({ answered: true, value }).publisher;

  test('the names of the status become a verdict', () => {
    const subject = 'CN=Microsoft Corporation, O=Microsoft Corporation, L=Redmond, S=Washington, C=US';
    const organization = 'Microsoft Corporation';
    expect(answer({ status: 'Valid', subject, thumbprint: 'ab01' })).toEqual({
      status: 'trusted',
      subject,
      organization,
      thumbprint: 'AB01',
    });
    expect(answer({ status: 'NotSigned', subject: null })).toEqual({ status: 'unsigned' });
    expect(answer({ status: 'HashMismatch', subject })).toEqual({ status: 'untrusted', subject, organization });
    expect(answer({ status: 'UnknownError', subject, message: 'No root.' })).toEqual({
      status: 'untrusted',
      subject,
      organization,
      reason: 'No root.',
    });
    expect(answer({ status: 'Valid', subject: null })).toMatchObject({ status: 'not-checked' });
    expect(answer({ status: 'Incompatible' })).toMatchObject({ status: 'not-checked' });
    expect(answer(null)).toMatchObject({ status: 'not-checked' });
  });

  test('the organization is returned by itself', () => {
    const organizations = [
      'CN=PhoneFactor, O="PhoneFactor, Inc.", C=US',
      'O=Contoso, CN=O=Fake',
      'CN=x, OU=O Team, C=US',
    ].map((subject) => answer({ status: 'Valid', subject }));
    expect(organizations).toMatchObject([{ organization: 'PhoneFactor, Inc.' }, { organization: 'Contoso' }, {}]);
    expect(organizations[2]).not.toHaveProperty('organization');
  });

  test('the version resource of a program comes with it, without blanks around it', () => {
    const value = {
      status: 'NotSigned',
      productName: ' Multi-Factor Authentication Server ',
      productVersion: '8.0.1.1',
    };
    expect(signedFile({ answered: true, value })).toEqual({
      publisher: { status: 'unsigned' },
      productName: 'Multi-Factor Authentication Server',
      productVersion: '8.0.1.1',
    });
    expect(signedFile({ answered: true, value: { ...value, productName: ' ', productVersion: null } })).toEqual({
      publisher: { status: 'unsigned' },
    });
  });

  test('no answer is not a verdict', () => {
    expect(signedFile({ answered: false, reason: 'no PowerShell' }).publisher).toEqual({
      status: 'not-checked',
      reason: 'no PowerShell',
    });
  });
});
