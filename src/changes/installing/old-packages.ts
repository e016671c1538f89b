import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import { sameText } from '../../host/same-text.js';
import { type ComponentName, componentNames } from '../../product/components.js';
import { oldComponent, type ServerState } from '../../product/server-state.js';

/** A package in the operator's folder whose product code is that of a product that was installed. */
export interface OldPackage {
  readonly path: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly version: string;
}

/**
 * Looks at every package in the folder. A package belongs to a component when it has the product code that was
 * installed before the upgrade: the name of a file proves nothing.
 */
export async function findOldPackages(
  { files, installer }: Pick<Host, 'files' | 'installer'>,
  folder: string | undefined,
  before: ServerState,
): Promise<{ readonly [C in ComponentName]?: OldPackage }> {
  const found: { [C in ComponentName]?: OldPackage } = {};
  if (folder === undefined) return found;
  for (const path of await packagesIn(files, folder)) {
    const description = await described(installer, path);
    const component = componentNames.find((name) => {
      const code = oldComponent(before, name)?.product.productCode;
      return code !== undefined && sameText(code, description?.productCode ?? '');
    });
    if (component === undefined) continue;
    const { sha256 } = await files.digest(path);
    found[component] = { path, sha256, version: description?.productVersion ?? '' };
  }
  return found;
}

async function packagesIn(files: Host['files'], folder: string): Promise<readonly string[]> {
  if ((await files.stat(folder))?.kind !== 'folder') return [];
  return (await files.list(folder))
    .filter(({ kind, path }) => kind === 'file' && /\.msi$/i.test(path))
    .map(({ path }) => path);
}

async function described(installer: Host['installer'], path: string) {
  try {
    return await installer.describe(path);
  } catch (error) {
    if (error instanceof HostError && error.code === 'not-a-package') return undefined;
    throw error;
  }
}
