export type {
  BackupOrigin,
  FileAttribute,
  Manifest,
  ManifestEntry,
  ManifestFolder,
  OriginalFacts,
} from './manifest-schema.js';

import type { Manifest } from './manifest-schema.js';

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
