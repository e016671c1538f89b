import assert from 'node:assert/strict';
import { HostError } from '../host-error.js';
import type { PublisherCheck } from '../installer.js';
import { signingOrganization } from '../signer.js';
import { type ContractCase, type LookedAt, NotTried } from './contract-case.js';
import type { PackageSandbox } from './tiny-package-cases.js';

/** They only look. */
export const signatureLooks: readonly ContractCase<LookedAt>[] = [
  {
    name: 'signatures: a program of Windows is signed by Microsoft, and this server trusts it',
    async run({ host: { installer, machine } }) {
      const path = `${(await machine.facts()).folders.windows}\\System32\\msiexec.exe`;
      const publisher = await judged(() => installer.describe(path));
      assert.equal(publisher.status, 'trusted', `${path}: ${JSON.stringify(publisher)}`);
      assert.match(signingOrganization(publisher) ?? '', /^Microsoft/);
      return signingOrganization(publisher);
    },
  },
];

export const signatureCases: readonly ContractCase<PackageSandbox>[] = [
  {
    name: 'signatures: a package without a signature is called unsigned',
    async run({ host: { installer }, tiny }) {
      if (tiny === undefined) throw new NotTried('There is no package of the check for this server.');
      const publisher = await judged(() => installer.describe(tiny.packagePath));
      assert.equal(publisher.status, 'unsigned', JSON.stringify(publisher));
    },
  },
];

async function judged(describe: () => Promise<{ readonly publisher: PublisherCheck }>): Promise<PublisherCheck> {
  try {
    const { publisher } = await describe();
    if (publisher.status === 'not-checked') throw new NotTried(publisher.reason);
    return publisher;
  } catch (error) {
    if (error instanceof HostError && ['not-found', 'not-a-package'].includes(error.code))
      throw new NotTried(error.message);
    throw error;
  }
}
