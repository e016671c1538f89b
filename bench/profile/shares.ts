/** What V8's profiler writes; of each sample the function that ran, of its node the place. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export const kinds = ['waiting', 'loading', 'files', 'hash', 'parser', 'rehearsal', 'own code', 'engine'] as const;
export type Kind = (typeof kinds)[number];

/** Microseconds. */
export type Shares = Readonly<Partial<Record<Kind, number>>>;

/** The first that fits. Functions of the engine in C++ have no address, but a name. */
const rules: readonly (readonly [Kind, { readonly url?: RegExp; readonly name?: RegExp }])[] = [
  ['waiting', { name: /^\(idle\)$/ }],
  ['loading', { url: /^node:internal\/(modules|bootstrap|main|source_map|url|deps)/ }],
  ['loading', { name: /^(compileSourceTextModule|compileFunction|internalModuleStat|instantiate|link|evaluate)$/ }],
  ['files', { url: /^node:(internal\/fs|fs)/ }],
  [
    'files',
    {
      name: /^(lstat|stat|fstat|realpath|open|openFileHandle|close|read|readdir|readFileUtf8|write\w*|rename|mkdir|fsync|utimes)$/,
    },
  ],
  ['hash', { url: /^node:internal\/crypto|@noble|age-encryption|backup\/age\// }],
  ['hash', { name: /^(update|digest|oneShotDigest)$/ }],
  ['parser', { url: /saxes|fast-xml|yaml|valibot|canonicalize|base\/format|\/webconfig\// }],
  ['parser', { name: /^(parse|stringify|RegExp:.*)$/ }],
  ['rehearsal', { url: /src\/host\/rehearsal/ }],
  ['own code', { url: /\/lib\/src\// }],
];

function kindOf({ functionName, url }: CpuProfile['nodes'][number]['callFrame']): Kind {
  const fits = ({ url: ofUrl, name }: (typeof rules)[number][1]) =>
    ofUrl !== undefined ? ofUrl.test(url) : url === '' && name?.test(functionName) === true;
  return rules.find(([, rule]) => fits(rule))?.[0] ?? 'engine';
}

/** How long a process was at which kind of work. */
export function sharesOf({ nodes, samples, timeDeltas }: CpuProfile): Shares {
  const byId = new Map(nodes.map(({ id, callFrame }) => [id, kindOf(callFrame)]));
  const sums = new Map<Kind, number>();
  for (const [index, id] of samples.entries()) {
    const kind = byId.get(id) ?? 'engine';
    sums.set(kind, (sums.get(kind) ?? 0) + (timeDeltas[index] ?? 0));
  }
  return Object.fromEntries(sums);
}

export function added(all: readonly Shares[]): Shares {
  return Object.fromEntries(kinds.map((kind) => [kind, all.reduce((sum, one) => sum + (one[kind] ?? 0), 0)]));
}
