import { type Comparison, decide, type Pair, readTrio, type Trio } from './compared-elements.js';
import { fragmentAround } from './fragment.js';
import { type Attempt, type MergePiece, pieceOf } from './merge-piece.js';
import { ruleFor } from './merge-rules.js';
import { printName, type SettingName } from './setting-name.js';
import { writeAttribute } from './write-attribute.js';
import { attributeValue, findAttribute, resolveReferences, type XmlAttribute, type XmlElement } from './xml-element.js';

const noElement: Attempt = { refused: 'The target has no such element.' };

function compareAttribute(comparison: Comparison, trio: Trio, attribute: string): MergePiece {
  const { place } = comparison;
  const name = { ...comparison.name, attribute };
  const values = readTrio(place, trio, (_, element) => attributeValue(element, attribute));
  const decision = decide(comparison, name, values);
  const attempt = (): Attempt => {
    if (trio.target === undefined || decision.write === undefined) return noElement;
    if (name.section === '') return { refused: 'Attributes of a location are never changed: change it by hand.' };
    const raw = decision.write.isRewritten || !trio.original ? undefined : findAttribute(trio.original, attribute)?.raw;
    const value = { raw, value: decision.write.value };
    return { replace: [writeAttribute(place.target.source.file, trio.target, attribute, value)] };
  };
  const fragment = () => fragmentAround(name, { attributes: [[attribute, values.original ?? '']] });
  return pieceOf({ name, ...values }, decision, attempt, fragment);
}

/** In the order of the members. */
function own(element: XmlElement, members: readonly string[]): readonly XmlAttribute[] {
  return element.attributes
    .filter(({ name }) => members.includes(name))
    .sort((one, other) => members.indexOf(one.name) - members.indexOf(other.name));
}

function inClear(attributes: readonly XmlAttribute[]) {
  return attributes.map(({ name, raw }) => [name, resolveReferences(raw)] as const);
}

function spelled(element: XmlElement, members: readonly string[]): string | undefined {
  const attributes = own(element, members);
  if (attributes.length === 0) return undefined;
  const name = { location: '', section: element.name, path: [] };
  return fragmentAround(name, { attributes: inClear(attributes) });
}

function replaceMembers({ place }: Comparison, { original, target }: Pair, members: readonly string[]): Attempt {
  const { file } = place.target.source;
  const extra = own(target, members).find(({ name }) => findAttribute(original, name) === undefined);
  if (extra !== undefined) {
    return {
      refused: `They are one value, and the target also has ${extra.name}, which the original lacks. Nothing was written.`,
    };
  }
  const edits = own(original, members).flatMap(({ name, raw }) => {
    const value = resolveReferences(raw);
    return value === attributeValue(target, name) ? [] : [writeAttribute(file, target, name, { raw, value })];
  });
  return { replace: edits };
}

/** A rule for one member is one for all of them. */
function nameOfComposite(comparison: Comparison, members: AttributeGroup): SettingName {
  const names = members.map((attribute) => ({ ...comparison.name, attribute }));
  const decided = names.find((name) => ruleFor(name, comparison.place.rules).isExplicit);
  return decided ?? { ...comparison.name, attribute: compositeMain(members) };
}

/** Attributes that only mean something together are taken from one side, all or none. */
function compareComposite(comparison: Comparison, pair: Pair, members: AttributeGroup): MergePiece {
  const name = nameOfComposite(comparison, members);
  const values = readTrio(comparison.place, pair, (_, element) => spelled(element, members));
  const decision = decide(comparison, name, values);
  const attempt = (): Attempt =>
    decision.write?.isRewritten === true
      ? { refused: 'These attributes are one value, of which none can be given alone: nothing was written.' }
      : replaceMembers(comparison, pair, members);
  const fragment = () => fragmentAround(name, { attributes: inClear(own(pair.original, members)) });
  return pieceOf({ name, ...values }, decision, attempt, fragment);
}

/** The names of the attributes of both but namespaces and those that are compared elsewhere. */
function comparedNames({ original, target }: Trio, elsewhere: readonly string[]): readonly string[] {
  const names = [original, target].flatMap((element) => element?.attributes.map(({ name }) => name) ?? []);
  return [...new Set(names)].filter(
    (name) => !/^(?:xmlns(?::|$)|configProtectionProvider$)/.test(name) && !elsewhere.includes(name),
  );
}

/** Every attribute for itself. */
export function compareEach(comparison: Comparison, trio: Trio, elsewhere: readonly string[]): readonly MergePiece[] {
  return comparedNames(trio, elsewhere).map((name) => compareAttribute(comparison, trio, name));
}

/** Every attribute; those that are one value together. */
export function compareAttributes(
  comparison: Comparison,
  pair: Pair,
  elsewhere: readonly string[] = [],
): readonly MergePiece[] {
  const compared = comparedNames(pair, elsewhere);
  const composites = compositesOf(comparison.name).filter((members) => members.some((one) => compared.includes(one)));
  return [
    ...composites.map((members) => compareComposite(comparison, pair, members)),
    ...compareEach(comparison, pair, [...elsewhere, ...composites.flat()]),
  ];
}

type AttributeGroup = readonly [main: string, ...others: string[]];

/** Attributes that are one value: a server without its login, or a mode without its store, is nobody's configuration. */
const composites: Readonly<Record<string, AttributeGroup>> = {
  'system.net/mailSettings/smtp/network': [
    'host',
    'port',
    'userName',
    'password',
    'defaultCredentials',
    'clientDomain',
    'enableSsl',
    'targetName',
  ],
  'system.web/sessionState': [
    'mode',
    'stateConnectionString',
    'sqlConnectionString',
    'allowCustomSqlDatabase',
    'customProvider',
    'partitionResolverType',
  ],
};

/** The groups of attributes of an element that are one value each. */
function compositesOf({ section, path }: SettingName): readonly AttributeGroup[] {
  const members = composites[printName({ location: '', section, path })];
  return members === undefined ? [] : [members];
}

/** The attribute after which a group is called. */
function compositeMain([main]: AttributeGroup): string {
  return main;
}
