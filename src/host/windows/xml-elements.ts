import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { HostError } from '../host-error.js';

export interface AnswerElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly AnswerElement[];
}

const attributesKey = ':@';

/** Entities are decoded here: the parser leaves references by number as they are. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** Elements and attributes of a small document that a program wrote. @throws HostError `malformed` */
export function parseXmlElements(text: string, source: string): AnswerElement {
  // The declaration names UTF-8, but the text is decoded already, and a blank line may come before it.
  const document = text.replace(/^\uFEFF?\s*/, '');
  try {
    const verdict = XMLValidator.validate(document);
    if (verdict !== true) throw new Error(verdict.err.msg);
    const [root, ...others] = elementsOf(parser.parse(document));
    if (root === undefined || others.length > 0) throw new Error('It does not have one root element.');
    return root;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new HostError('malformed', source, `${source} did not write XML: ${message}`, { cause });
  }
}

/** A node of the parser: its name with its children, and its attributes beside them. */
function elementsOf(nodes: unknown): readonly AnswerElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: Readonly<Record<string, unknown>>) => {
    const name = Object.keys(node).find((key) => key !== attributesKey && key !== '#text');
    if (name === undefined) return [];
    const attributes = Object.entries(node[attributesKey] ?? {}).map(([key, value]) => [key, decoded(String(value))]);
    return [{ name, attributes: Object.fromEntries(attributes), children: elementsOf(node[name]) }];
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Source: XML 1.0, 3.3.3 (attribute values) and 4.1 (references). */
function decoded(value: string): string {
  return value.replace(/[\t\r\n]/g, ' ').replace(/&(#x[0-9a-f]+|#\d+|\w+)?;?/gi, (reference, body = '') => {
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    const text = body.startsWith('#') ? characterOf(code) : entities[body];
    if (text === undefined || !reference.endsWith(';')) throw new Error(`It has the unknown reference ${reference}.`);
    return text;
  });
}

function characterOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Direct and further descendants of exactly that name: appcmd means different things by `SITE` and `site`. */
export function elementsNamed(element: AnswerElement, name: string): readonly AnswerElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsNamed(child, name)]);
}
