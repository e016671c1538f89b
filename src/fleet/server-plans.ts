import { unknownFieldsNote } from '../base/format/read-format.js';
import type { Log } from '../base/log.js';
import type { RecordedFinding } from '../base/recorded-finding.js';
import { UserError } from '../base/user-error.js';
import type { ReadConfigurationFacts } from '../product/find-web-presence.js';
import { inventorySchema } from '../product/inventory.js';
import { judgeServer } from '../product/judge-server.js';
import { parseInventory } from '../product/parse-inventory.js';
import type { FleetFinding, FleetPlan, RecordedFleetFinding } from './fleet-plan.js';
import { type FleetServer, fleetServer } from './fleet-server.js';

/** What a fleet has to know of the plan that was made on one server. */
export interface ServerPlan {
  readonly server: string;
  readonly digest: string;
  readonly blockers: readonly RecordedFinding[];
  /** Titles with their details, in the order of the plan. */
  readonly steps: readonly string[];
}

/** Equal steps, once. The servers differ in names and hashes only. */
export interface SharedPlan {
  readonly servers: readonly { readonly name: string; readonly digest: string }[];
  readonly steps: readonly string[];
}

/** Plans that differ in nothing but the name of the server are together; in the order of their servers' names. */
export function sharedPlans(plans: readonly ServerPlan[]): readonly SharedPlan[] {
  const sorted = plans.toSorted((a, b) => (a.server < b.server ? -1 : 1));
  return [...Map.groupBy(sorted, (plan) => JSON.stringify(withoutName(plan))).values()].flatMap((equal) => {
    const [first] = equal;
    if (first === undefined) return [];
    return { servers: equal.map(({ server, digest }) => ({ name: server, digest })), steps: first.steps };
  });
}

function withoutName({ server, steps }: ServerPlan): readonly string[] {
  const name = server.toLowerCase();
  return steps.map((step) => step.toLowerCase().replaceAll(name, '\u2026'));
}

/**
 * What blocks the servers by their own plans. A server of a wave without a plan is a blocker, too: nothing is known of
 * it. An inventory may have shown the same already.
 */
export function planFindings(
  { waves, blockers }: FleetPlan,
  plans: readonly ServerPlan[],
): readonly RecordedFleetFinding[] {
  const keyOf = ({ server = '', code, message }: RecordedFleetFinding) =>
    JSON.stringify([server.toLowerCase(), code, message]);
  const known = new Set(blockers.map(keyOf));
  const own = plans.flatMap(({ server, blockers }) => blockers.map((one) => ({ server, ...one })));
  const planned = new Set(plans.map(({ server }) => server.toLowerCase()));
  const expected = waves.flatMap(({ servers }) => servers.filter(({ runner }) => runner !== undefined));
  const missing = expected.filter(({ name }) => !planned.has(shortName(name)) && !planned.has(name.toLowerCase()));
  return [...own.filter((one) => !known.has(keyOf(one))), ...missing.map(({ name }) => noPlan(name))];
}

/** A plan has the name of the computer; a fleet may need the full DNS name. */
function shortName(name: string): string {
  return (name.split('.')[0] ?? name).toLowerCase();
}

function noPlan(server: string): FleetFinding {
  return {
    server,
    code: 'plan-not-made',
    message: `No plan of ${server} was made: its job did not run, failed, or stored no plan.`,
    advice: `Open the job "Plan ${server}" of this run, correct what it names, and plan again.`,
  };
}

/**
 * From the JSON of one inventory to the few facts that a fleet needs; the inventory itself is let go. Fields of a newer
 * version are a warning in the log.
 * @throws UserError that names `source`
 */
export function readFleetServer(
  json: string,
  source: string,
  readConfigurationFacts: ReadConfigurationFacts,
  log: Pick<Log, 'warning'>,
): FleetServer {
  const inventory = parseInventory(json, source);
  for (const note of unknownFieldsNote(inventorySchema, inventory, source)) log.warning(note);
  try {
    return fleetServer(judgeServer(inventory, {}, readConfigurationFacts), source);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, `${source}: ${error.message}`, error.advice, { cause: error });
  }
}
