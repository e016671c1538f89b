import {
  type BackupChain,
  baselineOf,
  componentsInChain,
  componentsToBackUp,
} from '../changes/backup-sets/backup-chain.js';
import { changedSinceBackup } from '../changes/backup-sets/contents.js';
import { readFrozenFiles } from '../changes/backup-sets/frozen-files.js';
import { readKnownSets } from '../changes/backup-sets/known-sets.js';
import { judgeInventory, readServer, type ServerKnowledge } from '../changes/server/read-server.js';
import type { Host } from '../host/host.js';
import { omitUndefined } from '../omit-undefined.js';
import { intentionOf } from '../plan/intention.js';
import type { Journal } from '../plan/journal.js';
import { confirmedSteps, lastTurn, servicesLeftStopped, stepsOfOpenRestore } from '../plan/journal-facts.js';
import type { ServerState } from '../product/server-state.js';
import { missingThemes } from './install-portal/missing-themes.js';
import { pendingMerges } from './merge-webconfig/pending-merges.js';
import { readPackages } from './read-packages.js';
import { stillInterrupted } from './run/served.js';
import { setsRequest } from './set-findings.js';
import type { KnownBackup, Situation, UpgradeChoices } from './situation.js';

export interface SituationRequest {
  readonly host: Host;
  readonly journal: Pick<Journal, 'lines'>;
  readonly knowledge: ServerKnowledge;
  readonly choices: UpgradeChoices;
  /** Input `backup-path`. */
  readonly backupPath?: string;
  /** Input `from-other-server`. */
  readonly fromOtherServer?: boolean;
  /** Said in this run, on top of what the journal holds. */
  readonly confirmed: readonly string[];
}

/** Reads everything that the stages judge; changes nothing. */
export async function readSituation(request: SituationRequest): Promise<Situation> {
  const { host, journal, knowledge, choices } = request;
  const { state: now } = await readServer(host, knowledge);
  const { chain, sets } = await readKnownSets(host.files, {
    ...setsRequest(journal.lines, now.machine.name, request.fromOtherServer, request.backupPath),
    withFiles: true,
  });
  const baseline = await baselineOf(host.files, chain);
  const before = baseline === undefined ? now : judgeInventory(baseline, knowledge);
  const backup = await knownBackup(host, chain, now);
  const confirmed = new Set([...confirmedSteps(journal.lines), ...request.confirmed]);
  const intention = intentionOf(journal.lines);
  const situation = { now, before, sets, confirmed, ...omitUndefined({ backup, intention }) };
  const packages = await readPackages(host, situation, choices);
  const known = { ...situation, packages, missingThemes: await missingThemes(host.files, chain, situation) };
  const complete = { ...known, pendingMerges: await pendingMerges(host.files, chain, known, choices) };
  return {
    ...complete,
    frozen: await readFrozenFiles(host.files, now),
    begunInRestore: stepsOfOpenRestore(journal.lines),
    turns: (action: string) => lastTurn(journal.lines, action),
    leftStopped: servicesLeftStopped(journal.lines),
    interrupted: stillInterrupted(journal, complete),
  };
}

async function knownBackup({ files }: Host, chain: BackupChain, now: ServerState): Promise<KnownBackup | undefined> {
  const [newest] = chain.sets;
  if (newest === undefined) return undefined;
  const { folder, manifestSha256 } = newest;
  const changedSince = await changedSinceBackup(files, chain, componentsToBackUp(now), now, 'glance');
  return { folder, manifestSha256, components: componentsInChain(chain), changedSince };
}
