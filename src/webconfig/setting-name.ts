/** An element on the way to a setting; in a list by what makes it different from its neighbours. */
export interface ListItem {
  readonly tag: string;
  /** Attribute that names the item, for example `name`. */
  readonly by: string;
  readonly value: string;
}

export type PathPart = string | ListItem;

/** What a setting is called. Everything that is compared has one; `printName` alone makes text of it. */
export interface SettingName {
  /** Path of the location, empty for the root; `.` only for the attributes of a location of the root itself. */
  readonly location: string;
  /** Top-level element, for example `appSettings` or `system.web`; empty for a location as a whole. */
  readonly section: string;
  /** Below the section: a key, section and setting, or elements. */
  readonly path: readonly PathPart[];
  readonly attribute?: string;
}

function printPart(part: PathPart): string {
  return typeof part === 'string' ? part : `${part.tag}[${part.by}=${part.value}]`;
}

function barePart(part: PathPart): string {
  return typeof part === 'string' ? part : part.tag;
}

function joined({ section, path }: SettingName, print: (part: PathPart) => string): string {
  return section === '' ? path.map(print).join('/') : [section, ...path.map(print)].join('/');
}

export interface PrintedName {
  /** Begins with `location[PATH]/` or is empty. */
  readonly location: string;
  readonly elements: string;
  /** As `elements`, without what makes items of a list different. */
  readonly bareElements: string;
  /** With its `@`, or `undefined`. */
  readonly attribute: string | undefined;
}

/** The parts of a name as text, which patterns are compared with. */
export function printedParts(name: SettingName): PrintedName {
  return {
    location: name.location === '' ? '' : `location[${name.location}]/`,
    elements: joined(name, printPart),
    bareElements: joined(name, barePart),
    attribute: name.attribute === undefined ? undefined : `@${name.attribute}`,
  };
}

/** For example `appSettings/USE_SSL`, `location[Admin]/system.web/pages/@theme` or `connectionStrings/Main/@providerName`. */
export function printName(name: SettingName): string {
  const [only] = name.path;
  // Nearly all names of a large file.
  if (name.location === '' && name.attribute === undefined && name.path.length === 1 && typeof only === 'string') {
    return `${name.section}/${only}`;
  }
  const { location, elements, attribute } = printedParts(name);
  if (elements === '') return attribute === undefined ? location.slice(0, -1) : location + attribute;
  return location + elements + (attribute === undefined ? '' : `/${attribute}`);
}
