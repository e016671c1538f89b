import type { JsonObject } from '../json.js';

/**
 * What goes into a backup set. `component` and `role` are labels that the caller chooses (`agent`/`data`,
 * `user-portal`/`web.config`, ...); they select items again when a set is restored.
 */
export type BackupItem =
  | { readonly kind: 'file' | 'folder'; readonly component: string; readonly role: string; readonly path: string }
  /** Something that is not a file on the server: a registry key, IIS settings, an inventory. */
  | {
      readonly kind: 'document';
      readonly component: string;
      readonly role: string;
      /** Relative path inside the set's `documents` folder, with forward slashes. */
      readonly name: string;
      readonly bytes: Uint8Array;
    };

/** One stored file. */
export interface ManifestEntry {
  readonly component: string;
  readonly role: string;
  /** Inside the set, relative, forward slashes: `files/C/Program Files/PhoneFactor/Data/PhoneFactor.pfdata`. */
  readonly storedAs: string;
  /** Where it came from; absent for documents. */
  readonly originalPath?: string;
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** ISO 8601, UTC; absent for documents. */
  readonly modified?: string;
}

/** `manifest.json`, UTF-8. `docs/reference/backup-manifest.schema.json` describes it. */
export interface Manifest {
  readonly format: 1;
  /** Name of the set's folder, for example `mfa1-20260307-221500`. */
  readonly name: string;
  readonly created: string;
  readonly server: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** Who or what asked for it: actor, run, reason. No secrets. */
  readonly origin: JsonObject;
  /** False when something could write while it was copied; `consistencyNote` then says what. */
  readonly consistent: boolean;
  readonly consistencyNote?: string;
  /** Folders that are part of the backup, empty ones included, by original path. */
  readonly folders: readonly string[];
  readonly entries: readonly ManifestEntry[];
}

/** A complete set on disk. A folder without a manifest, or with a name ending in `.partial`, is none. */
export interface BackupSet {
  readonly folder: string;
  readonly manifest: Manifest;
  /** SHA-256 of the bytes of `manifest.json`. */
  readonly manifestSha256: string;
}
