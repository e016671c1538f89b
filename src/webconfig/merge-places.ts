import { comparableXml } from './comparable-xml.js';
import type { OpenedSource } from './configuration-source.js';
import { type Container, containerAt, containersOfBoth, containersOnlyIn } from './containers.js';
import type { MergePiece, MergePlace } from './merge-piece.js';
import type { MergeRules } from './merge-rules.js';
import { printName } from './setting-name.js';

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

function oldLocation({ original, originalDefault }: OpenedSources, { location, elements }: Container): MergePiece {
  const name = { location, section: '', path: [] };
  const xml = elements.map((element) => comparableXml(original.file.text, element)).join('\n');
  const before = originalDefault && containerAt(originalDefault.file, location);
  const isUnchanged =
    originalDefault !== undefined &&
    before?.elements.map((element) => comparableXml(originalDefault.file.text, element)).join('\n') === xml;
  const [fate, reason] = isUnchanged
    ? (['kept', 'The original has the old default, and the target does without it.'] as const)
    : (['reported', 'Only the original has this location: not added.'] as const);
  return {
    outcome: { name, setting: printName(name), original: xml, fate, reason },
    ...(isUnchanged ? {} : { fragment: xml }),
  };
}

/** Locations that only the original has: what they hold is never moved to another place. */
export function* oldLocations(sources: OpenedSources): Generator<MergePiece> {
  for (const container of containersOnlyIn(sources.original.file, sources.target.file)) {
    yield oldLocation(sources, container);
  }
}
