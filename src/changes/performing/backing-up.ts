import type { BackupItem } from '../../backup/backup-set.js';
import { requireIntact } from '../../backup/verify-backup-set.js';
import { UserError } from '../../base/user-error.js';
import type { Host } from '../../host/host.js';
import { isAtOrBelow } from '../../host/windows-path.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { componentTitles } from '../../product/components.js';
import { viewsOf } from '../../product/read-registry.js';
import { productKey } from '../../product/registry-locations.js';
import { registryPlace } from '../../product/registry-snapshot.js';
import type { ServerState } from '../../product/server-state.js';
import type { ChangeOf } from '../all.js';
import { baselineOf, componentsInChain, componentsToBackUp, entriesOf } from '../backup-sets/backup-chain.js';
import { registryDocumentName } from '../backup-sets/backup-items.js';
import { extractedDefaults } from '../backup-sets/default-configurations.js';
import { requireUnchangedFiles, valuesChangedSincePlan } from '../backup-sets/frozen-files.js';
import { requirePlannedSet } from '../backup-sets/planned-set.js';
import { registryDifferences, type ValueName } from '../backup-sets/registry-differences.js';
import { installersRole } from '../backup-sets/roles.js';
import { describeSet, storeSet } from '../backup-sets/store-set.js';
import { tidyBackups } from '../backup-sets/tidy-backups.js';
import { changedSinceBackup } from '../backup-sets/what-is-backed-up.js';
import type { Promised } from '../installing/approved-file.js';
import { readWayBack, type WayBack } from '../installing/way-back.js';
import type { BackupChain, StepContext } from '../step-context.js';

type Creation = ChangeOf<'create-backup-set'>;

export async function createBackupSet(change: Creation, context: StepContext): Promise<StepResult> {
  const server = await context.readServer();
  await requireUnchangedFiles(change.frozen, server, { files: context.host.files, ...context });
  const installers = await installerItems(change, context, await context.readChain(), server.state);
  const more = [...installers, ...(await extractedDefaults(context, change.components, server.state))];
  const set = await storeSet({ ...change, more }, context, server);
  const { folder, manifestSha256 } = set;
  return {
    outcome: 'done',
    notes: [describeSet(set), ...(await tidyBackups(change, context))],
    result: { folder, manifestSha256 },
  };
}

type SetConfirmation = ChangeOf<'confirm-backup-set'>;

/** @throws UserError `backup-not-intact`, `no-backup-set`, `data-file-missing`, `changed-since-plan` */
export async function confirmBackupSet(change: SetConfirmation, context: StepContext): Promise<StepResult> {
  const server = await context.readServer();
  requireDataFile(server.state);
  await requireUnchangedFiles(change.frozen, server, { files: context.host.files, ...context });
  const chain = await context.readChain();
  for (const { folder } of chain.sets) await requireIntact(context.host.files, folder, context.log);
  const values = await valuesOutdated(context, chain, server.state);
  const outdated = [
    ...(await outdatedFiles(context, chain, server.state)),
    ...values,
    ...packagesInNoSet(change, chain),
  ];
  const [newest] = chain.sets;
  if (newest === undefined) throw noSet(server.state);
  if (outdated.length === 0) {
    const { folder, manifestSha256 } = newest;
    const notes = [`${describeSet(newest)} Nothing changed since.`];
    return { outcome: 'already-done', notes, result: { folder, manifestSha256 } };
  }
  const more = await installerItems(change, context, chain, server.state);
  const set = await storeSet({ ...change, more }, context, server);
  const changes = `${outdated.length} file(s) or registry value(s) changed since the last backup or were in no set, so it was made anew: ${outdated.slice(0, 3).join(', ')}`;
  const { folder, manifestSha256 } = set;
  return { outcome: 'done', notes: [changes, describeSet(set)], result: { folder, manifestSha256 } };
}

/** Without it a set of the agent has no users, and the new server would start with none. */
function requireDataFile({ components: installed, dataFile }: ServerState): void {
  const hasAgent = installed.some(({ component, generation }) => component === 'agent' && generation === 'phonefactor');
  if (!hasAgent || dataFile?.status === 'present') return;
  throw new UserError(
    'data-file-missing',
    `The data file ${dataFile?.path ?? 'PhoneFactor.pfdata'} is not there or cannot be read, so nothing is removed.`,
    'Find the data file and give its path as data-file. Without it users and settings cannot be brought over.',
  );
}

async function outdatedFiles({ host }: StepContext, chain: BackupChain, state: ServerState) {
  const components = componentsToBackUp(state);
  const stored = componentsInChain(chain);
  const missing = components.filter((component) => !stored.includes(component));
  return [...missing, ...(await changedSinceBackup(host.files, chain, components, state, 'bytes'))];
}

/**
 * The plan that made the set was shown with the values that are in it: one that is another now was changed in between.
 * Of a set that another plan made the values are backed up again. @throws UserError `changed-since-plan`
 */
async function valuesOutdated(
  { host, digest }: StepContext,
  chain: BackupChain,
  state: ServerState,
): Promise<readonly string[]> {
  const { places, planDigest } = await valuesSinceBackup(host, chain, state);
  if (planDigest === digest && places.length > 0) throw valuesChangedSincePlan(places);
  return places;
}

/** What an earlier version backed up, or a run without old-installers, may lack a package of the way back. */
function packagesInNoSet({ packages = [] }: SetConfirmation, { sets }: BackupChain): readonly string[] {
  const stored = new Set(sets.flatMap(({ manifest }) => manifest.entries.map(({ sha256 }) => sha256)));
  const lacking = packages.filter(({ sha256 }) => !stored.has(sha256));
  return lacking.map(({ component }) => `package of the ${componentTitles[component]}`);
}

function noSet({ machine }: ServerState): UserError {
  return new UserError(
    'no-backup-set',
    `No backup set of ${machine.name} was found, so nothing is removed.`,
    'Run backup-pfdata on this server first, or give the folder of an existing set as backup-path.',
  );
}

type Verification = ChangeOf<'verify-backup-set'>;

/** @throws UserError `backup-not-intact`, `backup-set-changed` */
export async function verifyBackupSet(change: Verification, { host, log }: StepContext): Promise<StepResult> {
  const { folder, manifestSha256: planned } = change;
  const set = await requireIntact(host.files, folder, log);
  requirePlannedSet(set, planned);
  return { outcome: 'already-done', notes: [describeSet(set)], result: { folder, manifestSha256: planned } };
}

/** Values of the product's key that are not in the registry as a set has them. */
interface ValuesSinceBackup {
  readonly places: readonly string[];
  /** Digest of the plan that made the set; absent where no set has the key. */
  readonly planDigest?: string;
}

/** Compares all data, secrets included, with the newest set that has the key; names values and keys, never data. */
async function valuesSinceBackup(
  host: Pick<Host, 'files' | 'registry'>,
  chain: BackupChain,
  state: ServerState,
): Promise<ValuesSinceBackup> {
  if (!componentsToBackUp(state).includes('agent')) return { places: [] };
  const stored = entriesOf(chain, 'agent', 'registry');
  const places: string[] = [];
  for (const view of viewsOf(state.machine.architecture)) {
    const document = stored.find(({ entry }) => entry.storedAs.endsWith(registryDocumentName(view)));
    if (document !== undefined) {
      const { storedAs } = document.entry;
      const { missing, changed, addedValues, addedKeys } = await registryDifferences(host, document.set.folder, {
        ...{ storedAs, view },
      });
      const place = ({ key, name }: ValueName) => registryPlace(key, name, view);
      const keys = addedKeys.map((key) => `${key} (${view}-bit view)`);
      places.push(...[...missing, ...changed, ...addedValues].map(place), ...keys);
    } else if ((await host.registry.readTree(productKey, view)) !== undefined) {
      places.push(`${productKey} (${view}-bit view)`);
    }
  }
  const planDigest = stored[0]?.set.manifest.origin?.planDigest;
  return planDigest === undefined ? { places } : { places, planDigest };
}

interface PromisingChange {
  readonly oldInstallers?: string;
  readonly packages?: Promised;
}

/**
 * What belongs into a set so that the old products can be installed again, looked for anew: nothing is removed on a
 * promise that is not true any more.
 * @throws UserError `old-package-changed`
 */
async function installerItems(
  { oldInstallers, packages = [] }: PromisingChange,
  { host, judge }: StepContext,
  chain: BackupChain,
  now: ServerState,
): Promise<readonly BackupItem[]> {
  const baseline = await baselineOf(host.files, chain);
  const before = baseline === undefined ? now : judge(baseline);
  const found = await readWayBack(host, { oldInstallers, chain, before, now });
  for (const one of packages) requireAsPromised(one, found);
  const item = (kind: 'file' | 'folder', path: string): BackupItem => ({
    kind,
    component: 'server',
    role: installersRole,
    path,
  });
  const single = Object.values(found.packages).map(({ path }) => path);
  if (oldInstallers === undefined) return single.map((path) => item('file', path));
  const others = single.filter((path) => !isAtOrBelow(path, oldInstallers));
  return [item('folder', oldInstallers), ...others.map((path) => item('file', path))];
}

function requireAsPromised({ component: name, version, sha256: promised }: Promised[number], found: WayBack): void {
  const { packages } = found;
  if (packages[name]?.sha256 === promised) return;
  throw new UserError(
    'old-package-changed',
    `The package from which the ${componentTitles[name]} ${version} can be installed again is not where it was when the plan was made, or has other bytes (SHA-256 ${promised}).`,
    'Nothing was removed. Put the package back into the folder of old-installers, or make a new plan.',
  );
}
