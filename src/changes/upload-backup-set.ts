import * as v from 'valibot';
import { uploadId } from '../product/step-ids.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, listOf, text, yesOrNo } from './fields.js';

const schema = fields({
  kind: kindOfChange('upload-backup-set'),
  recipients: listOf(v.string(), 'Public keys of age that the artifact is encrypted for.'),
  allowUnencrypted: yesOrNo('Whether it may go out in clear text.'),
  artifactName: v.exactOptional(text('Name of the artifact; by default the name of the set.')),
  retentionDays: v.exactOptional(v.pipe(v.number(), v.description('Days after which GitHub removes it.'))),
});

type Upload = v.InferOutput<typeof schema>;

/** The newest set leaves the server before the first product does: a machine that is lost now takes no set with it. */
export const uploadBackupSet = defineChange({
  kind: 'upload-backup-set',
  schema,
  id: () => uploadId,
  title: ({ recipients }: Upload) =>
    recipients.length === 0
      ? 'Upload the backup set as an artifact of this run, in clear text'
      : `Upload the backup set as an artifact of this run, encrypted for ${recipients.length} recipient(s)`,
  effects: () => ({ interrupts: [], restores: [], minutes: assumedMinutes.upload }),
  needs: () => ['create-backup-set', 'confirm-backup-set'],
});
