import { type ConnectionString, type ConnectionStrings, readConnectionStrings } from './connection-strings.js';
import type { Attempt, MergePiece, MergePlace, PieceValues, Side } from './merge-piece.js';
import type { SettingDecision } from './merge-result.js';
import { rewriteFor, ruleFor } from './merge-rules.js';
import { printName } from './setting-name.js';
import { decideOne, mergeFamily, type NewValue, type SettingsFamily } from './settings-family.js';
import { includedRefusal, sectionRefusal } from './usable-section.js';
import { removeAttribute, spelledFor, writeAttribute } from './write-attribute.js';
import { attributeValue, findAttribute } from './xml-element.js';

/** What .NET reads of an entry; a name twice is an error there, so entries are never doubled. */
const attributeNames = ['connectionString', 'providerName'] as const;
type AttributeName = (typeof attributeNames)[number];
type Entries = ConnectionStrings['entries'];

function attributeOf(attribute: AttributeName, { from, value, isRewritten }: NewValue<ConnectionString>) {
  return { raw: isRewritten || from === undefined ? undefined : findAttribute(from.element, attribute)?.raw, value };
}

function addElement(place: MergePlace, from: ConnectionString, value: NewValue<ConnectionString> | undefined): string {
  const { encoding } = place.target.source.file;
  const spelled = ['name', ...attributeNames].flatMap((name) => {
    const own = findAttribute(from.element, name)?.raw;
    const given = value !== undefined && name === 'connectionString' ? attributeOf(name, value) : undefined;
    if (own === undefined && given === undefined) return [];
    return [`${name}="${spelledFor('"', given ?? { raw: own, value: '' }, encoding)}"`];
  });
  return `<add ${spelled.join(' ')} />`;
}

function insert(
  place: MergePlace,
  { section }: ConnectionStrings,
  from: ConnectionString,
  value: NewValue<ConnectionString>,
): Attempt {
  const lines = [addElement(place, from, value)];
  if (section !== undefined) {
    const refused = sectionRefusal(section);
    return refused === undefined ? { insert: { parent: section, within: [], lines } } : { refused };
  }
  const [parent] = place.target.container.elements;
  return { insert: { parent, within: ['connectionStrings'], lines } };
}

function write(
  place: MergePlace,
  to: ConnectionString,
  name: AttributeName,
  value: NewValue<ConnectionString>,
): Attempt {
  if (to.includedFile !== undefined) return { refused: includedRefusal(to.includedFile) };
  return { replace: [writeAttribute(place.target.source.file, to.element, name, attributeOf(name, value))] };
}

interface Sides {
  readonly original: Entries;
  readonly target: ConnectionStrings;
  readonly originalDefault?: Entries;
}

const hasProvider = ({ element }: ConnectionString) => findAttribute(element, 'providerName') !== undefined;

function stringsOf(place: MergePlace, { original, target, originalDefault }: Sides): SettingsFamily<ConnectionString> {
  return {
    original,
    target: target.entries,
    ...(originalDefault ? { originalDefault } : {}),
    name: ({ name }) => ({ location: place.location, section: 'connectionStrings', path: [name] }),
    value: ({ element }) => attributeValue(element, 'connectionString') ?? '',
    write: (to, value) => write(place, to, 'connectionString', value),
    insert: (from, value) => insert(place, target, from, value),
    fragment: (one) => addElement(place, one, undefined),
    remark: () => undefined,
  };
}

/** The providers of entries that both files have. */
function providersOf(
  place: MergePlace,
  { original, target, originalDefault }: Sides,
): SettingsFamily<ConnectionString> {
  const those = (entries: Entries, others: Entries) =>
    new Map([...entries].filter(([identity, one]) => others.has(identity) && hasProvider(one)));
  const spelled = (identity: string, name: string) => target.entries.get(identity)?.name ?? name;
  return {
    original: those(original, target.entries),
    target: those(target.entries, original),
    ...(originalDefault ? { originalDefault: those(originalDefault, originalDefault) } : {}),
    name: ({ identity, name }) => ({
      location: place.location,
      section: 'connectionStrings',
      path: [spelled(identity, name)],
      attribute: 'providerName',
    }),
    value: ({ element }) => attributeValue(element, 'providerName') ?? '',
    write: (to, value) => write(place, to, 'providerName', value),
    insert: (from, value) => {
      const to = target.entries.get(from.identity);
      return to === undefined ? { refused: 'The target has no such entry.' } : write(place, to, 'providerName', value);
    },
    fragment: (one) => addElement(place, one, undefined),
    remark: () => undefined,
  };
}

const comesAlong = 'It comes with its connection string.';

/** A new entry brings its provider along. */
function addedProviders(
  pieces: readonly MergePiece[],
  { original, name }: SettingsFamily<ConnectionString>,
): readonly MergePiece[] {
  const added = new Set(
    pieces.filter(({ change }) => change && 'insert' in change).map(({ merged }) => merged.setting),
  );
  return [...original.values()].flatMap((one) => {
    const provider = attributeValue(one.element, 'providerName');
    const ofString = name(one);
    if (provider === undefined || !added.has(printName(ofString))) return [];
    const ofProvider = { ...ofString, attribute: 'providerName' };
    const merged = {
      name: ofProvider,
      setting: printName(ofProvider),
      original: provider,
      result: provider,
      outcome: 'carried' as const,
      reason: comesAlong,
    };
    return [{ merged }];
  });
}

const together: SettingDecision = {
  outcome: 'conflict',
  reason: 'Connection string and provider belong together, and the files have different ones: nothing was written.',
};

type Providers = Pick<PieceValues, 'original' | 'target' | 'originalDefault'>;

/** What the new version does without, the original's string does without as well. */
function isDoneWithout({ original, target, originalDefault }: Providers): boolean {
  return target === undefined && original === originalDefault;
}

interface PairDecision {
  readonly string: SettingDecision;
  readonly provider?: SettingDecision;
  /** The target's provider goes, because the original's string comes and names none. */
  readonly removes?: boolean;
}

/** A provider that only the original names is a part of its string, and no addition that the rules might leave out. */
function withItsString(
  string: SettingDecision,
  provider: SettingDecision,
  { original, target, originalDefault }: Providers,
): SettingDecision {
  const isOnlyTheirs = original !== undefined && target === undefined;
  if (provider.outcome !== 'reported' || !isOnlyTheirs) return provider;
  const belongs = string.write !== undefined || (string.outcome === 'same' && originalDefault === undefined);
  return belongs
    ? { outcome: 'carried', reason: comesAlong, write: { value: original, isRewritten: false } }
    : provider;
}

/** Never the string of one side with the provider of the other. */
function decidePair(
  string: SettingDecision,
  provider: SettingDecision,
  names: Providers,
  isDefaultKnown: boolean,
): PairDecision {
  const both = { string, provider };
  const conflict = { string: together, provider: together };
  if (string.outcome === 'same') return both;
  if (string.write === undefined) return provider.write === undefined ? both : conflict;
  if (provider.write !== undefined || provider.outcome === 'same' || isDoneWithout(names)) return both;
  return !isDefaultKnown && names.original === undefined ? { ...both, removes: true } : conflict;
}

function pairDecision(
  place: MergePlace,
  strings: SettingsFamily<ConnectionString>,
  providers: SettingsFamily<ConnectionString>,
  identity: string,
): PairDecision | undefined {
  const string = decideOne(strings, identity, place.rules);
  if (string?.original === undefined || string.target === undefined) return undefined;
  const provider = decideOne(providers, identity, place.rules);
  const { name } = string.values;
  const isDecided = ruleFor(name, place.rules).isExplicit || rewriteFor(name, place.rules)?.kind === 'replace';
  if (isDecided) return undefined;
  if (provider === undefined) return { string: string.decision };
  const { values, decision } = provider;
  const isRuled =
    ruleFor(name, place.rules).policy !== 'carry' || ruleFor(values.name, place.rules).isExplicit === true;
  const decided = isRuled ? decision : withItsString(string.decision, decision, values);
  return decidePair(string.decision, decided, values, place.originalDefault !== undefined);
}

function withoutProvider(piece: MergePiece, to: ConnectionString): MergePiece {
  if (to.includedFile !== undefined) return piece;
  const { result: _result, ...merged } = piece.merged;
  const reason = 'The original names none with its connection string: removed.';
  return {
    merged: { ...merged, outcome: 'corrected', reason },
    change: { replace: [removeAttribute(to.element, 'providerName')] },
  };
}

/** `<connectionStrings>` of one place. */
export function mergeConnectionStrings(place: MergePlace): readonly MergePiece[] {
  const read = ({ source, container }: Side) => readConnectionStrings(source, container);
  const sides = {
    original: read(place.original).entries,
    target: read(place.target),
    ...(place.originalDefault ? { originalDefault: read(place.originalDefault).entries } : {}),
  };
  const [strings, providers] = [stringsOf(place, sides), providersOf(place, sides)];
  const pairs = new Map(
    [...sides.original.keys()].map((identity) => [identity, pairDecision(place, strings, providers, identity)]),
  );
  const stringPieces = mergeFamily(
    { ...strings, adjust: (identity, decision) => pairs.get(identity)?.string ?? decision },
    place.rules,
  );
  const removed = [...providers.target.values()].filter(({ identity }) => pairs.get(identity)?.removes);
  const removedByName = new Map(removed.map((one) => [printName(providers.name(one)), one]));
  const providerPieces = mergeFamily(
    { ...providers, adjust: (identity, decision) => pairs.get(identity)?.provider ?? decision },
    place.rules,
  ).map((piece) => {
    const to = removedByName.get(piece.merged.setting);
    return to === undefined ? piece : withoutProvider(piece, to);
  });
  return [...stringPieces, ...addedProviders(stringPieces, strings), ...providerPieces];
}
