import type { Code } from '../base/codes/register.js';
import { type FormatFault, readFormat } from '../base/format/read-format.js';
import { UserError } from '../base/user-error.js';
import { HostError } from '../host/host-error.js';
import { type Inventory, inventorySchema } from './inventory.js';
import { registryKeysOf } from './registry-text.js';

const takeAgain = 'Take the inventory again with the action "inspect" of this version.';

const codes = {
  json: 'inventory-not-json',
  format: 'inventory-format-unknown',
  field: 'inventory-invalid',
} as const satisfies Record<FormatFault, Code>;

/**
 * Reads a stored inventory. `source` names it in messages.
 * @throws UserError `inventory-not-json`, `inventory-format-unknown`, `inventory-invalid`
 */
export function parseInventory(json: string | Uint8Array, source: string): Inventory {
  const errorOf = (what: string, fault: FormatFault) =>
    new UserError(codes[fault], `${source} is no inventory: ${what}.`, takeAgain);
  const inventory = readFormat(inventorySchema, json, errorOf);
  for (const [index, { key, text }] of inventory.registry.entries()) {
    try {
      registryKeysOf(text);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      throw errorOf(`field registry.${index}.text, of the key ${key}: ${error.message}`, 'field');
    }
  }
  return inventory;
}
