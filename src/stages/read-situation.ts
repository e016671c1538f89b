import { findBackupSets } from '../backup/find-backup-sets.js';
import { omitUndefined } from '../base/json.js';
import { withoutHashes } from '../base/redaction/hidden.js';
import type { Redactor } from '../base/redaction/redactor.js';
import { sha256Of } from '../base/sha256.js';
import { componentsInChain, installedOldComponents } from '../changes/backup-sets/backup-chain.js';
import { readFrozenFiles } from '../changes/backup-sets/frozen-files.js';
import { readKnownSets } from '../changes/backup-sets/known-sets.js';
import { configurationName, type MergedComponent, mergedComponents } from '../changes/backup-sets/roles.js';
import { changedSinceBackup } from '../changes/backup-sets/what-is-backed-up.js';
import { readWayBack } from '../changes/installing/way-back.js';
import { damageOf } from '../changes/merging/damage-of.js';
import type { DamagedConfiguration } from '../changes/merging/damaged-configuration.js';
import { describeConflict } from '../changes/merging/describe-conflict.js';
import { otherDefaults } from '../changes/merging/other-defaults.js';
import { readMark } from '../changes/server/machine-mark.js';
import {
  judgeInventory,
  knowledgeWith,
  readServer,
  redactorOfNames,
  type ServerKnowledge,
} from '../changes/server/read-server.js';
import type { BackupChain } from '../changes/step-context.js';
import type { Files } from '../host/files.js';
import type { Host } from '../host/host.js';
import { joinPath } from '../host/windows-path.js';
import type { Journal, JournalLine } from '../plan/journal.js';
import {
  begunSteps,
  confirmedSteps,
  doneSteps,
  intentionOf,
  lastTurn,
  rememberedSets,
  servicesLeftStopped,
  stepsOfOpenRestore,
  upgradedSince,
  type WrittenFile,
  writtenBy,
} from '../plan/journal-facts.js';
import { uploadOf } from '../plan/uploads.js';
import type { Inventory } from '../product/inventory.js';
import { type WebComponentName, webComponentNames } from '../product/names.js';
import { newComponent, oldComponent, type ServerState } from '../product/server-state.js';
import { backupId, installationId, mergeId, upgradeIds, uploadId } from '../product/step-ids.js';
import type { MergeRecord } from '../webconfig/merge-record-schema.js';
import { blockingConflicts, type MergeResult } from '../webconfig/merge-result.js';
import { judgeBeginning } from './beginning.js';
import { missingThemes } from './install-portal/restore-themes.js';
import { packagePathOf } from './install-web-component/plan.js';
import { targetPlaces } from './install-web-component/target-places.js';
import { judgeRecords, linesThatCount, type RecordChoice } from './judge-records.js';
import { webServiceSdkAddress } from './merge-webconfig/plan.js';
import { readOpenPrograms } from './open-programs.js';
import { packageFacts } from './package-facts.js';
import { knownBeginning } from './read-beginning.js';
import { stillInterrupted } from './run/served.js';
import { setsRequest } from './set-findings.js';
import type { KnownBackup, PendingMerge, Situation, UpgradeChoices } from './situation.js';
import { stagedPackages } from './stage-installers/plan.js';

export interface SituationRequest {
  readonly host: Host;
  readonly journal: Pick<Journal, 'lines' | 'gaps'>;
  readonly knowledge: ServerKnowledge;
  readonly choices: UpgradeChoices;
  /** Input `backup-path`. */
  readonly backupPath?: string;
  /** Input `from-other-server`. */
  readonly fromOtherServer?: boolean;
  /** Input `when-records-differ`. */
  readonly recordChoice?: RecordChoice;
  /** Confirmed in this run, in addition to what is in the journal. */
  readonly confirmed: readonly string[];
}

/** Without the hashes of hidden values: a plan is the same where nothing could be written into the work folder. */
function hashOfInventory({ hiddenWith: _, ...inventory }: Inventory): string {
  return sha256Of(withoutHashes(JSON.stringify(inventory)));
}

/** Reads everything that the stages judge; changes nothing. */
export async function readSituation(request: SituationRequest): Promise<Situation> {
  const { host, knowledge, choices, recordChoice } = request;
  const mark = await readMark(host);
  const lines = linesThatCount(judgeRecords(request.journal, mark, []), recordChoice, request.journal.lines);
  const journal = { lines };
  const intention = intentionOf(journal.lines);
  const known = knowledgeWith(intention, knowledge);
  const server = await readServer(host, known);
  const { inventory: found, state: now } = server;
  const { chain, sets } = await readKnownSets(host.files, {
    ...setsRequest(journal.lines, now.machine.name, request.fromOtherServer, request.backupPath),
    withFiles: true,
  });
  const record = await knownBeginning(host, chain, knowledge, intention !== undefined);
  const inventory = record !== undefined && 'inventory' in record ? record.inventory : found;
  const before = inventory === found ? now : judgeInventory(inventory, knowledge);
  const beginning = judgeBeginning(record, now);
  const backup = await knownBackup(host, chain, now);
  const confirmed = new Set([...confirmedSteps(journal.lines), ...request.confirmed]);
  const inventorySha256 = hashOfInventory(inventory);
  const records = judgeRecords(request.journal, mark, await setsOfNobody(request, now));
  const situation = {
    now,
    before,
    beginning,
    inventorySha256,
    records,
    sets,
    confirmed,
    doneSteps: doneSteps(journal.lines),
    ...omitUndefined({ backup, intention, recordChoice, actsFrom: host.actsFrom }),
  };
  const packages = await readPackages(host, situation, choices);
  const { oldInstallers } = choices;
  const looked = {
    ...situation,
    packages,
    wayBack: await readWayBack(host, { oldInstallers, chain, before, now }),
    missingThemes: await missingThemes(host.files, chain, situation),
  };
  const targets = await targetPlaces(host.files, situation, choices);
  const complete = {
    ...looked,
    targets,
    begunSteps: begunSteps(journal.lines),
    ...(await readMerges(host.files, chain, looked, choices, journal.lines, redactorOfNames(knowledge))),
    damagedOld: await damageOfOld(host.files, now),
  };
  return {
    ...complete,
    frozen: await readFrozenFiles(host.files, server),
    openPrograms: await readOpenPrograms(host, server),
    begunInRestore: stepsOfOpenRestore(journal.lines),
    turns: (action: string) => lastTurn(journal.lines, action),
    isUpgradedSince: (manifestSha256: string) => upgradedSince(journal.lines, manifestSha256, upgradeIds),
    uploads: {
      isBegun: complete.begunSteps.has(uploadId),
      isNewestDone: backup !== undefined && uploadOf(journal.lines, backup.manifestSha256) !== undefined,
    },
    leftStopped: servicesLeftStopped(journal.lines),
    interrupted: stillInterrupted(journal, complete),
  };
}

/** Sets of this server that no record of this work folder knows. */
async function setsOfNobody(request: SituationRequest, { machine }: ServerState): Promise<readonly string[]> {
  const { host, journal, choices, backupPath, recordChoice } = request;
  const isKnown = backupPath !== undefined || recordChoice !== undefined || rememberedSets(journal.lines).length > 0;
  // Runs that died between their set and the line about it: what began under this journal is of this journal.
  if (isKnown || begunSteps(journal.lines).has(backupId)) return [];
  const { sets } = await findBackupSets(host.files, choices.backupDestination, machine.name);
  return sets.map(({ folder }) => folder);
}

async function knownBackup({ files }: Host, chain: BackupChain, now: ServerState): Promise<KnownBackup | undefined> {
  const [newest] = chain.sets;
  if (newest === undefined) return undefined;
  const { folder, manifestSha256 } = newest;
  const changedSince = await changedSinceBackup(files, chain, installedOldComponents(now), now, 'glance');
  return { folder, manifestSha256, components: componentsInChain(chain), changedSince };
}

/** What the packages say of themselves that the choices name, or that the new server has put into its folder. */
async function readPackages(
  host: Host,
  situation: Pick<Situation, 'now' | 'before'>,
  choices: UpgradeChoices,
): Promise<Situation['packages']> {
  const web = webComponentNames.flatMap((component) => packagePathOf(component, situation, choices) ?? []);
  const mustBeThere = [
    ...(choices.setup === undefined ? [] : [choices.setup.path]),
    ...(packagesAreThere(situation, choices) ? web : []),
    ...stagedPackages(situation, choices).map(({ from }) => from),
  ];
  const facts = await Promise.all(
    [...new Set(mustBeThere)].map(async (path) => [path, await packageFacts(host, path)] as const),
  );
  return Object.fromEntries(facts);
}

/** The new server brings the packages with it: before its installation they are not expected in its folder. */
function packagesAreThere({ now }: Pick<Situation, 'now'>, choices: UpgradeChoices): boolean {
  return (
    choices.packageFolder !== undefined ||
    now.components.some(({ component, generation }) => component === 'agent' && generation === 'mfa-server')
  );
}

/** What a merge would change now, where the old file is in the backup and the new one is installed. */
async function readMerges(
  files: Files,
  chain: BackupChain,
  situation: Pick<Situation, 'now' | 'before'>,
  choices: UpgradeChoices,
  lines: readonly JournalLine[],
  redactor: Redactor,
): Promise<Pick<Situation, 'pendingMerges' | 'damaged'>> {
  const found: [MergedComponent, PendingMerge][] = [];
  const damaged: [WebComponentName, DamagedConfiguration][] = [];
  for (const component of mergedComponents) {
    const [old, current] = [oldComponent(situation.before, component), newComponent(situation.now, component)];
    if (old?.web === undefined || current?.web === undefined) continue;
    // Most runs have nothing to merge.
    const { ifTargetIsWhole, mergeComponent } = await import('../changes/merging/merge-component.js');
    const address = webServiceSdkAddress(situation, choices, old.web.configuration?.webServiceSdkUrl);
    const { web } = current;
    const merge = await ifTargetIsWhole(files, joinPath(web.folder, configurationName), () =>
      mergeComponent(files, chain, component, web, address, choices, redactor),
    );
    if (merge === undefined) continue;
    if ('status' in merge) {
      damaged.push([component, merge]);
      continue;
    }
    const pending = pendingMergeOf(merge.result, merge.record);
    const written = choices.mergeAgain ? undefined : writtenBy(lines, mergeId(component), installationId(component));
    found.push([component, written === undefined ? pending : leftToPerson(pending, written)]);
  }
  const sdk = await damageOfSdk(files, situation);
  if (sdk !== undefined) damaged.push(['web-service-sdk', sdk]);
  return {
    pendingMerges: Object.fromEntries(found),
    ...(damaged.length === 0 ? {} : { damaged: Object.fromEntries(damaged) }),
  };
}

/** Nothing is merged into the new SDK, so nothing else looks into its file. */
async function damageOfSdk(files: Files, { now, before }: Pick<Situation, 'now' | 'before'>) {
  const web = newComponent(now, 'web-service-sdk')?.web;
  if (web === undefined || oldComponent(before, 'web-service-sdk') === undefined) return undefined;
  return damageOf(files, joinPath(web.folder, configurationName));
}

/** While the old components are there a person can still correct their files. */
async function damageOfOld(files: Files, now: ServerState): Promise<NonNullable<Situation['damagedOld']>> {
  const found = await Promise.all(
    webComponentNames.map(async (component) => {
      const web = oldComponent(now, component)?.web;
      const damage = web && (await damageOf(files, joinPath(web.folder, configurationName)));
      return damage === undefined ? [] : [[component, damage] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** A file that is not as the merge left it is somebody's work: the old values are not written over it again. */
function leftToPerson(pending: PendingMerge, { at, sha256 }: WrittenFile): PendingMerge {
  const { record, changed, conflicts } = pending;
  if ((!changed && conflicts.length === 0) || record.target.sha256 === sha256) return pending;
  const settings = record.outcomes.flatMap(({ setting, outcome, reason, target, result }) => {
    if (outcome === 'conflict') return [`${setting}: a person has to decide. ${reason}`];
    if (outcome !== 'corrected' && outcome !== 'carried') return [];
    return [`${setting}: ${target ?? 'not there'} (the merge: ${result ?? 'not there'})`];
  });
  return { ...pending, changed: false, conflicts: [], changedByPerson: { since: at, settings } };
}

function pendingMergeOf(result: MergeResult, record: MergeRecord): PendingMerge {
  const { changed, outcomes } = result;
  const worthSaying = outcomes.filter(({ outcome }) => outcome !== 'same');
  return {
    changed,
    detail: worthSaying.map(({ setting, outcome, reason }) => `${setting}: ${outcome}. ${reason}`),
    conflicts: blockingConflicts({ outcomes }).map(describeConflict),
    record,
    otherDefaults: otherDefaults(result, record),
  };
}
