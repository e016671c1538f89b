import { applyRestore, type RestoreResult } from '../../backup/apply-restore.js';
import { readCurrentState } from '../../backup/read-current-state.js';
import { planRestore } from '../../backup/restore-plan.js';
import { storedPath } from '../../backup/stored-name.js';
import { readBackupSet, requireIntact, summaryOf } from '../../backup/verify-backup-set.js';
import type { Host } from '../../host/host.js';
import { joinPath } from '../../host/windows-path.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { UserError } from '../../user-error.js';
import type { UpgradeChange } from '../change.js';
import type { RegistryDocument } from '../restore/registry-differences.js';
import { isSame, type RegistryDifferences, registryDifferences } from '../restore/registry-differences.js';
import { describeSet } from './create-backup.js';
import { stopProductServices } from './stop-services.js';
import type { UpgradeToolbox } from './toolbox.js';

type ChangeOf<K extends UpgradeChange['kind']> = Extract<UpgradeChange, { kind: K }>;

/** Nothing may write while things are put back, and nothing is put back from a set that is not whole. */
export async function verifyBackupSet(
  { folder, manifestSha256 }: ChangeOf<'verify-backup-set'>,
  toolbox: UpgradeToolbox,
): Promise<StepResult> {
  const set = await requireIntact(toolbox.host.files, folder, toolbox.log);
  if (set.manifestSha256 !== manifestSha256) throw otherSet(folder);
  const stopped = await stopProductServices(toolbox, await toolbox.readState());
  return { changed: stopped.length > 0, notes: [describeSet(set), ...stopped.map((name) => `Stopped ${name}.`)] };
}

/** Files, each whole; what they replace is kept in the work folder. */
export async function restoreFiles(change: ChangeOf<'restore-files'>, toolbox: UpgradeToolbox): Promise<StepResult> {
  const { host, log, workFolder } = toolbox;
  const { folder, components, manifestSha256, ...choices } = change;
  // An installer that ran meanwhile may have started a service.
  await stopProductServices(toolbox, await toolbox.readState());
  const set = await readBackupSet(host.files, folder);
  if (set.manifestSha256 !== manifestSha256) throw otherSet(folder);
  const plan = planRestore(set, { components }, await readCurrentState(host.files, set, { components }));
  const keepReplacedIn = joinPath(workFolder, 'replaced', `${set.manifest.name}-${timeOf(host.clock.now())}`);
  const result = await applyRestore(host.files, { plan, choices, keepReplacedIn }, log);
  const counts = `${result.written.length} file(s) written, ${result.removed.length} moved away, ${result.unchanged} as they were.`;
  const kept =
    (await host.files.stat(keepReplacedIn)) === undefined ? [] : [`What was replaced is in ${keepReplacedIn}.`];
  return { changed: result.changed, notes: [counts, ...kept, ...refusals(result)] };
}

function refusals({ refused }: RestoreResult): readonly string[] {
  if (refused.length === 0) return [];
  const named = refused.map(({ path, message }) => `${path}: ${message}`);
  return [`Times, attributes or access rights of these were not put back. ${summaryOf(named)}`];
}

function timeOf(now: Date): string {
  return now.toISOString().replace(/[-:]|\.\d+Z$/g, '');
}

/** Values of the exported keys; what came later into them goes only where the plan says so. */
export async function restoreRegistry(
  { folder, documents, exact }: ChangeOf<'restore-registry'>,
  { host }: UpgradeToolbox,
): Promise<StepResult> {
  const notes: string[] = [];
  for (const document of documents) {
    const differences = await registryDifferences(host, folder, document);
    if (isSame(differences, exact)) continue;
    const path = storedPath(folder, document.storedAs);
    if (exact) notes.push(...(await removeLater(differences, document, host)));
    if (!isSame(differences, false)) {
      await host.registry.importKey(await host.files.read(path), document.view);
      notes.push(`Imported ${path} (${document.view}-bit view).`);
    }
    if (!isSame(await registryDifferences(host, folder, document), exact)) throw notImported(path);
  }
  return { changed: notes.length > 0, notes };
}

async function removeLater(
  { addedValues, addedKeys }: RegistryDifferences,
  { view }: RegistryDocument,
  { registry }: Pick<Host, 'registry'>,
): Promise<readonly string[]> {
  for (const { key, name } of addedValues) await registry.removeValue(key, view, name);
  for (const key of addedKeys) await registry.removeKey(key, view);
  const removed = [...addedValues.map(({ key, name }) => `${key}\\${name || '(default)'}`), ...addedKeys];
  return removed.map((name) => `Removed ${name} (${view}-bit view), which came after the backup.`);
}

/** The services that ran when the set was made. */
export async function startNamedServices(
  { names }: ChangeOf<'start-services'>,
  { host, log, journal, serviceTimeLimitSeconds }: UpgradeToolbox,
): Promise<StepResult> {
  const notes: string[] = [];
  const services = await host.services.list();
  for (const name of names) {
    if (services.find((service) => service.name === name)?.state === 'running') continue;
    log.info(`Starting ${name}.`);
    await host.services.start(name, serviceTimeLimitSeconds);
    notes.push(`Started ${name}.`);
  }
  await journal.record({ event: 'services-started', services: names });
  return { changed: notes.length > 0, notes };
}

function otherSet(folder: string): UserError {
  return new UserError(
    'backup-set-changed',
    `The backup set ${folder} is another one than the plan was made from.`,
    'Make a new plan and look at it. Find out who changed the set.',
  );
}

function notImported(path: string): UserError {
  return new UserError(
    'registry-not-restored',
    `${path} was imported, but the registry is not as it tells.`,
    'Import the file by hand (reg import), see what Windows says, and run again.',
  );
}
