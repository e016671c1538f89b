import { toolName, toolVersion } from '../../base/tool.js';
import { readKnownSets } from '../../changes/backup-sets/known-sets.js';
import { judgeInventory, knowledgeWith, readServer, redactorOfNames } from '../../changes/server/read-server.js';
import { logFolder } from '../../changes/server/work-folder.js';
import type { BackupChain, StepContext } from '../../changes/step-context.js';
import { noArtifacts } from '../../host/artifacts.js';
import type { Journal } from '../../plan/journal.js';
import { intentionOf } from '../../plan/journal-facts.js';
import { packageFindings } from '../install-web-component/judge-package.js';
import { packageFacts } from '../package-facts.js';
import { requireUsableSets, setsRequest } from '../set-findings.js';
import type { RunRequest } from './run-request.js';

interface Place {
  readonly workFolder: string;
  readonly journal: Journal;
  readonly digest: string;
}

/** What the steps of this run work with. */
export function stepContext(request: RunRequest, { workFolder, journal, digest }: Place): StepContext {
  const { host, log, knowledge, run, reason } = request;
  const known = () => knowledgeWith(intentionOf(journal.lines), knowledge);
  return {
    host,
    log,
    redactor: redactorOfNames(knowledge),
    journal,
    workFolder,
    digest,
    logFolder: logFolder(workFolder),
    installerTimeLimitSeconds: request.installerTimeLimitSeconds,
    serviceTimeLimitSeconds: request.serviceTimeLimitSeconds,
    uploadTimeLimitSeconds: request.uploadTimeLimitSeconds ?? 900,
    ...(request.setupSecrets === undefined ? {} : { setupSecrets: request.setupSecrets }),
    artifacts: request.artifacts ?? noArtifacts('this run has none'),
    origin: { who: run.actor ?? run.address, why: reason ?? 'Upgrade of PhoneFactor to MFA Server', run: run.address },
    tool: { name: toolName, version: toolVersion },
    readServer: () => readServer(host, known()),
    readState: async () => (await readServer(host, known())).state,
    judge: (inventory) => judgeInventory(inventory, knowledge),
    async judgePackage(path) {
      const { packageTrust } = request.choices(workFolder);
      const { state } = await readServer(host, known());
      return packageFindings(path, await packageFacts(host, path), state, packageTrust);
    },
    readChain: () => usableChain(request, { workFolder, journal, digest }),
  };
}

/** A set that went away or was changed after the plan was made stops the step that needs it. */
async function usableChain(
  { host, backupPath, fromOtherServer }: RunRequest,
  { journal }: Place,
): Promise<BackupChain> {
  const { name } = await host.machine.facts();
  const { chain, sets } = await readKnownSets(
    host.files,
    setsRequest(journal.lines, name, fromOtherServer, backupPath),
  );
  requireUsableSets(sets);
  return chain;
}
