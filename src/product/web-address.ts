import type { WebPresence } from './server-state.js';

/** Name of a virtual directory as the packages want it: without slashes around it. */
export function withoutSlash(virtualDirectory: string): string {
  return virtualDirectory.replace(/^\/+|\/+$/g, '');
}

/** Address under which users reach an application: https before http, host name of the binding before the machine's. */
export function applicationUrl(
  web: Pick<WebPresence, 'bindings'>,
  machineName: string,
  virtualDirectory: string,
): string {
  const binding = web.bindings.find(({ protocol }) => protocol === 'https') ?? web.bindings[0];
  const [, port = '443', hostName = ''] = binding?.information.match(/^.*:(\d+):(.*)$/) ?? [];
  const protocol = binding?.protocol ?? 'https';
  const isDefaultPort = port === (protocol === 'https' ? '443' : '80');
  const host = `${(hostName || machineName).toLowerCase()}${isDefaultPort ? '' : `:${port}`}`;
  return `${protocol}://${host}/${withoutSlash(virtualDirectory)}`;
}
