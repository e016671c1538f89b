import { requireRecipients } from '../../backup/age/encrypt.js';
import { requireProtection } from '../../backup/pack-backup-set.js';
import { UserError } from '../../base/user-error.js';
import { whyNoArtifactsIn } from '../../host/artifacts.js';
import type { RunOutcome } from '../../plan/outcome.js';
import type { Session } from '../../workflow/action.js';
import { requireArtifactName } from '../../workflow/artifacts/artifact-name.js';
import type { UploadRequest } from './backup-inputs.js';
import type { Aftermath } from './stage-outputs.js';

/** `upload`: it is tried and must succeed. `keep`: the set stays on the server; the reader sees why. */
export type UploadDecision = { readonly do: 'upload' } | { readonly do: 'keep'; readonly why: string };

/**
 * Decides before anything is touched whether the set will leave the server.
 * @throws UserError `backup-upload-unencrypted`, `backup-recipient-invalid`, `artifact-name-invalid`,
 * `artifact-not-supported`
 */
export async function decideUpload(
  request: UploadRequest,
  session: Pick<Session, 'artifacts'>,
): Promise<UploadDecision> {
  if (request.upload === 'false') return { do: 'keep', why: 'upload is "false"' };
  await requireRecipients(request.recipients);
  if (request.artifactName !== undefined) requireArtifactName(request.artifactName);
  const isOpen = request.recipients.length === 0 && !request.allowUnencrypted;
  if (request.upload === 'auto' && isOpen) return { do: 'keep', why: 'no recipients were given to encrypt it for' };
  requireProtection(request);
  const artifactsNotThere = whyNoArtifactsIn(session);
  if (artifactsNotThere === undefined) return { do: 'upload' };
  if (request.upload === 'auto') return { do: 'keep', why: artifactsNotThere };
  throw notSupported(artifactsNotThere);
}

function notSupported(reason: string): UserError {
  return new UserError(
    'artifact-not-supported',
    `upload is "true", but artifacts cannot be used: ${reason}.`,
    'Set upload: auto and store the set on a drive or share. Nothing was touched.',
  );
}

/** What became of the set, as the journal has it, or why it stays on the server. */
export async function uploadNotes(
  { uploaded, mode }: Pick<RunOutcome, 'uploaded' | 'mode'>,
  request: UploadRequest,
  session: Pick<Session, 'artifacts'>,
): Promise<Aftermath> {
  const decision = await decideUpload(request, session);
  if (decision.do === 'keep') {
    if (mode === 'plan') return { notes: [], hints: [`The set will stay on the server: ${decision.why}.`] };
    return { notes: [`The set was not uploaded: ${decision.why}.`] };
  }
  if (uploaded === undefined) return { notes: [] };
  const { id, artifact, sha256 } = uploaded;
  return {
    outputs: { 'artifact-id': `${id}`, 'artifact-name': artifact, 'artifact-sha256': sha256 ?? '' },
    notes: [`The backup set is the artifact ${artifact} (${id}), SHA-256 ${sha256 ?? 'not shown by the service'}.`],
  };
}
