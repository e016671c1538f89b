import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import { type ComponentName, componentNames } from '../../product/components.js';
import { oldComponent, type ServerState } from '../../product/server-state.js';
import { storedInstallers } from '../backup-sets/stored-installers.js';
import type { BackupChain } from '../step-context.js';
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
  readonly status: 'missing' | 'unreadable' | 'without-packages';
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

/** What a person gives goes before the copy that Windows keeps, and that before what a backup set holds already. */
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
    const entry = await host.files.stat(path);
    if (entry === undefined) return faulty('missing', `There is no folder ${path}.`);
    if (entry.kind !== 'folder') return faulty('missing', `${path} is no folder.`);
    const packages = await findOldPackages(host, path, before);
    if (Object.keys(packages).length > 0) return { packages };
    return faulty('without-packages', `No package in ${path} has the product code of an installed part.`);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error.code === 'not-found' ? faulty('missing', error.message) : faulty('unreadable', error.message);
  }
}
