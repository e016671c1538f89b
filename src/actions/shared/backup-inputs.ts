import type { Protection } from '../../backup/pack-backup-set.js';
import { omitUndefined } from '../../base/json.js';
import type { RunOutcome } from '../../plan/outcome.js';
import type { Session } from '../../workflow/action.js';
import {
  anyNumber,
  choice,
  type InputValues,
  lines,
  optional,
  output,
  serverPath,
  text,
  wholeNumber,
  withDefault,
  yesOrNo,
} from '../../workflow/input.js';
import type { Aftermath } from './stage-outputs.js';

/** For every action that makes a backup set, or removes. */
export const oldInstallersInput = {
  'old-installers': optional(serverPath, {
    description:
      'Folder with the packages that PhoneFactor was installed from. They become part of the backup. Without it the copies that Windows Installer stores are taken, where they are complete; without either there is no way back. The default web.config of User Portal and Mobile App Web Service is read from them, so that the merge can see what somebody changed.',
  }),
} as const;

/** For every action that removes PhoneFactor. */
export const noWayBackInput = {
  'accept-no-way-back': withDefault(yesOrNo, 'false', {
    description:
      '"true" removes PhoneFactor although a part of it cannot be installed again: no package of it was found, neither in old-installers nor in the copies that Windows stores.',
  }),
} as const;

/** Absent where the input was not given. */
export function acceptedNoWayBack(values: InputValues<typeof noWayBackInput>): true | undefined {
  return values['accept-no-way-back'] ? true : undefined;
}

/** For the actions that make a backup set of their own: the number of them that stays. */
export const keptSets = optional(wholeNumber(1, 1000), {
  description:
    'How many sets of this server stay at the destination. One that a pending upgrade depends on always stays. By default all.',
});

/** What becomes of a backup set, for every action that makes one. */
export const backupInputs = {
  ...oldInstallersInput,
  upload: withDefault(choice(['auto', 'true', 'false']), 'auto', {
    description:
      'Upload the set as an artifact of this run. "auto" does so where there are artifacts and recipients; otherwise it reports why it did not.',
  }),
  recipients: optional(lines, {
    description: 'Public keys of age (age1...), one a line. The artifact is encrypted for them.',
  }),
  'allow-unencrypted': withDefault(yesOrNo, 'false', {
    description: '"true" lets the artifact go out in clear text, with the passwords in the web.config files.',
  }),
  'artifact-name': optional(text, {
    description: 'Name of the artifact. By default the name of the set; .tar.age is added.',
  }),
  'upload-time-limit': withDefault(wholeNumber(1, 600), '15', {
    description:
      'Minutes that the upload may take, packing included. It is part of the interruption of an upgrade: after that time the run ends before the first removal, with the services started.',
  }),
  'retention-days': optional(wholeNumber(1, 400), {
    description: 'Days after which GitHub removes the artifact. By default the setting of the repository.',
  }),
} as const;

export interface UploadRequest extends Protection {
  readonly upload: 'auto' | 'true' | 'false';
  /** Without it the name of the set. */
  readonly artifactName?: string;
  readonly retentionDays?: number;
}

export type BackupValues = InputValues<typeof backupInputs>;

export const uploadOutputs = {
  'artifact-id': output(anyNumber, 'Number of the artifact; empty where nothing was uploaded.'),
  'artifact-name': output(text, 'Name of the artifact.'),
  'artifact-sha256': output(text, 'SHA-256 of the artifact, as the service reports it.'),
} as const;

const uploading = () => import('./upload-backup.js');

/** What became of the set, for outputs and summary. */
export async function uploadAftermath(
  values: BackupValues,
  session: Pick<Session, 'artifacts'>,
  outcome: Pick<RunOutcome, 'uploaded' | 'mode'>,
): Promise<Aftermath> {
  const { uploadNotes } = await uploading();
  return uploadNotes(outcome, uploadRequestOf(values), session);
}

/**
 * Before anything is touched: whether the set may leave the server.
 * @throws UserError see `decideUpload`
 */
export async function requireUploadable(values: BackupValues, session: Pick<Session, 'artifacts'>): Promise<void> {
  const { decideUpload } = await uploading();
  await decideUpload(uploadRequestOf(values), session);
}

/**
 * For the plan: what may leave the server and who can read it. Undefined where nothing can, even when other inputs of
 * an upload are given.
 */
export function plannedUpload(values: BackupValues): UploadRequest | undefined {
  const request = uploadRequestOf(values);
  const isClosed = request.recipients.length > 0 || request.allowUnencrypted;
  const mayLeave = request.upload === 'true' || (request.upload === 'auto' && isClosed);
  return mayLeave ? request : undefined;
}

function uploadRequestOf(values: BackupValues): UploadRequest {
  return {
    upload: values.upload,
    recipients: values.recipients ?? [],
    allowUnencrypted: values['allow-unencrypted'],
    ...omitUndefined({ artifactName: values['artifact-name'], retentionDays: values['retention-days'] }),
  };
}
