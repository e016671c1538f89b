import { canonicalXml } from './canonical-xml.js';
import { sectionsNamed } from './containers.js';
import { copyContent, elementLines } from './copy-content.js';
import { type Decision, decideSetting } from './decide-setting.js';
import { declaredSections, isKnownSection } from './declared-sections.js';
import { canEncode } from './decode.js';
import { decryptAdvice, isEncrypted } from './encrypted-section.js';
import { fragmentAround } from './fragment.js';
import { type Attempt, type MergePiece, type MergePlace, type PieceValues, pieceOf, type Side } from './merge-piece.js';
import { ruleFor } from './merge-rules.js';
import { writeAttribute } from './write-attribute.js';
import {
  attributeValue,
  childrenNamed,
  contentOf,
  findAttribute,
  textOfContent,
  type XmlElement,
} from './xml-element.js';

/** One element in the files, found by the names on the way to it. */
interface Trio {
  readonly original: XmlElement | undefined;
  readonly target: XmlElement | undefined;
  readonly pristine: XmlElement | undefined;
}

interface Comparison {
  readonly place: MergePlace;
  /** Names on the way, without the location. */
  readonly path: readonly string[];
  /** The target's element around this one. */
  readonly parent: XmlElement | undefined;
}

/** Elements whose order or number says something: such a parent is compared as one list. */
const listed = /^(?:add|remove|clear|allow|deny|insert|error|name|item)$/;

const settingsSections = new Set([
  'appSettings',
  'connectionStrings',
  'applicationSettings',
  'userSettings',
  'location',
]);

function nameOf({ place, path }: Comparison, last?: string): string {
  return place.prefix + [...path, ...(last === undefined ? [] : [last])].join('/');
}

function isList({ original, target, pristine }: Trio): boolean {
  return [original, target, pristine].some((element) => {
    const names = element?.children.map(({ name }) => name) ?? [];
    return names.some((name) => listed.test(name)) || new Set(names).size < names.length;
  });
}

function textOf(side: Side): string {
  return side.source.file.text;
}

function decide(comparison: Comparison, setting: string, values: Omit<PieceValues, 'setting'>): Decision {
  const { place } = comparison;
  return decideSetting(
    {
      setting,
      original: values.original,
      target: values.target,
      kind: 'section',
      ...(place.pristine ? { pristine: { value: values.pristine } } : {}),
    },
    place.rules,
  );
}

/** Equal things are not worth a line, and what only the target has is its new default. */
function isWorthTelling({ outcome }: MergePiece): boolean {
  return outcome.fate !== 'same' && (outcome.original !== undefined || outcome.fate !== 'kept');
}

function compareAttribute(comparison: Comparison, trio: Trio, name: string): MergePiece {
  const { place, path } = comparison;
  const read = (element: XmlElement | undefined) => element && attributeValue(element, name);
  const setting = nameOf(comparison, `@${name}`);
  const values = { original: read(trio.original), target: read(trio.target), pristine: read(trio.pristine) };
  const decision = decide(comparison, setting, values);
  const attempt = (): Attempt => {
    if (trio.target === undefined || decision.write === undefined)
      return { refused: 'The target has no such element.' };
    const raw = decision.write.isRewritten || !trio.original ? undefined : findAttribute(trio.original, name)?.raw;
    const value = { raw, value: decision.write.value };
    return { replace: writeAttribute(place.target.source.file, trio.target, name, value) };
  };
  const fragment = () => fragmentAround(place.prefix, path, { attribute: name, value: values.original ?? '' });
  return pieceOf({ setting, ...values }, decision, attempt, fragment);
}

function compareAttributes(comparison: Comparison, trio: Trio): readonly MergePiece[] {
  const names = [trio.original, trio.target].flatMap((element) => element?.attributes.map(({ name }) => name) ?? []);
  const own = [...new Set(names)].filter((name) => !/^(?:xmlns(?::|$)|configProtectionProvider$)/.test(name));
  return own.map((name) => compareAttribute(comparison, trio, name));
}

function listValue(side: Side | undefined, element: XmlElement | undefined): string | undefined {
  if (side === undefined || element === undefined) return undefined;
  return element.children.map((child) => canonicalXml(textOf(side), child)).join('\n');
}

/** What only one side has, or all of it where the order alone differs. */
function listDifference(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one;
  const others = new Set(other.split('\n'));
  const own = one.split('\n').filter((line) => !others.has(line));
  return own.length > 0 ? own.join('\n') : one;
}

function compareList(comparison: Comparison, trio: Trio): readonly MergePiece[] {
  const { place, path } = comparison;
  const setting = nameOf(comparison);
  const values = {
    original: listValue(place.original, trio.original),
    target: listValue(place.target, trio.target),
    pristine: listValue(place.pristine, trio.pristine),
  };
  const decision = decide(comparison, setting, values);
  const { original, target } = trio;
  if (decision.fate === 'same' || original === undefined) return [];
  const attempt = (): Attempt =>
    target === undefined ? { refused: 'The target has no such element.' } : copyContent(place, original, target);
  const shown = { setting, ...values, original: listDifference(values.original, values.target) };
  const differences = { ...shown, target: listDifference(values.target, values.original) };
  const fragment = () => fragmentAround(place.prefix, path, { content: values.original ?? '' });
  const piece = pieceOf(differences, decision, attempt, fragment);
  return [piece];
}

function compareText(comparison: Comparison, trio: Trio): readonly MergePiece[] {
  const { place, path } = comparison;
  const read = (side: Side | undefined, element: XmlElement | undefined) => {
    if (side === undefined || element === undefined || element.children.length > 0) return undefined;
    return textOfContent(contentOf(textOf(side), element));
  };
  const values = {
    original: read(place.original, trio.original),
    target: read(place.target, trio.target),
    pristine: read(place.pristine, trio.pristine),
  };
  if ((values.original ?? '').trim() === (values.target ?? '').trim()) return [];
  const setting = nameOf(comparison);
  const decision = decide(comparison, setting, values);
  const fragment = () => fragmentAround(place.prefix, path, { content: values.original ?? '' });
  return [pieceOf({ setting, ...values }, decision, () => ({ refused: 'The text differs.' }), fragment)];
}

/** Only with a handler for it: an element that nothing declares makes IIS refuse the whole file. */
function addElement({ place, path, parent }: Comparison, { original, target }: Trio): Attempt {
  const { file } = place.target.source;
  if (original === undefined || target !== undefined || parent === undefined) {
    return { refused: 'The elements differ as a whole.' };
  }
  if (!isKnownSection(path[0] ?? '', declaredSections(file))) {
    return { refused: `The target does not declare the section ${path.join('/')}, and a declaration is never copied.` };
  }
  const lines = elementLines(textOf(place.original), original);
  if (!lines.every((line) => canEncode(line, file.encoding))) {
    return { refused: `${file.encoding.name} lacks a character of the original.` };
  }
  return { insert: { parent, within: [], lines } };
}

/** An element that one file lacks is one difference, whatever is in it. */
function compareWhole(comparison: Comparison, trio: Trio): readonly MergePiece[] {
  const { place, path } = comparison;
  const read = (side: Side | undefined, element: XmlElement | undefined) =>
    side && element && canonicalXml(textOf(side), element);
  const values = {
    original: read(place.original, trio.original),
    target: read(place.target, trio.target),
    pristine: read(place.pristine, trio.pristine),
  };
  const setting = nameOf(comparison);
  const decision = decide(comparison, setting, values);
  const fragment = () => fragmentAround(place.prefix, path.slice(0, -1), { content: values.original ?? '' });
  return [pieceOf({ setting, ...values }, decision, () => addElement(comparison, trio), fragment)];
}

function compareEncrypted(comparison: Comparison, trio: Trio): readonly MergePiece[] {
  const { place } = comparison;
  const [original, target] = [
    trio.original && canonicalXml(textOf(place.original), trio.original),
    trio.target && canonicalXml(textOf(place.target), trio.target),
  ];
  if (original === target) return [];
  const setting = nameOf(comparison);
  const reason = `The section is encrypted. ${decryptAdvice(setting)}`;
  return [{ outcome: { setting, fate: 'reported', reason } }];
}

function childTrio(trio: Trio, name: string): Trio {
  const childOf = (element: XmlElement | undefined) => element && childrenNamed(element, name)[0];
  return { original: childOf(trio.original), target: childOf(trio.target), pristine: childOf(trio.pristine) };
}

function compareChildren(comparison: Comparison, trio: Trio): readonly MergePiece[] {
  if (isList(trio)) return compareList(comparison, trio);
  const names = [trio.original, trio.target].flatMap((element) => element?.children.map(({ name }) => name) ?? []);
  const children = [...new Set(names)].flatMap((name) =>
    compareElement({ ...comparison, path: [...comparison.path, name], parent: trio.target }, childTrio(trio, name)),
  );
  return [...compareText(comparison, trio), ...children];
}

function compareElement(comparison: Comparison, trio: Trio): readonly MergePiece[] {
  if (trio.original === undefined || trio.target === undefined) return compareWhole(comparison, trio);
  if ([trio.original, trio.target].some(isEncrypted)) return compareEncrypted(comparison, trio);
  if (ruleFor(nameOf(comparison), comparison.place.rules).policy === 'never') return compareWhole(comparison, trio);
  return [...compareAttributes(comparison, trio), ...compareChildren(comparison, trio)];
}

/** All elements of a name in one place; section groups may stand several times. */
function together(elements: readonly XmlElement[]): XmlElement | undefined {
  const [first, ...others] = elements;
  if (first === undefined || others.length === 0) return first;
  return { ...first, children: elements.flatMap(({ children }) => children) };
}

/** Every difference outside the settings sections, in one place. */
export function compareSections(place: MergePlace): readonly MergePiece[] {
  const sides = [place.original, place.target];
  const names = sides.flatMap(({ container }) => container?.elements.flatMap(({ children }) => children) ?? []);
  const own = [...new Set(names.map(({ name }) => name))].filter((name) => !settingsSections.has(name));
  const find = (side: Side | undefined, name: string) => together(sectionsNamed(side?.container, name));
  return own
    .flatMap((name) =>
      compareElement(
        { place, path: [name], parent: place.target.container?.elements[0] },
        {
          original: find(place.original, name),
          target: find(place.target, name),
          pristine: find(place.pristine, name),
        },
      ),
    )
    .filter(isWorthTelling);
}
