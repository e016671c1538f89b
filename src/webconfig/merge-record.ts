import * as v from 'valibot';
import { sha256Of } from '../sha256.js';
import type { ConfigurationSource } from './configuration-source.js';
import type { MergeRequest } from './merge-configurations.js';
import type { MergeResult } from './merge-result.js';

const digest = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));
const fileSchema = v.strictObject({ path: v.string(), bytes: v.number(), sha256: digest });
const outcomeSchema = v.strictObject({
  setting: v.string(),
  original: v.optional(v.string()),
  target: v.optional(v.string()),
  pristine: v.optional(v.string()),
  result: v.optional(v.string()),
  fate: v.picklist(['carried', 'kept', 'same', 'corrected', 'reported', 'conflict']),
  reason: v.string(),
});

/** What was merged, and why, for an audit: secrets are masked, files are named by their SHA-256. */
export const mergeRecordSchema = v.strictObject({
  format: v.literal(1),
  original: fileSchema,
  target: fileSchema,
  pristine: v.optional(fileSchema),
  result: v.strictObject({ bytes: v.number(), sha256: digest, encoding: v.string(), changed: v.boolean() }),
  outcomes: v.array(outcomeSchema),
  /** Places in the target before the merge, one-based. */
  edits: v.array(v.strictObject({ line: v.number(), column: v.number(), reason: v.string() })),
  fragments: v.array(v.strictObject({ setting: v.string(), xml: v.string() })),
});

export type MergeRecord = v.InferOutput<typeof mergeRecordSchema>;

function recordedFile({ path, bytes }: ConfigurationSource): MergeRecord['original'] {
  return { path, bytes: bytes.length, sha256: sha256Of(bytes) };
}

/** The record of a merge; the same request gives the same record. */
export function mergeRecord({ original, target, pristine }: MergeRequest, result: MergeResult): MergeRecord {
  const { bytes, encoding, changed, outcomes, edits, fragments } = result;
  return v.parse(mergeRecordSchema, {
    format: 1,
    original: recordedFile(original),
    target: recordedFile(target),
    ...(pristine ? { pristine: recordedFile(pristine) } : {}),
    result: { bytes: bytes.length, sha256: sha256Of(bytes), encoding, changed },
    outcomes: outcomes.map(({ name: _name, ...outcome }) => outcome),
    edits: edits.map(({ line, column, reason }) => ({ line, column, reason })),
    fragments: [...fragments],
  });
}
