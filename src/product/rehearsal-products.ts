import { installPropertiesKey, localPackageValue } from '../host/packed-code.js';
import type { RegistryKey, RegistryView } from '../host/registry.js';
import type { InstallAction, InstalledProductRecord, RehearsalInstaller } from '../host/rehearsal/format.js';
import { sameText } from '../host/same-text.js';
import { folderOf, joinPath, samePath } from '../host/windows-path.js';
import { expandPath } from './configured-path.js';
import { type FoundProduct, findProducts, uninstallEntries } from './find-products.js';
import { findWebPresence } from './find-web-presence.js';
import { installPathsOf } from './install-path.js';
import type { FolderListing, Inventory } from './inventory.js';
import { dataFolderName, logFolderName, type ProductNameOverrides, productThemes } from './names.js';
import { uninstallKey } from './registry-locations.js';
import { type RegistrySnapshot, registrySnapshot } from './registry-snapshot.js';
import { keyAt } from './registry-values.js';

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
export function rehearsalProducts(
  inventory: Inventory,
  overrides: ProductNameOverrides,
): readonly InstalledProductRecord[] {
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
export function rehearsalPackages(
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
