import { compareVersions } from '../../host/compare-versions.js';
import type { Host } from '../../host/host.js';
import { HostError, isServerLost } from '../../host/host-error.js';
import { installPropertiesKey, localPackageValue } from '../../host/packed-code.js';
import { sameText } from '../../host/same-text.js';
import { isWindowsPath } from '../../host/windows-path.js';
import type { InstalledComponent, ServerState } from '../../product/server-state.js';
import { asFound, identified, type OldPackage } from './old-packages.js';

/** The copy of a product's package that Windows Installer keeps, or why it is no way back. */
export type CachedPackage = { readonly found: OldPackage } | { readonly none: string };

/** Windows Installer 5.0 came with it; earlier ones took the files out of the copy. */
const firstWithWholeCopies = '6.1';

/** A copy is a way back where all that it installs is inside. */
export async function cachedPackage(
  host: Pick<Host, 'files' | 'installer' | 'registry'>,
  { machine }: ServerState,
  { product }: InstalledComponent,
): Promise<CachedPackage> {
  const { productCode } = product;
  if (productCode === undefined) return { none: 'it was not installed by Windows Installer' };
  if (compareVersions(machine.operatingSystem.version, firstWithWholeCopies) < 0)
    return { none: 'this Windows has no complete copy of its package' };
  try {
    return await read(host, productCode);
  } catch (error) {
    if (!(error instanceof HostError) || isServerLost(error)) throw error;
    return { none: `the copy of its package that Windows stores could not be read: ${error.message}` };
  }
}

async function read(host: Pick<Host, 'files' | 'installer' | 'registry'>, productCode: string): Promise<CachedPackage> {
  const path = await localPackage(host, productCode);
  if (path === undefined || !isWindowsPath(path) || (await host.files.glance(path)) === undefined)
    return { none: 'Windows has no copy of its package' };
  const identity = await identified(host, path);
  if (!sameText(identity?.productCode ?? '', productCode))
    return { none: `${path}, which Windows stores, is not its package` };
  const outside = identity?.externalFiles ?? [];
  if (outside.length > 0)
    return { none: `${path}, which Windows stores, needs files beside it: ${outside.join(', ')}` };
  return { found: await asFound(host, path, identity, 'cached-package') };
}

/** On 64-bit Windows these keys are in the 64-bit view, for every kind of product. */
async function localPackage({ registry }: Pick<Host, 'registry'>, productCode: string): Promise<string | undefined> {
  const key = installPropertiesKey(productCode);
  const tree = key === undefined ? undefined : await registry.readTree(key, '64');
  const data = tree?.[0]?.values.find(({ name }) => sameText(name, localPackageValue))?.data;
  return data?.type === 'string' || data?.type === 'expandable-string' ? data.text : undefined;
}
