/**
 * Fails when a file of src imports upward or sideways: actions -> (workflow, report, fleet) -> stages -> changes ->
 * (plan, product, webconfig, backup) -> host -> base files. Report and fleet know neither changes nor stages: what they
 * need of them stands in plan and journal.
 */
import { dirname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourcesBelow } from './sources-below.ts';

/** What each folder of src may import besides itself and the base files that lie directly in src. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  actions: ['workflow', 'stages', 'report', 'fleet', 'changes', 'plan', 'product', 'webconfig', 'backup', 'host'],
  workflow: ['plan', 'host'],
  fleet: ['plan', 'product', 'host'],
  report: ['plan', 'product', 'webconfig', 'backup', 'host'],
  stages: ['changes', 'plan', 'product', 'webconfig', 'backup', 'host'],
  changes: ['plan', 'product', 'webconfig', 'backup', 'host'],
  plan: ['host'],
  product: ['host'],
  webconfig: [],
  backup: ['host'],
  host: [],
};

/** Adapters that must not know each other. */
const siblings = [
  ['host/windows', 'host/rehearsal'],
  ['host/rehearsal', 'host/windows'],
] as const;

const importPattern = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g;

/** Relative imports of a source text, resolved against its path below src, without extension. */
export function importsOf(file: string, text: string): readonly string[] {
  return [...text.matchAll(importPattern)].map((match) =>
    normalize(join(dirname(file), match[1] ?? ''))
      .replaceAll(sep, '/')
      .replace(/\.js$/, ''),
  );
}

/** Why `from` may not import `to`; undefined when it may. Paths are below src. */
export function importFault(from: string, to: string): string | undefined {
  const [source = '', target = ''] = [folderOf(from), folderOf(to)];
  const forbidden = siblings.find(([one, other]) => from.startsWith(`${one}/`) && to.startsWith(`${other}/`));
  if (forbidden !== undefined) return `${forbidden[0]} must not know ${forbidden[1]}`;
  if (target === '' || source === target || source === '') {
    return source === '' && target !== '' && from !== 'entry-points' ? `a base file imports ${target}` : undefined;
  }
  return allowed[source]?.includes(target) ? undefined : `${source} must not import ${target}`;
}

function folderOf(path: string): string {
  const folder = path.includes('/') ? (path.split('/')[0] ?? '') : '';
  return folder === 'base' ? '' : folder;
}

export function findImportFaults(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([file, text]) =>
    importsOf(file, text).flatMap((target) => {
      const fault = importFault(file.replace(/\.ts$/, ''), target);
      return fault === undefined ? [] : [`src/${file}: ${fault} (${target})`];
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = findImportFaults(sourcesBelow('src'));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
