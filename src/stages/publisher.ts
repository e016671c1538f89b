import type { Finding } from '../base/finding.js';
import type { PublisherCheck } from '../host/installer.js';
import { sameText } from '../host/same-text.js';
import { signingOrganization } from '../host/signer.js';
import { vendorNames } from '../product/names.js';
import type { PackageFacts, PackageTrust } from './situation.js';

/**
 * A person who can replace a package on a share would run code as administrator: what is not signed by the expected
 * organization is not run, and what could not be judged neither, unless its hash was given.
 * @param input the input with hashes that settles it
 */
export function publisherBlockers(
  path: string,
  { description: { publisher }, sha256 }: Extract<PackageFacts, { status: 'usable' }>,
  { signers = vendorNames, sha256: hashes = [] }: PackageTrust = {},
  input: 'setup-sha256' | 'package-sha256',
): readonly Finding[] {
  if (hashes.includes(sha256)) return [];
  const finding = judged(path, publisher, signers, input);
  return finding === undefined ? [] : [finding];
}

/** Of a package that the new server will bring: what would stop its installation has to stop before the first removal. */
export function notToBeJudged(
  path: string,
  warnings: readonly Finding[],
  { sha256 = [] }: PackageTrust = {},
): readonly Finding[] {
  const silence = warnings.find(({ code }) => code === 'powershell-silent');
  if (silence === undefined || sha256.length > 0) return [];
  return [notJudged(`${path}, which the new server brings`, silence.message, 'package-sha256')];
}

function judged(
  path: string,
  publisher: PublisherCheck,
  signers: readonly string[],
  input: string,
): Finding | undefined {
  if (publisher.status === 'not-checked') return notJudged(path, publisher.reason, input);
  if (publisher.status !== 'trusted') return notTrusted(path, publisher, input);
  const signer = signingOrganization(publisher);
  if (signer !== undefined && signers.some((one) => sameText(one, signer))) return undefined;
  return {
    code: 'package-signer-unexpected',
    message: `${path} is signed by ${signer ?? publisher.subject}, not by ${signers.join(' or ')}.`,
    advice:
      'Take the package from its vendor again. Where that signer is right, name it in expected-signer as the message does.',
    input: 'expected-signer',
  };
}

function notTrusted(
  path: string,
  { status, subject, reason }: Extract<PublisherCheck, { status: 'unsigned' | 'untrusted' }>,
  input: string,
): Finding {
  const [by, why] = [
    subject === undefined ? '' : ` (${subject})`,
    reason === undefined ? '' : ` Windows reports: ${reason}`,
  ];
  return {
    code: 'package-not-trusted',
    message: `${path} is ${status === 'unsigned' ? 'not signed' : `signed, but not trusted${by}`}.${why}`,
    advice:
      'Take the package from its vendor again, check its digital signature in the properties of the file, or give the hash of a file that you trust.',
    input,
  };
}

function notJudged(path: string, reason: string, input: string): Finding {
  return {
    code: 'package-signature-not-judged',
    message: `Nobody could judge the signature of ${path}: ${reason}`,
    advice:
      'Have PowerShell allowed for the account of the runner, or look at the signature on a machine that shows it and give the hash of that file.',
    input,
  };
}
