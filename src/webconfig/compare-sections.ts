import { comparableXml } from './comparable-xml.js';
import { compareAttributes, compareEach } from './compare-attributes.js';
import { commentsCarried, compareComments } from './compare-comments.js';
import {
  type Comparison,
  comparableTrio,
  decide,
  type ElementComparison,
  isWorthTelling,
  type Pair,
  readTrio,
  type Trio,
  textOf,
} from './compared-elements.js';
import { sectionsNamed } from './containers.js';
import { copyContent, elementLines } from './copy-content.js';
import { declaredSections, isKnownSection } from './declared-sections.js';
import { fragmentAround } from './fragment.js';
import { byIdentity, isOneList, pathPartOf } from './list-item.js';
import { type Attempt, type MergePiece, type MergePlace, pieceOf, type Side, sectionPiece } from './merge-piece.js';
import { type MergeRules, ruleFor } from './merge-rules.js';
import { printName, type SettingName } from './setting-name.js';
import { settingsGroups, settingsSections } from './settings-groups.js';
import { decryptAdvice, isEncrypted } from './usable-section.js';
import { foreignPrefix } from './used-prefixes.js';
import { attributeValue, contentOf, joinedElement, textOfContent, type XmlElement } from './xml-element.js';

const comparedElsewhere = new Set<string>([...settingsSections, 'location']);

/** A rule that gives a value means one attribute or one setting. */
const givenAsAWhole: Attempt = { refused: 'An element as a whole cannot be given a value: nothing was written.' };

const textStays: Attempt = { refused: 'The text of an element is never written: change it by hand.' };

function listOf(text: string, { children }: XmlElement): string {
  return children.map((child) => comparableXml(text, child)).join('\n');
}

/** What only one side has, or all of it where the order alone differs. */
function listDifference(one: string, other: string): string {
  const others = new Set(other.split('\n'));
  const own = one.split('\n').filter((line) => !others.has(line));
  return own.length > 0 ? own.join('\n') : one;
}

function refusedForPrefix(element: XmlElement, parent: XmlElement): Attempt | undefined {
  const prefix = foreignPrefix(element, parent);
  if (prefix === undefined) return undefined;
  return {
    refused: `It uses the prefix ${prefix}, which is declared further out in the original and not in the target.`,
  };
}

function compareList(comparison: Comparison, pair: Pair): readonly MergePiece[] {
  const { place, name } = comparison;
  const { original, target } = pair;
  const [own, theirs] = [listOf(textOf(place.original), original), listOf(textOf(place.target), target)];
  const { originalDefault } = readTrio(place, pair, listOf);
  const decision = decide(comparison, name, { original: own, target: theirs, originalDefault });
  if (decision.outcome === 'same') return [];
  const attempt = (): Attempt =>
    decision.write?.isRewritten === true
      ? givenAsAWhole
      : (refusedForPrefix(original, target) ?? copyContent(place, original, target));
  const shown = { original: listDifference(own, theirs), target: listDifference(theirs, own), originalDefault };
  return [pieceOf({ name, ...shown }, decision, attempt, () => fragmentAround(name, { content: own }))];
}

function compareText(comparison: Comparison, trio: Trio): readonly MergePiece[] {
  const { place, name } = comparison;
  const values = readTrio(place, trio, (text, element) =>
    element.children.length > 0 ? undefined : textOfContent(contentOf(text, element)),
  );
  if ((values.original ?? '').trim() === (values.target ?? '').trim()) return [];
  const decision = decide(comparison, name, values);
  const fragment = () => fragmentAround(name, { content: values.original ?? '' });
  return [pieceOf({ name, ...values }, decision, () => textStays, fragment)];
}

/** Only with a handler for it: an element that nothing declares makes IIS refuse the whole file. */
function addElement({ place, name, parent }: ElementComparison, original: XmlElement): Attempt {
  const { file } = place.target.source;
  if (!isKnownSection(name.section, declaredSections(file))) {
    const path = printName({ ...name, location: '' });
    return { refused: `The target does not declare the section ${path}, and a declaration is never copied.` };
  }
  const refused = refusedForPrefix(original, parent);
  if (refused !== undefined) return refused;
  const lines = elementLines(place.original.source.file, original, file.encoding);
  if (lines === undefined) return { refused: `${file.encoding.name} lacks a character of the original.` };
  return { insert: { parent, within: [], lines } };
}

/** An element that one file lacks is one difference, with all its content. */
function compareWhole(comparison: ElementComparison, trio: Trio): readonly MergePiece[] {
  const { place, name } = comparison;
  const { original, target } = trio;
  const values = comparableTrio(place, trio);
  const decision = decide(comparison, ruledName(place, name, original), values);
  const attempt = (): Attempt =>
    original === undefined || target !== undefined || decision.write?.isRewritten === true
      ? givenAsAWhole
      : addElement(comparison, original);
  const fragment = () => fragmentAround(outside(name), { content: values.original ?? '' });
  return [pieceOf({ name, ...values }, decision, attempt, fragment)];
}

/**
 * The name whose rule applies to an element as a whole: its own, or where it only contains others that are all carried
 * where somebody changed them, the name of the first of these.
 */
function ruledName(place: MergePlace, name: SettingName, element: XmlElement | undefined): SettingName {
  if (element === undefined || ruleFor(name, place.rules).policy !== 'report') return name;
  return carriedInside(place.rules, name, element) ?? name;
}

function carriedInside(rules: MergeRules, name: SettingName, element: XmlElement): SettingName | undefined {
  if (ruleFor(name, rules).policy === 'carry-change') return name;
  const attributes = element.attributes.map(({ name: attribute }) => ({ ...name, attribute }));
  const inside = [
    ...attributes.map((one) => (ruleFor(one, rules).policy === 'carry-change' ? one : undefined)),
    ...element.children.map((child) =>
      carriedInside(rules, { ...name, path: [...name.path, pathPartOf(child)] }, child),
    ),
  ];
  return inside.includes(undefined) ? undefined : inside[0];
}

/** The name of the element around this one. */
function outside({ location, section, path }: Comparison['name']) {
  return path.length === 0 ? { location, section: '', path } : { location, section, path: path.slice(0, -1) };
}

function compareEncrypted({ place, name }: Comparison, trio: Trio): readonly MergePiece[] {
  const { original, target } = comparableTrio(place, trio);
  if (original === target) return [];
  const reason = `The section is encrypted. ${decryptAdvice(printName(name))}`;
  return [sectionPiece(name, 'reported', reason)];
}

function compareChildren(comparison: Comparison, trio: Pair): readonly MergePiece[] {
  if ([trio.original, trio.target, trio.originalDefault].some(isOneList)) return compareList(comparison, trio);
  const [original, target] = [byIdentity(trio.original), byIdentity(trio.target)];
  const originalDefault = byIdentity(trio.originalDefault);
  const { name } = comparison;
  // In the order of the original; an item of both is called as in the target.
  const children = [...new Map([...original, ...target])].flatMap(([identity, child]) => {
    const path = [...name.path, pathPartOf(child)];
    return compareElement(
      { ...comparison, name: { ...name, path }, parent: trio.target },
      {
        original: original.get(identity),
        target: target.get(identity),
        originalDefault: originalDefault.get(identity),
      },
    );
  });
  return [...compareText(comparison, trio), ...children];
}

function compareElement(comparison: ElementComparison, trio: Trio): readonly MergePiece[] {
  const { name, place } = comparison;
  const { original, target } = trio;
  if (original === undefined || target === undefined) return compareWhole(comparison, trio);
  const pair = { ...trio, original, target };
  if ([original, target].some(isEncrypted)) return compareEncrypted(comparison, trio);
  if (ruleFor(name, place.rules).policy === 'never') return compareWhole(comparison, trio);
  return [...compareAttributes(comparison, pair), ...compareChildren(comparison, pair)];
}

/** All elements of a name in one place; section groups may be there several times. */
function together(elements: readonly XmlElement[]): XmlElement | undefined {
  const [first, ...others] = elements;
  if (first === undefined || others.length === 0) return first;
  return joinedElement(
    first,
    elements.flatMap(({ children }) => children),
  );
}

function trioOf(place: MergePlace, find: (side: Side | undefined) => XmlElement | undefined): Trio {
  return { original: find(place.original), target: find(place.target), originalDefault: find(place.originalDefault) };
}

function sectionTrio(place: MergePlace, name: string): Trio {
  return trioOf(place, (side) => together(sectionsNamed(side?.container, name)));
}

/** Every difference outside the settings sections, in one place. */
export function compareSections(place: MergePlace): readonly MergePiece[] {
  const names = new Set<string>();
  for (const { container } of [place.original, place.target]) {
    for (const { children } of container.elements) for (const { name } of children) names.add(name);
  }
  const own = [...names].filter((name) => !comparedElsewhere.has(name));
  const [parent] = place.target.container.elements;
  return own
    .flatMap((section) => {
      const name = { location: place.location, section, path: [] };
      const trio = sectionTrio(place, section);
      return [...compareElement({ place, name, parent }, trio), ...compareComments(place, name, trio)];
    })
    .filter(isWorthTelling);
}

/** Attributes that the families of settings and the faults of sections look after. */
const elsewhere = ['file', 'configSource', 'configProtectionProvider'];

/** The place of a section is never changed; that its values come from a file of its own is worth a line. */
function compareSource({ name, place }: Comparison, { original, target }: Pair): readonly MergePiece[] {
  const [own, theirs] = [original, target].map((element) => attributeValue(element, 'configSource'));
  if (own === undefined || own === theirs) return [];
  const isGiven = place.original.source.has?.(own) === true;
  const reason = isGiven ? 'Its values were merged into the target.' : 'That file was not given.';
  const sourceName = { ...name, attribute: 'configSource' };
  const outcome = isGiven ? 'kept' : 'reported';
  const { merged } = sectionPiece(sourceName, outcome, `The section of the original is in ${own}. ${reason}`);
  return [{ merged: { ...merged, original: own, ...(theirs === undefined ? {} : { target: theirs }) } }];
}

/** What the settings sections have in addition to their settings, which were merged before: attributes and comments. */
export function compareSettingsSections(place: MergePlace, settings: readonly MergePiece[]): readonly MergePiece[] {
  const carried = commentsCarried(settings);
  const grouped = settingsGroups.flatMap((group) => {
    const { original, target, originalDefault } = sectionTrio(place, group);
    const [theirs, defaults] = [byIdentity(target), byIdentity(originalDefault)];
    return [...byIdentity(original)].map(([name, one]) => ({
      name: { location: place.location, section: group, path: [name] },
      trio: { original: one, target: theirs.get(name), originalDefault: defaults.get(name) },
    }));
  });
  const plain = ['appSettings', 'connectionStrings'].map((section) => ({
    name: { location: place.location, section, path: [] },
    trio: sectionTrio(place, section),
  }));
  return [...plain, ...grouped]
    .flatMap(({ name, trio: { original, target, originalDefault } }) => {
      if (original === undefined || target === undefined) return [];
      const pair = { original, target, originalDefault };
      return [
        ...compareAttributes({ place, name }, pair, elsewhere),
        ...compareSource({ place, name }, pair),
        ...compareComments(place, name, pair, carried),
      ];
    })
    .filter(isWorthTelling);
}

/** The attributes of `<location>`; nothing is ever written there. */
export function compareLocation(place: MergePlace): readonly MergePiece[] {
  const locations = (side: Side | undefined) =>
    side?.container?.elements.filter(({ name }) => name === 'location') ?? [];
  const joined = (side: Side | undefined) => {
    const all = locations(side);
    const [first] = all;
    const attributes = all.flatMap((one) => one.attributes);
    return first && joinedElement(first, first.children, attributes);
  };
  const trio = trioOf(place, joined);
  if (trio.original === undefined) return [];
  const name = { location: place.location === '' ? '.' : place.location, section: '', path: [] };
  return compareEach({ place, name }, trio, ['path']).filter(isWorthTelling);
}
