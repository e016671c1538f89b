import { installPropertiesKey, localPackageValue } from '../../src/host/packed-code.js';
import type { RegistryKey } from '../../src/host/registry.js';
import { cachedPackagePath } from '../../src/host/rehearsal/cached-package.js';
import type {
  InstallAction,
  InstalledProductRecord,
  RehearsalInstaller,
  RehearsalService,
} from '../../src/host/rehearsal/format.js';
import type { WebApplication } from '../../src/host/web-server.js';
import { expandable, nativePath, number, text } from './registry-file.js';
import { type SampleFile, textFile } from './sample-file.js';

/** What a server has because a package was installed on it. */
export interface InstalledProduct {
  readonly files: readonly SampleFile[];
  readonly registry: readonly RegistryKey[];
  readonly services: readonly RehearsalService[];
  readonly applications: readonly { readonly siteId: number; readonly application: WebApplication }[];
  readonly record: InstalledProductRecord;
}

type Fill = (text: string) => string;

/** Fills `[NAME]` with the properties and the folder that the package was installed with. */
function filler(
  installer: RehearsalInstaller,
  folder: string | undefined,
  given: Readonly<Record<string, string>>,
): Fill {
  const properties: Readonly<Record<string, string>> = { ...installer.properties, ...given };
  const fillProperties = (value: string) =>
    value.replace(/\[([A-Z]+)\]/g, (whole, name: string) => properties[name] ?? whole);
  const installFolder = fillProperties(folder ?? installer.installFolder.default);
  return (value) => fillProperties(value.replaceAll('[INSTALLFOLDER]', () => installFolder));
}

function filled(service: RehearsalService, fill: Fill): RehearsalService {
  const { holds } = service;
  return { ...service, imagePath: fill(service.imagePath), ...(holds ? { holds: holds.map(fill) } : {}) };
}

function fileOf(action: InstallAction, fill: Fill): readonly SampleFile[] {
  if (action.do !== 'write-file') return [];
  const { content } = action;
  if ('bytes' in content) throw new Error(`${action.path}: sample packages hold text and packages only.`);
  const body = 'text' in content ? fill(content.text) : packageText(content.installer);
  return [textFile(fill(action.path), body)];
}

export function packageText(installer: RehearsalInstaller): string {
  return `${JSON.stringify(installer, undefined, 2)}\n`;
}

function registryOf(action: InstallAction, fill: Fill): readonly RegistryKey[] {
  if (action.do !== 'write-registry-value') return [];
  return [{ path: nativePath(action.key, action.view), values: [text(action.name, fill(action.text))] }];
}

function applicationOf(action: InstallAction, fill: Fill): InstalledProduct['applications'] {
  if (action.do !== 'create-web-application') return [];
  const siteId = Number(fill(action.site).split('/').at(-1));
  const { settings } = action;
  const application = {
    path: fill(action.path),
    physicalPath: fill(action.folder),
    applicationPool: fill(action.applicationPool),
    settings,
  };
  return [{ siteId, application }];
}

/** The entry in "Programs and Features", with the values that Windows Installer writes. */
export function uninstallEntry(product: RehearsalInstaller['product'], installLocation: string): RegistryKey {
  const { productCode, name, version, publisher, architecture } = product;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\${productCode}`;
  return {
    path: nativePath(key, architecture === 'x64' ? '64' : '32'),
    values: [
      text('DisplayName', name),
      text('DisplayVersion', version),
      text('Publisher', publisher),
      text('InstallLocation', installLocation),
      expandable('ModifyPath', `MsiExec.exe /I${productCode}`),
      expandable('UninstallString', `MsiExec.exe /X${productCode}`),
      number('VersionMajor', major),
      number('VersionMinor', minor),
      number('WindowsInstaller', 1),
      number('Language', 1033),
    ],
  };
}

const isPermanent = (action: InstallAction) => 'permanent' in action && action.permanent === true;

function recordOf(
  installer: RehearsalInstaller,
  fill: Fill,
  applications: InstalledProduct['applications'],
): InstalledProductRecord {
  const removable = installer.actions.filter((action) => !isPermanent(action));
  return {
    product: installer.product,
    files: removable.flatMap((action) => (action.do === 'write-file' ? [fill(action.path)] : [])),
    registryValues: removable.flatMap((action) =>
      action.do === 'write-registry-value' ? [{ key: action.key, view: action.view, name: action.name }] : [],
    ),
    services: removable.flatMap((action) => (action.do === 'create-service' ? [action.service.name] : [])),
    webApplications: applications.map(({ siteId, application }) => ({ siteId, path: application.path })),
    seconds: 8,
  };
}

/** The copy of the package that Windows Installer keeps, and where it says so. */
function cachedPackage(installer: RehearsalInstaller): Pick<InstalledProduct, 'files' | 'registry'> {
  const key = installPropertiesKey(installer.product.productCode);
  if (installer.kind !== 'msi' || key === undefined) return { files: [], registry: [] };
  const path = cachedPackagePath(installer, 'C:\\Windows');
  return {
    files: [textFile(path, packageText(installer))],
    registry: [{ path: key, values: [text(localPackageValue, path)] }],
  };
}

function withFiles(record: InstalledProductRecord, files: readonly SampleFile[]): InstalledProductRecord {
  return { ...record, files: [...record.files, ...files.map(({ path }) => path)] };
}

/** The state that running the package leaves, with these properties and, where not its default, in this folder. */
export function installedProduct(
  installer: RehearsalInstaller,
  how: { readonly folder?: string; readonly properties?: Readonly<Record<string, string>> } = {},
): InstalledProduct {
  const fill = filler(installer, how.folder, how.properties ?? {});
  const { actions } = installer;
  const cached = cachedPackage(installer);
  const applications = actions.flatMap((action) => applicationOf(action, fill));
  return {
    files: [...actions.flatMap((action) => fileOf(action, fill)), ...cached.files],
    registry: [
      ...cached.registry,
      ...actions.flatMap((action) => registryOf(action, fill)),
      uninstallEntry(installer.product, fill('[INSTALLFOLDER]\\')),
    ],
    services: actions.flatMap((action) => (action.do === 'create-service' ? [filled(action.service, fill)] : [])),
    applications,
    record: withFiles(recordOf(installer, fill, applications), cached.files),
  };
}
