/**
 * Fails when a file of src imports upward or sideways: cli -> workflow; actions -> (workflow, report, fleet) -> stages
 * -> changes -> (plan, product, webconfig, backup) -> host -> base. Report and fleet know neither changes nor stages:
 * what they need of them is in plan and journal. Fails, too, when the longest chain of imports or the number of lazy
 * imports grows beyond what it is allowed to be, and when a file reads the variables of the process that may not.
 */
import { dirname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourcesBelow } from './sources-below.ts';

/** What each folder of src may import in addition to itself and base. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  cli: ['workflow'],
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

/** Chains of files: what is loaded for one file, and what one reads of it, its types included. Lower them, never raise. */
const longestAllowed = { loaded: 14, read: 19 };
const mostLazyImports = 39;

const staticImport = /^(?:import|export)\s+(type\s+)?([^;'"]*?)\s*(?:from\s*)?'(\.{1,2}\/[^']+)';/gm;
const onlyTypes = /^\{\s*(?:type\s+[^,}]+,?\s*)+\}$/;

function staticImportsOf(file: string, text: string, withTypes: boolean): readonly string[] {
  return [...text.matchAll(staticImport)].flatMap(([, type, names = '', path = '']) =>
    !withTypes && (type !== undefined || onlyTypes.test(names))
      ? []
      : [
          normalize(join(dirname(file), path))
            .replaceAll(sep, '/')
            .replace(/\.js$/, '.ts'),
        ],
  );
}

/** The longest chain of files that import each other, the importing one first; a circle ends where it closes. */
export function longestChain(files: ReadonlyMap<string, string>, withTypes: boolean): readonly string[] {
  const known = new Map<string, readonly string[]>();
  const chainFrom = (file: string): readonly string[] => {
    const found = known.get(file);
    if (found !== undefined) return found;
    known.set(file, []);
    const below = staticImportsOf(file, files.get(file) ?? '', withTypes).filter((target) => files.has(target));
    const chain = [file, ...longest(below.map(chainFrom))];
    known.set(file, chain);
    return chain;
  };
  return longest([...files.keys()].map(chainFrom));
}

function longest(chains: readonly (readonly string[])[]): readonly string[] {
  return chains.reduce((one, other) => (other.length > one.length ? other : one), []);
}

export function findDepthFaults(files: ReadonlyMap<string, string>, allowed = longestAllowed): readonly string[] {
  const chains = { loaded: longestChain(files, false), read: longestChain(files, true) };
  return (['loaded', 'read'] as const).flatMap((what) => {
    const chain = chains[what];
    return chain.length <= allowed[what]
      ? []
      : [
          `${chain.length} files are ${what} one after the other, at most ${allowed[what]} may be: ${chain.join(' > ')}`,
        ];
  });
}

/** The table of actions is one decision, however many there are: a step loads its own alone. */
const tableOfActions = 'actions/definitions.ts';

export function findLazyFaults(files: ReadonlyMap<string, string>): readonly string[] {
  const lazy = [...files].flatMap(([file, text]) =>
    file === tableOfActions ? [] : [...text.matchAll(/\bimport\(/g)].map(() => file),
  );
  return lazy.length <= mostLazyImports ? [] : [`${lazy.length} lazy imports, at most ${mostLazyImports} may be`];
}

/** The one file that reads the variables of the process, and who may ask it; all others are given them. */
const environmentReader = 'workflow/own-environment';
const environmentAskers: readonly string[] = ['entry-points.ts', 'workflow/code-link.ts'];
const readsEnvironment = /\bprocess\s*\??\.\s*env\b|\bprocess\s*\[|\benv\b[^;]*\}\s*=\s*process\b|'(?:node:)?process'/;

export function findEnvironmentFaults(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([file, text]) => {
    if (file !== `${environmentReader}.ts` && readsEnvironment.test(text)) {
      return [`src/${file}: it reads process.env; it must be given the variables (${environmentReader})`];
    }
    const asks = importsOf(file, text).includes(environmentReader);
    return asks && !environmentAskers.includes(file)
      ? [`src/${file}: it must be given the variables; only ${environmentAskers.join(' and ')} ask for them`]
      : [];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = sourcesBelow('src');
  const faults = [
    ...findImportFaults(files),
    ...findDepthFaults(files),
    ...findLazyFaults(files),
    ...findEnvironmentFaults(files),
  ];
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
