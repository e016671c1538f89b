import { ordinalIgnoreCase } from './ordinal-ignore-case.js';
import type { PathPart } from './setting-name.js';
import { attributeValue, type XmlElement } from './xml-element.js';

/** Attributes that name an element among its neighbours. */
const naming = ['key', 'name', 'path', 'id'] as const;

/** Elements that are there once, with any `name` or `path`. */
const single = new Set(['forms', 'cookieHandler', 'sessionState', 'roleManager', 'anonymousIdentification']);

/** Elements of lists, and attributes that name them where none of the usual ones does. */
const listed = new Set(['add', 'remove', 'error', 'mimeMap', 'endpoint', 'insert', 'item']);
const namingListed = ['statusCode', 'fileExtension', 'segment', 'contract', 'sequence', 'extension', 'verb', 'value'];

/** Elements whose order is their meaning, and `clear`, which drops what is before it. */
const ordered = new Set(['allow', 'deny', 'clear']);

/** How an element is found among the children of the same parent in another file. */
export function pathPartOf(element: XmlElement): PathPart {
  const tag = element.name;
  const names = single.has(tag) ? [] : [...naming, ...(listed.has(tag) ? namingListed : [])];
  for (const by of names) {
    const value = attributeValue(element, by);
    if (value !== undefined) return { tag, by, value };
  }
  return tag;
}

/** Equal for the same item. */
function identityOf(part: PathPart): string {
  return typeof part === 'string' ? part : `${part.tag}\n${part.by}\n${ordinalIgnoreCase(part.value)}`;
}

export function byIdentity(element: XmlElement | undefined): ReadonlyMap<string, XmlElement> {
  return new Map(element?.children.map((child) => [identityOf(pathPartOf(child)), child] as const));
}

/** Whether children can only be compared as one list: their order counts, or nothing makes them different. */
export function isOneList(element: XmlElement | undefined): boolean {
  if (element === undefined) return false;
  if (element.children.some(({ name }) => ordered.has(name))) return true;
  return byIdentity(element).size < element.children.length;
}
