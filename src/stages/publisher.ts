import type { Finding } from '../finding.js';
import type { PackageFacts } from './situation.js';

/** Whoever can replace a package on a share would run code as administrator: unsigned ones are not run. */
export function publisherBlockers(
  path: string,
  { description: { publisher } }: Extract<PackageFacts, { status: 'usable' }>,
  input: string,
): readonly Finding[] {
  if (publisher.status !== 'unsigned' && publisher.status !== 'untrusted') return [];
  const subject = publisher.subject === undefined ? '' : ` (${publisher.subject})`;
  return [
    {
      code: 'package-not-trusted',
      message: `${path} is ${publisher.status === 'unsigned' ? 'not signed' : `signed, but not trusted${subject}`}.`,
      advice:
        'Take the package from its vendor again, check its digital signature in the properties of the file, or pin the hash of a setup program that you trust.',
      input,
    },
  ];
}
