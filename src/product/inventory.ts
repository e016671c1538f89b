import * as v from 'valibot';
import { field, fields, list, optional } from '../base/format/fields.js';
import { machineFactsSchema, serviceSchema, webServerSchema } from '../host/server-facts-schema.js';

const text = v.string();
const bytes = v.pipe(v.number(), v.integer(), v.minValue(0));

const registryPart = fields({
  key: field('The key.', text),
  view: field('View of 32-bit or of 64-bit programs.', v.picklist(['32', '64'])),
  text: field('Its content in the form of .reg files; values that are not known to be harmless are replaced.', text),
});

const listedFile = fields({
  path: field('Path relative to the folder.', text),
  size: field('Bytes.', bytes),
  modified: field('Time of the last change, ISO 8601 in UTC.', text),
});

const folder = fields({ path: field('The folder.', text), files: field('All files below it.', list(listedFile)) });

const configuration = fields({
  path: field('Path on the server.', text),
  text: optional('Its text; values that are not known to be harmless are replaced.', text),
  problem: optional('Why it could not be read as text, in place of the text.', text),
});

const dataFile = fields({
  path: field('Its path.', text),
  status: field('Whether it is there and can be read.', v.picklist(['present', 'missing', 'empty', 'unreadable'])),
  size: optional('Bytes.', bytes),
  reason: optional('Why it cannot be read, with the program that has it open.', text),
});

const cachedPackage = fields({
  productCode: field('Product code, as in Programs and Features.', text),
  path: field('Path of the copy.', text),
});

const drive = fields({
  letter: field('Letter of the drive.', v.pipe(text, v.regex(/^[A-Z]$/))),
  freeBytes: field('Bytes that are free.', bytes),
});

/** Format 1 of an inventory. `docs/reference/inventory.schema.json` is made from it. */
export const inventorySchema = fields({
  format: field('Version of the format.', v.literal(1)),
  machine: field('What Windows reports about itself.', machineFactsSchema),
  registry: field('The parts of the registry that matter, per key and view.', list(registryPart)),
  services: field("Services whose program is in the product's folder.", list(serviceSchema)),
  webServer: optional('IIS; absent where it is not installed.', webServerSchema),
  folders: field('Lists of files of the install folder and the web folders.', list(folder)),
  configurations: field('Every web.config below these folders.', list(configuration)),
  dataFile: optional('The data file; absent where no agent was found.', dataFile),
  cachedPackages: optional(
    'Complete packages of the installed products among the copies that Windows stores, a way back; absent where this was not checked.',
    list(cachedPackage),
  ),
  drives: field('Drives with their free space.', list(drive)),
  hiddenWith: optional(
    'Two inventories with the same text here hide equal values under equal hashes; absent where hidden values have none.',
    v.pipe(text, v.regex(/^[\da-f]{16}$/)),
  ),
  reachable: field(
    'Whether a TCP connection to host:port succeeds, for the hosts of the cloud service; without hosts that could not be checked from another machine.',
    v.pipe(v.record(text, v.boolean()), v.readonly()),
  ),
});

/**
 * Raw facts of one server, as read, with secrets left out. It is enough to judge the server (see ServerState) and to
 * make a rehearsal server of it. Written by `inspect` and kept inside every backup set.
 */
export type Inventory = v.InferOutput<typeof inventorySchema>;
/** Paths of its files are relative to the folder. */
export type FolderListing = Inventory['folders'][number];
/** `text` is absent when it could not be read as text; `problem` then says why. */
export type ConfigurationText = Inventory['configurations'][number];
export type DataFileFacts = NonNullable<Inventory['dataFile']>;
