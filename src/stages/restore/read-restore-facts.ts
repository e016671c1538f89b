import type { BackupSet } from '../../backup/backup-set.js';
import { readCurrentState } from '../../backup/read-current-state.js';
import { planRestore, type RestoreSelection } from '../../backup/restore-plan.js';
import { storedPath } from '../../backup/stored-name.js';
import { readBackupSet } from '../../backup/verify-backup-set.js';
import type { Host } from '../../host/host.js';
import { decodeRegistrationFile, parseRegistrationFile } from '../../host/registration-file.js';
import type { RegistryKey } from '../../host/registry.js';
import { folderOf } from '../../host/windows-path.js';
import { componentNames } from '../../product/components.js';
import type { ServerState } from '../../product/server-state.js';
import { UserError } from '../../user-error.js';
import { baselineOf, installersRole } from '../backup-chain.js';
import { judgeInventory, type ServerKnowledge } from '../read-server.js';
import { findOldPackages } from './old-packages.js';
import { type RegistryDocument, type RestoreFacts, type RestoreRequest, registryDocuments } from './restore-facts.js';

/**
 * Reads the set in `folder` and the server at the places that it concerns; changes nothing. The set's bytes are
 * proven when the plan is carried out.
 * @throws UserError `backup-manifest-missing`, `backup-manifest-unreadable`, `backup-without-inventory`
 */
export async function readRestoreFacts(
  host: Host,
  now: ServerState,
  folder: string,
  request: RestoreRequest,
  knowledge: ServerKnowledge,
): Promise<RestoreFacts> {
  const set = await readBackupSet(host.files, folder);
  const baseline = await baselineOf(host.files, { sets: [set] });
  if (baseline === undefined) throw withoutInventory(folder);
  const before = judgeInventory(baseline, knowledge);
  const selection = selectionOf(request);
  return {
    set,
    before,
    now,
    files: planRestore(set, selection, await readCurrentState(host.files, set, selection)),
    registryToImport: await registryToImport(host, set, selection),
    packages: await findOldPackages(host, request.oldInstallers ?? installersIn(set), before),
  };
}

function selectionOf({ components }: Pick<RestoreRequest, 'components'>): RestoreSelection {
  return { components: components ?? componentNames };
}

/** Folder inside the set that holds the packages, where they are part of it. */
function installersIn({ folder, manifest }: BackupSet): string | undefined {
  const first = manifest.entries.find(({ role, storedAs }) => role === installersRole && /\.msi$/i.test(storedAs));
  return first === undefined ? undefined : folderOf(storedPath(folder, first.storedAs));
}

async function registryToImport(
  host: Host,
  set: BackupSet,
  { components }: RestoreSelection,
): Promise<readonly RegistryDocument[]> {
  const entries = set.manifest.entries.filter(({ component }) => components?.includes(component) ?? true);
  const needed: RegistryDocument[] = [];
  for (const document of registryDocuments(entries)) {
    if (!(await isInRegistry(host, set.folder, document))) needed.push(document);
  }
  return needed;
}

/** True when every value of the exported key is in the registry as it was. */
export async function isInRegistry(
  { files, registry }: Pick<Host, 'files' | 'registry'>,
  folder: string,
  { storedAs, view }: RegistryDocument,
): Promise<boolean> {
  const text = decodeRegistrationFile(await files.read(storedPath(folder, storedAs)), storedAs);
  for (const key of parseRegistrationFile(text, storedAs)) {
    const [current] = (await registry.readTree(key.path, view)) ?? [];
    if (current === undefined || !holds(current, key)) return false;
  }
  return true;
}

function holds(current: RegistryKey, wanted: RegistryKey): boolean {
  const text = ({ name, data }: RegistryKey['values'][number]) =>
    JSON.stringify([name.toLowerCase(), data], (_key, value) => (typeof value === 'bigint' ? `${value}` : value));
  const present = new Set(current.values.map(text));
  return wanted.values.every((value) => present.has(text(value)));
}

function withoutInventory(folder: string): UserError {
  return new UserError(
    'backup-without-inventory',
    `The backup set ${folder} holds no inventory of its server, so what belongs where cannot be told.`,
    'Put its files back by hand; docs/how-to/restore-by-hand.md says how.',
  );
}
