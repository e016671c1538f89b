import * as v from 'valibot';
import type { Files } from '../host/files.js';
import { UserError } from '../user-error.js';
import { type MergeRecord, mergeRecordSchema } from '../webconfig/merge-record.js';
import type { MergedComponent } from './merge-component.js';
import { mergeRecordPath } from './work-folder.js';

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
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), mergeRecordSchema), text);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UserError(
    'merge-record-invalid',
    `${path} is no record of a merge, at ${v.getDotPath(issue) ?? 'the top level'}: ${issue.message}`,
    'See who changed the file. The merged web.config is not affected.',
  );
}
