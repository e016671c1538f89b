import { given } from '../given.js';
import type { Outcome } from '../plan/outcome.js';
import type { Session } from '../workflow/action.js';
import {
  choice,
  type InputValues,
  lines,
  optional,
  serverPath,
  text,
  wholeNumber,
  withDefault,
  yesOrNo,
} from '../workflow/input.js';
import { oldInstallersInput } from './shared/old-installers-input.js';
import { stageAction } from './shared/stage-action.js';
import type { UploadRequest } from './shared/upload-backup.js';

const inputs = {
  destination: optional(serverPath, {
    description: 'Folder or share for the set. By default the folder "backups" in the work folder.',
  }),
  keep: optional(wholeNumber(1, 1000), {
    description:
      'How many sets of this server stay at the destination. One that a pending upgrade depends on always stays. By default all.',
  }),
  ...oldInstallersInput,
  upload: withDefault(choice(['auto', 'true', 'false']), 'auto', {
    description:
      'Upload the set as an artifact of this run. "auto" does so where there are artifacts and recipients, and says why where not.',
  }),
  recipients: optional(lines, {
    description: 'Public keys of age (age1...), one a line. The artifact is encrypted for them.',
  }),
  'allow-unencrypted': withDefault(yesOrNo, 'false', {
    description: '"true" lets the artifact go out in clear text, with the passwords that a web.config holds.',
  }),
  'artifact-name': optional(text, {
    description: 'Name of the artifact. By default the name of the set; .tar.age is added.',
  }),
  'retention-days': optional(wholeNumber(1, 400), {
    description: 'Days after which GitHub removes the artifact. By default what the repository says.',
  }),
} as const;

function requestOf(values: InputValues<typeof inputs>): UploadRequest {
  return {
    upload: values.upload,
    recipients: values.recipients ?? [],
    allowUnencrypted: values['allow-unencrypted'],
    ...given({ artifactName: values['artifact-name'], retentionDays: values['retention-days'] }),
  };
}

/** What is uploaded is the newest set, whether this run made it or found that nothing changed since. */
async function uploadNewest(values: InputValues<typeof inputs>, session: Session, outcome: Outcome) {
  const { decideUpload, uploadBackup } = await import('./shared/upload-backup.js');
  const request = requestOf(values);
  const decision = await decideUpload(request, process.env);
  const folder = outcome.backup?.folder;
  if (decision.do === 'keep') return { notes: [`The set was not uploaded: ${decision.why}.`] };
  if (folder === undefined || outcome.mode === 'plan' || outcome.fault !== undefined) return { notes: [] };
  const { id, name, sha256 } = await uploadBackup(session, folder, request);
  return {
    outputs: { 'artifact-id': `${id}`, 'artifact-name': name, 'artifact-sha256': sha256 ?? '' },
    notes: [`Uploaded as the artifact ${name} (${id}), SHA-256 ${sha256 ?? 'not told'}.`],
  };
}

export const backupPfdata = stageAction({
  name: 'backup-pfdata',
  stage: 'backup-pfdata',
  title: 'Back up PhoneFactor',
  description:
    'Backs up data folder, registry key, web.config files, custom themes and IIS settings of every PhoneFactor component into one verified set.',
  branding: { icon: 'archive', color: 'green' },
  guide: [
    'Document steps U1, U2.1, U2.2 and U3.1. The services are stopped while it copies and started again afterwards. The set is a folder of plain files with `manifest.json` and `SHA256SUMS`; it gets its name only when every byte was read back and compared.',
    'Where the run has artifacts, the set is packed into one file, encrypted for `recipients` in the age format and uploaded; the stock `age` program opens it. The private key is never needed here. Without recipients nothing leaves the server, unless `allow-unencrypted` says so.',
  ],
  inputs,
  choices: ({ destination, keep, 'old-installers': oldInstallers }) =>
    given({ backupDestination: destination, keepBackups: keep, oldInstallers }),
  extraOutputs: {
    'artifact-id': 'Number of the artifact; empty where nothing was uploaded.',
    'artifact-name': 'Name of the artifact.',
    'artifact-sha256': 'SHA-256 of the artifact, as the service tells it.',
  },
  async before(values) {
    const { decideUpload } = await import('./shared/upload-backup.js');
    await decideUpload(requestOf(values), process.env);
  },
  after: uploadNewest,
});
