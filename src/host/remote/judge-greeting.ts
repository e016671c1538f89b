import { UserError } from '../../base/user-error.js';
import { compareVersions } from '../compare-versions.js';
import { sameText } from '../same-text.js';
import type { Greeting } from './greet-server.js';
import { rightsMissing } from './reach-server.js';
import type { ServerName } from './server-name.js';

type Named = Extract<ServerName, { name: string }>;

/** Windows Server 2008 R2 with Service Pack 1. */
const oldestWindows = '6.1.7601';

/**
 * Refuses a server on which the suite does not act from elsewhere.
 * @throws UserError `server-is-another`, `server-not-supported`, `server-rights-missing`
 */
export function judgeGreeting({ name, shortName }: Named, greeting: Greeting): void {
  const { computerName, architecture, operatingSystem, domain, isDomainController, account } = greeting;
  if (!sameText(computerName, shortName)) {
    throw new UserError(
      'server-is-another',
      `Behind the name ${name} the computer ${computerName || '(without a name)'} answers: an alias, a cluster or a wrong address.`,
      'Give the name of the computer itself, of each node for a cluster. Nothing was changed.',
    );
  }
  if (compareVersions(operatingSystem.version, oldestWindows) < 0) {
    throw unsupported(
      name,
      `it has ${operatingSystem.name} (${operatingSystem.version}), the oldest is ${oldestWindows}, Windows Server 2008 R2 with Service Pack 1`,
    );
  }
  if (architecture !== 'x64') throw unsupported(name, 'it is no 64-bit Windows');
  if (domain === undefined) {
    throw unsupported(
      name,
      'it is a member of no domain, and without Kerberos it would need stored passwords and wider rights',
    );
  }
  if (isDomainController) {
    throw unsupported(name, 'it is a domain controller, which only accounts that rule the whole domain may change');
  }
  if (greeting.isLocalAccount) throw rightsMissing(name, `${account.name} is an account of that server itself`);
  if (!account.isAdministrator) throw rightsMissing(name, `${account.name} is no administrator there`);
}

function unsupported(name: string, why: string): UserError {
  return new UserError(
    'server-not-supported',
    `The suite does not act on ${name} from another machine: ${why}.`,
    'Put a runner on the server itself where its Windows allows it, or do the upgrade there by hand. Nothing was changed.',
  );
}
