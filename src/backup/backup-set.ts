import * as v from 'valibot';
import { field, fields, list, optional } from '../base/format/fields.js';

/** Who or what asks for an item: labels that the caller chooses (`agent`/`data`, `user-portal`/`web.config`, ...). */
export interface ItemLabels {
  readonly component: string;
  readonly role: string;
}

/** What goes into a backup set. Its labels select it again when the set is restored. */
export type BackupItem = ItemLabels &
  (
    | { readonly kind: 'file' | 'folder'; readonly path: string }
    /** Something that is not a file on the server: a registry key, IIS settings, an inventory. */
    | {
        readonly kind: 'document';
        /** Relative path inside the set's `documents` folder, with forward slashes. */
        readonly name: string;
        readonly bytes: Uint8Array;
      }
  );

/** A complete set on disk. A folder without a manifest, or with a name ending in `.partial`, is none. */
export interface BackupSet {
  readonly folder: string;
  readonly manifest: Manifest;
  /** SHA-256 of the bytes of `manifest.json`. */
  readonly manifestSha256: string;
}

const text = v.pipe(v.string(), v.minLength(1));
const time = v.pipe(v.string(), v.isoTimestamp());
/** Name of a folder on every file system, and none that says "unfinished". */
const setName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
  v.check((name) => !/(\.|\.partial)$/i.test(name), 'It ends in a dot or in .partial.'),
);
const labels = {
  component: field('Component it belongs to; "server" for what belongs to none.', text),
  role: field('What it is: data, theme, installers and so on; see backup-set.md.', text),
};
const meanings = {
  created: 'Time of creation, ISO 8601 in UTC.',
  modified: 'Time of the last change, ISO 8601 in UTC.',
  attributes: 'Attributes that are set.',
} as const;
const attributes = list(v.picklist(['read-only', 'hidden', 'system']));
const securityDescriptor = optional('Owner, group and DACL as SDDL text, where the server reports them.', text);

const entry = fields({
  ...labels,
  storedAs: field('Path in the set, with forward slashes.', text),
  originalPath: optional('Path on the server; absent for what was no file there.', text),
  size: field('Bytes.', v.pipe(v.number(), v.integer(), v.minValue(0))),
  sha256: field('SHA-256, lower-case hexadecimal.', v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  created: optional(meanings.created, time),
  modified: optional(meanings.modified, time),
  attributes: optional(meanings.attributes, attributes),
  securityDescriptor,
});

/** What the file system says of an original. */
const facts = {
  created: field(meanings.created, time),
  modified: field(meanings.modified, time),
  attributes: field(meanings.attributes, attributes),
  securityDescriptor,
};

const folder = fields({ ...labels, path: field('Path on the server.', text), ...facts });

const origin = fields({
  who: field('Account or GitHub user.', text),
  why: field('The reason that was given.', text),
  run: optional('Address of the run, where there was one.', text),
  planDigest: optional('Digest of the plan that asked for the set.', text),
});

/** Format 1 of a manifest. `docs/reference/backup-manifest.schema.json` is made from it. */
export const manifestSchema = fields({
  format: field('Version of the format.', v.literal(1)),
  name: field('Name of the set and of its folder: server and time in UTC.', setName),
  created: field('When the set was begun, ISO 8601 in UTC.', time),
  server: field('Name of the server.', text),
  tool: field(
    'What made the set.',
    fields({ name: field('Name of this suite.', text), version: field('Its version.', text) }),
  ),
  origin: field('Who wanted the set, and why.', origin),
  components: field(
    'Components that the set was made for; one of them may have nothing of its own to back up.',
    list(text),
  ),
  consistent: field('False when something could write while it was copied.', v.boolean()),
  consistencyNote: optional('What could write.', text),
  accessRightsNote: optional('How many access rights are not recorded, and why.', text),
  folders: field('Folders of the originals, with those that are empty.', list(folder)),
  entries: field('Files of the set.', list(entry)),
});

const factsSchema = fields(facts);
/** What the file system says of an original. */
export type OriginalFacts = v.InferOutput<typeof factsSchema>;
export type FileAttribute = OriginalFacts['attributes'][number];
export type Manifest = v.InferOutput<typeof manifestSchema>;
/** One stored file. The facts of the original are there exactly when `originalPath` is, that is, not for documents. */
export type ManifestEntry = Manifest['entries'][number];
/** A folder that is part of the backup; empty ones are, too. */
export type ManifestFolder = Manifest['folders'][number];
/** Who or what asked for the backup. No secrets. */
export type BackupOrigin = Manifest['origin'];
