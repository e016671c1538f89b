import * as v from 'valibot';
import { field, fields, list, optional, withEarlierName } from '../base/format/fields.js';

const text = v.string();
const bytes = field('Size in bytes.', v.number());
const sha256 = field('SHA-256, lower-case hexadecimal.', v.pipe(text, v.regex(/^[\da-f]{64}$/)));
const fileSchema = fields({ path: field('Path, as it was given or found.', text), bytes, sha256 });

const resultSchema = fields({
  bytes,
  sha256,
  encoding: field("Encoding, which is the target's.", text),
  changed: field('Whether it differs from the target.', v.boolean()),
});

// Records, plans and backup sets name the file with the old defaults as the input does; in code it is originalDefault.
const settingSchema = fields({
  setting: field('Name, as in the inputs carry, keep and report; see web-config-merge.md.', text),
  original: optional('Its value in the original; a secret is masked.', text),
  target: optional('Its value in the target.', text),
  pristine: optional('Its value in the old default.', text),
  result: optional('Its value in the merged file.', text),
  outcome: field(
    '"carried": the old value was taken. "corrected": taken and changed on its way. "kept": the new value stays. "same": no difference. "reported": left to a person. "conflict": a person has to decide. In records of earlier versions: `fate`.',
    v.picklist(['carried', 'kept', 'same', 'corrected', 'reported', 'conflict']),
  ),
  reason: field('Why.', text),
});

const editSchema = fields({
  line: field('Line in the target, from 1.', v.number()),
  column: field('Column in the target, from 1.', v.number()),
  reason: field('Why.', text),
});

const fragmentSchema = fields({
  setting: field('Name of the setting.', text),
  xml: field('The XML; secrets are masked.', text),
});

/** What was merged, and why, for an audit: secrets are masked, files are named by their SHA-256. */
export const mergeRecordSchema = fields({
  format: field('Version of the format.', v.literal(1)),
  original: field('The file with the old values.', fileSchema),
  target: field('The new file, before the merge.', fileSchema),
  pristine: optional('The old file as its version installed it; absent in a merge of two files.', fileSchema),
  result: field('The merged file.', resultSchema),
  outcomes: field('Every setting that any of the files has.', list(withEarlierName(settingSchema, 'fate', 'outcome'))),
  edits: field('What was changed in the text of the target.', list(editSchema)),
  fragments: field('XML to paste, for what a person has to decide.', list(fragmentSchema)),
});

export type MergeRecord = v.InferOutput<typeof mergeRecordSchema>;
export type RecordedSetting = MergeRecord['outcomes'][number];

/** What became of a setting. */
export type SettingOutcome = RecordedSetting['outcome'];
