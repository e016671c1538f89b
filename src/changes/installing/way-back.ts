import type { Host } from '../../host/host.js';
import { HostError, isServerLost } from '../../host/host-error.js';
import { type ComponentName, componentNames } from '../../product/components.js';
import { oldComponent, type ServerState } from '../../product/server-state.js';
import { storedInstallers } from '../backup-sets/roles.js';
import type { BackupChain } from '../step-context.js';
import type { Promised } from './approved-file.js';
import { cachedPackage } from './cached-packages.js';
import { findOldPackages, type OldPackages, packagesAmong } from './old-packages.js';

/** From what each old product can be installed again. */
export interface WayBack {
  readonly packages: OldPackages;
  /** Old products that nothing was found for. */
  readonly missing: readonly { readonly component: ComponentName; readonly why: string }[];
  /** What is wrong with the folder that was given. */
  readonly folder?: FolderFault;
}

export interface FolderFault {
  readonly status: 'unreadable' | 'without-packages';
  readonly path: string;
  readonly reason: string;
}

interface Places {
  /** Folder with the packages that PhoneFactor was installed from. */
  readonly oldInstallers?: string | undefined;
  readonly chain: BackupChain;
  readonly before: ServerState;
  readonly now: ServerState;
}

/**
 * What a person gives goes before the copy that Windows keeps, and that copy before what is already in a backup set.
 */
export async function readWayBack(
  host: Pick<Host, 'files' | 'installer' | 'registry'>,
  { oldInstallers, chain, before, now }: Places,
): Promise<WayBack> {
  const old = componentNames.filter((name) => oldComponent(before, name) !== undefined);
  if (old.length === 0) return { packages: {}, missing: [] };
  const given = await givenPackages(host, oldInstallers, before);
  const stored = await packagesAmong(host, storedInstallers(chain), 'backup-set', before);
  const packages: { -readonly [C in ComponentName]?: OldPackages[C] } = {};
  const missing: { readonly component: ComponentName; readonly why: string }[] = [];
  for (const component of old) {
    const installed = oldComponent(now, component);
    const cached = installed && (await cachedPackage(host, now, installed));
    const found = given.packages[component] ?? (cached && 'found' in cached ? cached.found : stored[component]);
    if (found !== undefined) packages[component] = found;
    else missing.push({ component, why: cached && 'none' in cached ? cached.none : 'it is removed' });
  }
  return { packages, missing, ...(given.folder === undefined ? {} : { folder: given.folder }) };
}

async function givenPackages(
  host: Pick<Host, 'files' | 'installer'>,
  path: string | undefined,
  before: ServerState,
): Promise<Pick<WayBack, 'packages' | 'folder'>> {
  if (path === undefined) return { packages: {} };
  const faulty = (status: FolderFault['status'], reason: string) => ({
    packages: {},
    folder: { status, path, reason },
  });
  try {
    // What is no folder is reported with the other paths that were given.
    if ((await host.files.stat(path))?.kind !== 'folder') return { packages: {} };
    const packages = await findOldPackages(host, path, before);
    if (Object.keys(packages).length > 0) return { packages };
    return faulty('without-packages', `No package in ${path} has the product code of an installed part.`);
  } catch (error) {
    if (!(error instanceof HostError) || isServerLost(error)) throw error;
    return faulty('unreadable', error.message);
  }
}

/** A field of the changes that make a set or rest on one. */
export function promisedOf({ packages }: WayBack): Promised {
  return componentNames.flatMap((name) => {
    const found = packages[name];
    return found === undefined ? [] : [{ component: name, version: found.version, sha256: found.sha256 }];
  });
}
