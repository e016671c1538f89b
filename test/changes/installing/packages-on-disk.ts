import type { Host } from '../../../src/host/host.js';
import { HostError } from '../../../src/host/host-error.js';
import type { PackageIdentity } from '../../../src/host/installer.js';
import { type MemoryHostChanges, memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';

/** A server with these packages, each by its path; other files are no packages. */
export function hostWithPackages(
  packages: Readonly<Record<string, Partial<PackageIdentity>>>,
  { extraFiles, ...changes }: MemoryHostChanges = {},
): Host {
  const texts = Object.fromEntries(Object.keys(packages).map((path) => [path, `package ${path}`]));
  const host = memoryHost(sampleInventory(), { ...changes, extraFiles: { ...texts, ...extraFiles } });
  const identify = async (path: string): Promise<PackageIdentity> => {
    const found = packages[path];
    if (found === undefined) throw new HostError('not-a-package', path, `${path} is no package.`);
    return { kind: 'msi', properties: {}, ...found } as PackageIdentity;
  };
  return { ...host, installer: { ...host.installer, identify } };
}

/** Product codes of the sample server. */
export const agentCode = '{50000000-0000-4000-8000-000000000001}';
export const portalCode = '{50000000-0000-4000-8000-000000000002}';
