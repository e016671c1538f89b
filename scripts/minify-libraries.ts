import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';

/** What the bundler says of a module: where it comes from, and in which chunks it is. */
export interface BundleModule {
  readonly identifier?: string;
  readonly chunks?: readonly (number | string)[];
  readonly modules?: readonly BundleModule[];
}

/** Modules of Node.js are in no file of the bundle. */
const ofNode = (module: BundleModule) => module.identifier?.startsWith('external ') === true;

function isOfPackage({ identifier = '', modules = [] }: BundleModule): boolean {
  if (modules.length > 0) return modules.every((module) => isOfPackage(module));
  // Before the last "!" are the bundler's own loaders.
  return identifier
    .slice(identifier.lastIndexOf('!') + 1)
    .replaceAll('\\', '/')
    .includes('/node_modules/');
}

/** Chunks in which no module is the suite's own: what is in them is reviewed in the package, not here. */
export function chunksOfPackages(modules: readonly BundleModule[]): readonly string[] {
  const inPackages = new Set<string>();
  const withOwn = new Set<string>();
  for (const module of modules.filter((one) => !ofNode(one)))
    for (const chunk of module.chunks ?? []) (isOfPackage(module) ? inPackages : withOwn).add(`${chunk}`);
  return [...inPackages].filter((chunk) => !withOwn.has(chunk)).sort();
}

/** Own code stays as it is compiled, so that a person can compare it with its source. */
export async function minifyChunks(folder: string, chunks: readonly string[]): Promise<void> {
  for (const chunk of chunks) {
    const path = join(folder, `${chunk}.index.js`);
    const { code } = await transform(readFileSync(path, 'utf8'), { minify: true, charset: 'utf8', target: 'esnext' });
    writeFileSync(path, code);
  }
}
