import type { FieldPath } from '../base/format/line-of-field.js';
import { UserError } from '../base/user-error.js';
import type { FleetFile } from './fleet-file-schema.js';
import type { FleetGroup } from './groups.js';
import type { FleetMember, FleetMembers } from './members.js';
import type { ParsedFleetFile } from './parse-fleet-file.js';
import type { ServerSettings } from './server-settings.js';
import { runnerNeeded } from './settings-of-server.js';

type SettingsOf = ReadonlyMap<FleetMember, { readonly key: string; readonly settings: ServerSettings }>;

/** What one level of the settings file has, and where it is there. */
interface Level {
  readonly path: FieldPath;
  readonly has: Pick<FleetFile, 'inputs' | 'runner' | 'from-another-machine'>;
}

/**
 * Servers that are reached from another machine: each by a name of its own, and each with a runner that is named.
 * @throws UserError `fleet-server-twice`, `fleet-file-invalid`, with the place in the settings file
 */
export function requireReachedServers(
  groups: readonly FleetGroup[],
  members: FleetMembers,
  settingsOf: SettingsOf,
  fleet: ParsedFleetFile | undefined,
): void {
  if (fleet === undefined) return;
  const named = new Map<string, FleetMember>();
  for (const { member, levels } of groups.flatMap((group) => levelsIn(group, settingsOf, fleet.file))) {
    const other = levels.find(({ has }) => has['from-another-machine'] !== undefined);
    const own = levels.find(({ has }) => has.inputs?.server !== undefined);
    const isElsewhere = own !== undefined || other?.has['from-another-machine'] === true;
    if (!isElsewhere) continue;
    const field = own === undefined ? ['from-another-machine'] : ['inputs', 'server'];
    const place = fleet.placeOf([...((own ?? other)?.path ?? []), ...field]);
    if (levels.every(({ has }) => has.runner === undefined)) throw runnerNeeded(member.name, place);
    const name = String(own?.has.inputs?.server ?? member.name).toLowerCase();
    const meant = members.find(name) ?? named.get(name) ?? member;
    if (meant !== member) throw reachedTwice(name, member, meant, place);
    named.set(name, member);
  }
}

/** The one of the server goes before the one of its group, and both before the one of the file. */
function levelsIn(group: FleetGroup, settingsOf: SettingsOf, file: FleetFile) {
  return group.members.map((member): { readonly member: FleetMember; readonly levels: readonly Level[] } => {
    const own = settingsOf.get(member);
    const ofGroup: Level = { path: ['groups', group.name], has: group.settings };
    const shared = [ofGroup, { path: [], has: file }];
    return {
      member,
      levels: own === undefined ? shared : [{ path: ['servers', own.key], has: own.settings }, ...shared],
    };
  });
}

function reachedTwice(name: string, one: FleetMember, other: FleetMember, place: string): UserError {
  return new UserError(
    'fleet-server-twice',
    `${place}: the runs of ${one.name} and of ${other.name} would act on one server, ${name}.`,
    'Give each server an input server of its own, or leave it out: from-another-machine takes the name of the server.',
  );
}
