import { describe, expect, test } from '@jest/globals';
import type { PublisherCheck } from '../../src/host/installer.js';
import { planDigest } from '../../src/plan/digest.js';
import { planInstallServer } from '../../src/stages/install-mfa-server/plan.js';
import { notToBeJudged, publisherBlockers } from '../../src/stages/publisher.js';
import type { PackageTrust, UpgradeChoices } from '../../src/stages/situation.js';
import { planUpgrade } from '../../src/stages/upgrade/plan.js';
import { sampleChoices, untouched } from './sample-situation.js';
import { setupPath, usable, withPackages } from './stage-plans.js';

const judged = (publisher: PublisherCheck, trust?: PackageTrust) =>
  publisherBlockers('D:\\p\\portal.msi', usable({ publisher }), trust, 'package-sha256');
const by = (subject: string): PublisherCheck => ({ status: 'trusted', subject });

describe('the signature of a package', () => {
  test.each([
    'CN=Microsoft Corporation, O=Microsoft Corporation, L=Redmond, C=US',
    'CN=x, O="PhoneFactor, Inc.", C=US',
    'CN=x, O=MICROSOFT CORPORATION',
  ])('of the vendor stops nothing where Windows trusts it: %s', (subject) => {
    expect(judged(by(subject))).toEqual([]);
  });

  test.each(['CN=Microsoft Corporation, O=Mallory', 'CN=O=Microsoft Corporation', 'O=Microsoft Corporation Ltd'])(
    'of a signer that only calls itself like the vendor stops: %s',
    (subject) => {
      expect(judged(by(subject))).toMatchObject([{ code: 'package-signer-unexpected', input: 'expected-signer' }]);
    },
  );

  test('of the organization that was named takes the place of the vendor', () => {
    const contoso: PublisherCheck = { status: 'trusted', subject: 'CN=x', organization: 'Contoso' };
    expect(judged(contoso, { signers: ['CONTOSO'] })).toEqual([]);
    expect(judged(by('CN=x, O=Microsoft Corporation'), { signers: ['Contoso'] })).toMatchObject([
      { code: 'package-signer-unexpected', message: expect.stringContaining('not by Contoso') },
    ]);
  });

  test.each<[string, PublisherCheck, string, string]>([
    ['is missing', { status: 'unsigned' }, 'package-not-trusted', 'D:\\p\\portal.msi is not signed'],
    [
      'is one that Windows does not trust',
      { status: 'untrusted', subject: 'CN=Mallory', reason: 'a root that is not trusted' },
      'package-not-trusted',
      'not trusted (CN=Mallory). Windows reports: a root that is not trusted',
    ],
    [
      'could not be judged',
      { status: 'not-checked', reason: 'PowerShell was refused.' },
      'package-signature-not-judged',
      'PowerShell was refused.',
    ],
  ])('that %s stops, and a hash that was given settles it', (_what, publisher, code, message) => {
    expect(judged(publisher)).toMatchObject([
      { code, message: expect.stringContaining(message), input: 'package-sha256' },
    ]);
    expect(judged(publisher, { sha256: ['a'.repeat(64)] })).toEqual([]);
    expect(judged(publisher, { sha256: ['b'.repeat(64)] })).toHaveLength(1);
  });
});

test('a hash that was given changes nothing of the digest of the plan', () => {
  const digestOf = (choices: UpgradeChoices) => planDigest(planUpgrade(untouched(), choices));
  const packageTrust = { sha256: ['a'.repeat(64)] };
  expect(digestOf({ ...sampleChoices, packageTrust })).toBe(digestOf(sampleChoices));
});

test('a setup program whose hash was pinned need not be signed', () => {
  const packages = { [setupPath]: usable({ publisher: { status: 'unsigned' } }) };
  const blockers = (sha256?: string) =>
    planInstallServer(
      withPackages(packages),
      { ...sampleChoices, setup: { path: setupPath, ...(sha256 === undefined ? {} : { sha256 }) } },
      'whole-upgrade',
    ).blockers;
  expect(blockers('A'.repeat(64))).toEqual([]);
  expect(blockers()).toMatchObject([{ code: 'package-not-trusted' }]);
});

describe('packages that the new server will bring', () => {
  const silent = { code: 'powershell-silent', message: 'PowerShell gave no answer.', advice: 'Allow it.' } as const;

  test('stop before the first removal where PowerShell gives no answer, for nobody could judge them later', () => {
    expect(notToBeJudged('MultiFactorAuthenticationUserPortalSetup64.msi', [silent])).toMatchObject([
      {
        code: 'package-signature-not-judged',
        message: expect.stringMatching(
          /UserPortalSetup64\.msi, which the new server brings: PowerShell gave no answer/,
        ),
        input: 'package-sha256',
      },
    ]);
  });

  test('stop nothing where PowerShell answers, or where a hash was given', () => {
    expect(notToBeJudged('x.msi', [])).toEqual([]);
    expect(notToBeJudged('x.msi', [silent], { sha256: ['a'.repeat(64)] })).toEqual([]);
  });
});
