import { type Comparison, decide, readTrio, type Trio } from './compared-elements.js';
import { compositeMain, compositesOf } from './composite-attributes.js';
import { fragmentAround } from './fragment.js';
import { type Attempt, type MergePiece, pieceOf } from './merge-piece.js';
import { ruleFor } from './merge-rules.js';
import type { SettingName } from './setting-name.js';
import { writeAttribute } from './write-attribute.js';
import { attributeValue, findAttribute, resolveReferences, type XmlElement } from './xml-element.js';

const noElement: Attempt = { refused: 'The target has no such element.' };

function compareAttribute(comparison: Comparison, trio: Trio, attribute: string): MergePiece {
  const { place } = comparison;
  const name = { ...comparison.name, attribute };
  const values = readTrio(place, trio, (_, element) => attributeValue(element, attribute));
  const decision = decide(comparison, name, values);
  const attempt = (): Attempt => {
    if (trio.target === undefined || decision.write === undefined) return noElement;
    const raw = decision.write.isRewritten || !trio.original ? undefined : findAttribute(trio.original, attribute)?.raw;
    const value = { raw, value: decision.write.value };
    return { replace: [writeAttribute(place.target.source.file, trio.target, attribute, value)] };
  };
  const fragment = () => fragmentAround(name, { attributes: [[attribute, values.original ?? '']] });
  return pieceOf({ name, ...values }, decision, attempt, fragment);
}

function own(element: XmlElement, members: readonly string[]) {
  return element.attributes
    .filter(({ name }) => members.includes(name))
    .map(({ name, raw }) => [name, resolveReferences(raw)] as const)
    .sort(([one], [other]) => members.indexOf(one) - members.indexOf(other));
}

function spelled(element: XmlElement, members: readonly string[]): string | undefined {
  const attributes = own(element, members);
  if (attributes.length === 0) return undefined;
  const name = element.name;
  return fragmentAround({ location: '', section: name, path: [] }, { attributes });
}

function replaceMembers({ place }: Comparison, { original, target }: Trio, members: readonly string[]): Attempt {
  if (original === undefined || target === undefined) return noElement;
  const { file } = place.target.source;
  const extra = own(target, members).find(([name]) => findAttribute(original, name) === undefined);
  if (extra !== undefined) {
    return {
      refused: `They are one value, and the target has ${extra[0]} besides, which the original lacks. Nothing was written.`,
    };
  }
  const edits = own(original, members).flatMap(([name, value]) => {
    if (value === attributeValue(target, name)) return [];
    return [writeAttribute(file, target, name, { raw: findAttribute(original, name)?.raw, value })];
  });
  return { replace: edits };
}

/** A rule for one member is one for all of them. */
function nameOfComposite(comparison: Comparison, members: readonly string[]): SettingName {
  const names = members.map((attribute) => ({ ...comparison.name, attribute }));
  const decided = names.find((name) => ruleFor(name, comparison.place.rules).isExplicit);
  return decided ?? { ...comparison.name, attribute: compositeMain(members) };
}

/** Attributes that only mean something together are taken from one side, all or none. */
function compareComposite(comparison: Comparison, trio: Trio, members: readonly string[]): MergePiece {
  const name = nameOfComposite(comparison, members);
  const values = readTrio(comparison.place, trio, (_, element) => spelled(element, members));
  const decision = decide(comparison, name, values);
  const attributes = trio.original ? own(trio.original, members) : [];
  return pieceOf(
    { name, ...values },
    decision,
    () => replaceMembers(comparison, trio, members),
    () => fragmentAround(name, { attributes }),
  );
}

/** Every attribute but namespaces and those that are compared elsewhere. */
export function compareAttributes(
  comparison: Comparison,
  trio: Trio,
  elsewhere: readonly string[] = [],
): readonly MergePiece[] {
  const names = [trio.original, trio.target].flatMap((element) => element?.attributes.map(({ name }) => name) ?? []);
  const compared = [...new Set(names)].filter(
    (name) => !/^(?:xmlns(?::|$)|configProtectionProvider$)/.test(name) && !elsewhere.includes(name),
  );
  const composites = compositesOf(comparison.name).filter((members) => members.some((one) => compared.includes(one)));
  const single = compared.filter((name) => !composites.some((members) => members.includes(name)));
  return [
    ...composites.map((members) => compareComposite(comparison, trio, members)),
    ...single.map((name) => compareAttribute(comparison, trio, name)),
  ];
}
