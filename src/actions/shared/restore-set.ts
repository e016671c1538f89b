import { readFile } from 'node:fs/promises';
import { identitiesIn } from '../../backup/age/decrypt.js';
import { findBackupSets } from '../../backup/find-backup-sets.js';
import { unpackBackupSet } from '../../backup/unpack-backup-set.js';
import { UserError } from '../../base/user-error.js';
import { journalPath } from '../../changes/server/work-folder.js';
import { joinPath } from '../../host/windows-path.js';
import { openJournal } from '../../plan/journal.js';
import { rememberedSets } from '../../plan/journal-facts.js';
import { closeWorkFolder, usableWorkFolder } from '../../stages/folders/work-folder.js';
import type { RestoreWishes } from '../../stages/restore-backup/restore-facts.js';
import { restorePlanner } from '../../stages/restore-backup/restore-planner.js';
import type { ActionResult, Session } from '../../workflow/action.js';
import { downloadArtifact } from '../../workflow/artifacts/artifact-store.js';
import { outcomeResult } from '../../workflow/outcome-result.js';
import type { SetSource } from '../restore-backup.js';
import { knowledgeOf } from './knowledge-of.js';
import { runStagePlan } from './run-stage.js';
import type { StageInputs } from './stage-inputs.js';

/**
 * Folder on the server of the set that is meant: the one that is named, the one in an artifact (downloaded,
 * compared, decrypted and unpacked into the folder of the backups), or the newest that the journal of this server
 * knows, or the newest of this server in the folder of the backups.
 * @throws UserError `backup-set-not-given`, `backup-set-not-found`, and the codes of download and unpacking
 */
async function findSetToRestore(session: Session, workFolder: string, source: SetSource): Promise<string> {
  if (source.backupPath !== undefined) return source.backupPath;
  if (source.artifactName !== undefined) return fromArtifact(session, workFolder, source.artifactName, source);
  const remembered = await newestRemembered(session, workFolder);
  if (remembered !== undefined) return remembered;
  const { name } = await session.host.machine.facts();
  const { sets, unusable } = await findBackupSets(session.host.files, `${workFolder}\\backups`, name);
  for (const { folder, reason } of unusable) session.log.warning(`${folder} is no whole backup set: ${reason}`);
  const [newest] = sets;
  if (newest !== undefined) return newest.folder;
  throw new UserError(
    'backup-set-not-found',
    `There is no backup set of ${name} in ${workFolder}\\backups.`,
    'Give backup-path, or artifact-name with run-id.',
  );
}

/** By the order of the journal, not by times: what became of it is judged with the plan. */
async function newestRemembered({ host }: Session, workFolder: string): Promise<string | undefined> {
  const { lines } = await openJournal(host.files, host.clock, journalPath(workFolder));
  return rememberedSets(lines).find(({ isRemoved }) => !isRemoved)?.folder;
}

async function fromArtifact(
  { host, log, environment }: Session,
  workFolder: string,
  name: string,
  source: SetSource,
): Promise<string> {
  const keys = identitiesIn(await identityText(source));
  for (const key of keys) log.mask(key);
  await closeWorkFolder(host, workFolder);
  const folder = joinPath(workFolder, 'downloads');
  await host.files.createFolder(folder);
  await host.files.restrictToAdministrators(folder);
  const archivePath = joinPath(folder, name);
  try {
    await downloadArtifact({ name, folder: host.files.localPath(folder), ...otherRun(source, environment) });
    const request = { archivePath, destination: joinPath(workFolder, 'backups'), identities: keys };
    return (await unpackBackupSet(host.files, request, log)).folder;
  } finally {
    await host.files.remove(archivePath);
  }
}

async function identityText({ identity, identityFile }: SetSource): Promise<string> {
  if (identityFile === undefined) return identity ?? '';
  try {
    return `${identity ?? ''}\n${await readFile(identityFile, 'utf8')}`;
  } catch (cause) {
    const message = `The key file ${identityFile} could not be read.`;
    throw new UserError('identity-file-unreadable', message, 'Give the file that age-keygen wrote.', { cause });
  }
}

function otherRun(
  { runId, repository, token }: SetSource,
  { GITHUB_REPOSITORY }: Session['environment'],
): Pick<Parameters<typeof downloadArtifact>[0], 'from'> {
  if (runId === undefined) return {};
  const [owner = '', name = ''] = (repository ?? GITHUB_REPOSITORY ?? '').split('/');
  if (token !== undefined && owner !== '' && name !== '') {
    return { from: { owner, repository: name, runId, token } };
  }
  throw new UserError(
    'artifact-run-incomplete',
    'run-id was given without github-token, or the repository is not known.',
    'Give github-token with the permission actions: read, and repository as owner/name where it is another one.',
  );
}

/** Puts the set back that is meant. */
export async function restoreSet(
  inputs: StageInputs,
  session: Session,
  source: SetSource,
  wishes: RestoreWishes,
): Promise<ActionResult> {
  const knowledge = knowledgeOf(inputs);
  const workFolder = await usableWorkFolder(session.host, inputs['work-folder'], knowledge);
  const folder = await findSetToRestore(session, workFolder, source);
  const plan = restorePlanner(session.host, knowledge, folder, wishes);
  return outcomeResult(await runStagePlan({ ...inputs, 'backup-path': folder }, session, {}, plan), session);
}
