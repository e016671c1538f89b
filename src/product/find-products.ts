import type { Finding } from '../base/finding.js';
import { sameText } from '../host/same-text.js';
import { type ComponentName, componentNames, componentTitles, type Generation } from './components.js';
import {
  adfsAdapterNames,
  anyProductNames,
  defaultProductNames,
  matchesAny,
  type ProductNameOverrides,
  webComponentNames,
} from './names.js';
import { uninstallKey } from './registry-locations.js';
import type { RegistrySnapshot } from './registry-values.js';
import { readUninstallEntry, type UninstallEntry } from './uninstall-entries.js';

export interface FoundProduct {
  readonly component: ComponentName;
  readonly generation: Generation;
  readonly entry: UninstallEntry;
}

export interface ProductSearch {
  readonly products: readonly FoundProduct[];
  readonly ambiguities: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Web components first: their names may contain the agent's. */
const order: readonly ComponentName[] = [...webComponentNames, 'agent'];
const generations: readonly Generation[] = ['phonefactor', 'mfa-server'];

/** One entry that shows in both views is one product. */
export function uninstallEntries(registry: RegistrySnapshot): readonly UninstallEntry[] {
  const entries = registry.views.flatMap((view) =>
    registry.tree(uninstallKey, view).flatMap((key) => readUninstallEntry(key, view) ?? []),
  );
  const isSame = (a: UninstallEntry, b: UninstallEntry) =>
    a.productCode !== undefined && sameText(a.keyName, b.keyName) && a.version === b.version;
  return entries.filter((entry, index) => !entries.slice(0, index).some((earlier) => isSame(earlier, entry)));
}

export function isAdfsAdapter(entry: UninstallEntry): boolean {
  return matchesAny(entry.displayName, adfsAdapterNames);
}

function byOverride(entry: UninstallEntry, overrides: ProductNameOverrides): FoundProduct | undefined {
  for (const generation of generations) {
    const component = order.find((name) => matchesAny(entry.displayName, overrides[generation]?.[name] ?? []));
    if (component) return { component, generation, entry };
  }
  return undefined;
}

function byDefaultName(entry: UninstallEntry): FoundProduct | undefined {
  if (isAdfsAdapter(entry)) return undefined;
  for (const generation of generations) {
    const component = order.find((name) => matchesAny(entry.displayName, defaultProductNames[generation][name]));
    if (component) return { component, generation, entry };
  }
  return undefined;
}

function generationOfVersion(version: string): Generation | undefined {
  const major = Number.parseInt(version, 10);
  if (Number.isNaN(major)) return undefined;
  return major < 6 ? 'phonefactor' : 'mfa-server';
}

function describe({ displayName, version, keyName, view }: UninstallEntry): string {
  return `"${displayName}" ${version || 'without version'} (${keyName}, ${view}-bit view)`;
}

function contradiction({ entry, generation }: FoundProduct): Finding | undefined {
  const says = generationOfVersion(entry.version);
  if (says === undefined || says === generation) return undefined;
  return {
    code: 'generation-unclear',
    message: `${describe(entry)}: the name is of ${generationTitles[generation]}, the version is of ${generationTitles[says]}.`,
    advice:
      'Look the product up in Programs and Features and give its exact name for the right component and generation.',
    input: 'product-names',
  };
}

const generationTitles: Readonly<Record<Generation, string>> = {
  phonefactor: 'PhoneFactor 5 or older',
  'mfa-server': 'MFA Server 6 or later',
};

function unknownEntry(entry: UninstallEntry): Finding {
  return {
    code: 'unknown-product-entry',
    message: `${describe(entry)} looks like a part of the product but matches no component.`,
    advice:
      'If it is one of the four components, give its exact name for that component. If it is none of them, give other=<its name>: nothing is done to it.',
    input: 'product-names',
  };
}

type Choice = { readonly [C in ComponentName]?: string };

function twoInstalls(component: ComponentName, generation: Generation, found: readonly FoundProduct[]): Finding {
  return {
    code: 'two-installs',
    message: `Several entries of Programs and Features are the ${componentTitles[component]} of ${generationTitles[generation]}: ${found.map(({ entry }) => describe(entry)).join('; ')}.`,
    advice: `Give the one that is meant, for example ${component}=${found[0]?.entry.keyName ?? '{product code}'}, or remove the left-over entry.`,
    input: 'product-codes',
  };
}

function settle(component: ComponentName, generation: Generation, found: readonly FoundProduct[], choice: Choice) {
  const code = choice[component];
  const chosen = code === undefined ? undefined : found.find(({ entry }) => sameText(entry.keyName, code));
  if (chosen) return { products: [chosen], ambiguities: [] };
  if (found.length <= 1) return { products: found, ambiguities: [] };
  return { products: [], ambiguities: [twoInstalls(component, generation, found)] };
}

function choicesThatMatchNothing(choice: Choice, found: readonly FoundProduct[]): readonly Finding[] {
  return componentNames.flatMap((component) => {
    const code = choice[component];
    const known = found.some((one) => one.component === component && sameText(one.entry.keyName, code ?? ''));
    if (code === undefined || known) return [];
    return {
      code: 'product-code-not-found',
      message: `No installed ${componentTitles[component]} has the product code ${code}.`,
      advice: 'See the codes in the inventory, or leave the input out: a component that is gone needs none.',
      input: 'product-codes',
    };
  });
}

/** The components among the entries of "Programs and Features": at most one per component and generation. */
export function findProducts(
  entries: readonly UninstallEntry[],
  overrides: ProductNameOverrides,
  productCodes: Choice,
): ProductSearch {
  const named = entries.map((entry) => ({ entry, override: byOverride(entry, overrides), name: byDefaultName(entry) }));
  const found = named.flatMap(({ override, name }) => override ?? name ?? []);
  const contradictions = named.flatMap(({ override, name }) => (!override && name && contradiction(name)) || []);
  const settled = componentNames.flatMap((component) =>
    generations.map((generation) =>
      settle(
        component,
        generation,
        found.filter((one) => one.component === component && one.generation === generation),
        productCodes,
      ),
    ),
  );
  const unknown = entries.filter(
    (entry) =>
      !isAdfsAdapter(entry) &&
      !matchesAny(entry.displayName, overrides.other ?? []) &&
      matchesAny(entry.displayName, anyProductNames) &&
      !found.some((one) => one.entry === entry),
  );
  return {
    products: settled.flatMap(({ products }) => products),
    ambiguities: [...contradictions, ...settled.flatMap(({ ambiguities }) => ambiguities)],
    warnings: [...unknown.map(unknownEntry), ...choicesThatMatchNothing(productCodes, found)],
  };
}
