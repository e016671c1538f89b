import type { ConfigurationFile } from './opened-source.js';
import { attributeValue, childrenNamed, type XmlElement } from './xml-element.js';

/** The places that contain sections: the root, and the `<location>` elements of one path taken together. */
export interface Container {
  /** Its path, empty for the root and for `<location path=".">`. */
  readonly location: string;
  readonly elements: readonly [XmlElement, ...XmlElement[]];
}

/** `.` is this directory. .NET refuses a path with blanks or slashes at its ends. */
function pathOf(location: XmlElement): string {
  const path = attributeValue(location, 'path') ?? '';
  return path === '.' ? '' : path;
}

/** One location, or several of the same path; most paths have one, and a large file has a hundred thousand of them. */
type Locations = XmlElement | Container['elements'];

function elementsOf(locations: Locations): Container['elements'] {
  return Array.isArray(locations) ? (locations as Container['elements']) : [locations as XmlElement];
}

function readLocations({ root }: ConfigurationFile): ReadonlyMap<string, Locations> {
  const byPath = new Map<string, Locations>([['', root]]);
  for (const element of root.children) {
    if (element.name !== 'location') continue;
    const path = pathOf(element).toLowerCase();
    const found = byPath.get(path);
    byPath.set(path, found === undefined ? element : [...elementsOf(found), element]);
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
  const elements = elementsOf(locations);
  const [first] = elements;
  return { location: first.parent === undefined ? '' : pathOf(first), elements };
}

/** Made one after the other, as they are asked for. */
export function* containersOf(file: ConfigurationFile): Generator<Container> {
  for (const locations of locationsOf(file).values()) yield containerOf(locations);
}

export function containerAt(file: ConfigurationFile, location: string): Container | undefined {
  const found = locationsOf(file).get(location.toLowerCase());
  return found && containerOf(found);
}

/** Locations that the other file does not have. */
export function* containersOnlyIn(file: ConfigurationFile, other: ConfigurationFile): Generator<Container> {
  const others = locationsOf(other);
  for (const [location, locations] of locationsOf(file)) if (!others.has(location)) yield containerOf(locations);
}

export interface SharedContainer {
  readonly own: Container;
  readonly other: Container;
}

/** Locations that both files have, in the order of the first. */
export function* containersOfBoth(file: ConfigurationFile, other: ConfigurationFile): Generator<SharedContainer> {
  const others = locationsOf(other);
  for (const [location, locations] of locationsOf(file)) {
    const found = others.get(location);
    if (found !== undefined) yield { own: containerOf(locations), other: containerOf(found) };
  }
}

/** Sections of this name in the container; more than one is an error to .NET. */
export function sectionsNamed(container: Container | undefined, name: string): readonly XmlElement[] {
  if (container === undefined) return [];
  const { elements } = container;
  return elements.length === 1
    ? childrenNamed(elements[0], name)
    : elements.flatMap((element) => childrenNamed(element, name));
}
