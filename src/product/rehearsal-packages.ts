import { installPropertiesKey, localPackageValue } from '../host/packed-code.js';
import type { RegistryKey } from '../host/registry.js';
import type { InstallAction, InstalledProductRecord, RehearsalInstaller } from '../host/rehearsal/format.js';
import { sameText } from '../host/same-text.js';
import { folderOf, joinPath, samePath } from '../host/windows-path.js';
import type { Inventory } from './inventory.js';

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
