import type { BackupSet } from '../../backup/backup-set.js';
import { findBackupSets } from '../../backup/find-backup-sets.js';
import { readCurrentState } from '../../backup/read-current-state.js';
import { planRestore, type RestoreSelection } from '../../backup/restore-plan.js';
import { readBackupSet } from '../../backup/verify-backup-set.js';
import { UserError } from '../../base/user-error.js';
import type { UpgradeChange } from '../../changes/all.js';
import { baselineOf } from '../../changes/backup-sets/backup-chain.js';
import type { KnownSet } from '../../changes/backup-sets/known-sets.js';
import { exportedKeys, registryDifferences } from '../../changes/backup-sets/registry-differences.js';
import { storedInstallers } from '../../changes/backup-sets/roles.js';
import { findOldPackages, type OldPackages, packagesAmong } from '../../changes/installing/old-packages.js';
import { judgeInventory, type ServerKnowledge } from '../../changes/server/read-server.js';
import type { Host } from '../../host/host.js';
import { sameText } from '../../host/same-text.js';
import { folderOf, samePath, topmostPaths } from '../../host/windows-path.js';
import type { Plan } from '../../plan/plan.js';
import { type ComponentName, componentNames } from '../../product/components.js';
import type { ServerState } from '../../product/server-state.js';
import { reinstallationId } from '../../product/step-ids.js';
import type { Situation, UpgradeChoices } from '../situation.js';
import { completePlan } from '../upgrade/plan.js';
import { planRestoreBackup } from './plan.js';
import { type RegistryState, type RestoreFacts, type RestoreWishes, registryDocuments } from './restore-facts.js';

/** What became of other sets does not stop a restore of this one. Whose it is, is judged with the facts of the restore. */
function isChosen({ folder, foundIn, status }: KnownSet, chosen: string): boolean {
  return status !== 'of-other-server' && samePath(foundIn ?? folder, chosen);
}

/** The planner of one restore, for `runPlan`: reads set and server, then plans. */
export function restorePlanner(host: Host, knowledge: ServerKnowledge, folder: string, request: RestoreWishes) {
  return async (situation: Situation, choices: UpgradeChoices): Promise<Plan<UpgradeChange>> => {
    const facts = await readRestoreFacts(host, situation, folder, request, knowledge);
    const chosen = { ...situation, sets: situation.sets.filter((set) => isChosen(set, folder)) };
    return completePlan('restore-backup', chosen, choices, planRestoreBackup(facts, request), { restore: request });
  };
}

/**
 * Reads the set in `folder` and the server at the places that it concerns; changes nothing. The set's bytes are
 * proven when the plan is carried out.
 * @throws UserError `backup-manifest-missing`, `backup-manifest-unreadable`, `backup-without-inventory`
 */
async function readRestoreFacts(
  host: Host,
  situation: Pick<Situation, 'now' | 'begunInRestore' | 'leftStopped' | 'isUpgradedSince'>,
  folder: string,
  request: RestoreWishes,
  knowledge: ServerKnowledge,
): Promise<RestoreFacts> {
  const { now, begunInRestore = new Set(), leftStopped = [], isUpgradedSince } = situation;
  const set = await readBackupSet(host.files, folder);
  const baseline = await baselineOf(host.files, { sets: [set] });
  if (baseline === undefined) throw withoutInventory(folder);
  const before = judgeInventory(baseline, knowledge);
  const selection = selectionOf(request);
  return {
    set,
    elsewhere: await heldElsewhere(host, set),
    before,
    now,
    reinstalled: new Set(componentNames.filter((name) => begunInRestore.has(reinstallationId(name)))),
    leftStopped,
    isUpgradedSince: isUpgradedSince?.(set.manifestSha256) ?? false,
    files: planRestore(set, selection, await readCurrentState(host.files, set, selection)),
    registry: await registryStates(host, set, selection),
    packages: await oldPackages(host, set, request.oldInstallers, before),
  };
}

function selectionOf({ components }: Pick<RestoreWishes, 'components'>): RestoreSelection {
  return { components: components ?? componentNames };
}

/** From the folder that was given; without one from the set, then from the sets beside it. */
async function oldPackages(
  host: Host,
  set: BackupSet,
  given: string | undefined,
  before: ServerState,
): Promise<OldPackages> {
  if (given !== undefined) return findOldPackages(host, given, before);
  const { sets } = await findBackupSets(host.files, folderOf(set.folder), set.manifest.server);
  const others = sets.filter(({ folder }) => !sameText(folder, set.folder));
  return packagesAmong(host, storedInstallers({ sets: [set, ...others] }), 'backup-set', before);
}

/** A run that carried on after a part of the product was gone made a set of the rest. */
async function heldElsewhere({ files }: Host, set: BackupSet): Promise<ReadonlyMap<ComponentName, string>> {
  const { sets } = await findBackupSets(files, folderOf(set.folder), set.manifest.server);
  const others = sets.filter(({ folder }) => !sameText(folder, set.folder));
  const found = componentNames.flatMap((component) => {
    const holder = others.find(({ manifest }) => manifest.components.includes(component));
    const isHere = set.manifest.components.includes(component);
    return isHere || holder === undefined ? [] : [[component, holder.folder] as const];
  });
  return new Map(found);
}

async function registryStates(
  host: Host,
  set: BackupSet,
  { components }: RestoreSelection,
): Promise<readonly RegistryState[]> {
  const entries = set.manifest.entries.filter(({ component }) => components?.includes(component) ?? true);
  const states: RegistryState[] = [];
  for (const document of registryDocuments(entries)) {
    const exported = await exportedKeys(host.files, set.folder, document.storedAs);
    const keys = topmostPaths(exported.map(({ path }) => path));
    states.push({ document, keys, differences: await registryDifferences(host, set.folder, document) });
  }
  return states;
}

function withoutInventory(folder: string): UserError {
  return new UserError(
    'backup-without-inventory',
    `The backup set ${folder} has no inventory of its server, so what belongs where is not known.`,
    'Put its files back by hand; docs/how-to/restore-by-hand.md explains how.',
  );
}
