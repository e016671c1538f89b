import { elementsOf, type XmlElement } from './xml-element.js';

function prefixOf(name: string): string | undefined {
  const [prefix, local] = name.split(':');
  return local === undefined || prefix === 'xml' || prefix === 'xmlns' ? undefined : prefix;
}

function declares(element: XmlElement, prefix: string): boolean {
  return element.attributes.some(({ name }) => name === `xmlns:${prefix}`);
}

function isDeclaredAt(element: XmlElement | undefined, prefix: string): boolean {
  for (let one = element; one !== undefined; one = one.parent) if (declares(one, prefix)) return true;
  return false;
}

function isDeclaredWithin(user: XmlElement, prefix: string, element: XmlElement): boolean {
  for (let one: XmlElement | undefined = user; one !== undefined; one = one.parent) {
    if (declares(one, prefix)) return true;
    if (one === element) return false;
  }
  return false;
}

/** A prefix in the element that neither it nor the place where it is to go declares; `undefined` where there is none. */
export function foreignPrefix(element: XmlElement, place: XmlElement): string | undefined {
  for (const user of elementsOf(element)) {
    const names = [user.name, ...user.attributes.map(({ name }) => name)];
    for (const prefix of names.map(prefixOf)) {
      if (prefix === undefined || isDeclaredWithin(user, prefix, element) || isDeclaredAt(place, prefix)) continue;
      return prefix;
    }
  }
  return undefined;
}
