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

function readContainers(file: ConfigurationFile): ReadonlyMap<string, Container> {
  const byPath = new Map<string, { location: string; elements: XmlElement[] }>();
  byPath.set('', { location: '', elements: [file.root] });
  for (const element of childrenNamed(file.root, 'location')) {
    const path = normalisedPath(element);
    const known = byPath.get(path.toLowerCase());
    if (known) known.elements.push(element);
    else byPath.set(path.toLowerCase(), { location: path, elements: [element] });
  }
  return byPath;
}

const known = new WeakMap<ConfigurationFile, ReadonlyMap<string, Container>>();

/** By location in lower case; read once, a file never changes. */
function containersByPath(file: ConfigurationFile): ReadonlyMap<string, Container> {
  const found = known.get(file) ?? readContainers(file);
  known.set(file, found);
  return found;
}

export function containersOf(file: ConfigurationFile): readonly Container[] {
  return [...containersByPath(file).values()];
}

export function containerAt(file: ConfigurationFile, location: string): Container | undefined {
  return containersByPath(file).get(location.toLowerCase());
}

/** Sections of this name in the container; more than one is an error to .NET. */
export function sectionsNamed(container: Container | undefined, name: string): readonly XmlElement[] {
  return container?.elements.flatMap((element) => childrenNamed(element, name)) ?? [];
}
