import { didYouMean } from '../base/nearest-name.js';
import { UserError } from '../base/user-error.js';
import type { FleetFinding, LeftOut } from './fleet-plan.js';
import type { FleetGroup } from './groups.js';
import type { FleetMember } from './members.js';
import type { ParsedFleetFile } from './parse-fleet-file.js';

/**
 * Names of the windows in the order of time.
 * @throws UserError `fleet-window-unknown`, `fleet-window-ends-before-it-starts`
 */
export function windowsInOrder(groups: readonly FleetGroup[], fleet: ParsedFleetFile | undefined): readonly string[] {
  const windows = fleet?.file.windows ?? {};
  for (const { name, settings } of groups) {
    if (settings.window !== undefined && windows[settings.window] === undefined) {
      throw unknownWindow(settings.window, Object.keys(windows), fleet?.placeOf(['groups', name, 'window']) ?? '');
    }
  }
  const sorted = Object.entries(windows)
    .map(([name, { starts, ends }]) => ({ name, starts: Date.parse(starts), ends: Date.parse(ends) }))
    .sort((a, b) => a.starts - b.starts || a.ends - b.ends || (a.name < b.name ? -1 : 1));
  for (const { name, starts, ends } of sorted) {
    if (ends <= starts) throw endsFirst(name, fleet?.placeOf(['windows', name, 'ends']) ?? '');
  }
  return sorted.map(({ name }) => name);
}

/** Groups with work left whose window has passed already: nothing of them can be upgraded. */
export function pastWindowFindings(
  groups: readonly FleetGroup[],
  fleet: ParsedFleetFile | undefined,
  isLeft: (member: FleetMember) => boolean,
  now: Date,
): readonly FleetFinding[] {
  return groups.flatMap(({ name, members, settings }) => {
    const window = fleet?.file.windows?.[settings.window ?? ''];
    if (window === undefined || Date.parse(window.ends) > now.getTime() || !members.some(isLeft)) return [];
    return {
      group: name,
      code: 'window-over',
      message: `The window "${settings.window}" of the group "${name}" ended at ${window.ends}.`,
      advice: 'Give the window a later time in the settings file, or give the group another window.',
      input: 'settings',
    };
  });
}

/** Why a server that could be upgraded is in no wave. */
export const comesTooLate = 'What comes before it has a later window.';

/** Groups whose window has passed when what they wait for is done. */
export function windowOrderFindings(leftOut: readonly LeftOut[]): readonly FleetFinding[] {
  const late = leftOut.filter(({ reason }) => reason === comesTooLate).flatMap(({ group }) => group ?? []);
  return [...new Set(late)].map((group) => ({
    group,
    code: 'window-order',
    message: `The window of the group "${group}" comes before the window that it waits for (canary, "after").`,
    advice: `Give "${group}" a later window, or change the order.`,
    input: 'settings',
  }));
}

function unknownWindow(name: string, known: readonly string[], place: string): UserError {
  return new UserError(
    'fleet-window-unknown',
    `${place}: there is no window "${name}"${didYouMean(name, known)}.`,
    'Describe it below "windows" of the settings file, with "starts" and "ends".',
  );
}

function endsFirst(name: string, place: string): UserError {
  return new UserError(
    'fleet-window-ends-before-it-starts',
    `${place}: the window "${name}" ends before it starts.`,
    'Correct the times; mind the offset from UTC and the change of day.',
  );
}
