import { sha256Of } from '../../base/sha256.js';
import { UserError } from '../../base/user-error.js';
import type { ConfigurationSource } from '../../webconfig/configuration-source.js';
import { type MergeRequest, mergeConfigurations, mergeRecord } from '../../webconfig/merge-configurations.js';
import type { MergeRecord } from '../../webconfig/merge-record-schema.js';
import type { MergeResult } from '../../webconfig/merge-result.js';
import { type MergeFiles, noFile, readIfThere } from './read-source.js';

/** A merge that is made and proven, and not written yet. */
export interface FinishedMerge {
  readonly result: MergeResult;
  readonly record: MergeRecord;
  /** Everything that was read, for masking what is secret in it. */
  readonly sources: readonly ConfigurationSource[];
}

/** @throws UserError `web-config-*` */
export function makeMerge(request: MergeRequest): FinishedMerge {
  const { original, target, originalDefault } = request;
  const result = mergeConfigurations(request);
  const sources = [original, target, ...(originalDefault ? [originalDefault] : [])];
  return { result, record: mergeRecord(request, result), sources };
}

/** @throws UserError `web-config-missing` where something else than a file is there */
export async function readOutput(files: MergeFiles, path: string): Promise<Uint8Array | undefined> {
  const facts = await files.stat(path);
  if (facts === undefined) return undefined;
  if (facts.kind !== 'file') throw noFile(path);
  return files.read(path);
}

/** A merge to be written, and where what it replaces is kept. */
export interface MergeToWrite extends Pick<FinishedMerge, 'result' | 'record'> {
  readonly path: string;
  /** Bytes of the file as it is now; absent where there is none. */
  readonly before?: Uint8Array;
  /** Path of a kept copy without `.config`: copies are numbered from the second on. */
  readonly keptBase: string;
}

function keptPath(base: string, number: number): string {
  return `${base}${number === 1 ? '' : `-${number}`}.config`;
}

/** Far more merges of one file than anybody makes. */
const mostCopies = 1000;

/** A copy that is there is never written over: the first one is the file as it was installed. One with the same bytes is enough. */
async function keepCopy(files: MergeFiles, path: string, keptBase: string, before: Uint8Array): Promise<string> {
  for (let number = 1; number <= mostCopies; number++) {
    const kept = keptPath(keptBase, number);
    const found = await readOutput(files, kept);
    if (found === undefined) {
      await files.copy(path, kept);
      return kept;
    }
    if (Buffer.compare(found, before) === 0) return kept;
  }
  throw new Error(`${path} has ${mostCopies} stored copies.`);
}

function changedMeanwhile(path: string): UserError {
  return new UserError(
    'web-config-changed-meanwhile',
    `${path} was changed while it was being merged.`,
    'Nothing was written. See who writes to it, and run again.',
  );
}

async function requireWritable(files: MergeFiles, path: string): Promise<void> {
  if ((await files.stat(path))?.readOnly !== true) return;
  throw new UserError(
    'web-config-read-only',
    `${path} is read-only, so the merged configuration cannot be written.`,
    'Nothing was written. Clear the read-only attribute, or give another file as output.',
  );
}

async function requireUnchanged(files: MergeFiles, { record, before, path }: MergeToWrite): Promise<void> {
  const target = await readIfThere(files, record.target.path);
  if (target === undefined || sha256Of(target) !== record.target.sha256) throw changedMeanwhile(record.target.path);
  const output = await readIfThere(files, path);
  if (Buffer.compare(output ?? Buffer.alloc(0), before ?? Buffer.alloc(0)) !== 0) throw changedMeanwhile(path);
}

/**
 * Writes a merge, byte for byte, and reads it again. Gives the path of the kept copy of what it replaced.
 * @throws UserError `web-config-changed-meanwhile`, `web-config-read-only`, `web-config-not-written`; HostError
 */
export async function writeMerge(files: MergeFiles, merge: MergeToWrite): Promise<string | undefined> {
  const { path, before, keptBase, result, record } = merge;
  await requireUnchanged(files, merge);
  await requireWritable(files, path);
  const kept = before === undefined ? undefined : await keepCopy(files, path, keptBase, before);
  await files.write(path, result.bytes);
  if (sha256Of(await files.read(path)) === record.result.sha256) return kept;
  throw new UserError(
    'web-config-not-written',
    `${path} does not contain what was written to it.`,
    kept === undefined ? 'Look at the disk.' : `Put ${kept} back in its place, and look at the disk.`,
  );
}
