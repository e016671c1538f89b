import { SaxesParser } from 'saxes';
import { HostError } from '../host-error.js';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

/** Elements and attributes of a small document that a program wrote. @throws HostError `malformed` */
export function parseXmlElements(text: string, source: string): XmlElement {
  const parser = new SaxesParser();
  const root = { name: '', attributes: {}, children: [] as XmlElement[] };
  const open = [root];
  parser.on('error', (error) => {
    throw new HostError('malformed', source, `${source} did not write XML: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  // The declaration names UTF-8, but the text is decoded already, and a blank line may stand before it.
  parser.write(text.replace(/^\uFEFF?\s*/, '')).close();
  return root.children[0] ?? root;
}

/** Direct and further descendants of exactly that name: appcmd means different things by `SITE` and `site`. */
export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsNamed(child, name)]);
}
