import { UserError } from '../../base/user-error.js';
import type { Files } from '../../host/files.js';
import { undefinedWhereNotFound } from '../../host/host-error.js';
import { samePath } from '../../host/windows-path.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { viewsOf } from '../../product/read-registry.js';
import { installPathValue, productKey } from '../../product/registry-locations.js';
import type { ChangeOf } from '../all.js';
import { entriesOf, type StoredEntry } from '../backup-sets/backup-chain.js';
import { registryDocumentName } from '../backup-sets/backup-items.js';
import type { StepContext } from '../step-context.js';

type Keeping = ChangeOf<'keep-install-path'>;

/** @throws UserError `install-path-lost`, `data-file-lost` */
export async function keepInstallPath(change: Keeping, context: StepContext): Promise<StepResult> {
  const notes = [...(await restoreRegistry(change, context)), ...(await restoreData(change, context))];
  if (notes.length > 0) return { outcome: 'done', notes };
  return {
    outcome: 'already-done',
    notes: [`The registry names ${change.installPath}, and ${change.dataFile} is there.`],
  };
}

async function restoreRegistry(change: Keeping, context: StepContext): Promise<readonly string[]> {
  const { host } = context;
  if (await isRegistered(change, context)) return [];
  const chain = await context.readChain();
  const { machine } = await context.readState();
  const stored = entriesOf(chain, 'agent', 'registry');
  for (const view of viewsOf(machine.architecture)) {
    const document = stored.find(({ entry }) => entry.storedAs.endsWith(registryDocumentName(view)));
    if (document !== undefined) await host.registry.importKey(await host.files.read(document.path), view);
  }
  if (!(await isRegistered(change, context))) await writeInstallPath(change, context);
  if (!(await isRegistered(change, context))) throw pathLost(change);
  return [`The install path was not in the registry after the removal; it was put back: ${change.installPath}.`];
}

/** Where the old agent never had the value, the operator named the folder. The product is 32-bit in this respect. */
async function writeInstallPath({ installPath }: Keeping, { host }: StepContext): Promise<void> {
  const data = { type: 'string', text: `${installPath}\\` } as const;
  await host.registry.writeValue(productKey, '32', { name: installPathValue, data });
}

async function isRegistered(change: Keeping, context: StepContext): Promise<boolean> {
  const { installPath } = await context.readState();
  return installPath !== undefined && installPath.views.length > 0 && samePath(installPath.path, change.installPath);
}

async function restoreData(change: Keeping, context: StepContext): Promise<readonly string[]> {
  const { files } = context.host;
  const restored: string[] = [];
  for (const { entry, path } of entriesOf(await context.readChain(), 'agent', 'data')) {
    if (entry.originalPath === undefined || (await files.stat(entry.originalPath)) !== undefined) continue;
    const { sha256 } = await files.copy(path, entry.originalPath);
    if (sha256 !== entry.sha256) throw damaged(path, change.dataFile);
    restored.push(entry.originalPath);
  }
  if (!(await hasContent(files, change.dataFile))) throw dataLost(change);
  return restored.map((path) => `The removal took ${path}; it was put back from the backup set.`);
}

async function hasContent(files: Files, path: string): Promise<boolean> {
  return ((await files.stat(path).catch(undefinedWhereNotFound))?.size ?? 0) > 0;
}

function pathLost({ installPath }: Keeping): UserError {
  return new UserError(
    'install-path-lost',
    `The registry does not name ${installPath}, and the value could not be written.`,
    'Without it the new server would go into its own default folder and not find the data file. Put the value InstallPath back by hand, and run again.',
  );
}

function dataLost({ dataFile }: Keeping): UserError {
  return new UserError(
    'data-file-lost',
    `The data file ${dataFile} is gone or empty after the removal, and it is not in the backup set.`,
    'Put it back from your last good copy before you go on; the new server must not be installed without it.',
  );
}

function damaged(stored: StoredEntry['path'], dataFile: string): UserError {
  return new UserError(
    'data-file-lost',
    `${stored} in the backup set no longer has the bytes that its manifest records, so ${dataFile} was not restored whole.`,
    'Take another copy of the backup set (the artifact), restore from it with restore-backup, and run again.',
  );
}
