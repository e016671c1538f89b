/**
 * Bundles as `npm run dist` does, lists the packages of which something went into the bundle, and writes them as SPDX 2.3.
 * Fails where this list and `dist/licenses.txt` differ.
 *
 *     npm run sbom -- FILE
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toolName, toolVersion } from '../src/base/tool.js';
import type { BundleModule } from './minify-libraries.js';
import { runNode } from './run-node.js';

export interface LockedPackage {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
}

/** As `packages` of package-lock.json has them: by their folders. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** Folders of the packages whose files are in the bundle; the bundler's own helpers are no package of the product. */
export function bundledPackages(modules: readonly BundleModule[]): readonly string[] {
  const folders = new Set<string>();
  const pending = [...modules];
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    const path = one.identifier?.replaceAll('\\', '/') ?? '';
    const [, folder] = /((?:node_modules\/(?:@[^/|!]+\/)?[^/|!@]+\/)+)(?!.*node_modules\/)/.exec(path) ?? [];
    if (folder !== undefined) folders.add(folder.slice(0, -1));
    pending.push(...(one.modules ?? []));
  }
  folders.delete('node_modules/@vercel/ncc');
  return [...folders].sort();
}

const nameOf = (folder: string) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * Packages that are in the licenses: a line with the name of one that is installed, at the beginning of a paragraph.
 */
export function namedInLicenses(text: string, locked: LockedPackages): ReadonlySet<string> {
  const names = new Set(
    Object.keys(locked)
      .filter((folder) => folder !== '')
      .map(nameOf),
  );
  const lines = text.split('\n');
  return new Set(lines.filter((line, index) => names.has(line) && (lines[index - 1] ?? '') === ''));
}

/** What only one of both names. */
export function differences(folders: readonly string[], named: ReadonlySet<string>): readonly string[] {
  const bundled = new Set(folders.map(nameOf));
  return [
    ...[...bundled].filter((name) => !named.has(name)).map((name) => `${name} is bundled, and not in licenses.txt`),
    ...[...named].filter((name) => !bundled.has(name)).map((name) => `${name} is in licenses.txt, and not bundled`),
  ];
}

/** SPDX 2.3, the same bytes for the same bundle. */
export function spdx(folders: readonly string[], locked: LockedPackages, created: string): object {
  const packages = folders.map((folder, index) => {
    const known = locked[folder];
    if (known === undefined) throw new Error(`${folder} is bundled and not in package-lock.json.`);
    const { version, resolved = 'NOASSERTION', license = 'NOASSERTION' } = known;
    const name = nameOf(folder);
    return {
      SPDXID: `SPDXRef-Package-${index + 1}`,
      name,
      versionInfo: version,
      downloadLocation: resolved,
      filesAnalyzed: false,
      licenseConcluded: 'NOASSERTION',
      licenseDeclared: license,
      copyrightText: 'NOASSERTION',
      externalRefs: [
        {
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: `pkg:npm/${name.replace('@', '%40')}@${version}`,
        },
      ],
    };
  });
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: `${toolName} ${toolVersion}`,
    documentNamespace: `https://spdx.org/spdxdocs/${toolName}-${toolVersion}`,
    creationInfo: { created, creators: [`Tool: ${toolName}-${toolVersion}`] },
    packages,
    relationships: packages.map(({ SPDXID }) => ({
      spdxElementId: 'SPDXRef-DOCUMENT',
      relationshipType: 'DESCRIBES',
      relatedSpdxElement: SPDXID,
    })),
  };
}

async function modulesOfBundle(): Promise<readonly BundleModule[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  try {
    const ncc = resolve('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
    const entry = join('lib', 'bundled', 'entry-points.js');
    const stats = join(folder, 'stats.json');
    await runNode([ncc, 'build', entry, '--out', folder, '--no-cache', '--quiet', '--stats-out', stats]);
    return JSON.parse(readFileSync(stats, 'utf8')).modules;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file] = process.argv;
  const locked: LockedPackages = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const folders = bundledPackages(await modulesOfBundle());
  const faults = differences(folders, namedInLicenses(readFileSync(join('dist', 'licenses.txt'), 'utf8'), locked));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  console.log(`${folders.length} packages are in the bundle.`);
  // A release has the time of its commit where the build gives it: the same commit, the same bytes.
  const created = new Date(Number(process.env.SOURCE_DATE_EPOCH ?? Date.now() / 1000) * 1000);
  const text = JSON.stringify(spdx(folders, locked, `${created.toISOString().slice(0, 19)}Z`), null, 2);
  if (file !== undefined) writeFileSync(file, `${text}\n`);
}
