import { shortened } from '../base/visible.js';
import type { JsonObject, JsonValue } from '../json.js';

/** Longer ones are paths beyond what Windows takes, and arguments that nobody reads in a cell. */
const longest = 400;

/** One value of a plan: where it is, in words, and what it is. */
type PlannedValue = readonly [where: string, value: string];

/**
 * Every value of a part of a plan, each with its place. Made from the JSON that is digested and from nothing else, so
 * what shapes the plan is on the approver's page.
 */
export function plannedValues(part: JsonObject): readonly PlannedValue[] {
  return Object.entries(part).flatMap(([name, value]) => valuesAt(words(name), value));
}

function valuesAt(where: string, value: JsonValue | undefined): readonly PlannedValue[] {
  if (value === undefined) return [];
  if (isList(value)) return valuesOfList(where, value);
  if (typeof value !== 'object' || value === null) return [[where, shortened(String(value), longest)]];
  return Object.entries(value).flatMap(([name, inner]) => valuesAt(`${where}, ${words(name)}`, inner));
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function valuesOfList(where: string, values: readonly JsonValue[]): readonly PlannedValue[] {
  const isPlain = values.every((value) => typeof value !== 'object' || value === null);
  if (isPlain)
    return [
      [where, values.length === 0 ? '(none)' : values.map((value) => shortened(String(value), longest)).join(', ')],
    ];
  return values.flatMap((value, index) => valuesAt(`${where} ${index + 1}`, value));
}

/** `backupDestination` as the inputs spell it: `backup-destination`. Paths and names stay as they are. */
function words(name: string): string {
  return /^[a-z]+([A-Z][a-z0-9]*)+$/.test(name) ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : name;
}
