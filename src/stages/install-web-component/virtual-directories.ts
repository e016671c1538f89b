import type { Finding } from '../../base/finding.js';
import { lettersOutsideAscii } from '../../base/visible.js';
import { sameText } from '../../host/same-text.js';
import { componentTitles } from '../../product/components.js';
import { defaultVirtualDirectories, type WebComponentName } from '../../product/names.js';
import { newComponent, type ServerState, type WebPresence } from '../../product/server-state.js';
import { withoutSlash } from '../../product/web-address.js';
import type { UpgradeChoices } from '../situation.js';

/**
 * Name of the new virtual directory, without slashes: where the new application is there already, its own; else by
 * choice. `keep` repeats the old one, also an unusual one, `new` is the product's new default (document steps I2,
 * I3 and I4.2).
 */
export function newVirtualDirectory(
  component: WebComponentName,
  old: WebPresence,
  choices: UpgradeChoices,
  now: ServerState,
): string {
  const installed = newComponent(now, component)?.web;
  if (installed !== undefined) return withoutSlash(installed.virtualDirectory);
  return chosenName(component, choices) ?? withoutSlash(old.virtualDirectory);
}

/** Undefined where the old name is kept. */
export function chosenName(component: WebComponentName, { virtualDirectories }: UpgradeChoices): string | undefined {
  const choice = virtualDirectories[component];
  switch (choice.name) {
    case 'keep':
      return undefined;
    case 'new':
      return defaultVirtualDirectories['mfa-server'][component];
    case 'custom':
      return withoutSlash(choice.virtualDirectory);
  }
}

/** Letters of other scripts look like letters of ASCII: the approver is shown which ones are in the name. */
export function foreignLetters(component: WebComponentName, name: string): readonly Finding[] {
  const letters = lettersOutsideAscii(name);
  if (letters.length === 0) return [];
  return [
    {
      code: 'virtual-directory-letters',
      message: `The virtual directory "${name}" of the ${componentTitles[component]} has letters outside of ASCII: ${letters.join(', ')}.`,
      advice:
        'See that users and programs use the very same letters: some look like others. Approve only a name that you know.',
    },
  ];
}

/** What request filtering of IIS refuses in every path, as long as nobody changed it (`hiddenSegments`). */
const hiddenSegments =
  /^(?:bin|App_Code|App_Data|App_Browsers|App_GlobalResources|App_LocalResources|App_WebReferences)$/i;

/** Under such a name the new application would answer nobody. */
export function hiddenNameBlockers(component: WebComponentName, name: string, now: ServerState): readonly Finding[] {
  const segment = name.split('/').find((one) => hiddenSegments.test(one));
  if (segment === undefined || newComponent(now, component) !== undefined) return [];
  const input = `${component}-virtual-directory`;
  return [
    {
      code: 'virtual-directory-hidden',
      message: `The new ${componentTitles[component]} would be installed as /${name}, but IIS refuses by default every request with "${segment}" in its path.`,
      advice: `Give another name as ${input}, for example ${input}: new.`,
      input,
    },
  ];
}

/** Nothing moves an application that is installed, so another name cannot be promised. */
export function otherNameBlockers(
  component: WebComponentName,
  choices: UpgradeChoices,
  now: ServerState,
): readonly Finding[] {
  const [wanted, installed] = [chosenName(component, choices), newComponent(now, component)?.web];
  if (wanted === undefined || installed === undefined) return [];
  const actual = withoutSlash(installed.virtualDirectory);
  if (sameText(wanted, actual)) return [];
  const input = `${component}-virtual-directory`;
  return [
    {
      code: 'component-at-other-name',
      message: `The new ${componentTitles[component]} is installed as /${actual}, but ${input} asks for /${wanted}. Nothing moves an installed application.`,
      advice: `Leave ${input} out to go on with /${actual}. For /${wanted}, uninstall the new ${componentTitles[component]} in Programs and Features and run again.`,
      input,
    },
  ];
}
