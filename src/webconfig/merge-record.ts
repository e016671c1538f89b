import { sha256Of } from '../sha256.js';
import type { ConfigurationSource } from './configuration-source.js';
import type { MergeRequest } from './merge-configurations.js';
import type { MergeRecord } from './merge-record-schema.js';
import type { MergeResult } from './merge-result.js';

function recordedFile({ path, bytes }: ConfigurationSource): MergeRecord['original'] {
  return { path, bytes: bytes.length, sha256: sha256Of(bytes) };
}

/** The record of a merge; the same request gives the same record. */
export function mergeRecord({ original, target, originalDefault }: MergeRequest, result: MergeResult): MergeRecord {
  const { bytes, encoding, changed, outcomes, edits, fragments } = result;
  return {
    format: 1,
    original: recordedFile(original),
    target: recordedFile(target),
    ...(originalDefault ? { pristine: recordedFile(originalDefault) } : {}),
    result: { bytes: bytes.length, sha256: sha256Of(bytes), encoding, changed },
    outcomes: outcomes.map(({ name: _name, ...outcome }) => outcome),
    edits: edits.map(({ line, column, reason }) => ({ line, column, reason })),
    fragments,
  };
}
