import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Code } from '../../base/codes/register.js';
import { UserError } from '../../base/user-error.js';
import type { FileToUpload, StoredArtifact, UploadOptions } from '../../host/artifacts.js';
import { requireArtifactName } from './artifact-name.js';
import { DeadlineError, withinDeadline } from './within-deadline.js';

/** A run other than this one, or another repository's. */
export interface OtherRun {
  readonly owner: string;
  readonly repository: string;
  readonly runId: number;
  /** With the permission `actions: read`. */
  readonly token: string;
}

export interface DownloadRequest {
  readonly name: string;
  /** Folder on the runner that gets the file; created where it is missing. */
  readonly folder: string;
  /** This run where absent. */
  readonly from?: OtherRun;
  readonly deadlineSeconds?: number;
}

export interface DownloadedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** A slow line still moves this many bytes a second. */
const slowestBytesPerSecond = 256 * 1024;
const secondsBesides = 300;

function deadlineFor(size: number): number {
  return secondsBesides + size / slowestBytesPerSecond;
}

/** The client is large and only some runs need it. */
async function client() {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

/**
 * Uploads one finished file and looks at what arrived. An artifact of this run that has the same name and bytes is
 * taken for the result of an earlier attempt.
 * @throws UserError `artifact-name-invalid`, `artifact-duplicate`, `artifact-quota`, `artifact-stalled`,
 * `artifact-altered`, `artifact-failed`, ...
 */
export async function uploadArtifact(file: FileToUpload, options: UploadOptions = {}): Promise<StoredArtifact> {
  const name = basename(file.path);
  requireArtifactName(name);
  await requireFile(file);
  const earlier = (await listArtifacts(options)).find((one) => one.name === name);
  if (earlier !== undefined) return sameAsEarlier(earlier, file);
  const seconds = options.deadlineSeconds ?? deadlineFor(file.size);
  const retention = options.retentionDays === undefined ? {} : { retentionDays: options.retentionDays };
  const sent = await guarded({ doing: 'upload', what: name }, seconds, async () =>
    (await client()).uploadArtifact(name, [file.path], join(file.path, '..'), { skipArchive: true, ...retention }),
  );
  if (sent.size !== file.size || sent.digest !== file.sha256) throw altered(name, 'upload', file, sent);
  const stored = (await listArtifacts(options)).find((one) => one.id === sent.id);
  if (stored === undefined || stored.size !== file.size || (stored.sha256 ?? file.sha256) !== file.sha256) {
    throw altered(name, 'upload', file, { size: stored?.size, digest: stored?.sha256 });
  }
  return stored;
}

async function requireFile({ path, size }: FileToUpload): Promise<void> {
  const found = await stat(path);
  if (found.isFile() && found.size === size) return;
  throw altered(basename(path), 'upload', { size }, { size: found.size });
}

function sameAsEarlier(earlier: StoredArtifact, file: FileToUpload): StoredArtifact {
  if (earlier.size === file.size && earlier.sha256 === file.sha256) return earlier;
  throw explainArtifactError(new Error('Conflict: this run has an artifact of that name with other content'), {
    doing: 'upload',
    what: earlier.name,
  });
}

/** Artifacts of this or another run, the newest of each name. */
export async function listArtifacts(
  options: { readonly from?: OtherRun; readonly deadlineSeconds?: number } = {},
): Promise<readonly StoredArtifact[]> {
  const { from, deadlineSeconds = secondsBesides } = options;
  const what = from === undefined ? 'list of this run' : `list of run ${from.runId}`;
  const { artifacts } = await guarded({ doing: 'list', what }, deadlineSeconds, async () =>
    (await client()).listArtifacts({ latest: true, ...findBy(from) }),
  );
  return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, ...sha256In(digest) }));
}

function findBy(from: OtherRun | undefined) {
  if (from === undefined) return {};
  const { owner, repository, runId, token } = from;
  return { findBy: { repositoryOwner: owner, repositoryName: repository, workflowRunId: runId, token } };
}

function sha256In(digest: string | undefined): { readonly sha256?: string } {
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '') ?? [];
  return sha256 === undefined ? {} : { sha256 };
}

/**
 * Downloads one artifact into a fresh folder, compares it with what the service says of it, and only then gives it
 * its name in `folder`. Names inside the artifact are not looked at.
 * @throws UserError `artifact-not-found`, `artifact-altered`, `artifact-stalled`, `artifact-failed`, ...
 */
export async function downloadArtifact(request: DownloadRequest): Promise<DownloadedFile> {
  const { name, folder, from } = request;
  requireArtifactName(name);
  const known = (await listArtifacts(request)).find((one) => one.name === name);
  if (known === undefined) throw explainArtifactError(new Error('not found'), { doing: 'download', what: name });
  await mkdir(folder, { recursive: true });
  const fresh = await mkdtemp(join(folder, 'download-'));
  try {
    const seconds = request.deadlineSeconds ?? deadlineFor(known.size);
    const { digestMismatch } = await guarded({ doing: 'download', what: name }, seconds, async () =>
      (await client()).downloadArtifact(known.id, {
        path: fresh,
        skipDecompress: true,
        ...(known.sha256 === undefined ? {} : { expectedHash: `sha256:${known.sha256}` }),
        ...findBy(from),
      }),
    );
    const file = await onlyFileIn(fresh, known);
    if (digestMismatch === true || !isAsKnown(file, known)) {
      throw altered(name, 'download', known, { size: file.size, digest: file.sha256 });
    }
    const path = join(folder, name);
    await rename(file.path, path);
    return { ...file, path };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function onlyFileIn(folder: string, { name }: StoredArtifact): Promise<DownloadedFile> {
  const [entry, ...others] = await readdir(folder, { withFileTypes: true });
  if (entry?.isFile() !== true || others.length > 0) {
    throw new UserError(
      'artifact-not-an-archive',
      `The artifact ${name} is not one file.`,
      'Give the name of an artifact that backup-pfdata made.',
    );
  }
  const path = join(folder, entry.name);
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of createReadStream(path)) {
    hash.update(piece);
    size += piece.length;
  }
  return { path, size, sha256: hash.digest('hex') };
}

function isAsKnown(file: DownloadedFile, known: StoredArtifact): boolean {
  return file.size === known.size && (known.sha256 ?? file.sha256) === file.sha256;
}

async function guarded<T>(
  work: Parameters<typeof explainArtifactError>[1],
  seconds: number,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await withinDeadline(seconds, run);
  } catch (error) {
    throw explainArtifactError(error, work);
  }
}

function altered(
  name: string,
  doing: 'upload' | 'download',
  expected: { readonly size: number; readonly sha256?: string },
  found: { readonly size?: number | undefined; readonly digest?: string | undefined },
): UserError {
  return new UserError(
    'artifact-altered',
    `Artifact ${name}: after the ${doing} it has ${found.size ?? 'no'} bytes and SHA-256 ${found.digest ?? '(none)'}; expected were ${expected.size} bytes and ${expected.sha256 ?? '(unknown)'}.`,
    doing === 'upload'
      ? 'Do not rely on that artifact. The backup set itself is whole and stays where it is; run again under another artifact-name.'
      : 'Download it again, or take the set from its folder or share. Nothing was restored.',
  );
}

interface ArtifactWork {
  readonly doing: 'upload' | 'list' | 'download';
  /** Name of the artifact, or what is listed. */
  readonly what: string;
}

interface Facts {
  readonly message: string;
  readonly code?: string;
  readonly status?: number;
  readonly requestId?: string;
}

const kept = 'The backup set itself is whole and stays where it is.';

/** Puts what the client threw into words, with what it leaves out of its messages: code, status, request. */
function explainArtifactError(error: unknown, work: ArtifactWork): UserError {
  if (error instanceof UserError) return error;
  const facts = factsOf(error);
  const { code, advice } = kindOf(error, facts);
  const told = [
    facts.message || 'no message',
    ...(facts.code === undefined ? [] : [`code ${facts.code}`]),
    ...(facts.status === undefined ? [] : [`status ${facts.status}`]),
    ...(facts.requestId === undefined ? [] : [`request ${facts.requestId}`]),
  ];
  const where = work.doing === 'upload' ? `${advice} ${kept}` : advice;
  return new UserError(code, `Artifact ${work.what}: ${work.doing} failed (${told.join(', ')}).`, where, {
    cause: error,
  });
}

function factsOf(error: unknown): Facts {
  if (typeof error !== 'object' || error === null) return { message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const status = statusOf(error);
  const requestId = requestOf(error);
  const message = 'message' in error && typeof error.message === 'string' ? withoutSignature(error.message) : '';
  return {
    message,
    ...code,
    ...(status === undefined ? {} : { status }),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

function statusOf(error: object): number | undefined {
  for (const name of ['statusCode', 'status'] as const) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === 'number') return value;
  }
  const [, inText] = /\((\d{3})\)|\b(\d{3})\b/.exec('message' in error ? `${error.message}` : '') ?? [];
  return inText === undefined ? undefined : Number(inText);
}

function requestOf(error: object): string | undefined {
  const details: unknown = Reflect.get(error, 'details');
  const headers = typeof details === 'object' && details !== null ? details : {};
  const id: unknown = Reflect.get(headers, 'requestId') ?? Reflect.get(headers, 'x-ms-request-id');
  return typeof id === 'string' ? id : undefined;
}

/** The address of a blob carries the right to write it. */
function withoutSignature(message: string): string {
  return message.replace(/([?&]sig=)[^&\s]+/gi, '$1***');
}

function kindOf(error: unknown, { message, status }: Facts): { readonly code: Code; readonly advice: string } {
  if (error instanceof DeadlineError) return kinds.stalled;
  if (/GHES|not currently supported/i.test(message)) return kinds.enterprise;
  if (/quota|insufficient usage/i.test(message)) return kinds.quota;
  if (status === 409 || /already exists|Conflict/i.test(message)) return kinds.duplicate;
  if (status === 413 || /too large/i.test(message)) return kinds.size;
  if (status === 401 || status === 403) return kinds.refused;
  if (status === 404 || /not found/i.test(message)) return kinds.missing;
  return kinds.network;
}

const kinds = {
  stalled: {
    code: 'artifact-stalled',
    advice: 'Look at the network and at githubstatus.com, and run again.',
  },
  enterprise: {
    code: 'artifact-not-supported',
    advice: 'Set upload: false and store the set on a drive or share.',
  },
  quota: {
    code: 'artifact-quota',
    advice:
      'The storage for artifacts is used up. Remove old artifacts or lower retention-days; usage is counted anew every 6 to 12 hours.',
  },
  duplicate: {
    code: 'artifact-duplicate',
    advice:
      'An artifact of that name was begun or made in this run already, and it is another one. Give another artifact-name, with the name of the server in it.',
  },
  size: { code: 'artifact-too-large', advice: 'Store the set on a share in place of an artifact.' },
  refused: {
    code: 'artifact-refused',
    advice:
      'The right to do that has run out or was never there. For another run give a token with actions: read; otherwise run again.',
  },
  missing: {
    code: 'artifact-not-found',
    advice: 'See its name and the number of its run, and whether it has expired.',
  },
  network: {
    code: 'artifact-failed',
    advice: 'Look at the network, the proxy and githubstatus.com, and run again.',
  },
} as const;
