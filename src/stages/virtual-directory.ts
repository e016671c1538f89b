import { defaultVirtualDirectories, type WebComponentName } from '../product/names.js';
import type { WebPresence } from '../product/server-state.js';
import type { UpgradeChoices } from './situation.js';

/**
 * Name of the new virtual directory, without slashes. `keep` repeats the old one whatever it was called, `new` is the
 * product's new default (document steps I2, I3 and I4.2).
 */
export function newVirtualDirectory(component: WebComponentName, old: WebPresence, choices: UpgradeChoices): string {
  const choice = choices.virtualDirectories[component];
  switch (choice.name) {
    case 'keep':
      return withoutSlash(old.virtualDirectory);
    case 'new':
      return defaultVirtualDirectories['mfa-server'][component];
    case 'custom':
      return withoutSlash(choice.virtualDirectory);
  }
}

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
