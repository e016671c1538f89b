import * as v from 'valibot';
import { HostError } from '../host/host-error.js';
import { list } from '../list-schema.js';
import { UserError } from '../user-error.js';
import type { Inventory } from './inventory.js';
import { registryKeysOf } from './registry-text.js';

const text = v.string();
const bytes = v.pipe(v.number(), v.integer(), v.minValue(0));

const view = v.picklist(['32', '64']);

const machine = v.object({
  name: text,
  domain: v.exactOptional(text),
  operatingSystem: v.object({ name: text, version: text }),
  architecture: v.picklist(['x86', 'x64']),
  language: text,
  bootTime: text,
  account: text,
  isAdministrator: v.boolean(),
  powerShell: v.exactOptional(
    v.union([
      v.object({ answers: v.literal(true), version: text, languageMode: text }),
      v.object({ answers: v.literal(false), reason: text }),
    ]),
  ),
  folders: v.object({ programData: text, programFiles: text, windows: text }),
});

const service = v.object({
  name: text,
  displayName: text,
  imagePath: text,
  startType: v.picklist(['automatic', 'manual', 'disabled']),
  state: v.picklist(['running', 'stopped', 'start-pending', 'stop-pending', 'paused']),
  account: text,
  dependsOn: list(text),
});

const settings = v.object({
  authentication: v.object({
    anonymous: v.boolean(),
    basic: v.boolean(),
    windows: v.boolean(),
    impersonation: v.boolean(),
  }),
  sslFlags: list(text),
});

const application = v.object({
  path: text,
  physicalPath: text,
  applicationPool: text,
  settings: v.exactOptional(settings),
  settingsProblem: v.exactOptional(text),
});

const site = v.object({
  name: text,
  id: v.pipe(v.number(), v.integer()),
  state: v.picklist(['started', 'stopped']),
  bindings: list(v.object({ protocol: text, information: text, certificateThumbprint: v.exactOptional(text) })),
  applications: list(application),
});

const applicationPool = v.object({
  name: text,
  managedRuntimeVersion: v.picklist(['v2.0', 'v4.0', '']),
  pipelineMode: v.picklist(['Integrated', 'Classic']),
  enable32Bit: v.boolean(),
  identity: v.object({
    type: v.picklist(['ApplicationPoolIdentity', 'NetworkService', 'LocalService', 'LocalSystem', 'SpecificUser']),
    userName: v.exactOptional(text),
  }),
  state: v.picklist(['started', 'stopped']),
});

const webServer = v.object({ version: text, sites: list(site), applicationPools: list(applicationPool) });

const folder = v.object({ path: text, files: list(v.object({ path: text, size: bytes, modified: text })) });

const dataFile = v.object({
  path: text,
  status: v.picklist(['present', 'missing', 'empty', 'unreadable']),
  size: v.exactOptional(bytes),
  reason: v.exactOptional(text),
});

/** Format 1 of an inventory. `docs/reference/inventory.schema.json` is made from it. */
export const inventorySchema = v.object({
  format: v.literal(1),
  machine,
  registry: list(v.object({ key: text, view, text })),
  services: list(service),
  webServer: v.exactOptional(webServer),
  folders: list(folder),
  configurations: list(v.object({ path: text, text: v.exactOptional(text), problem: v.exactOptional(text) })),
  dataFile: v.exactOptional(dataFile),
  drives: list(v.object({ letter: v.pipe(text, v.regex(/^[A-Z]$/)), freeBytes: bytes })),
  reachable: v.record(text, v.boolean()),
});

const takeAgain = 'Take the inventory again with the action "inspect" of this version.';

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UserError('inventory-not-json', 'The inventory is not JSON.', takeAgain, { cause: error });
  }
}

function withReadableRegistry(inventory: Inventory): Inventory {
  for (const { key, text } of inventory.registry) {
    try {
      registryKeysOf(text);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const what = `The inventory's registry text of ${key} is not valid: ${error.message}`;
      throw new UserError('inventory-invalid', what, takeAgain, { cause: error });
    }
  }
  return inventory;
}

/**
 * Reads a stored inventory.
 * @throws UserError `inventory-not-json`, `inventory-format-unknown`, `inventory-invalid`
 */
export function parseInventory(json: string): Inventory {
  const value = parseJson(json.replace(/^\uFEFF/, ''));
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (format !== 1) {
    const what = format === undefined ? 'names no format' : `has the format ${JSON.stringify(format)}`;
    throw new UserError('inventory-format-unknown', `The inventory ${what}; this version reads format 1.`, takeAgain);
  }
  const result = v.safeParse(inventorySchema, value);
  if (result.success) return withReadableRegistry(result.output);
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'the top level';
  throw new UserError('inventory-invalid', `The inventory is not valid at ${where}: ${issue.message}`, takeAgain);
}
