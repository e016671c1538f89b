import type { Journal } from '../plan/journal.js';
import { backupFolders } from '../plan/journal-facts.js';
import { toolName, toolVersion } from '../tool.js';
import type { Assignment } from './assignment.js';
import { readBackupChain } from './backup-chain.js';
import type { UpgradeToolbox } from './perform/toolbox.js';
import { judgeInventory, readServer } from './read-server.js';
import { logFolder } from './work-folder.js';

interface Place {
  readonly workFolder: string;
  readonly journal: Journal;
  readonly digest: string;
}

/** What the steps of this run work with. */
export function openToolbox(assignment: Assignment, { workFolder, journal, digest }: Place): UpgradeToolbox {
  const { host, log, knowledge, run, reason, backupPath } = assignment;
  return {
    host,
    log,
    journal,
    workFolder,
    digest,
    logFolder: logFolder(workFolder),
    installerTimeLimitSeconds: assignment.installerTimeLimitSeconds,
    serviceTimeLimitSeconds: assignment.serviceTimeLimitSeconds,
    origin: { who: run.actor ?? run.address, why: reason ?? 'Upgrade of PhoneFactor to MFA Server', run: run.address },
    tool: { name: toolName, version: toolVersion },
    readServer: () => readServer(host, knowledge),
    readState: async () => (await readServer(host, knowledge)).state,
    judge: (inventory) => judgeInventory(inventory, knowledge),
    readChain: () => readBackupChain(host.files, backupPath, backupFolders(journal.lines)),
  };
}
