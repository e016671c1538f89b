import type { MergedComponent } from '../../changes/backup-sets/roles.js';
import { mergeRecordPath } from '../../changes/server/work-folder.js';
import type { Files } from '../../host/files.js';
import { parseJsonAs } from '../../parse-json-as.js';
import { UserError } from '../../user-error.js';
import { type MergeRecord, mergeRecordSchema } from '../../webconfig/merge-record.js';

/**
 * What became of every setting in the last merge of this component; undefined where nothing was merged.
 * @throws UserError `merge-record-invalid`; HostError
 */
export async function readMergeRecord(
  files: Files,
  workFolder: string,
  component: MergedComponent,
): Promise<MergeRecord | undefined> {
  const path = mergeRecordPath(workFolder, component);
  if ((await files.stat(path)) === undefined) return undefined;
  const text = Buffer.from(await files.read(path)).toString('utf8');
  const errorAt = (place: string, reason: string) =>
    new UserError(
      'merge-record-invalid',
      `${path} is no record of a merge, at ${place}: ${reason}`,
      'See who changed the file. The merged web.config is not affected.',
    );
  return parseJsonAs(mergeRecordSchema, text, errorAt);
}
