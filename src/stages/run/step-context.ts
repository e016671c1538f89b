import { readBackupChain } from '../../changes/backup-sets/backup-chain.js';
import { judgeInventory, knowledgeWith, readServer } from '../../changes/server/read-server.js';
import { logFolder } from '../../changes/server/work-folder.js';
import type { StepContext } from '../../changes/step-context.js';
import type { Journal } from '../../plan/journal.js';
import { backupFolders, intentionOf } from '../../plan/journal-facts.js';
import { toolName, toolVersion } from '../../tool.js';
import type { RunRequest } from './run-request.js';

interface Place {
  readonly workFolder: string;
  readonly journal: Journal;
  readonly digest: string;
}

/** What the steps of this run work with. */
export function stepContext(request: RunRequest, { workFolder, journal, digest }: Place): StepContext {
  const { host, log, knowledge, run, reason, backupPath } = request;
  const known = () => knowledgeWith(intentionOf(journal.lines), knowledge);
  return {
    host,
    log,
    journal,
    workFolder,
    digest,
    logFolder: logFolder(workFolder),
    installerTimeLimitSeconds: request.installerTimeLimitSeconds,
    serviceTimeLimitSeconds: request.serviceTimeLimitSeconds,
    origin: { who: run.actor ?? run.address, why: reason ?? 'Upgrade of PhoneFactor to MFA Server', run: run.address },
    tool: { name: toolName, version: toolVersion },
    readServer: () => readServer(host, known()),
    readState: async () => (await readServer(host, known())).state,
    judge: (inventory) => judgeInventory(inventory, knowledge),
    readChain: () => readBackupChain(host.files, backupPath, backupFolders(journal.lines)),
  };
}
