import type { Finding } from '../../base/finding.js';
import { asJson, omitUndefined } from '../../base/json.js';
import { counted } from '../../base/listed.js';
import { sha256Of } from '../../base/sha256.js';
import { UserError } from '../../base/user-error.js';
import { decideConflict, describeConflict } from '../../changes/merging/describe-conflict.js';
import { type FinishedMerge, makeMerge, readOutput, writeMerge } from '../../changes/merging/merge-on-files.js';
import { type MergeFiles, readSource } from '../../changes/merging/read-source.js';
import { planDigest } from '../../plan/digest.js';
import type { Plan } from '../../plan/plan.js';
import type { MergeRecord } from '../../webconfig/merge-record-schema.js';
import { blockingConflicts, type MergedSetting, type MergeResult } from '../../webconfig/merge-result.js';
import type { MergeRules } from '../../webconfig/merge-rules.js';

/** As the inputs name them, and as a plan lists them. */
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
export interface PreparedMerge extends FinishedMerge {
  readonly plan: Plan<WriteConfiguration>;
  readonly digest: string;
  /** Bytes of the output as it is now; absent where there is none. */
  readonly before?: Uint8Array;
}

function conflictBlocker(conflict: MergedSetting): Finding {
  return { code: 'merge-conflict', message: describeConflict(conflict), advice: decideConflict, input: 'carry' };
}

function detailOf({ outcomes }: MergeResult): readonly string[] {
  return outcomes
    .filter(({ outcome }) => outcome !== 'same')
    .map(({ setting, outcome, reason }) => `${setting}: ${outcome}. ${reason}`);
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
  const made = makeMerge({ original, target, ...omitUndefined({ originalDefault }), rules });
  const { result, record } = made;
  const before = paths.output === paths.target ? target.bytes : await readOutput(files, paths.output);
  const plan = planOf({ paths, rules, result, record, before, server });
  return { ...made, plan, digest: planDigest(plan), ...omitUndefined({ before }) };
}

/** @throws UserError `merge-conflict` where a person has to decide first */
export function requireDecided({ plan: { blockers } }: PreparedMerge): void {
  if (blockers.length === 0) return;
  const list = blockers.map(({ message }) => `  ${message}`);
  throw new UserError(
    'merge-conflict',
    [`${counted(blockers.length, 'setting stops this merge:', 'settings stop this merge:')}`, ...list].join('\n'),
    decideConflict,
  );
}

/**
 * Writes what was prepared, byte for byte, and reads it again. The file that it replaces is kept beside it under a name
 * that IIS does not serve.
 * @throws UserError `web-config-changed-meanwhile`, `web-config-read-only`, `web-config-not-written`; HostError
 */
export async function performFileMerge(files: MergeFiles, prepared: PreparedMerge): Promise<readonly string[]> {
  const [step] = prepared.plan.steps;
  if (step?.type !== 'change') return [];
  const { path } = step.change;
  const { result, record, before } = prepared;
  const keptBase = `${path.replace(/\.config$/i, '')}.before-merge`;
  const kept = await writeMerge(files, { path, result, record, keptBase, ...omitUndefined({ before }) });
  return kept === undefined ? [`Wrote ${path}.`] : [`Wrote ${path}; the file that was there is now ${kept}.`];
}
