import type { FieldPath } from '../base/format/line-of-field.js';
import { didYouMean } from '../base/nearest-name.js';
import { UserError } from '../base/user-error.js';
import type { FleetServer } from './fleet-server.js';
import type { ParsedFleetFile } from './parse-fleet-file.js';

/** A server under a name that no other server of the fleet has: the short one, or the DNS name where that is needed. */
export interface FleetMember {
  readonly name: string;
  readonly server: FleetServer;
}

export interface FleetMembers {
  /** Sorted by name, for any order of the inventories. */
  readonly all: readonly FleetMember[];
  /** By short name or DNS name, without regard to case; undefined where it is unknown or is the name of several. */
  find(name: string): FleetMember | undefined;
  /** @throws UserError `fleet-server-unknown` with the place in the settings file */
  named(name: string, fleet: ParsedFleetFile, path: FieldPath): FleetMember;
}

/** @throws UserError `inventory-twice` when two inventories are of the same server */
export function membersOf(servers: readonly FleetServer[]): FleetMembers {
  const byShortName = Map.groupBy(servers, ({ name }) => name.toLowerCase());
  const all = [...byShortName.values()].flatMap((same) => distinguished(same)).sort(byName);
  const index = new Map<string, FleetMember>();
  for (const member of all) {
    index.set(member.name.toLowerCase(), member);
    const full = fullName(member.server).toLowerCase();
    index.set(full, member);
  }
  const find = (name: string) => index.get(name.toLowerCase());
  return { all, find, named: (name, fleet, path) => find(name) ?? unknown(name, index.keys(), fleet, path) };
}

export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  const [left, right] = [one.name.toLowerCase(), other.name.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

function distinguished(same: readonly FleetServer[]): readonly FleetMember[] {
  const [first] = same;
  if (first !== undefined && same.length === 1) return [{ name: first.name, server: first }];
  const byFullName = Map.groupBy(same, (server) => fullName(server).toLowerCase());
  for (const twice of byFullName.values()) {
    if (twice.length > 1) throw twiceSeen(twice);
  }
  return same.map((server) => ({ name: fullName(server), server }));
}

function fullName({ name, domain }: FleetServer): string {
  return domain === undefined ? name : `${name}.${domain}`;
}

function twiceSeen(servers: readonly FleetServer[]): UserError {
  const sources = servers.map(({ source }) => source).join(', ');
  return new UserError(
    'inventory-twice',
    `There are ${servers.length} inventories of ${servers[0]?.name}: ${sources}.`,
    'Leave only the newest inventory of each server.',
  );
}

function unknown(name: string, known: Iterable<string>, fleet: ParsedFleetFile, path: FieldPath): never {
  throw new UserError(
    'fleet-server-unknown',
    `${fleet.placeOf(path)}: there is no inventory of "${name}", or the short name fits several servers${didYouMean(name, known)}.`,
    'Take an inventory of it with the action "inspect", correct the name, or write the full DNS name.',
  );
}
