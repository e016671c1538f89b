import type { RegistryKey } from '../../src/host/registry.js';
import type { RehearsalMachine, RehearsalService } from '../../src/host/rehearsal/format.js';
import type { ApplicationPool, Site } from '../../src/host/web-server.js';
import { type InstalledProduct, packageText } from './installed-product.js';
import type { NamedPackage } from './mfa-server-packages.js';
import { mergeFiles, type SampleFile, textFile } from './sample-file.js';
import type { SampleServer } from './sample-server.js';

export interface ServerParts {
  readonly name: string;
  readonly machine: RehearsalMachine;
  readonly products: readonly InstalledProduct[];
  readonly registry: readonly RegistryKey[];
  readonly services: readonly RehearsalService[];
  readonly webServerVersion: string;
  readonly applicationPools: readonly ApplicationPool[];
  /** Without the applications that products have put into them. */
  readonly sites: readonly Site[];
  /** On top of what the products brought; replaces their files. */
  readonly files: readonly SampleFile[];
}

/** One server of its products and of what was done to it afterwards. */
export function assemble(parts: ServerParts): SampleServer {
  const { name, machine, products, applicationPools } = parts;
  const placed = products.flatMap((product) => product.applications);
  const sites = parts.sites.map((site) => {
    const added = placed.filter(({ siteId }) => siteId === site.id).map(({ application }) => application);
    return { ...site, applications: [...site.applications, ...added] };
  });
  return {
    name,
    machine,
    registry: [...products.flatMap(({ registry }) => registry), ...parts.registry],
    services: [...products.flatMap(({ services }) => services), ...parts.services],
    webServer: { version: parts.webServerVersion, sites, applicationPools },
    products: products.map(({ record }) => record),
    files: mergeFiles(
      products.flatMap(({ files }) => files),
      parts.files,
    ),
  };
}

/** Packages as files of a folder. */
export function packagesIn(folder: string, packages: readonly NamedPackage[]): readonly SampleFile[] {
  return packages.map(({ fileName, installer }) => textFile(`${folder}\\${fileName}`, packageText(installer)));
}
