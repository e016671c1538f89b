import type { ServerKnowledge } from '../../changes/server/read-server.js';
import { journalPath, workFolderOf } from '../../changes/server/work-folder.js';
import type { Host } from '../../host/host.js';
import { openJournal } from '../../plan/journal.js';
import { readServerLog, type ServerLog } from '../../product/server-log.js';
import { newComponent } from '../../product/server-state.js';
import { readSituation } from '../read-situation.js';
import type { Situation, UpgradeChoices } from '../situation.js';
import { type Check, verifyUpgrade } from './verify.js';

export interface VerificationRequest {
  readonly host: Host;
  readonly knowledge: ServerKnowledge;
  choices(workFolder: string): UpgradeChoices;
  readonly confirmed: readonly string[];
  readonly workFolder?: string;
  readonly backupPath?: string;
  readonly fromOtherServer?: boolean;
}

/** Reads the server, its journal and its backup sets, and judges the upgrade. Changes nothing. */
export async function verifyServer(request: VerificationRequest): Promise<readonly Check[]> {
  const { host } = request;
  const workFolder = await workFolderOf(host, request.workFolder);
  const journal = await openJournal(host.files, host.clock, journalPath(workFolder));
  const choices = request.choices(workFolder);
  const situation = await readSituation({ ...request, journal, choices });
  return verifyUpgrade(situation, choices, await logOf(host, situation));
}

async function logOf({ files }: Host, { now }: Situation): Promise<ServerLog | undefined> {
  if (newComponent(now, 'agent') === undefined || now.installPath === undefined) return undefined;
  return readServerLog(files, now.installPath.path);
}
