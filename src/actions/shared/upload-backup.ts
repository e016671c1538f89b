import { requireRecipients } from '../../backup/age/encrypt.js';
import { archiveName, packBackupSet, requireProtection } from '../../backup/pack-backup-set.js';
import { requireIntact } from '../../backup/verify-backup-set.js';
import type { RunOutcome } from '../../plan/outcome.js';
import { UserError } from '../../user-error.js';
import type { Session } from '../../workflow/action.js';
import { requireArtifactName } from '../../workflow/artifacts/artifact-name.js';
import { whyNoArtifacts } from '../../workflow/artifacts/artifact-service.js';
import { listArtifacts, uploadArtifact } from '../../workflow/artifacts/artifact-store.js';
import type { UploadRequest } from './backup-inputs.js';
import type { Aftermath } from './stage-outputs.js';

/** `upload`: it is tried and must succeed. `keep`: the set stays on the server; why is told to the reader. */
export type UploadDecision = { readonly do: 'upload' } | { readonly do: 'keep'; readonly why: string };

/**
 * Decides before anything is touched whether the set will leave the server.
 * @throws UserError `backup-upload-unencrypted`, `backup-recipient-invalid`, `artifact-name-invalid`,
 * `artifact-not-supported`
 */
export async function decideUpload(
  request: UploadRequest,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<UploadDecision> {
  if (request.upload === 'false') return { do: 'keep', why: 'upload is "false"' };
  await requireRecipients(request.recipients);
  if (request.artifactName !== undefined) requireArtifactName(request.artifactName);
  const isOpen = request.recipients.length === 0 && !request.allowUnencrypted;
  if (request.upload === 'auto' && isOpen) return { do: 'keep', why: 'no recipients were given to encrypt it for' };
  requireProtection(request);
  const reason = whyNoArtifacts(environment);
  if (reason === undefined) return { do: 'upload' };
  if (request.upload === 'auto') return { do: 'keep', why: reason };
  throw notSupported(reason);
}

function notSupported(reason: string): UserError {
  return new UserError(
    'artifact-not-supported',
    `upload is "true", but artifacts cannot be used: ${reason}.`,
    'Say upload: auto and keep the set on a drive or share. Nothing was touched.',
  );
}

export interface UploadedArtifact {
  readonly id: number;
  readonly name: string;
  readonly sha256?: string;
}

/** Uploads the set that the outcome names, where that was decided, and tells what became of it. */
export async function uploadSetOf(
  { backup, mode }: Pick<RunOutcome, 'backup' | 'mode'>,
  request: UploadRequest,
  session: Session,
): Promise<Aftermath> {
  const decision = await decideUpload(request, process.env);
  if (decision.do === 'keep') return { notes: [keptNote(decision.why, mode)] };
  if (backup === undefined || mode === 'plan') return { notes: [] };
  const { id, name, sha256 } = await uploadBackup(session, backup.folder, request);
  return {
    outputs: { 'artifact-id': `${id}`, 'artifact-name': name, 'artifact-sha256': sha256 ?? '' },
    notes: [`Uploaded as the artifact ${name} (${id}), SHA-256 ${sha256 ?? 'not told'}.`],
  };
}

function keptNote(why: string, mode: RunOutcome['mode']): string {
  return mode === 'plan' ? `The set will stay on the server: ${why}.` : `The set was not uploaded: ${why}.`;
}

/** Packs the set into one finished file beside it, uploads that and takes it away again. */
async function uploadBackup({ host, log }: Session, folder: string, request: UploadRequest): Promise<UploadedArtifact> {
  const set = await requireIntact(host.files, folder, log);
  const name = archiveName(request.artifactName ?? set.manifest.name, request);
  const earlier = (await listArtifacts()).find((one) => one.name === name);
  // A set's name is used once; what has it in this run is this set, uploaded by an earlier attempt.
  if (earlier !== undefined && request.artifactName === undefined) return earlier;
  const archive = `${folder}.archive\\${name}`;
  try {
    await host.files.createFolder(`${folder}.archive`);
    await host.files.restrictToAdministrators(`${folder}.archive`);
    const digest = await packBackupSet(host.files, set, archive, request, log);
    const { retentionDays } = request;
    const options = retentionDays === undefined ? {} : { retentionDays };
    return await uploadArtifact({ path: host.files.localPath(archive), ...digest }, options);
  } finally {
    await host.files.remove(`${folder}.archive`);
  }
}
