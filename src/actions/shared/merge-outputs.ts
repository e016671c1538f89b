import type { MergeRecord } from '../../webconfig/merge-record-schema.js';
import type { Session } from '../../workflow/action.js';
import { anyNumber, lines, output } from '../../workflow/input.js';

/** Outputs of every merge of a web.config, of given files or of a server's files. */
export const mergeOutputs = {
  carried: output(anyNumber, 'Number of settings whose old value was or will be taken.'),
  kept: output(anyNumber, 'Number of those that stay as the new file has them.'),
  conflicts: output(anyNumber, 'Number of those that a person has to decide.'),
  'differences-path': output(
    lines,
    'File on the runner with the record of the merge, one line for each merged component.',
  ),
} as const;

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
  const count = (...counted: readonly string[]) =>
    String(outcomes.filter(({ outcome }) => counted.includes(outcome)).length);
  const paths: string[] = [];
  for (const { name, record } of merges) paths.push(await session.writeTemporaryFile(name, record));
  return {
    carried: count('carried', 'corrected'),
    kept: count('kept', 'same'),
    conflicts: count('conflict'),
    'differences-path': paths.join('\n'),
  };
}
