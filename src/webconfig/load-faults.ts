import { type Container, sectionsNamed } from './containers.js';
import type { ConfigurationFile } from './opened-source.js';
import { ordinalIgnoreCase } from './ordinal-ignore-case.js';
import { settingsGroups } from './settings-groups.js';
import { elementsRead, isEncrypted } from './usable-section.js';
import { attributeValue, findAttribute, resolveReferences, type XmlElement } from './xml-element.js';

/** Why .NET refuses a part of a file. Source of all rules: System.Configuration.ConfigurationManager of dotnet/runtime. */
export interface LoadFault {
  /** Full name of the section, or `configuration` for the file as a whole. */
  readonly section: string;
  /** A clause for "…: .NET refuses that". */
  readonly what: string;
}

const locks = ['lockItem', 'lockAttributes', 'lockAllAttributesExcept', 'lockElements', 'lockAllElementsExcept'];

/** Text that .NET allows nowhere between elements of configuration. */
const isContent = (kind: NodeKind): boolean => kind === 'text' || kind === 'cdata';

/** Nearly always only blanks are there, which need no list of nodes. */
function hasBetween(text: string, start: number, end: number, isWanted: (kind: NodeKind) => boolean): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) <= 0x20) at++;
  return at < end && nodesIn(text, at, end).some(isWanted);
}

/** Whether something of the kind is in the element, but not in its children. */
function holds(text: string, element: XmlElement, isWanted: (kind: NodeKind) => boolean): boolean {
  const { children, startTagEnd, contentEnd } = element;
  if (startTagEnd === contentEnd) return false;
  let at = startTagEnd;
  for (const child of children) {
    if (hasBetween(text, at, child.start, isWanted)) return true;
    at = child.end;
  }
  return hasBetween(text, at, contentEnd, isWanted);
}

function hasContent(text: string, element: XmlElement): boolean {
  return element.mayHoldText && holds(text, element, isContent);
}

function unknownAttribute(element: XmlElement, known: readonly string[]): string | undefined {
  const unknown = element.attributeName((name) => !known.includes(name));
  return unknown && `<${element.name}> has the unknown attribute ${unknown}`;
}

function missingAttribute(element: XmlElement, required: readonly string[]): string | undefined {
  const missing = required.find((name) => element.raw(name) === undefined);
  return missing && `<${element.name}> has no attribute ${missing}`;
}

function inside(text: string, element: XmlElement): string | undefined {
  const child = element.children[0];
  if (child !== undefined) return `<${child.name}> is inside of <${element.name}>`;
  return hasContent(text, element) ? `text is inside of <${element.name}>` : undefined;
}

interface Collection {
  readonly key: string;
  readonly known: readonly string[];
  readonly required: readonly string[];
}

const collections = {
  appSettings: { key: 'key', known: ['key', 'value', ...locks], required: ['key'] },
  connectionStrings: {
    key: 'name',
    known: ['name', 'connectionString', 'providerName', ...locks],
    required: ['name', 'connectionString'],
  },
} as const satisfies Readonly<Record<string, Collection>>;

function itemFault(text: string, element: XmlElement, { key, known, required }: Collection): string | undefined {
  switch (element.name) {
    case 'add':
      return unknownAttribute(element, known) ?? missingAttribute(element, required) ?? inside(text, element);
    case 'remove':
      return unknownAttribute(element, [key]) ?? missingAttribute(element, [key]) ?? inside(text, element);
    case 'clear':
      return unknownAttribute(element, []) ?? inside(text, element);
    default:
      return `<${element.name}> is no element of this section`;
  }
}

function sameAttributes(one: XmlElement, other: XmlElement): boolean {
  return ['name', 'connectionString', 'providerName'].every(
    (name) => (attributeValue(one, name) ?? '') === (attributeValue(other, name) ?? ''),
  );
}

function connectionStringFault(elements: readonly XmlElement[]): string | undefined {
  const entries = new Map<string, XmlElement>();
  for (const element of elements) {
    const name = attributeValue(element, 'name') ?? '';
    if (element.name === 'clear') entries.clear();
    else if (name === '') return 'a connection string has an empty name';
    else if (element.name === 'remove') entries.delete(ordinalIgnoreCase(name));
    else {
      const before = entries.get(ordinalIgnoreCase(name));
      if (before !== undefined && !sameAttributes(before, element)) return `the name ${name} is there twice`;
      entries.set(ordinalIgnoreCase(name), element);
    }
  }
  return undefined;
}

function collectionFault(text: string, section: XmlElement, name: keyof typeof collections): string | undefined {
  const elements = elementsRead(section);
  for (const element of elements) {
    const fault = itemFault(text, element, collections[name]);
    if (fault !== undefined) return fault;
  }
  return name === 'connectionStrings' ? connectionStringFault(elements) : undefined;
}

const serializations = ['String', 'Xml', 'Binary', 'ProviderSpecific'];

function settingFault(text: string, setting: XmlElement): string | undefined {
  if (setting.name !== 'setting') return `<${setting.name}> is no element of this section`;
  const attributes =
    unknownAttribute(setting, ['name', 'serializeAs', ...locks]) ?? missingAttribute(setting, ['name', 'serializeAs']);
  if (attributes !== undefined) return attributes;
  const name = attributeValue(setting, 'name');
  if (!serializations.some((one) => one === attributeValue(setting, 'serializeAs'))) {
    return `serializeAs of ${name} is unknown`;
  }
  const [value, ...others] = setting.children;
  if (value?.name !== 'value') return `the setting ${name} has no <value>`;
  const [other] = others;
  if (other !== undefined) return `<${other.name}> follows <value> in the setting ${name}`;
  const before = nodesIn(text, setting.startTagEnd, value.start);
  // .NET skips the one node that follows <value>, of any kind.
  const behind = nodesIn(text, value.end, setting.contentEnd).slice(1);
  return [...before, ...behind].some(isContent) ? `text is inside of the setting ${name}` : undefined;
}

/**
 * .NET reads `<value>` as a node and skips the next one. Where that is `</setting>` it takes what follows for the
 * setting's own content (SettingValueElement; microsoft/azure-pipelines-tasks#4889).
 */
export function isJoined({ name, children, contentEnd }: XmlElement): boolean {
  return name === 'setting' && children.at(-1)?.end === contentEnd;
}

function clientSettingsFault(text: string, section: XmlElement): string | undefined {
  const { children } = section;
  for (const [index, setting] of children.entries()) {
    const fault = settingFault(text, setting);
    if (fault !== undefined) return fault;
    if (isJoined(setting) && index + 1 < children.length) {
      return `</setting> of ${attributeValue(setting, 'name')} follows </value> without a blank, and another setting follows ("Unrecognized element 'setting'")`;
    }
  }
  return undefined;
}

function sectionAttributes(section: XmlElement, own: readonly string[]): string | undefined {
  return unknownAttribute(section, [...own, ...locks, 'configSource', 'configProtectionProvider', 'configBuilders']);
}

function sectionFault(text: string, section: XmlElement, name: string): string | undefined {
  if (isEncrypted(section) || findAttribute(section, 'configSource') !== undefined) return undefined;
  const isApp = name === 'appSettings';
  const attributes = sectionAttributes(section, isApp ? ['file'] : []);
  if (attributes !== undefined) return attributes;
  const items =
    isApp || name === 'connectionStrings'
      ? collectionFault(text, section, isApp ? 'appSettings' : 'connectionStrings')
      : clientSettingsFault(text, section);
  return items ?? (hasContent(text, section) ? 'text is between its elements' : undefined);
}

/** What .NET refuses in the settings sections of one place. */
export function sectionLoadFaults({ text }: ConfigurationFile, container: Container | undefined): readonly LoadFault[] {
  const plain = ['appSettings', 'connectionStrings'].flatMap((name) =>
    sectionsNamed(container, name).map((section) => ({ name, section })),
  );
  const grouped = settingsGroups.flatMap((group) =>
    sectionsNamed(container, group)
      .flatMap(({ children }) => children)
      .map((section) => ({ name: `${group}/${section.name}`, section })),
  );
  return [...plain, ...grouped].flatMap(({ name, section }) => {
    const what = sectionFault(text, section, name);
    return what === undefined ? [] : [{ section: name, what }];
  });
}

/** Blanks to .NET, which does not trim a path but refuses it. */
const outerBlank = /^(?:[^\S\ufeff]|\u0085)|(?:[^\S\ufeff]|\u0085)$/;

/** `NormalizeLocationSubPath` of .NET: the file system would read such a path as another one. */
function locationPathFault(location: XmlElement): string | undefined {
  const path = attributeValue(location, 'path') ?? '';
  if (path === '' || path === '.' || /^\w(?:[\w/.-]*\w)?$/.test(path)) return undefined;
  const isOdd = outerBlank.test(path) || /^[\\./]|[\\./]$|[\\?:*"<>|]/.test(path);
  return isOdd
    ? `<location> has the path "${path}", which begins or ends with a blank, "/", "\\" or ".", or contains one of \\ ? : * " < > |`
    : undefined;
}

function locationFault(location: XmlElement): string | undefined {
  const known = ['path', 'allowOverride', 'inheritInChildApplications', 'overrideMode'];
  return unknownAttribute(location, known) ?? locationPathFault(location);
}

function rootFault({ text, root }: ConfigurationFile): string | undefined {
  const attribute = unknownAttribute(root, ['xmlns']);
  if (attribute !== undefined) return attribute;
  const declarations = root.children.findLastIndex(({ name }) => name === 'configSections');
  if (declarations > 0) return '<configSections> is not the first element, or is there twice';
  const locations = root.children.filter(({ name }) => name === 'location');
  for (const location of locations) {
    const fault = locationFault(location);
    if (fault !== undefined) return fault;
  }
  if (locations.some((location) => location.hasChild((name) => name === 'location'))) {
    return '<location> is inside of <location>';
  }
  if (
    nodesIn(text, 0, root.start)
      .slice(/^<\?xml[ \t\r\n]/.test(text) ? 1 : 0)
      .includes('instruction')
  ) {
    return 'a processing instruction is before <configuration>';
  }
  const groups = root.children.filter(({ name }) => ['location', ...settingsGroups, 'configSections'].includes(name));
  const isBad = (kind: NodeKind) => isContent(kind) || kind === 'instruction';
  const bad = [root, ...groups].find((element) => element.mayHoldText && holds(text, element, isBad));
  return bad && `text or a processing instruction is between the elements of <${bad.name}>`;
}

/** What makes .NET refuse the file as a whole. */
export function fileLoadFaults(file: ConfigurationFile): readonly LoadFault[] {
  const what = rootFault(file);
  return what === undefined ? [] : [{ section: 'configuration', what }];
}

/**
 * What is between tags. A blank is text of spaces, tabs and line breaks alone, also where they are spelled as
 * references.
 */
type NodeKind = 'blank' | 'text' | 'cdata' | 'comment' | 'instruction';

const marks = [
  { start: '<!--', end: '-->', kind: 'comment' },
  { start: '<![CDATA[', end: ']]>', kind: 'cdata' },
  { start: '<?', end: '?>', kind: 'instruction' },
] as const;

function textKind(raw: string): NodeKind {
  return /^[ \t\r\n]*$/.test(raw) || /^[ \t\r\n]*$/.test(resolveReferences(raw)) ? 'blank' : 'text';
}

/** The nodes of a stretch of well-formed text without tags, in order. */
function nodesIn(text: string, start: number, end: number): readonly NodeKind[] {
  const kinds: NodeKind[] = [];
  for (let at = start; at < end; ) {
    const mark = marks.find((one) => text.startsWith(one.start, at));
    if (mark !== undefined) {
      kinds.push(mark.kind);
      at = text.indexOf(mark.end, at + mark.start.length) + mark.end.length;
      continue;
    }
    const next = text.indexOf('<', at);
    const textEnd = next < 0 || next > end ? end : next;
    kinds.push(textKind(text.slice(at, textEnd)));
    at = textEnd;
  }
  return kinds;
}
