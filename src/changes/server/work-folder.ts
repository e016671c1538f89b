import type { Host } from '../../host/host.js';
import { joinPath } from '../../host/windows-path.js';

const folderName = 'mfa-server-upgrade';

/** The operator's folder, else `%ProgramData%\mfa-server-upgrade`. */
export async function workFolderOf({ machine }: Host, chosen: string | undefined): Promise<string> {
  if (chosen !== undefined) return chosen;
  const { folders } = await machine.facts();
  return joinPath(folders.programData, folderName);
}

/** File that shows a folder to be the suite's own. */
export const markerName = 'mfa-server-upgrade.txt';

export const journalPath = (workFolder: string) => joinPath(workFolder, 'journal.jsonl');
export const lockPath = (workFolder: string) => joinPath(workFolder, 'lock.json');
export const logFolder = (workFolder: string) => joinPath(workFolder, 'logs');
/** What a merge leaves of a component: the record of the settings, and the file that was merged into. */
export const mergeFolder = (workFolder: string, component: string) => joinPath(workFolder, 'web-config', component);
export const mergeRecordPath = (workFolder: string, component: string) =>
  joinPath(mergeFolder(workFolder, component), 'differences.json');
