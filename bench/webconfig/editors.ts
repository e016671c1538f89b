import { spawnSync } from 'node:child_process';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { plainMergeRules } from '../../src/webconfig/merge-rules.js';

/** Not an editor, but measured like one. */
export const parsing = 'libxml2, parsing alone';

/** Sets `Target` or another key of appSettings to a new value: bytes in, bytes out. */
export type Editor = (source: Buffer, key: string, value: string) => Buffer;

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The whole merge as the action does it, proof included. */
const merge: Editor = (source, key, value) => {
  const original = Buffer.from(
    `<configuration><appSettings><add key="${escaped(key)}" value="${escaped(value)}" /></appSettings></configuration>`,
  );
  const request = {
    original: { path: 'original', bytes: original },
    target: { path: 'target', bytes: source },
    rules: plainMergeRules,
  };
  return Buffer.from(mergeConfigurations(request).bytes);
};

const xmldom: Editor = (source, key, value) => {
  const document = new DOMParser({ onError: () => undefined }).parseFromString(
    source.toString('utf8').replace(/^\uFEFF/, ''),
    'text/xml',
  );
  const section = document.getElementsByTagName('appSettings')[0];
  for (const element of section?.getElementsByTagName('add') ?? []) {
    if (element.getAttribute('key') === key) {
      element.setAttribute('value', value);
      break;
    }
  }
  return Buffer.from(new XMLSerializer().serializeToString(document));
};

type FxpNode = Record<string, unknown>;

const fxpOptions = {
  preserveOrder: true,
  ignoreAttributes: false,
  processEntities: false,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  commentPropName: '#comment',
  cdataPropName: '#cdata',
} as const;

const fastXmlParser: Editor = (source, key, value) => {
  const tree = new XMLParser(fxpOptions).parse(source.toString('utf8')) as readonly FxpNode[];
  const childrenOf = (nodes: readonly FxpNode[], name: string) =>
    nodes.flatMap((node) => (Array.isArray(node[name]) ? (node[name] as FxpNode[]) : []));
  const settings = childrenOf(childrenOf(tree, 'configuration'), 'appSettings');
  const attributes = settings.map((node) => node[':@'] as Record<string, string> | undefined);
  const found = attributes.find((one) => one?.['@_key'] === escaped(key));
  if (found) found['@_value'] = escaped(value);
  return Buffer.from(new XMLBuilder({ ...fxpOptions, suppressEmptyNode: true, format: false }).build([...tree]));
};

const libxml2Wasm: Editor = (source, key, value) => {
  const document = XmlDocument.fromBuffer(source);
  try {
    const quoted = key.includes("'") ? `"${key}"` : `'${key}'`;
    const element = document.get(
      `/*/*[local-name()='appSettings']/*[local-name()='add'][@key=${quoted}]`,
    ) as XmlElement | null;
    const attribute = element?.attr('value');
    if (attribute) attribute.value = value;
    return Buffer.from(document.toString({ format: false }));
  } finally {
    document.dispose();
  }
};

/** Includes the start of the program, as every use of it does. */
const xmlstarlet: Editor = (source, key, value) => {
  const quoted = key.includes("'") ? `"${key}"` : `'${key}'`;
  const path = `/*/*[local-name()='appSettings']/*[local-name()='add'][@key=${quoted}]/@value`;
  const result = spawnSync('xmlstarlet', ['ed', '-P', '-u', path, '-v', value], {
    input: source,
    maxBuffer: 1 << 30,
    timeout: 300_000,
  });
  if (result.status !== 0) throw new Error(`xmlstarlet: ${result.stderr}`);
  return result.stdout;
};

/** What every program that looks into the file has to do at least. */
const parseOnly: Editor = (source) => {
  XmlDocument.fromBuffer(source).dispose();
  return source;
};

export const editors: Readonly<Record<string, Editor>> = {
  merge,
  '@xmldom/xmldom': xmldom,
  'fast-xml-parser build': fastXmlParser,
  'libxml2-wasm': libxml2Wasm,
  xmlstarlet,
  [parsing]: parseOnly,
};
