import { mkdir, open, readdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../base/user-error.js';
import { installPropertiesKey, localPackageValue } from '../host/packed-code.js';
import { encodeRegistrationFile, formatRegistrationFile } from '../host/registration-file.js';
import type { RegistryKey, RegistryView } from '../host/registry.js';
import type {
  InstallAction,
  InstalledProductRecord,
  RehearsalFaults,
  RehearsalInstaller,
  RehearsalMachine,
  RehearsalServices,
} from '../host/rehearsal/format.js';
import { sameText } from '../host/same-text.js';
import type { Service } from '../host/services.js';
import { driveLetterOf, folderOf, joinPath, samePath } from '../host/windows-path.js';
import { expandPath } from './configured-path.js';
import { type FoundProduct, findProducts, uninstallEntries } from './find-products.js';
import { findWebPresence } from './find-web-presence.js';
import { installPathsOf } from './install-path.js';
import type { FolderListing, Inventory } from './inventory.js';
import { dataFolderName, logFolderName, type ProductNameOverrides, productThemes } from './names.js';
import { uninstallKey } from './registry-locations.js';
import { registrySnapshot } from './registry-snapshot.js';
import { registryKeysOf } from './registry-text.js';
import { keyAt, type RegistrySnapshot } from './registry-values.js';
import { rehearsalPath } from './rehearsal-path.js';

interface PlannedFile {
  readonly path: string;
  readonly size: number;
  readonly modified?: string;
  /** Absent: a placeholder of `size` zero bytes. */
  readonly text?: string;
}

function plannedFiles(inventory: Inventory): readonly PlannedFile[] {
  const listed = inventory.folders.flatMap((folder) =>
    folder.files.map((file) => ({ ...file, path: joinPath(folder.path, file.path) })),
  );
  const withText = listed.map((file): PlannedFile => {
    const text = inventory.configurations.find((configuration) => samePath(configuration.path, file.path))?.text;
    return text === undefined ? file : { ...file, text, size: Buffer.byteLength(text) };
  });
  const { dataFile } = inventory;
  const isElsewhere = dataFile && dataFile.status !== 'missing' && !listed.some((f) => samePath(f.path, dataFile.path));
  const all = isElsewhere ? [...withText, { path: dataFile.path, size: dataFile.size ?? 0 }] : withText;
  return [...new Map(all.map((file) => [file.path.toLowerCase(), file])).values()];
}

async function writePlaceholder(path: string, size: number): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.truncate(size);
  } finally {
    await file.close();
  }
}

async function writePlannedFile(folder: string, file: PlannedFile): Promise<void> {
  const path = rehearsalPath(folder, file.path);
  await mkdir(dirname(path), { recursive: true });
  if (file.text === undefined) await writePlaceholder(path, file.size);
  else await writeFile(path, file.text);
  if (file.modified === undefined) return;
  const modified = new Date(file.modified);
  if (!Number.isNaN(modified.getTime())) await utimes(path, modified, modified);
}

/** The rehearsal's registry is one file in the native view, as 64-bit Windows stores it. */
function storedPath(path: string, view: string, architecture: string): string {
  if (architecture === 'x86' || view === '64') return path;
  return path.replace(/^(HKEY_LOCAL_MACHINE\\SOFTWARE)(?=\\|$)/i, '$1\\Wow6432Node');
}

function storedRegistry({ machine, registry }: Inventory): readonly RegistryKey[] {
  return registry.flatMap(({ view, text }) =>
    registryKeysOf(text).map((key) => ({ ...key, path: storedPath(key.path, view, machine.architecture) })),
  );
}

function machineFile(inventory: Inventory, files: readonly PlannedFile[]): RehearsalMachine {
  const used = (letter: string) =>
    files.filter(({ path }) => driveLetterOf(path) === letter).reduce((sum, { size }) => sum + size, 0);
  return {
    format: 1,
    about: `Made from an inventory of ${inventory.machine.name}: a reconstruction, with placeholders in place of files.`,
    machine: inventory.machine,
    drives: inventory.drives.map(({ letter, freeBytes }) => ({ letter, capacityBytes: freeBytes + used(letter) })),
    reachable: Object.entries(inventory.reachable).flatMap(([address, answers]) => (answers ? [address] : [])),
  };
}

/** A data file that the product's own service kept open at the time is kept open by it here, too. */
function servicesFile({ services, dataFile }: Inventory): RehearsalServices {
  const isHeld = dataFile?.status === 'present' && dataFile.reason !== undefined;
  const holder = isHeld ? services.find(({ state }) => state === 'running') : undefined;
  const withHolds = (service: Service) =>
    service === holder && dataFile ? { ...service, holds: [dataFile.path] } : service;
  return { services: services.map(withHolds) };
}

function faultsFile({ machine, dataFile, configurations }: Inventory): RehearsalFaults {
  const closed = configurations.filter(({ text }) => text === undefined).map(({ path }) => path);
  const holder = /^In use by (.+?)\.?$/.exec(dataFile?.reason ?? '')?.[1];
  const isUnreadable = dataFile?.status === 'unreadable';
  const locked = isUnreadable && holder !== undefined ? [{ path: dataFile.path, holder }] : [];
  const unreadable = isUnreadable && holder === undefined ? [...closed, dataFile.path] : closed;
  return {
    ...(locked.length > 0 ? { lockedFiles: locked } : {}),
    ...(unreadable.length > 0 ? { unreadableFiles: unreadable } : {}),
    ...(machine.isAdministrator ? {} : { notAdministrator: true }),
  };
}

async function requireEmpty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length === 0) return;
  throw new UserError(
    'rehearsal-folder-not-empty',
    `The folder for the rehearsal is not empty: ${folder}`,
    'Give an empty or a new folder: a rehearsal is never written over something else.',
  );
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(value, undefined, 2)}\n`);
}

async function createFolders(inventory: Inventory, folder: string): Promise<void> {
  const { programData, programFiles, windows } = inventory.machine.folders;
  const drives = inventory.drives.map(({ letter }) => `${letter}:`);
  const listed = inventory.folders.map(({ path }) => path);
  for (const path of [...drives, programData, programFiles, windows, ...listed]) {
    await mkdir(rehearsalPath(folder, path), { recursive: true });
  }
}

/**
 * Writes a rehearsal server that looks as the inventoried one did: placeholders of the listed sizes (sparse), the
 * redacted configurations, registry, services and IIS, and records that let its products be removed. Packages that
 * Windows keeps become packages of the rehearsal; those in the install folder are placeholders and cannot be installed.
 * `folder` is a path of this machine.
 * @throws UserError `rehearsal-folder-not-empty`, `inventory-path-invalid`
 */
export async function createRehearsalServer(
  inventory: Inventory,
  folder: string,
  productNamePatterns: ProductNameOverrides = {},
): Promise<void> {
  const files = plannedFiles(inventory);
  // Every path is checked before the first file is written.
  for (const { path } of [...files, ...(inventory.cachedPackages ?? [])]) rehearsalPath(folder, path);
  await requireEmpty(folder);
  await createFolders(inventory, folder);
  for (const file of files) await writePlannedFile(folder, file);
  await writeJson(join(folder, 'server.json'), machineFile(inventory, files));
  await writeJson(join(folder, 'services.json'), servicesFile(inventory));
  await writeJson(join(folder, 'faults.json'), faultsFile(inventory));
  if (inventory.webServer) await writeJson(join(folder, 'web-server.json'), inventory.webServer);
  const records = rehearsalProducts(inventory, productNamePatterns);
  for (const record of records) {
    await writeJson(join(folder, 'installed-products', `${record.product.productCode}.json`), record);
  }
  const packages = rehearsalPackages(inventory, records);
  for (const { path, installer } of packages) await writeJson(rehearsalPath(folder, path), installer);
  await mkdir(join(folder, 'registry'), { recursive: true });
  await writeFile(
    join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg'),
    encodeRegistrationFile(
      formatRegistrationFile([...storedRegistry(inventory), ...packages.flatMap(({ keys }) => keys)]),
    ),
  );
}

const removalSeconds = 20;

type RegistryValues = InstalledProductRecord['registryValues'];

/** What users made stays when the product is removed: data, logs, themes of their own. */
function isKept(relativePath: string): boolean {
  const [first = '', second = ''] = relativePath.split('\\');
  if (sameText(first, dataFolderName) || sameText(first, logFolderName)) return true;
  return sameText(first, 'App_Themes') && !productThemes.some((theme) => sameText(theme, second));
}

function ownFiles(listing: FolderListing | undefined): readonly string[] {
  const own = (listing?.files ?? []).filter(({ path }) => !isKept(path));
  return own.map(({ path }) => joinPath(listing?.path ?? '', path));
}

function entryValues(registry: RegistrySnapshot, keyName: string, view: RegistryView): RegistryValues {
  const key = `${uninstallKey}\\${keyName}`;
  const values = keyAt(registry.tree(key, view), key)?.values ?? [];
  return values.map(({ name }) => ({ key, view, name }));
}

type OwnedThings = Pick<InstalledProductRecord, 'files' | 'services' | 'webApplications'>;

function thingsOf(product: FoundProduct, inventory: Inventory, registry: RegistrySnapshot): OwnedThings {
  const listingAt = (path: string) => inventory.folders.find((folder) => samePath(folder.path, path));
  if (product.component === 'agent') {
    const folders = installPathsOf(registry).map(({ path }) => expandPath(path, inventory.machine));
    const files = folders.flatMap((path) => ownFiles(listingAt(path)));
    return { files: [...new Set(files)], services: inventory.services.map(({ name }) => name), webApplications: [] };
  }
  const web = findWebPresence(inventory, [product], {}, [], () => ({})).presenceOf(product);
  if (web === undefined) return { files: [], services: [], webApplications: [] };
  return {
    files: ownFiles(listingAt(web.folder)),
    services: [],
    webApplications: [{ siteId: web.siteId, path: web.virtualDirectory }],
  };
}

/** Windows removes its copy of the package with the product. */
function withPackage(things: OwnedThings, productCode: string, { cachedPackages = [] }: Inventory): OwnedThings {
  const copies = cachedPackages.filter((cached) => sameText(cached.productCode, productCode));
  return { ...things, files: [...things.files, ...copies.map(({ path }) => path)] };
}

/** One record per product of Windows Installer, so that its removal takes away what belongs to it. */
function rehearsalProducts(inventory: Inventory, overrides: ProductNameOverrides): readonly InstalledProductRecord[] {
  const registry = registrySnapshot(inventory);
  const { products } = findProducts(uninstallEntries(registry), overrides, {});
  return products.flatMap((product): readonly InstalledProductRecord[] => {
    const { entry } = product;
    if (entry.productCode === undefined) return [];
    return [
      {
        product: {
          name: entry.displayName,
          version: entry.version,
          publisher: entry.publisher ?? '',
          productCode: entry.productCode,
          // Not in the registry in readable form. No two products may share one, or one would remove the other.
          upgradeCode: entry.productCode,
          architecture: inventory.machine.architecture,
        },
        registryValues: entryValues(registry, entry.keyName, entry.view),
        seconds: removalSeconds,
        ...withPackage(thingsOf(product, inventory, registry), entry.productCode, inventory),
      },
    ];
  });
}

const reconstruction = 'Made from an inventory: it installs placeholders in place of the files of the product.';
const installationSeconds = 60;

/** The copy of a package that Windows keeps: the file, and what names it in the registry. */
interface RehearsalPackage {
  readonly path: string;
  readonly installer: RehearsalInstaller;
  readonly keys: readonly RegistryKey[];
}

function fileAction(path: string, inventory: Inventory): InstallAction {
  const text = inventory.configurations.find((configuration) => samePath(configuration.path, path))?.text;
  const size = inventory.folders
    .flatMap((folder) => folder.files.map((file) => ({ path: joinPath(folder.path, file.path), size: file.size })))
    .find((file) => samePath(file.path, path))?.size;
  return { do: 'write-file', path, content: text === undefined ? { bytes: size ?? 0 } : { text } };
}

function applicationAction(
  { siteId, path }: InstalledProductRecord['webApplications'][number],
  { webServer }: Inventory,
): readonly InstallAction[] {
  const site = webServer?.sites.find(({ id }) => id === siteId);
  const application = site?.applications.find((one) => sameText(one.path, path));
  if (application?.settings === undefined) return [];
  const { physicalPath: folder, applicationPool, settings } = application;
  return [{ do: 'create-web-application', site: `/LM/W3SVC/${siteId}`, path, folder, applicationPool, settings }];
}

/** What its removal takes away, its installation brings. */
function actionsOf(record: InstalledProductRecord, cachedPath: string, inventory: Inventory): readonly InstallAction[] {
  const files = record.files.filter((path) => !samePath(path, cachedPath));
  const services = inventory.services.filter(({ name }) => record.services.some((own) => sameText(own, name)));
  return [
    ...files.map((path) => fileAction(path, inventory)),
    ...services.map((service): InstallAction => ({ do: 'create-service', service })),
    ...record.webApplications.flatMap((application) => applicationAction(application, inventory)),
  ];
}

/** One package of the rehearsal for each copy that Windows keeps of a product that the records name. */
function rehearsalPackages(
  inventory: Inventory,
  records: readonly InstalledProductRecord[],
): readonly RehearsalPackage[] {
  return (inventory.cachedPackages ?? []).flatMap(({ productCode, path }): readonly RehearsalPackage[] => {
    const record = records.find(({ product }) => sameText(product.productCode, productCode));
    const key = installPropertiesKey(productCode);
    if (record === undefined || key === undefined) return [];
    const installer: RehearsalInstaller = {
      rehearsalInstaller: 1,
      about: reconstruction,
      kind: 'msi',
      product: record.product,
      publisherCheck: { status: 'not-checked', reason: reconstruction },
      properties: {},
      installFolder: { default: folderOf(record.files[0] ?? path) },
      seconds: installationSeconds,
      actions: actionsOf(record, path, inventory),
    };
    const values = [{ name: localPackageValue, data: { type: 'string', text: path } }] as const;
    return [{ path, installer, keys: [{ path: key, values }] }];
  });
}
