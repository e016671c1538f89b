/**
 * The settings sections as ConfigurationElement.DeserializeElement reads them, with its oddities: `<value>` is taken by
 * XmlDocument.ReadNode, which leaves the reader one node further than the loop around it expects.
 */
import { checkNamespaces, type DotnetNode } from './dotnet-xml.js';
import { attributeOf, NodeCursor, onlyAttributes, type StartNode, startOf } from './node-cursor.js';
import { DotnetRefusal } from './refusal.js';

const locks = ['lockAttributes', 'lockAllAttributesExcept', 'lockElements', 'lockAllElementsExcept', 'lockItem'];

/** The loop over an element's content; `child` reads the element at the cursor, or says that it does not know it. */
function readContent(cursor: NodeCursor, child: (node: StartNode) => boolean): void {
  if (startOf(cursor).isEmpty) return;
  while (cursor.read()) {
    const { node } = cursor;
    if (node?.kind === 'element' && !child(node)) throw new DotnetRefusal(`Unrecognized element '${node.name}'`);
    if (node?.kind === 'end') return;
    if (node?.kind === 'text' || node?.kind === 'cdata') {
      throw new DotnetRefusal('The section contains text or CDATA');
    }
  }
}

const noChild = () => false;

/** One character for one, as Windows maps it: only pairs that lead back, so ı, ſ, µ, ς and the Kelvin sign stay apart. */
export function foldedKey(key: string): string {
  const fold = (unit: string) => {
    const upper = unit.toUpperCase();
    return upper.length === 1 && upper.toLowerCase() === unit ? upper : unit;
  };
  return key.replace(/[^A-Z]/g, fold);
}

interface AddedElement {
  readonly key: string;
  readonly node: StartNode;
}

interface Collection {
  readonly keyName: string;
  readonly attributes: readonly string[];
  readonly canRepeat: boolean;
}

/** `add`, `remove` and `clear` in order; in effect by folded key. */
function readCollection(
  cursor: NodeCursor,
  { keyName, attributes, canRepeat }: Collection,
  items: Map<string, AddedElement>,
) {
  const own = new Set<string>();
  readContent(cursor, (node) => {
    if (node.name === 'clear') {
      onlyAttributes(node, []);
      items.clear();
      own.clear();
    } else if (node.name === 'add' || node.name === 'remove') {
      onlyAttributes(node, node.name === 'add' ? [keyName, ...attributes, ...locks] : [keyName]);
      const key = attributeOf(node, keyName);
      if (key === undefined) throw new DotnetRefusal(`Required attribute '${keyName}' not found`);
      const folded = foldedKey(key);
      if (node.name === 'add') {
        if (own.has(folded) && !canRepeat) throw new DotnetRefusal(`The entry '${key}' has already been added`);
        own.add(folded);
        items.set(folded, { key, node });
      } else {
        own.delete(folded);
        items.delete(folded);
      }
    } else return false;
    readContent(cursor, noChild);
    return true;
  });
}

export type AppSettings = ReadonlyMap<string, string>;
export type ConnectionStrings = ReadonlyMap<string, readonly [connection: string, provider: string]>;
/** By name: how it is serialised, and its text or, where it is not a string, its inner XML. */
export type ClientSettings = ReadonlyMap<string, readonly [serializeAs: string, value: string]>;

const appSettingsItems: Collection = { keyName: 'key', attributes: ['value'], canRepeat: true };

/** `included` is the file that `file=` names, read as a section of the same name without attributes. */
export function readAppSettings(
  section: readonly DotnetNode[],
  include: (name: string) => readonly DotnetNode[] | undefined,
): AppSettings {
  checkNamespaces(section);
  const cursor = new NodeCursor(section);
  const start = startOf(cursor);
  onlyAttributes(start, ['file', ...locks]);
  const items = new Map<string, AddedElement>();
  readCollection(cursor, appSettingsItems, items);
  const file = attributeOf(start, 'file');
  const included = file ? include(file) : undefined;
  if (included !== undefined) {
    const inner = new NodeCursor(included);
    onlyAttributes(startOf(inner), []);
    readCollection(inner, appSettingsItems, items);
  }
  return new Map([...items.values()].map(({ key, node }) => [key, attributeOf(node, 'value') ?? '']));
}

export function readConnectionStrings(section: readonly DotnetNode[]): ConnectionStrings {
  checkNamespaces(section);
  const cursor = new NodeCursor(section);
  onlyAttributes(startOf(cursor), locks);
  const items = new Map<string, AddedElement>();
  const attributes = ['connectionString', 'providerName'];
  readCollection(cursor, { keyName: 'name', attributes, canRepeat: false }, items);
  return new Map(
    [...items.values()].map(({ key, node }) => {
      const connection = attributeOf(node, 'connectionString');
      if (key === '') throw new DotnetRefusal("The value of 'name' is empty");
      if (connection === undefined) throw new DotnetRefusal("Required attribute 'connectionString' not found");
      return [key, [connection, attributeOf(node, 'providerName') ?? '']];
    }),
  );
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As XmlNode.InnerXml writes it. */
function innerXml(nodes: readonly DotnetNode[]): string {
  const write = (node: DotnetNode): string => {
    switch (node.kind) {
      case 'element': {
        const attributes = node.attributes.map(
          ({ name, value }) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`,
        );
        return `<${node.name}${attributes.join('')}${node.isEmpty ? ' /' : ''}>`;
      }
      case 'end':
        return `</${node.name}>`;
      case 'comment':
        return `<!--${node.value}-->`;
      case 'cdata':
        return `<![CDATA[${node.value}]]>`;
      case 'instruction':
        return `<?${node.value}?>`;
      default:
        return escaped(node.value);
    }
  };
  return nodes.map(write).join('');
}

const textKinds = ['text', 'blank', 'cdata'];
const innerText = (nodes: readonly DotnetNode[]) =>
  nodes.map((node) => (textKinds.includes(node.kind) && 'value' in node ? node.value : '')).join('');

function readSetting(cursor: NodeCursor, settings: Map<string, readonly [string, string]>): void {
  const start = startOf(cursor);
  onlyAttributes(start, ['name', 'serializeAs', ...locks]);
  const [name, serializeAs] = [attributeOf(start, 'name'), attributeOf(start, 'serializeAs')];
  if (name === undefined || serializeAs === undefined) throw new DotnetRefusal('A setting without name or serializeAs');
  if (!['String', 'Xml', 'Binary', 'ProviderSpecific'].includes(serializeAs)) throw new DotnetRefusal('serializeAs');
  let value: readonly DotnetNode[] | undefined;
  readContent(cursor, (node) => {
    if (node.name !== 'value') return false;
    if (value !== undefined) throw new DotnetRefusal('<value> twice');
    value = cursor.takeElement();
    // ReadNode is behind </value>; the loop reads on from there and never looks at this node.
    cursor.read();
    return true;
  });
  if (value === undefined) throw new DotnetRefusal("Required element 'value' not found");
  const inner = value.slice(1, -1);
  settings.set(name, [serializeAs, serializeAs === 'String' ? innerText(inner) : innerXml(inner)]);
}

export function readClientSettings(section: readonly DotnetNode[]): ClientSettings {
  checkNamespaces(section);
  const cursor = new NodeCursor(section);
  onlyAttributes(startOf(cursor), locks);
  const settings = new Map<string, readonly [string, string]>();
  readContent(cursor, ({ name }) => {
    if (name !== 'setting') return false;
    readSetting(cursor, settings);
    return true;
  });
  return settings;
}
