import type { MergeRequest } from '../../../src/webconfig/merge-configurations.js';
import type { MergeResult } from '../../../src/webconfig/merge-result.js';
import { commentsOf, documentTree, type PlaceTree, placesOf, type Tree } from './document-tree.js';
import { type BesideFiles, type DotnetReading, dotnetReading, type PlaceSettings } from './dotnet-reading.js';
import { type Outcomes, placePrefix } from './outcome-names.js';
import { DotnetRefusal } from './refusal.js';

export interface Fault {
  readonly kind: string;
  /** In plain words, with the values. */
  readonly detail: string;
}

/** One file as .NET reads it, and as a tree. */
export interface JudgedFile {
  readonly reading: DotnetReading;
  readonly document: Tree;
  readonly places: ReadonlyMap<string, PlaceTree>;
}

/** @throws DotnetRefusal, NotJudged */
export function judgedFile(bytes: Uint8Array, beside: BesideFiles = new Map()): JudgedFile {
  const document = documentTree(bytes);
  return { reading: dotnetReading(bytes, beside), document, places: placesOf(document) };
}

export interface JudgedMerge {
  readonly request: MergeRequest;
  readonly result: MergeResult;
  readonly outcomes: Outcomes;
  readonly original: JudgedFile;
  readonly target: JudgedFile;
  readonly originalDefault?: JudgedFile;
  readonly merged: JudgedFile;
}

/** Settings of a place, nothing where .NET refuses them there. */
export function settingsAt({ reading }: JudgedFile, place: string): PlaceSettings | undefined {
  const found = place === '' ? reading.root : reading.locations.get(place);
  return found instanceof DotnetRefusal ? undefined : found;
}

/** How the outcomes may begin the names of what is in a place: as one of the files spells its path. */
export function prefixesOf(place: string, files: readonly JudgedFile[]): readonly string[] {
  const paths = files.flatMap(({ places }) => places.get(place)?.path ?? []);
  return [...new Set([...paths, ...paths.map((path) => path.trim())].map(placePrefix))];
}

/** Outcomes of a whole place or of anything in it. */
export function placeOutcomes({ outcomes }: JudgedMerge, prefixes: readonly string[]) {
  return outcomes.within(prefixes.filter((prefix) => prefix !== '').map((prefix) => prefix.slice(0, -1)));
}

/** The target's comments are all there, in their order. */
export function commentFaults({ target, merged }: JudgedMerge): readonly Fault[] {
  const left = commentsOf(merged.document)[Symbol.iterator]();
  const isThere = (comment: string) => {
    for (let next = left.next(); !next.done; next = left.next()) if (next.value === comment) return true;
    return false;
  };
  const lost = commentsOf(target.document).find((comment) => !isThere(comment));
  return lost === undefined ? [] : [{ kind: 'comment-lost', detail: JSON.stringify(lost) }];
}

/** What loaded in the target loads in the result, at the root and at every location. */
export function locationFaults({ target, merged }: JudgedMerge): readonly Fault[] {
  return [...target.reading.locations].flatMap(([path, before]) => {
    const after = merged.reading.locations.get(path);
    if (before instanceof DotnetRefusal || (after !== undefined && !(after instanceof DotnetRefusal))) return [];
    return [{ kind: 'location-does-not-load', detail: `${path}: ${after?.message ?? 'gone'}` }];
  });
}
