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

export type FileAttribute = 'read-only' | 'hidden' | 'system';

/** What the file system says of an original. Times are ISO 8601, UTC. */
export interface OriginalFacts {
  readonly created: string;
  readonly modified: string;
  readonly attributes: readonly FileAttribute[];
  /** Owner, group and DACL as SDDL text; absent where the server tells none. */
  readonly securityDescriptor?: string;
}

/** One stored file. The facts of the original are there exactly when `originalPath` is, that is, not for documents. */
export interface ManifestEntry extends ItemLabels, Partial<OriginalFacts> {
  /** Inside the set, relative, forward slashes: `files/C/Program Files/PhoneFactor/Data/PhoneFactor.pfdata`. */
  readonly storedAs: string;
  readonly originalPath?: string;
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** A folder that is part of the backup; empty ones are, too. */
export interface ManifestFolder extends ItemLabels, OriginalFacts {
  readonly path: string;
}

/** Who or what asked for the backup. No secrets. */
export interface BackupOrigin {
  /** A person, an account or the actor of a run. */
  readonly who: string;
  readonly why: string;
  /** Address of the run. */
  readonly run?: string;
  /** Digest of the plan whose step made the set. */
  readonly planDigest?: string;
}

/** `manifest.json`, UTF-8. `docs/reference/backup-manifest.schema.json` describes it. */
export interface Manifest {
  readonly format: 1;
  /** Name of the set's folder, for example `mfa1-20260307-221500`. */
  readonly name: string;
  readonly created: string;
  readonly server: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly origin: BackupOrigin;
  /** Components that the set was made for; one of them may have nothing of its own to keep. */
  readonly components: readonly string[];
  /** False when something could write while it was copied; `consistencyNote` then says what. */
  readonly consistent: boolean;
  readonly consistencyNote?: string;
  /** How many access rights are not recorded, and why; absent where the server told all of them. */
  readonly accessRightsNote?: string;
  readonly folders: readonly ManifestFolder[];
  readonly entries: readonly ManifestEntry[];
}

/** A complete set on disk. A folder without a manifest, or with a name ending in `.partial`, is none. */
export interface BackupSet {
  readonly folder: string;
  readonly manifest: Manifest;
  /** SHA-256 of the bytes of `manifest.json`. */
  readonly manifestSha256: string;
}
