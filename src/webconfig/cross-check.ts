import { XMLParser } from 'fast-xml-parser';
import { configurationError } from './located-error.js';
import type { XmlElement } from './xml-element.js';

interface Reading {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly start: number;
  readonly end: number;
}

type Node = Readonly<Record<string | symbol, unknown>>;

const attributesKey = ':@';
const commentKey = '#comment';
const cdataKey = '#cdata';

/** Entities stay as spelled and nothing is trimmed or converted: the second reading must see what the first saw. */
const options = {
  preserveOrder: true,
  captureMetaData: true,
  ignoreAttributes: false,
  processEntities: false,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  commentPropName: commentKey,
  cdataPropName: cdataKey,
  jPath: false,
  maxNestedTags: 101,
} as const;

function isRecord(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

const positions: unknown = XMLParser.getMetaDataSymbol();

function spanOf(node: Node): { readonly start: number; readonly end: number } {
  const span = typeof positions === 'symbol' ? node[positions] : undefined;
  if (!isRecord(span)) return { start: -1, end: -1 };
  return { start: Number(span.startIndex), end: Number(span.endIndex) };
}

function attributesOf(node: Node): Reading['attributes'] {
  const attributes = node[attributesKey];
  if (!isRecord(attributes)) return [];
  return Object.entries(attributes).map(([name, value]) => [name.replace(/^@_/, ''), String(value)] as const);
}

function isElementName(key: string): boolean {
  return key !== attributesKey && !key.startsWith('#') && !key.startsWith('?');
}

function* readings(nodes: unknown): Generator<Reading> {
  if (!Array.isArray(nodes)) return;
  for (const node of nodes.filter(isRecord)) {
    const name = Object.keys(node).find(isElementName);
    if (name === undefined) continue;
    yield { name, attributes: attributesOf(node), ...spanOf(node) };
    yield* readings(node[name]);
  }
}

function isSame(reading: Reading | undefined, element: XmlElement): boolean {
  return (
    reading !== undefined &&
    reading.name === element.name &&
    reading.start <= element.start &&
    reading.end >= element.startTagEnd &&
    reading.attributes.length === element.attributes.length &&
    reading.attributes.every(([name, value], index) => {
      const attribute = element.attributes[index];
      return attribute?.name === name && attribute.raw.replace(/\r\n?/g, '\n') === value;
    })
  );
}

/** Names that the second reader refuses or renames, because they mean something in JavaScript. */
function isReserved({ name }: XmlElement): boolean {
  return name in Object.prototype || name === 'prototype';
}

function disagreement(text: string, path: string, element: XmlElement | undefined): Error {
  return configurationError(
    'ambiguous',
    { path, text, offset: element?.start ?? 0 },
    `two independent XML readers do not agree on ${element ? `the element <${element.name}>` : 'the file'}.`,
    'Nothing was changed. Merge this file by hand, and report it with the file (without its secrets).',
  );
}

function secondReading(text: string, path: string, elements: readonly XmlElement[]): readonly Reading[] {
  const reserved = elements.find(isReserved);
  if (reserved) throw disagreement(text, path, reserved);
  try {
    return [...readings(new XMLParser(options).parse(text))];
  } catch {
    throw disagreement(text, path, elements[0]);
  }
}

/**
 * Reads the text a second time with an independent parser and compares every element and attribute.
 * @throws UserError `web-config-ambiguous` at the first difference.
 */
export function crossCheck(text: string, path: string, elements: readonly XmlElement[]): void {
  const second = secondReading(text, path, elements);
  const different = elements.findIndex((element, index) => !isSame(second[index], element));
  if (different >= 0) throw disagreement(text, path, elements[different]);
  if (second.length !== elements.length) throw disagreement(text, path, elements.at(-1));
}
