/** Everything outside of the settings sections: nothing changes, vanishes or differs without a word. */
import { commentsOf, type PlaceTree, type Tree } from './document-tree.js';
import { type Fault, type JudgedMerge, placeOutcomes, prefixesOf } from './judged-merge.js';
import { isTold, isWritten } from './outcome-names.js';

type Leaves = ReadonlyMap<string, string>;
const none: Leaves = new Map();

interface SectionPlace {
  readonly place: string;
  readonly prefixes: readonly string[];
  readonly section: string;
  readonly original: Leaves;
  readonly target: Leaves;
  readonly result: Leaves;
}

function outcomesOf(merge: JudgedMerge, { prefixes, section }: SectionPlace) {
  return merge.outcomes.within(prefixes.map((prefix) => prefix + section));
}

/** What is reported of a location as a whole. */
function ofWholePlace(merge: JudgedMerge, prefixes: readonly string[]) {
  return placeOutcomes(merge, prefixes).filter(({ setting }) => prefixes.includes(`${setting}/`));
}

const at = ({ place }: SectionPlace, leaf: string) => (place === '' ? leaf : `at ${JSON.stringify(place)} ${leaf}`);

function changeFaults(merge: JudgedMerge, one: SectionPlace): readonly Fault[] {
  const { original, target, result } = one;
  const isOrdered = [...outcomesOf(merge, one), ...ofWholePlace(merge, one.prefixes)].some(isWritten);
  const lost = [...target.keys()].filter((leaf) => !result.has(leaf) && !leaf.endsWith('/list'));
  const changed = [...result].filter(([leaf, value]) => target.get(leaf) !== value);
  const wrong = changed.filter(([leaf, value]) => original.get(leaf) !== value && !leaf.endsWith('/list'));
  const show = (leaf: string) =>
    `${at(one, leaf)}: original ${original.get(leaf)}, target ${target.get(leaf)}, result ${result.get(leaf)}`;
  return [
    ...lost.map((leaf) => ({ kind: 'section-content-lost', detail: show(leaf) })),
    ...wrong.map(([leaf]) => ({ kind: 'section-value-is-not-the-originals', detail: show(leaf) })),
    ...(changed.length > 0 && !isOrdered
      ? [{ kind: 'section-changed-in-silence', detail: show(changed[0]?.[0] ?? '') }]
      : []),
  ];
}

/** Attributes that are one value together. */
const composites: Readonly<Record<string, readonly string[]>> = {
  'system.net/mailSettings/smtp/network': ['host', 'port', 'userName', 'password'],
  'system.web/sessionState': ['mode', 'stateConnectionString', 'sqlConnectionString'],
};

function mixtureFaults(one: SectionPlace): readonly Fault[] {
  return Object.entries(composites).flatMap(([path, names]) => {
    const [original, target, result] = [one.original, one.target, one.result].map((leaves) =>
      leaves.has(path) ? JSON.stringify(names.map((name) => leaves.get(`${path}/@${name}`) ?? null)) : undefined,
    );
    if ([original, target].includes(result)) return [];
    const detail = `${at(one, path)}: original ${original}, target ${target}, result ${result}`;
    return [{ kind: 'attributes-of-two-sides-mixed', detail }];
  });
}

function silenceFaults(merge: JudgedMerge, one: SectionPlace): readonly Fault[] {
  const { original, result, prefixes } = one;
  const differs = [...original].find(([leaf, value]) => result.get(leaf) !== value);
  if (differs === undefined) return [];
  if ([...outcomesOf(merge, one), ...ofWholePlace(merge, prefixes)].some(isTold)) return [];
  const detail = `${at(one, differs[0])}: original ${differs[1]}, result ${result.get(differs[0])}`;
  return [{ kind: 'section-differs-in-silence', detail }];
}

/** The comments inside an element that came over as a whole came with it. */
function carriedComments({ original, target, merged }: JudgedMerge, place: string): readonly Fault[] {
  const elements = (found: PlaceTree | undefined, path: readonly string[]): Tree | undefined =>
    path.reduce<Tree | undefined>((tree, name) => tree?.children.find((child) => child.name === name), found?.trees[0]);
  const walk = (path: readonly string[], tree: Tree): readonly Fault[] => {
    const [before, after] = [elements(target.places.get(place), path), elements(merged.places.get(place), path)];
    if (after === undefined) return [];
    if (before !== undefined) return tree.children.flatMap((child) => walk([...path, child.name], child));
    const lost = commentsOf(tree).find((comment) => !commentsOf(after).includes(comment));
    return lost === undefined
      ? []
      : [{ kind: 'carried-comment-lost', detail: `${path.join('/')}: ${JSON.stringify(lost)}` }];
  };
  const [first] = original.places.get(place)?.trees ?? [];
  return (
    first?.children.filter(({ name }) => name.startsWith('system.')).flatMap((child) => walk([child.name], child)) ?? []
  );
}

/** Attributes of locations: written only with a location that comes over as a whole, always compared. */
function attributeFaults(merge: JudgedMerge, place: string, prefixes: readonly string[]): readonly Fault[] {
  const [original, target, result] = [merge.original, merge.target, merge.merged].map(
    (file) => file.places.get(place)?.attributes ?? none,
  );
  const show = (leaves: Leaves | undefined) => JSON.stringify([...(leaves ?? [])].sort());
  if (!merge.target.places.has(place) && merge.merged.places.has(place)) {
    const isWhole = show(result) === show(original) && ofWholePlace(merge, prefixes).some(isWritten);
    return isWhole ? [] : [{ kind: 'location-added-in-part', detail: `${place}: ${show(original)}, ${show(result)}` }];
  }
  if (show(result) !== show(target))
    return [{ kind: 'location-attributes-changed', detail: `${place}: ${show(target)}, ${show(result)}` }];
  if (!merge.original.places.has(place) || [...(original ?? [])].every(([name, value]) => target?.get(name) === value))
    return [];
  const told = merge.outcomes.within(prefixes.map((prefix) => prefix.slice(0, -1))).filter(isTold);
  if (told.some(({ setting }) => setting.includes('@') || prefixes.includes(`${setting}/`))) return [];
  return [
    {
      kind: 'location-attributes-differ-in-silence',
      detail: `${place}: original ${show(original)}, target ${show(target)}`,
    },
  ];
}

export function sectionFaults(merge: JudgedMerge): readonly Fault[] {
  const { original, target, merged } = merge;
  const places = new Set([...target.places.keys(), ...original.places.keys()]);
  return [...places].flatMap((place) => {
    const prefixes = prefixesOf(place, [original, target]);
    const files = [original, target, merged].map((file) => file.places.get(place)?.sections);
    const names = new Set(files.flatMap((file) => [...(file?.keys() ?? [])]));
    const sections = [...names].map((section): SectionPlace => {
      const [first, second, third] = files.map((file) => file?.get(section) ?? none);
      return { place, prefixes, section, original: first ?? none, target: second ?? none, result: third ?? none };
    });
    return [
      ...sections.flatMap((one) => [...changeFaults(merge, one), ...mixtureFaults(one), ...silenceFaults(merge, one)]),
      ...carriedComments(merge, place),
      ...(place === '' ? [] : attributeFaults(merge, place, prefixes)),
    ];
  });
}
