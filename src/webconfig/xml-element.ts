/** Offsets are UTF-16 indices into the decoded text, ends exclusive. */
export interface XmlAttribute {
  readonly name: string;
  /** As spelled between the quotes. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

export interface XmlElement {
  readonly name: string;
  /** Made anew at each call, as `attribute` is. */
  readonly attributes: readonly XmlAttribute[];
  attribute(name: string): XmlAttribute | undefined;
  /** The first attribute with a name that is wanted. */
  attributeName(isWanted: (name: string) => boolean): string | undefined;
  /** Whether a child has a name that is wanted. */
  hasChild(isWanted: (name: string) => boolean): boolean;
  lastAttribute(): XmlAttribute | undefined;
  /** The attribute as it is spelled. */
  raw(name: string): string | undefined;
  readonly children: readonly XmlElement[];
  childrenNamed(name: string): readonly XmlElement[];
  /**
   * False where nothing but elements, comments and blanks is directly in it; a blank that is spelled as a reference is
   * text.
   */
  readonly mayHoldText: boolean;
  readonly parent: XmlElement | undefined;
  readonly start: number;
  readonly startTagEnd: number;
  /** Where the end tag begins; equal to `end` in an element that closes itself. */
  readonly contentEnd: number;
  readonly end: number;
}

export function closesItself(element: XmlElement): boolean {
  return element.startTagEnd === element.end;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const longestName = 4;

/** What the name between `&` and `;` means; `undefined` where it is none. */
function referenced(name: string): string | undefined {
  if (!name.startsWith('#')) return name.length > longestName ? undefined : named[name];
  const [, hexadecimal, decimal] = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(name) ?? [];
  if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
  return decimal === undefined ? undefined : String.fromCodePoint(Number.parseInt(decimal, 10));
}

/** Line breaks and tabs stay as they are: .NET reads configuration without attribute normalisation. */
export function resolveReferences(raw: string): string {
  let at = raw.indexOf('&');
  if (at < 0) return raw;
  const pieces: string[] = [];
  let copied = 0;
  let end = -1;
  for (; at >= 0; at = raw.indexOf('&', at + 1)) {
    if (end < at) end = raw.indexOf(';', at);
    if (end < 0) break;
    const character = referenced(raw.slice(at + 1, end));
    if (character === undefined) continue;
    if (at > copied) pieces.push(raw.slice(copied, at));
    pieces.push(character);
    copied = end + 1;
  }
  pieces.push(raw.slice(copied));
  return pieces.join('');
}

/** The text that raw element content means: CDATA unwrapped, comments left out, nothing trimmed. */
export function textOfContent(raw: string): string {
  const pieces = raw.split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/);
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return resolveReferences(piece);
      return piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : '';
    })
    .join('');
}

export function findAttribute(element: XmlElement, name: string): XmlAttribute | undefined {
  return element.attribute(name);
}

export function attributeValue(element: XmlElement, name: string): string | undefined {
  const raw = element.raw(name);
  return raw && resolveReferences(raw);
}

/** Elements that count as one: the first of them with the children and attributes of all. */
export function joinedElement(
  first: XmlElement,
  children: readonly XmlElement[],
  attributes: readonly XmlAttribute[] = first.attributes,
): XmlElement {
  const { name, parent, start, startTagEnd, contentEnd, end } = first;
  const byName = new Map(attributes.toReversed().map((one) => [one.name, one]));
  const attribute = (wanted: string) => byName.get(wanted);
  const raw = (wanted: string) => attribute(wanted)?.raw;
  const places = { name, parent, start, startTagEnd, contentEnd, end };
  return {
    ...places,
    children,
    childrenNamed: (wanted) => children.filter((one) => one.name === wanted),
    mayHoldText: true,
    attributes,
    attribute,
    lastAttribute: () => attributes.at(-1),
    raw,
    attributeName: (isWanted) => attributes.find((one) => isWanted(one.name))?.name,
    hasChild: (isWanted) => children.some((one) => isWanted(one.name)),
  };
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.childrenNamed(name);
}

export function contentOf(text: string, element: XmlElement): string {
  return text.slice(element.startTagEnd, element.contentEnd);
}

/** The element and everything in it, in document order. */
export function* elementsOf(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* elementsOf(child);
}
