import { comparableXml } from './comparable-xml.js';
import { type Container, containerAt, containersOfBoth, containersOnlyIn } from './containers.js';
import { elementLines } from './copy-content.js';
import { declaredSections, isKnownSection } from './declared-sections.js';
import { pathPartOf } from './list-item.js';
import type { MergePiece, MergePlace, NewChild } from './merge-piece.js';
import { type MergeRules, ruleFor } from './merge-rules.js';
import type { OpenedSource } from './opened-source.js';
import { printName, type SettingName } from './setting-name.js';
import { isMeantAsSettings } from './settings-groups.js';
import { isEncrypted } from './usable-section.js';
import { foreignPrefix } from './used-prefixes.js';
import type { XmlElement } from './xml-element.js';

export interface OpenedSources {
  readonly original: OpenedSource;
  readonly target: OpenedSource;
  readonly originalDefault?: OpenedSource;
}

/** The places that original and target have in common, the root first; each is made when it is asked for. */
export function* sharedPlaces(
  { original, target, originalDefault }: OpenedSources,
  rules: MergeRules,
): Generator<MergePlace> {
  for (const { own, other } of containersOfBoth(target.file, original.file)) {
    const { location } = own;
    const place = {
      original: { source: original, container: other },
      target: { source: target, container: own },
      rules,
      location,
    };
    yield originalDefault === undefined
      ? place
      : {
          ...place,
          originalDefault: { source: originalDefault, container: containerAt(originalDefault.file, location) },
        };
  }
}

/** Sections of settings are proven one by one, and what belongs to the version is never brought over. */
function mayBeCarried(element: XmlElement, target: OpenedSource, rules: MergeRules, location: string): boolean {
  const declared = declaredSections(target.file);
  return element.children.every(
    (section) =>
      !isMeantAsSettings(section.name) &&
      isKnownSection(section.name, declared) &&
      !belongsToVersion({ location, section: section.name, path: [] }, section, rules),
  );
}

/** Whether something in it is the version's own, or is in another file. */
function belongsToVersion(name: SettingName, element: XmlElement, rules: MergeRules): boolean {
  if (isEncrypted(element) || ruleFor(name, rules).policy === 'never') return true;
  const isOwn = element.attributes.some(
    ({ name: attribute }) => attribute === 'configSource' || ruleFor({ ...name, attribute }, rules).policy === 'never',
  );
  return (
    isOwn ||
    element.children.some((child) =>
      belongsToVersion({ ...name, path: [...name.path, pathPartOf(child)] }, child, rules),
    )
  );
}

/** A location that somebody made as a whole; undefined where it cannot be added as it is. */
function addedLocation(
  { original, target }: OpenedSources,
  rules: MergeRules,
  { location, elements }: Container,
): NewChild | undefined {
  const [element, another] = elements;
  const parent = target.file.root;
  if (another !== undefined) return undefined;
  if (!mayBeCarried(element, target, rules, location) || foreignPrefix(element, parent) !== undefined) return undefined;
  const lines = elementLines(original.file, element, target.file.encoding);
  return lines && { parent, within: [], lines };
}

function oldLocation(sources: OpenedSources, rules: MergeRules, container: Container): MergePiece {
  const { original, originalDefault } = sources;
  const { location, elements } = container;
  const name = { location, section: '', path: [] };
  const xml = elements.map((element) => comparableXml(original.file.text, element)).join('\n');
  const before = originalDefault && containerAt(originalDefault.file, location);
  const isUnchanged =
    originalDefault !== undefined &&
    before?.elements.map((element) => comparableXml(originalDefault.file.text, element)).join('\n') === xml;
  const insert =
    originalDefault !== undefined && before === undefined ? addedLocation(sources, rules, container) : undefined;
  if (insert !== undefined) {
    const reason = 'Somebody gave this location to the original, and the target lacks it: added as a whole.';
    return {
      merged: { name, setting: printName(name), original: xml, result: xml, outcome: 'carried', reason },
      change: { insert },
    };
  }
  const [outcome, reason] = isUnchanged
    ? (['kept', 'The original has the old default, and the target does without it.'] as const)
    : (['reported', 'Only the original has this location: not added.'] as const);
  return {
    merged: { name, setting: printName(name), original: xml, outcome, reason },
    ...(isUnchanged ? {} : { fragment: xml }),
  };
}

/** Locations that only the original has: what is in them is never moved to another place. */
export function* oldLocations(sources: OpenedSources, rules: MergeRules): Generator<MergePiece> {
  for (const container of containersOnlyIn(sources.original.file, sources.target.file)) {
    yield oldLocation(sources, rules, container);
  }
}
