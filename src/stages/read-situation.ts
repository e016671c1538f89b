import {
  type BackupChain,
  baselineOf,
  componentsInChain,
  componentsToBackUp,
  readBackupChain,
} from '../changes/backup-sets/backup-chain.js';
import { changedSinceBackup } from '../changes/backup-sets/changed-since-backup.js';
import { judgeInventory, readServer, type ServerKnowledge } from '../changes/server/read-server.js';
import type { Host } from '../host/host.js';
import { omitUndefined } from '../omit-undefined.js';
import { intentionOf } from '../plan/intention.js';
import type { Journal } from '../plan/journal.js';
import { backupFolders, confirmedSteps } from '../plan/journal-facts.js';
import { missingThemes } from './install-portal/missing-themes.js';
import { pendingMerges } from './merge-webconfig/pending-merges.js';
import { readPackages } from './read-packages.js';
import { stillInterrupted } from './run/served.js';
import type { KnownBackup, Situation, UpgradeChoices } from './situation.js';

export interface SituationRequest {
  readonly host: Host;
  readonly journal: Pick<Journal, 'lines'>;
  readonly knowledge: ServerKnowledge;
  readonly choices: UpgradeChoices;
  /** Input `backup-path`. */
  readonly backupPath?: string;
  /** Said in this run, on top of what the journal holds. */
  readonly confirmed: readonly string[];
}

/** Reads everything that the stages judge; changes nothing. */
export async function readSituation(request: SituationRequest): Promise<Situation> {
  const { host, journal, knowledge, choices } = request;
  const chain = await readBackupChain(host.files, request.backupPath, backupFolders(journal.lines));
  const { state: now } = await readServer(host, knowledge);
  const baseline = await baselineOf(host.files, chain);
  const before = baseline === undefined ? now : judgeInventory(baseline, knowledge);
  const backup = await knownBackup(host, chain, componentsToBackUp(now));
  const confirmed = new Set([...confirmedSteps(journal.lines), ...request.confirmed]);
  const intention = intentionOf(journal.lines);
  const situation = { now, before, confirmed, ...omitUndefined({ backup, intention }) };
  const packages = await readPackages(host, situation, choices);
  const known = { ...situation, packages, missingThemes: await missingThemes(host.files, chain, situation) };
  const complete = { ...known, pendingMerges: await pendingMerges(host.files, chain, known, choices) };
  return { ...complete, interrupted: stillInterrupted(journal, complete) };
}

async function knownBackup(
  { files }: Host,
  chain: BackupChain,
  components: ReturnType<typeof componentsToBackUp>,
): Promise<KnownBackup | undefined> {
  const [newest] = chain.sets;
  if (newest === undefined) return undefined;
  const { folder, manifestSha256 } = newest;
  const changedSince = await changedSinceBackup(files, chain, components);
  return { folder, manifestSha256, components: componentsInChain(chain), changedSince };
}
