import { isJsonObject, type JsonValue } from '../base/json.js';
import { approvedPart, type Plan } from './plan.js';

/** One place in which the plan made now differs from the approved one. */
export interface Difference {
  /** For example `findings.components.user-portal.version` or `steps.uninstall-agent`. */
  readonly where: string;
  readonly approved: string;
  readonly now: string;
}

/** Every difference, in the order of the plan; steps and findings are matched by their ids, not by position. */
export function planDifferences(approved: Plan, now: Plan): readonly Difference[] {
  return differences('', comparable(approved), comparable(now));
}

function comparable(plan: Plan): JsonValue {
  const json = JSON.parse(JSON.stringify(approvedPart(plan)));
  for (const list of ['steps', 'warnings', 'blockers']) {
    json[list] = keyed(json[list]);
  }
  json.order = plan.steps.map((step) => step.id);
  return json;
}

function keyed(items: readonly Record<string, string>[]): JsonValue {
  return Object.fromEntries(items.map((item) => [`${item.id ?? item.code}`, item]));
}

/** Every place below `where` at which two values differ. */
export function differences(
  where: string,
  approved: JsonValue | undefined,
  now: JsonValue | undefined,
): readonly Difference[] {
  if (isJsonObject(approved) && isJsonObject(now)) {
    const names = [...new Set([...Object.keys(approved), ...Object.keys(now)])];
    return names.flatMap((name) => differences(where ? `${where}.${name}` : name, approved[name], now[name]));
  }
  const [was, is] = [byPlace(approved), byPlace(now)];
  if (was !== undefined && is !== undefined) return differences(where, was, is);
  const [left, right] = [shown(approved), shown(now)];
  return left === right ? [] : [{ where, approved: left, now: right }];
}

/** A list of files or registry values by their places: of a long list only what differs is shown. */
function byPlace(value: JsonValue | undefined): JsonValue | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const items = value.flatMap((item: JsonValue) =>
    isJsonObject(item) && typeof item.path === 'string' ? [[item.path, item] as const] : [],
  );
  const places = Object.fromEntries(items);
  return Object.keys(places).length === value.length ? places : undefined;
}

/** A value of a plan as text of one line. */
export function shown(value: JsonValue | undefined): string {
  if (value === undefined) {
    return '(absent)';
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
