import type { Binding } from '../host/web-server.js';
import type { WebPresence } from './server-state.js';

/** Name of a virtual directory as the packages want it: without slashes around it. */
export function withoutSlash(virtualDirectory: string): string {
  return virtualDirectory.replace(/^\/+|\/+$/g, '');
}

/** Is in texts in place of what IIS does not show: the name that users type. */
const unknownAddress = 'https://[public address]';

/** `address:port:host name`, where an IPv6 address has colons of its own. */
function partsOf(binding: Binding | undefined): { readonly port: string; readonly hostName: string } {
  const [, port = '443', hostName = ''] = binding?.information.match(/^.*:(\d+):(.*)$/) ?? [];
  return { port, hostName: hostName.toLowerCase() };
}

const hostNameOf = (binding: Binding): string => partsOf(binding).hostName;

/**
 * Where users reach the site of an application, without its path: the word of a person, else the one host name of its
 * bindings, else the one name in their certificates. The name of the computer is not what users type, and undefined is
 * better.
 */
export function publicAddress(
  { bindings, certificateNames = [] }: Pick<WebPresence, 'bindings' | 'certificateNames'>,
  machineName: string,
  given: string | undefined,
): string | undefined {
  if (given !== undefined) return given.replace(/\/+$/, '');
  const ofWeb = bindings.filter(({ protocol }) => protocol === 'https' || protocol === 'http');
  const ofBindings = new Set(ofWeb.map(hostNameOf).filter((name) => name !== ''));
  const hasHttps = ofWeb.some(({ protocol }) => protocol === 'https');
  const names = ofBindings.size === 0 && hasHttps ? new Set(certificateNames) : ofBindings;
  const [name, another] = names;
  if (name === undefined || another !== undefined) return undefined;
  if (name.includes('*') || name === machineName.toLowerCase()) return undefined;
  const usable = ofWeb.filter((one) => hostNameOf(one) === name || one.protocol === 'https');
  return originOf({ bindings: usable }, name);
}

/** Address of an application for users; it has a gap to fill in where the public address is not known. */
export function publicUrl(address: string | undefined, virtualDirectory: string): string {
  return `${address ?? unknownAddress}/${withoutSlash(virtualDirectory)}`;
}

/** Address under which this server itself reaches an application: https before http, host name of the binding before the machine's. */
export function applicationUrl(
  web: Pick<WebPresence, 'bindings'>,
  machineName: string,
  virtualDirectory: string,
): string {
  return `${originOf(web, machineName)}/${withoutSlash(virtualDirectory)}`;
}

function originOf(web: Pick<WebPresence, 'bindings'>, machineName: string): string {
  const binding = web.bindings.find(({ protocol }) => protocol === 'https') ?? web.bindings[0];
  const { port, hostName } = partsOf(binding);
  const protocol = binding?.protocol ?? 'https';
  const isDefaultPort = port === (protocol === 'https' ? '443' : '80');
  const host = `${hostName || machineName.toLowerCase()}${isDefaultPort ? '' : `:${port}`}`;
  return `${protocol}://${host}`;
}
