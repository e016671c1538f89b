import { leavingJson } from '../../base/redaction/leaving.js';
import type { MergeRecord } from '../../webconfig/merge-record-schema.js';
import type { Session } from '../../workflow/action.js';
import type { mergeOutputs } from './merge-outputs.js';

/** A merge and the name of the runner's file for its record. */
export interface NamedRecord {
  readonly name: string;
  readonly record: MergeRecord;
}

/** Counts over all merges, and their records as files of the runner. */
export async function mergeOutputValues(
  merges: readonly NamedRecord[],
  session: Session,
): Promise<Readonly<Record<keyof typeof mergeOutputs, string>>> {
  const outcomes = merges.flatMap(({ record }) => record.outcomes);
  const count = (...counted: readonly string[]) => String(outcomes.filter(({ fate }) => counted.includes(fate)).length);
  const paths: string[] = [];
  for (const { name, record } of merges) {
    paths.push(await session.writeTemporaryFile(name, leavingJson(record)));
  }
  return {
    carried: count('carried', 'corrected'),
    kept: count('kept', 'same'),
    conflicts: count('conflict'),
    'differences-path': paths.join('\n'),
  };
}
