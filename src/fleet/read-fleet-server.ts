import { unknownFieldsNote } from '../base/format/read-format.js';
import type { Log } from '../log.js';
import type { ReadConfigurationFacts } from '../product/find-web-presence.js';
import { inventorySchema, parseInventory } from '../product/inventory.js';
import { judgeServer } from '../product/judge-server.js';
import { UserError } from '../user-error.js';
import { type FleetServer, fleetServer } from './fleet-server.js';

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
