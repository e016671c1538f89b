import * as v from 'valibot';
import { field, fields, list, optional } from '../base/format/fields.js';

const text = (meaning: string) => field(meaning, v.string());
const sha256 = (meaning: string) => field(`${meaning} SHA-256, lower-case hexadecimal.`, v.string());

const intendedWeb = fields({
  site: text('Name of the site of the application.'),
  siteId: field('Number of that site.', v.number()),
  virtualDirectory: text('Where the application was; begins with "/".'),
  newVirtualDirectory: optional(
    'Where the new application belongs by the choices of the stage that installs it; begins with "/".',
    v.string(),
  ),
  further: optional(
    'Other applications with the content of the component, as "<site>/<path>": they are left alone, and none of them is the new one.',
    list(v.string()),
  ),
  themes: field('Custom themes of the application.', list(v.string())),
  configuration: optional(
    'Its web.config.',
    fields({ path: text('Path of the file.'), fingerprint: sha256('Of its text with secrets replaced.') }),
  ),
});

const intendedComponent = fields({
  component: text('Name of the component.'),
  becomes: field(
    '"new-version": the new product has to be there at the end. "stays": it was there before the first run and has to be there still. "nothing": the new version has no such component.',
    v.picklist(['new-version', 'stays', 'nothing', 'given-up']),
  ),
  version: optional(
    'Version of the product as it was found; absent where only traces of the old one were left.',
    v.string(),
  ),
  web: optional('Its web application as it was found, where it had one.', intendedWeb),
});

/**
 * What must exist at the end of the upgrade of one server. It is made from the server as it was before the first
 * removal, from the document and from the choices, and is journaled before anything is removed. Later stages and
 * verify-upgrade account for every part of it.
 */
export const intentionFields = {
  server: text('Computer name.'),
  origin: field(
    'What it was made from: the server itself, a backup set, an inventory that a person gave, or what was left of the records.',
    v.picklist(['as-found', 'backup-set', 'inventory', 'rebuilt']),
  ),
  inventorySha256: sha256('Of the inventory that shows the server as it was.'),
  components: field('Every component that the server had.', list(intendedComponent)),
  installPath: optional('Folder of the old agent; the new server belongs into it.', v.string()),
  dataFile: optional('The data file.', fields({ path: text('Path.'), size: field('Bytes.', v.number()) })),
  personSteps: field('Ids of the steps that a person has to confirm.', list(v.string())),
};

const intentionSchema = fields(intentionFields);

export type Intention = v.InferOutput<typeof intentionSchema>;
