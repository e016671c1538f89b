import { contentOf, resolveReferences, textOfContent, type XmlElement } from './xml-element.js';

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function ownText(text: string, element: XmlElement): string {
  return element.children.length > 0 ? '' : textOfContent(contentOf(text, element)).trim();
}

/**
 * The element as XML in one line: attributes by name, no comments, no blanks between tags. Two elements that mean the
 * same to a configuration handler look the same.
 */
export function comparableXml(text: string, element: XmlElement): string {
  const attributes = element.attributes
    .map(({ name, raw }) => ` ${name}="${escaped(resolveReferences(raw))}"`)
    .sort()
    .join('');
  const content =
    escaped(ownText(text, element)) + element.children.map((child) => comparableXml(text, child)).join('');
  return content === ''
    ? `<${element.name}${attributes} />`
    : `<${element.name}${attributes}>${content}</${element.name}>`;
}
