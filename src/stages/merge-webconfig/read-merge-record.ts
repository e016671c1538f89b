import { readFormat } from '../../base/format/read-format.js';
import type { MergedComponent } from '../../changes/backup-sets/roles.js';
import { mergeRecordPath } from '../../changes/server/work-folder.js';
import type { Files } from '../../host/files.js';
import { UserError } from '../../user-error.js';
import { type MergeRecord, mergeRecordSchema } from '../../webconfig/merge-record-schema.js';

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
  const advice = 'See who changed the file. The merged web.config is not affected.';
  return readFormat(
    mergeRecordSchema,
    await files.read(path),
    (what) => new UserError('merge-record-invalid', `${path} is no record of a merge: ${what}.`, advice),
  );
}
