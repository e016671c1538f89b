import { manifestName } from '../../backup/set-index.js';
import type { Finding } from '../../base/finding.js';
import { UserError } from '../../base/user-error.js';
import { readServer, type ServerKnowledge } from '../../changes/server/read-server.js';
import { journalPath, lockPath, markerName, workFolderOf } from '../../changes/server/work-folder.js';
import type { FileGlance, Files } from '../../host/files.js';
import type { Host } from '../../host/host.js';
import { HostError, isServerLost } from '../../host/host-error.js';
import { sameText } from '../../host/same-text.js';
import { fileNameOf, joinPath } from '../../host/windows-path.js';
import { hostCheckName } from '../check-host/stored-check.js';
import type { GivenPath } from './given-path.js';
import { judgePlace } from './judge-place.js';
import { placesOf, placesOfWindows } from './server-places.js';

/**
 * The work folder: what is in it is closed to everybody but administrators, so it has to be new, empty or the suite's.
 * `knowledge`: for a run that writes in it; the product's folders are then known, too.
 * @throws UserError `work-folder-not-empty`, `path-*`
 */
export async function usableWorkFolder(
  host: Host,
  chosen: string | undefined,
  knowledge?: ServerKnowledge,
): Promise<string> {
  const folder = await workFolderOf(host, chosen);
  const given: GivenPath = { input: 'work-folder', path: folder, use: 'work-folder' };
  if (chosen !== undefined) require(judgePlace(given, placesOfWindows(await host.machine.facts())));
  const entries = await entriesOf(host.files, folder);
  if (await isOurs(host.files, folder, entries)) return folder;
  if (entries.length > 0) throw notEmpty(folder, entries);
  if (chosen !== undefined && knowledge !== undefined) {
    require(judgePlace(given, placesOf((await readServer(host, knowledge)).state)));
  }
  return folder;
}

/**
 * Journals and backups contain names and passwords: only administrators may read them. Users may create folders below
 * ProgramData, so a folder that is there already is not trusted to be closed: its owner is set as well.
 */
export async function closeWorkFolder({ files }: Host, folder: string): Promise<void> {
  await files.createFolder(folder);
  await files.restrictToAdministrators(folder);
  await files.createNew(joinPath(folder, markerName), Buffer.from(markerText, 'utf8'));
}

const markerText =
  'This folder belongs to mfa-server-upgrade: journal, plans, logs and backup sets of this server.\r\nOnly administrators may open it. Do not put files of your own here.\r\n';

function require(finding: Finding | undefined): void {
  if (finding !== undefined) throw new UserError(finding.code, finding.message, finding.advice);
}

/** What is in the folder; nothing where there is no folder yet. @throws UserError where it is no folder */
async function entriesOf(files: Files, folder: string): Promise<readonly FileGlance[]> {
  const found = await files.glance(folder).catch(asNotThere(folder));
  if (found === undefined) return [];
  if (found.kind === 'folder') return files.glanceInto(folder);
  throw new UserError(
    'path-not-a-folder',
    `${folder} (input work-folder) has to be a folder, but ${folder} is ${found.kind === 'file' ? 'a file' : 'a link'}.`,
    'Give a folder of its own, no link to one. Nothing was touched.',
  );
}

function asNotThere(folder: string) {
  return (error: unknown): never => {
    if (!(error instanceof HostError) || isServerLost(error)) throw error;
    throw new UserError(
      'path-not-there',
      `${folder} (input work-folder) is not there: ${error.message}`,
      'Correct the name, or make the drive or the share reachable from the server. Nothing was touched.',
      { cause: error },
    );
  };
}

/** By the marker; by what earlier versions, which made none, left in theirs; by sets. */
async function isOurs(files: Files, folder: string, entries: readonly FileGlance[]): Promise<boolean> {
  const own = [markerName, hostCheckName, fileNameOf(journalPath(folder)), fileNameOf(lockPath(folder))];
  if (entries.some(({ path, kind }) => kind === 'file' && own.some((name) => sameText(name, fileNameOf(path)))))
    return true;
  const folders = entries.filter(({ kind }) => kind === 'folder').map(({ path }) => path);
  const sets = folders.find((path) => sameText(fileNameOf(path), 'backups'));
  const within = sets === undefined ? [] : (await files.glanceInto(sets)).map(({ path }) => path);
  for (const path of [...folders, ...within]) {
    if ((await files.glance(joinPath(path, manifestName))) !== undefined) return true;
  }
  return false;
}

const mostShown = 3;

function notEmpty(folder: string, entries: readonly FileGlance[]): UserError {
  const names = entries.slice(0, mostShown).map(({ path }) => fileNameOf(path));
  const more = entries.length > mostShown ? ` and ${entries.length - mostShown} more` : '';
  return new UserError(
    'work-folder-not-empty',
    `The work folder ${folder} is not empty and not a work folder of this suite: it contains ${names.join(', ')}${more}.`,
    'Give a new or empty folder as work-folder, or the one of the earlier runs: it is closed to everybody but administrators. Nothing was touched.',
  );
}
