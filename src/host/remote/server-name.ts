import { isIP } from 'node:net';
import { UserError } from '../../base/user-error.js';
import { sameText } from '../same-text.js';

/** How this machine and its domain are called. */
export interface MachineNames {
  readonly computer: string;
  /** DNS name; undefined where the account is of no domain. */
  readonly domain?: string;
}

/** The name of a server, or why it is none. */
export type ServerName =
  | { readonly name: string; readonly shortName: string }
  | { readonly refused: string; readonly advice: string };

/** Longest name of a computer, and longest label of the DNS. */
const longestComputerName = 15;
const longestLabel = 63;

const giveName = 'Give the name of the computer, for example MFA1 or mfa1.contoso.com.';

/**
 * What the input `server` may be: the name of a computer, with or without its domain. Kerberos proves the other machine by
 * this name, so an address is none. That a name leads to a cluster or is an alias shows only when the server answers.
 */
export function parseServerName(given: string, own: MachineNames): ServerName {
  const name = given.trim().replace(/\.$/, '');
  const fault = formFault(name) ?? ownFault(name, own);
  return fault ?? { name, shortName: shortNameOf(name) };
}

/** @throws UserError `server-name-invalid` */
export function requireServerName(given: string, own: MachineNames): Extract<ServerName, { name: string }> {
  const named = parseServerName(given, own);
  if ('name' in named) return named;
  throw new UserError(
    'server-name-invalid',
    `The input server is "${given}", which is no name to act on: ${named.refused}`,
    `${named.advice} Nothing was touched.`,
  );
}

/** The name without its domain. */
export function shortNameOf(name: string): string {
  return name.split('.')[0] ?? '';
}

function formFault(name: string): Extract<ServerName, { refused: string }> | undefined {
  const fault = (refused: string, advice = giveName) => ({ refused, advice });
  if (name === '') return fault('It is empty.');
  if (/[\\/]/.test(name)) return fault('It is a path, or the name of a share; a share of a DFS is no computer.');
  if (isIP(name.replace(/^\[|\]$/g, '')) !== 0) {
    return fault('It is an address. Kerberos, which proves the server, knows names alone.');
  }
  const labels = name.split('.');
  const wrong = labels.find((label) => !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label));
  if (wrong !== undefined) return fault(`A name has letters, digits and hyphens; "${wrong}" is none.`);
  if (/^\d+$/.test(labels[0] ?? '')) return fault('A computer name is not made of digits alone.');
  if ((labels[0] ?? '').length > longestComputerName) {
    return fault(`A computer name has at most ${longestComputerName} characters.`);
  }
  return labels.some((label) => label.length > longestLabel)
    ? fault(`A part of it has more than ${longestLabel} characters.`)
    : undefined;
}

function ownFault(name: string, own: MachineNames): Extract<ServerName, { refused: string }> | undefined {
  const leaveOut = 'Leave out the input server: the action then works on the machine of its runner.';
  if (sameText(name, 'localhost')) return { refused: 'It is this machine.', advice: leaveOut };
  if (own.domain !== undefined && sameText(name, own.domain)) {
    return { refused: 'It is the name of the domain, behind which are its domain controllers.', advice: giveName };
  }
  const domain = name.slice(shortNameOf(name).length + 1);
  const isOwnDomain = domain === '' || own.domain === undefined || sameText(domain, own.domain);
  return sameText(shortNameOf(name), own.computer) && isOwnDomain
    ? { refused: 'It is this machine, on which the runner is.', advice: leaveOut }
    : undefined;
}
