import type { ConfigurationFile } from './configuration-file.js';
import { attributeValue, childrenNamed, type XmlElement } from './xml-element.js';

/** The places in which sections stand: the root, and the `<location>` elements of one path taken together. */
export interface Container {
  /** Normalised path, empty for the root and for `<location path=".">`. */
  readonly location: string;
  readonly elements: readonly XmlElement[];
}

/** Compared as .NET and IIS do: without regard to case, `.` is this directory. */
function normalisedPath(location: XmlElement): string {
  const path = (attributeValue(location, 'path') ?? '')
    .trim()
    .replaceAll('\\', '/')
    .replace(/^\/+|\/+$/g, '');
  return path === '.' ? '' : path;
}

/** One location, or several of the same path; most paths have one, and a large file has a hundred thousand of them. */
type Locations = XmlElement | readonly XmlElement[];

function readLocations({ root }: ConfigurationFile): ReadonlyMap<string, Locations> {
  const byPath = new Map<string, Locations>([['', root]]);
  for (const element of root.children) {
    if (element.name !== 'location') continue;
    const path = normalisedPath(element).toLowerCase();
    const found = byPath.get(path);
    byPath.set(path, found === undefined ? element : [found, element].flat());
  }
  return byPath;
}

const known = new WeakMap<ConfigurationFile, ReadonlyMap<string, Locations>>();

/** By location in lower case; read once, a file never changes. */
function locationsOf(file: ConfigurationFile): ReadonlyMap<string, Locations> {
  const found = known.get(file) ?? readLocations(file);
  known.set(file, found);
  return found;
}

function containerOf(locations: Locations): Container {
  const elements = [locations].flat();
  const [first] = elements;
  const location = first === undefined || first.parent === undefined ? '' : normalisedPath(first);
  return { location, elements };
}

/** Made one after the other, as they are asked for. */
export function* containersOf(file: ConfigurationFile): Generator<Container> {
  for (const locations of locationsOf(file).values()) yield containerOf(locations);
}

export function containerAt(file: ConfigurationFile, location: string): Container | undefined {
  const found = locationsOf(file).get(location.toLowerCase());
  return found && containerOf(found);
}

export function hasLocation(file: ConfigurationFile, location: string): boolean {
  return locationsOf(file).has(location.toLowerCase());
}

/** Sections of this name in the container; more than one is an error to .NET. */
export function sectionsNamed(container: Container | undefined, name: string): readonly XmlElement[] {
  return container?.elements.flatMap((element) => childrenNamed(element, name)) ?? [];
}
