import type { ReadConfigurationFacts } from '../product/find-web-presence.js';
import { parseInventory } from '../product/inventory-schema.js';
import { judgeServer } from '../product/judge-server.js';
import { UserError } from '../user-error.js';
import { type FleetServer, fleetServer } from './fleet-server.js';

/**
 * From the JSON of one inventory to the few facts that a fleet needs; the inventory itself is let go.
 * @throws UserError that names `source`
 */
export function readFleetServer(
  json: string,
  source: string,
  readConfigurationFacts: ReadConfigurationFacts,
): FleetServer {
  const inventory = parseInventory(json, source);
  try {
    return fleetServer(judgeServer(inventory, {}, readConfigurationFacts), source);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, `${source}: ${error.message}`, error.advice, { cause: error });
  }
}
