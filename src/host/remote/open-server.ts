import { hostname } from 'node:os';
import { omitUndefined } from '../../base/json.js';
import { UserError } from '../../base/user-error.js';
import type { Host } from '../host.js';
import { sameText } from '../same-text.js';
import { createRemoteHost, type InstallerAccount } from './remote-host.js';
import { canReachFromServer, createRemoteNetwork } from './remote-network.js';
import { requireServerName } from './server-name.js';

/** A server that is another machine. */
export interface ServerPlace {
  readonly name: string;
  /** Letters of drives with the shares whose root is theirs. */
  readonly shares?: readonly (readonly [string, string])[];
  readonly installerRun?: InstallerAccount;
}

/** @throws UserError that says what is missing to reach it */
export function openServer(
  { name, shares, installerRun }: ServerPlace,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Host> {
  return createRemoteHost(name, { environment, ...omitUndefined({ shares: shares && new Map(shares), installerRun }) });
}

/** A rehearsal server plays one that is reached from elsewhere: what could not be asked there is not answered here. */
export async function playServer({ name }: ServerPlace, rehearsal: Host): Promise<Host> {
  const named = requireServerName(name, { computer: '' });
  const { name: computerName } = await rehearsal.machine.facts();
  if (!sameText(named.shortName, computerName)) {
    throw new UserError(
      'server-is-another',
      `Behind the name ${named.name} the rehearsal server ${computerName} answers.`,
      'Give the name of the server that the folder rehearses. Nothing was changed.',
    );
  }
  return {
    ...rehearsal,
    actsFrom: hostname(),
    network: createRemoteNetwork(rehearsal.network, named.name),
    machine: { ...rehearsal.machine, canReach: canReachFromServer },
  };
}
