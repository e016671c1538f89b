import { posix, win32 } from 'node:path';
import { decideConflict, describeConflict } from '../../changes/merging/describe-conflict.js';
import type { Finding } from '../../finding.js';
import type { Files } from '../../host/files.js';
import { isWindowsPath } from '../../host/windows-path.js';
import { asJson } from '../../json.js';
import { omitUndefined } from '../../omit-undefined.js';
import { planDigest } from '../../plan/digest.js';
import type { Plan } from '../../plan/plan.js';
import { sha256Of } from '../../sha256.js';
import { UserError } from '../../user-error.js';
import { readConfiguration } from '../../webconfig/configuration-file.js';
import { type ConfigurationSource, includedFileNames } from '../../webconfig/configuration-source.js';
import { mergeConfigurations } from '../../webconfig/merge-configurations.js';
import { mergeRecord } from '../../webconfig/merge-record.js';
import type { MergeRecord } from '../../webconfig/merge-record-schema.js';
import { blockingConflicts, type MergeResult, type SettingOutcome } from '../../webconfig/merge-result.js';
import type { MergeRules } from '../../webconfig/merge-rules.js';

/** What a merge of given files needs of a file system; the server's files fit, and those of the runner. */
export type MergeFiles = Pick<Files, 'stat' | 'read' | 'write' | 'copy'>;

export interface MergePaths {
  readonly original: string;
  readonly target: string;
  readonly pristine?: string;
  /** Equal to `target` for a merge in place. */
  readonly output: string;
}

interface WriteConfiguration {
  readonly kind: 'write-configuration';
  readonly path: string;
  /** SHA-256 of the merged file. */
  readonly sha256: string;
}

/** A merge that is made and proven, and not written yet. */
export interface PreparedMerge {
  readonly plan: Plan<WriteConfiguration>;
  readonly digest: string;
  readonly result: MergeResult;
  readonly record: MergeRecord;
  /** Everything that was read, for masking what is secret in it. */
  readonly sources: readonly ConfigurationSource[];
  /** Bytes of the output as it is now; absent where there is none. */
  readonly before?: Uint8Array;
}

function besideOf(path: string, name: string): string {
  const { join, dirname } = isWindowsPath(path) ? win32 : posix;
  return join(dirname(path), isWindowsPath(path) ? name : name.replaceAll('\\', '/'));
}

async function readIfThere(files: MergeFiles, path: string): Promise<Uint8Array | undefined> {
  const facts = await files.stat(path);
  return facts?.kind === 'file' ? files.read(path) : undefined;
}

function noFile(path: string): UserError {
  return new UserError('web-config-missing', `${path} is no file, or is not there.`, 'Give the path of the file.');
}

/** @throws UserError `web-config-missing` where something else than a file stands there */
async function readOutput(files: MergeFiles, path: string): Promise<Uint8Array | undefined> {
  const facts = await files.stat(path);
  if (facts === undefined) return undefined;
  if (facts.kind !== 'file') throw noFile(path);
  return files.read(path);
}

/** With the files that its sections name, as far as they are there. */
async function readSource(files: MergeFiles, path: string): Promise<ConfigurationSource> {
  const bytes = await readIfThere(files, path);
  if (bytes === undefined) throw noFile(path);
  const names = includedFileNames(readConfiguration(bytes, path));
  const found = await Promise.all(
    names.map(async (name) => [name, await readIfThere(files, besideOf(path, name))] as const),
  );
  const included = found.flatMap(([name, content]) => (content === undefined ? [] : [[name, content] as const]));
  return { path, bytes, included: new Map(included) };
}

function conflictBlocker(outcome: SettingOutcome): Finding {
  return { code: 'merge-conflict', message: describeConflict(outcome), advice: decideConflict, input: 'carry' };
}

function detailOf({ outcomes }: MergeResult): readonly string[] {
  return outcomes
    .filter(({ fate }) => fate !== 'same')
    .map(({ setting, fate, reason }) => `${setting}: ${fate}. ${reason}`);
}

interface Planned {
  readonly paths: MergePaths;
  readonly rules: MergeRules;
  readonly result: MergeResult;
  readonly record: MergeRecord;
  readonly before: Uint8Array | undefined;
  readonly server: string;
}

function planOf({ paths, rules, result, record, before, server }: Planned): Plan<WriteConfiguration> {
  const isThere = before !== undefined && Buffer.compare(before, result.bytes) === 0;
  const { original, target, pristine, result: merged } = record;
  return {
    format: 1,
    action: 'merge-webconfig',
    server,
    inputs: asJson({ ...paths, rules }),
    findings: {
      original: original.sha256,
      target: target.sha256,
      ...(pristine === undefined ? {} : { pristine: pristine.sha256 }),
      output: before === undefined ? 'not there' : sha256Of(before),
    },
    steps: isThere
      ? []
      : [
          {
            type: 'change',
            id: 'write-configuration',
            stage: 'merge-webconfig',
            title: `Write the merged configuration to ${paths.output}`,
            detail: detailOf(result),
            change: { kind: 'write-configuration', path: paths.output, sha256: merged.sha256 },
          },
        ],
    warnings: [],
    blockers: blockingConflicts(result).map(conflictBlocker),
  };
}

/**
 * Reads the files and makes the merge; writes nothing. The plan's digest covers every byte that is read and every byte
 * that will be written. @throws UserError `web-config-*`
 */
export async function prepareFileMerge(
  files: MergeFiles,
  paths: MergePaths,
  rules: MergeRules,
  server: string,
): Promise<PreparedMerge> {
  const original = await readSource(files, paths.original);
  const target = await readSource(files, paths.target);
  const originalDefault = paths.pristine === undefined ? undefined : await readSource(files, paths.pristine);
  const request = { original, target, ...omitUndefined({ originalDefault }), rules };
  const result = mergeConfigurations(request);
  const record = mergeRecord(request, result);
  const before = paths.output === paths.target ? target.bytes : await readOutput(files, paths.output);
  const plan = planOf({ paths, rules, result, record, before, server });
  const sources = [original, target, ...(originalDefault ? [originalDefault] : [])];
  return { plan, digest: planDigest(plan), result, record, sources, ...omitUndefined({ before }) };
}

/** @throws UserError `merge-conflict` where a person has to decide first */
export function requireDecided({ plan: { blockers } }: PreparedMerge): void {
  if (blockers.length === 0) return;
  const list = blockers.map(({ message }) => `  ${message}`);
  throw new UserError(
    'merge-conflict',
    [`${blockers.length} setting(s) stop this merge:`, ...list].join('\n'),
    decideConflict,
  );
}

function keptPath(output: string, number: number): string {
  return `${output.replace(/\.config$/i, '')}.before-merge${number === 1 ? '' : `-${number}`}.config`;
}

/** Far more merges of one file than anybody makes. */
const mostCopies = 1000;

/**
 * Keeps the file beside itself under a name that IIS does not serve. A copy that is there is never written over: the
 * first one is the file as it was installed. One with the same bytes is enough.
 */
async function keepCopy(files: MergeFiles, path: string, before: Uint8Array): Promise<string> {
  for (let number = 1; number <= mostCopies; number++) {
    const kept = keptPath(path, number);
    const found = await readOutput(files, kept);
    if (found === undefined) {
      await files.copy(path, kept);
      return kept;
    }
    if (Buffer.compare(found, before) === 0) return kept;
  }
  throw new Error(`${path} has ${mostCopies} kept copies.`);
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

async function requireUnchanged(files: MergeFiles, { record, before, plan }: PreparedMerge): Promise<void> {
  const target = await readIfThere(files, record.target.path);
  if (target === undefined || sha256Of(target) !== record.target.sha256) throw changedMeanwhile(record.target.path);
  const [step] = plan.steps;
  if (step?.type !== 'change') return;
  const output = await readIfThere(files, step.change.path);
  if (Buffer.compare(output ?? Buffer.alloc(0), before ?? Buffer.alloc(0)) !== 0)
    throw changedMeanwhile(step.change.path);
}

/**
 * Writes what was prepared, byte for byte, and reads it again. The file that it replaces is kept beside it under a name
 * that IIS does not serve.
 * @throws UserError `web-config-changed-meanwhile`, `web-config-read-only`, `web-config-not-written`; HostError
 */
export async function performFileMerge(files: MergeFiles, prepared: PreparedMerge): Promise<readonly string[]> {
  const [step] = prepared.plan.steps;
  if (step?.type !== 'change') return [];
  const { path, sha256: expected } = step.change;
  await requireUnchanged(files, prepared);
  await requireWritable(files, path);
  const { before } = prepared;
  const kept = before === undefined ? undefined : await keepCopy(files, path, before);
  await files.write(path, prepared.result.bytes);
  if (sha256Of(await files.read(path)) !== expected) {
    const what = `${path} does not hold what was written to it.`;
    throw new UserError(
      'web-config-not-written',
      what,
      kept === undefined ? 'Look at the disk.' : `Put ${kept} back in its place, and look at the disk.`,
    );
  }
  return kept === undefined ? [`Wrote ${path}.`] : [`Wrote ${path}; what was there is kept as ${kept}.`];
}
