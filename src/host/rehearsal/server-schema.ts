import * as v from 'valibot';
import { field, fields, list, optional } from '../../base/format/fields.js';
import { machineFactsSchema, serviceEntries } from '../server-facts-schema.js';

const text = v.string();

const drive = fields({
  letter: field('Letter of the drive.', text),
  capacityBytes: field('Bytes that it takes.', v.number()),
});

const process = fields({
  id: field('Number of the process.', v.number()),
  name: field('File name of the program.', text),
  path: optional('Path of the program.', text),
  session: optional('Number of its session.', v.number()),
});

/** `server.json` of a rehearsal server. */
export const rehearsalMachineSchema = fields({
  format: field('Version of the format.', v.literal(1)),
  about: field('What this server is an example of, and that it is a reconstruction.', text),
  machine: field('What Windows reports about itself.', machineFactsSchema),
  drives: field('Drives of the server.', list(drive)),
  reachable: field('Entries host:port that a connection reaches.', list(text)),
  processes: optional('Programs that somebody has open.', list(process)),
});

const service = fields({
  ...serviceEntries,
  holds: optional('Files that other processes cannot open while the service runs.', list(text)),
  neverStops: optional('True: it does not stop.', v.boolean()),
  neverStarts: optional('True: it does not start.', v.boolean()),
});

/** `services.json` of a rehearsal server. */
export const rehearsalServicesSchema = fields({ services: field('Its services.', list(service)) });

const view = v.picklist(['32', '64']);

const installedProduct = fields({
  name: field('Name in Programs and Features.', text),
  version: field('Its version.', text),
  publisher: field('Its publisher.', text),
  productCode: field('Product code.', text),
  upgradeCode: field('Upgrade code.', text),
  architecture: field('Processor type.', v.picklist(['x86', 'x64'])),
});

/** What removing a product takes away: one file of `installed-products`, the counterpart of the installer's cached package. */
export const installedProductSchema = fields({
  product: field('The product.', installedProduct),
  files: field('Its files.', list(text)),
  registryValues: field('Its registry values.', list(fields({ key: text, view, name: text }))),
  services: field('Its services.', list(text)),
  webApplications: field('Its web applications.', list(fields({ siteId: v.number(), path: text }))),
  seconds: field('How long the removal takes.', v.number()),
  exitCode: optional('What the removal ends with after doing its work: 0 or 3010.', v.number()),
});

/** What `attributes.json` of a rehearsal server has of one path. */
export const pathAttributesSchema = fields({
  created: optional('ISO 8601, UTC; by default when the file was made on this disk.', text),
  readOnly: optional('Read-only.', v.boolean()),
  hidden: optional('Hidden.', v.boolean()),
  system: optional('A file of the system.', v.boolean()),
});

export type RehearsalMachine = v.InferOutput<typeof rehearsalMachineSchema>;
export type RehearsalServices = v.InferOutput<typeof rehearsalServicesSchema>;
export type InstalledProductRecord = v.InferOutput<typeof installedProductSchema>;
export type RehearsalService = RehearsalServices['services'][number];
