import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import type { PackageIdentity } from '../../host/installer.js';
import { sameText } from '../../host/same-text.js';
import { folderOf, joinPath } from '../../host/windows-path.js';
import { type ComponentName, componentNames } from '../../product/components.js';
import { oldComponent, type ServerState } from '../../product/server-state.js';

/** Where a package of an old product was found. `cached-package`: the copy that Windows Installer keeps. */
export type PackageSource = 'old-installers' | 'cached-package' | 'backup-set';

/** A package whose product code belongs to a product that was installed. */
export interface OldPackage {
  readonly path: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly version: string;
  readonly source: PackageSource;
}

export type OldPackages = { readonly [C in ComponentName]?: OldPackage };

type Reading = Pick<Host, 'files' | 'installer'>;

/**
 * Looks at every package in the folder. A package belongs to a component when it has the product code that was
 * installed before the upgrade: the name of a file proves nothing.
 */
export async function findOldPackages(host: Reading, folder: string, before: ServerState): Promise<OldPackages> {
  if ((await host.files.stat(folder))?.kind !== 'folder') return {};
  const paths = (await host.files.list(folder)).filter(({ kind }) => kind === 'file').map(({ path }) => path);
  return packagesAmong(host, paths, 'old-installers', before);
}

/** The ones among these files that are packages of old products and can be installed from where they are. */
export async function packagesAmong(
  host: Reading,
  paths: readonly string[],
  source: PackageSource,
  before: ServerState,
): Promise<OldPackages> {
  const found: { [C in ComponentName]?: OldPackage } = {};
  for (const path of paths.filter((one) => /\.msi$/i.test(one))) {
    const identity = await identified(host, path);
    const component = identity && componentOf(identity, before);
    if (component === undefined || found[component] !== undefined) continue;
    if ((await lacking(host, path, identity?.externalFiles)).length > 0) continue;
    found[component] = await asFound(host, path, identity, source);
  }
  return found;
}

export async function asFound(
  { files }: Reading,
  path: string,
  identity: PackageIdentity | undefined,
  source: PackageSource,
): Promise<OldPackage> {
  return { path, sha256: (await files.digest(path)).sha256, version: identity?.productVersion ?? '', source };
}

function componentOf({ productCode = '' }: PackageIdentity, before: ServerState): ComponentName | undefined {
  return componentNames.find((name) => {
    const code = oldComponent(before, name)?.product.productCode;
    return code !== undefined && sameText(code, productCode);
  });
}

/** Cabinets and files that the package wants beside it and that are not there. */
async function lacking({ files }: Reading, path: string, wanted: readonly string[] = []): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const name of wanted) {
    if ((await files.stat(joinPath(folderOf(path), name))) === undefined) missing.push(name);
  }
  return missing;
}

/** Undefined for what is no package. @throws HostError */
export async function identified({ installer }: Reading, path: string): Promise<PackageIdentity | undefined> {
  try {
    return await installer.identify(path);
  } catch (error) {
    if (error instanceof HostError && error.code === 'not-a-package') return undefined;
    throw error;
  }
}
