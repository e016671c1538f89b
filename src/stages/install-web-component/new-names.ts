import { defaultVirtualDirectories, type WebComponentName } from '../../product/names.js';
import type { WebPresence } from '../../product/server-state.js';
import { withoutSlash } from '../../product/web-address.js';
import type { UpgradeChoices } from '../situation.js';

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
