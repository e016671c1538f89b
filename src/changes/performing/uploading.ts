import { archiveName, packBackupSet } from '../../backup/pack-backup-set.js';
import { requireIntact } from '../../backup/verify-backup-set.js';
import { omitUndefined } from '../../base/json.js';
import { UserError } from '../../base/user-error.js';
import { joinPath } from '../../host/windows-path.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { uploadOf, uploadsBegun } from '../../plan/uploads.js';
import { uploadId } from '../../product/step-ids.js';
import type { ChangeOf } from '../all.js';
import type { StepContext } from '../step-context.js';

type Upload = ChangeOf<'upload-backup-set'>;

/** @throws UserError the codes of the upload; nothing was removed then, and the services are started again */
export async function uploadBackupSet(change: Upload, context: StepContext): Promise<StepResult> {
  const { journal, host, log } = context;
  const [newest] = (await context.readChain()).sets;
  if (newest === undefined) throw nothingToUpload();
  const { folder, manifestSha256 } = newest;
  const known = uploadOf(journal.lines, manifestSha256);
  if (known !== undefined) {
    return { outcome: 'already-done', notes: [`${folder} was uploaded as the artifact ${known.artifact}.`] };
  }
  const set = await requireIntact(host.files, folder, log);
  const { id, name, sha256 } = await upload(set, change, context);
  const uploaded = { folder, manifestSha256, artifact: name, id, ...omitUndefined({ sha256 }) };
  await journal.record({ event: 'backup-uploaded', ...uploaded });
  const notes = [
    `Uploaded ${folder} as the artifact ${name} (${id}), SHA-256 ${sha256 ?? 'not shown by the service'}.`,
  ];
  return { outcome: 'done', notes, result: uploaded };
}

/** Packs the set into one finished file beside it, uploads that and takes it away again. */
async function upload(
  set: Awaited<ReturnType<typeof requireIntact>>,
  change: Upload,
  { host, log, journal, artifacts, uploadTimeLimitSeconds }: StepContext,
) {
  const { folder, manifest } = set;
  const end = host.clock.now().getTime() + uploadTimeLimitSeconds * 1000;
  const tries = change.artifactName === undefined ? uploadsBegun(journal.lines, uploadId) : 1;
  const names = namesOf(change.artifactName ?? manifest.name, tries);
  const all = names.map((one) => archiveName(one, change));
  const name = archiveName(names[0], change);
  const earlier = (await artifacts.list()).find((one) => all.includes(one.name));
  // A set's name is used once; what has it in this run is this set, uploaded by an earlier attempt.
  if (earlier !== undefined && change.artifactName === undefined) return earlier;
  const archive = joinPath(`${folder}.archive`, name);
  try {
    await host.files.createFolder(`${folder}.archive`);
    await host.files.restrictToAdministrators(`${folder}.archive`);
    const digest = await packBackupSet(host.files, set, archive, change, log);
    const deadlineSeconds = Math.max((end - host.clock.now().getTime()) / 1000, 1);
    const { retentionDays } = change;
    const options = { deadlineSeconds, ...omitUndefined({ retentionDays }) };
    return await artifacts.upload({ path: host.files.localPath(archive), ...digest }, options);
  } finally {
    await host.files.remove(`${folder}.archive`);
  }
}

/** A name that was begun in a run is taken, whether its file arrived or not: the newest try first. */
function namesOf(name: string, tries: number): readonly [string, ...string[]] {
  const numbered = Array.from({ length: Math.max(tries - 1, 0) }, (_, index) => `${name}-${index + 2}`);
  const [newest = name, ...older] = [name, ...numbered].reverse();
  return [newest, ...older];
}

function nothingToUpload(): UserError {
  return new UserError(
    'no-backup-set',
    'There is no backup set that could be uploaded.',
    'Run backup-pfdata on this server first, or give the folder of an existing set as backup-path.',
  );
}
