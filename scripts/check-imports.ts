/**
 * Fails when a file of src imports upward or sideways: cli -> workflow; actions -> (workflow, report, fleet) -> stages
 * -> changes -> (plan, product, webconfig, backup) -> host -> base. Report and fleet know neither changes nor stages:
 * what they need of them is in plan and journal. Fails, too, when the longest chain of imports grows, when an import is
 * lazy without a reason, and when a file reads the variables of the process that may not.
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
const longestAllowed = { loaded: 14, read: 15 };

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

interface LazyGroup {
  /** Files of src, without extension. */
  readonly files: RegExp;
  readonly most: number;
  readonly why: string;
}

/** What is not loaded at once, and why. Lower a number, never raise it. */
const lazyGroups: readonly LazyGroup[] = [
  {
    files: /^actions\/definitions$/,
    most: Number.POSITIVE_INFINITY,
    why: 'A step loads the definition of its own action alone.',
  },
  {
    files: /^(entry-points|actions\/(?!definitions$)[\w-]+|actions\/shared\/stage-action)$/,
    most: 17,
    why: 'A step whose inputs are refused loads nothing of what its action does, and neither do the generated pages.',
  },
  {
    files: /^actions\/shared\/(complete-inputs|backup-inputs|run-stage)$/,
    most: 5,
    why: 'Few steps have a settings file, upload a set, read approvals or take the plan of another run.',
  },
  {
    files: /^(changes\/(steps|installing\/run-installer)|stages\/read-situation)$/,
    most: 3,
    why: 'A plan knows all kinds of changes, performs none, and seldom has something to merge.',
  },
  { files: /^report\/report-languages$/, most: 2, why: 'The words of a language are loaded with the report.' },
  { files: /^workflow\/open-host$/, most: 4, why: 'A step acts on one kind of host.' },
  { files: /^workflow\/(run-action|artifacts\/artifact-store)$/, most: 2, why: 'Few steps notify or upload.' },
  {
    files: /^(host\/windows\/(program-text|run-program)|backup\/age\/(encrypt|decrypt)|fleet\/parse-fleet-file)$/,
    most: 6,
    why: 'The package behind it is large, and few steps use it: code pages, programs by the toolkit, age, YAML.',
  },
];

export function findLazyFaults(files: ReadonlyMap<string, string>, groups = lazyGroups): readonly string[] {
  const lazy = [...files].flatMap(([file, text]) =>
    [...text.matchAll(/\bimport\(/g)].map(() => file.replace(/\.ts$/, '')),
  );
  const strays = lazy.filter((file) => !groups.some((group) => group.files.test(file)));
  const crowded = groups.flatMap(({ files: ofGroup, most, why }) => {
    const count = lazy.filter((file) => ofGroup.test(file)).length;
    return count > most ? [`${count} lazy imports, at most ${most} may be: ${why}`] : [];
  });
  return [...new Set(strays)].map((file) => `src/${file}.ts: a lazy import without a reason here`).concat(crowded);
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
