export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal; absent where the service gives none. */
  readonly sha256?: string;
}

/** A finished file of ours, with what it must be when it arrives. Its own name becomes the artifact's. */
export interface FileToUpload {
  /** Path on the runner. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export interface UploadOptions {
  readonly retentionDays?: number;
  readonly deadlineSeconds?: number;
}

/** Where a run can leave files for people who come later. */
export interface Artifacts {
  /** Why there are none here, for example in a terminal; absent where there are. */
  readonly notThere?: string;
  /** Artifacts of this run, the newest of each name. */
  list(): Promise<readonly StoredArtifact[]>;
  /** @throws UserError where it cannot be uploaded, or what arrived is another file */
  upload(file: FileToUpload, options?: UploadOptions): Promise<StoredArtifact>;
}

/** For a run that has none. */
export function noArtifacts(notThere: string): Artifacts {
  const none = () => Promise.reject(new Error(`There are no artifacts here: ${notThere}.`));
  return { notThere, list: async () => [], upload: none };
}

/** Why a run cannot leave files anywhere; undefined where it can. */
export function whyNoArtifactsIn({ artifacts }: { readonly artifacts?: Artifacts }): string | undefined {
  return artifacts === undefined ? 'this run has none' : artifacts.notThere;
}
