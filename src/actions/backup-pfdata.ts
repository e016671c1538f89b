import { omitUndefined } from '../base/json.js';
import {
  backupInputs,
  keptSets,
  plannedUpload,
  requireUploadable,
  uploadAftermath,
  uploadOutputs,
} from './shared/backup-inputs.js';
import { choiceInputs } from './shared/choice-inputs.js';
import { stageAction } from './shared/stage-action.js';

const inputs = {
  'backup-destination': { ...choiceInputs['backup-destination'], formerly: 'destination' },
  'keep-backups': { ...keptSets, formerly: 'keep' },
  'backup-path': choiceInputs['backup-path'],
  'from-other-server': choiceInputs['from-other-server'],
  ...backupInputs,
} as const;

export const backupPfdata = stageAction({
  name: 'backup-pfdata',
  stage: 'backup-pfdata',
  title: 'Back up PhoneFactor',
  description:
    'Backs up data folder, registry key, web.config files, custom themes and IIS settings of every PhoneFactor component into one verified set.',
  branding: { icon: 'archive', color: 'green' },
  guide: [
    'Document steps U1, U2.1, U2.2 and U3.1. The services are stopped while it copies and started again afterwards. The set is a folder of plain files with `manifest.json` and `SHA256SUMS`; it gets its name only when every byte was read back and compared.',
    'Where the run has artifacts, the set is packed into one file, encrypted for `recipients` in the age format and uploaded; the stock `age` program opens it. The private key is never needed here. Without recipients nothing leaves the server, unless `allow-unencrypted` is "true".',
  ],
  inputs,
  choices: (values) =>
    omitUndefined({
      keepBackups: values['keep-backups'],
      oldInstallers: values['old-installers'],
      upload: plannedUpload(values),
    }),
  uploadMinutes: (values) => values['upload-time-limit'],
  extraOutputs: uploadOutputs,
  before: (values, session) => requireUploadable(values, session),
  /** What is uploaded is the newest set, whether this run made it or found that nothing changed since. */
  async after(values, session, outcome) {
    return uploadAftermath(values, session, outcome);
  },
});
