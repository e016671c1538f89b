import type { Architecture } from '../machine.js';
import type { RegistryView } from '../registry.js';
import { beginsWithText } from '../same-text.js';

const software = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\';
const redirected = `${software}Wow6432Node\\`;

/** The switch of `reg.exe` for a view; a 32-bit Windows knows one view only and refuses the switch. */
export function viewSwitch(view: RegistryView, architecture: Architecture): readonly string[] {
  return architecture === 'x86' ? [] : [`/reg:${view}`];
}

/** The path as the view shows it, whatever the program wrote. */
export function shownPath(path: string, view: RegistryView): string {
  return view === '32' && beginsWithText(path, redirected) ? `${software}${path.slice(redirected.length)}` : path;
}
