import { UserError } from '../base/user-error.js';
import type { FleetFile } from './fleet-file-schema.js';
import type { FleetMember, FleetMembers } from './members.js';
import type { ParsedFleetFile } from './parse-fleet-file.js';

export type ServerSettings = NonNullable<FleetFile['servers']>[string];

/** What the settings file says of single servers. @throws UserError `fleet-server-unknown`, `fleet-server-twice` */
export function serverSettings(
  members: FleetMembers,
  fleet: ParsedFleetFile | undefined,
): ReadonlyMap<FleetMember, { readonly key: string; readonly settings: ServerSettings }> {
  const settingsOf = new Map<FleetMember, { readonly key: string; readonly settings: ServerSettings }>();
  if (fleet === undefined) return settingsOf;
  for (const [key, settings] of Object.entries(fleet.file.servers ?? {})) {
    const path = ['servers', key];
    const member = members.named(key, fleet, path);
    if (settingsOf.has(member)) throw namedTwice(member.name, fleet.placeOf(path));
    settingsOf.set(member, { key, settings });
  }
  return settingsOf;
}

function namedTwice(server: string, place: string): UserError {
  return new UserError('fleet-server-twice', `${place}: ${server} is described twice.`, 'Describe each server once.');
}
