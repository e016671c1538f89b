import { type PrintedName, printedParts, printName, type SettingName } from './setting-name.js';

/** Literal texts between the stars, in lower case. */
type Pieces = readonly string[];

const piecesByGlob = new Map<string, Pieces>();

function piecesOf(glob: string): Pieces {
  const known = piecesByGlob.get(glob);
  if (known !== undefined) return known;
  const pieces = glob.toLowerCase().split('*');
  piecesByGlob.set(glob, pieces);
  return pieces;
}

/** Where the text behind all pieces but the last begins; `undefined` where they do not fit. Each is taken as early as it can be. */
function behindFirst(text: string, pieces: Pieces): number | undefined {
  const [first = '', ...others] = pieces.slice(0, -1);
  if (!text.startsWith(first)) return undefined;
  let at = first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0) return undefined;
    at = found + piece.length;
  }
  return at;
}

function matchesWhole(text: string, pieces: Pieces): boolean {
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return text === last;
  const at = behindFirst(text, pieces);
  return at !== undefined && text.length - last.length >= at && text.endsWith(last);
}

/** Whether the pieces fit the text, or a part of it that ends before a slash. */
function matchesStart(text: string, pieces: Pieces): boolean {
  const last = pieces.at(-1) ?? '';
  const endsPart = (end: number) => end === text.length || text.charAt(end) === '/';
  if (pieces.length === 1) return text.startsWith(last) && endsPart(last.length);
  const at = behindFirst(text, pieces);
  if (at === undefined) return false;
  for (let found = text.indexOf(last, at); found >= 0; found = text.indexOf(last, found + 1)) {
    if (endsPart(found + last.length)) return true;
  }
  return false;
}

/** `*` stands for any text, everything else for itself, without regard to case. */
export function matchesGlob(text: string, glob: string): boolean {
  return matchesWhole(text.toLowerCase(), piecesOf(glob));
}

interface Pattern {
  readonly elements: Pieces;
  /** With its `@`; absent in a pattern for elements and all below them. */
  readonly attribute: Pieces | undefined;
  readonly hasLocation: boolean;
}

const patterns = new Map<string, Pattern>();

/** The attribute is what follows the last slash, where that begins with `@`. */
function patternOf(text: string): Pattern {
  const known = patterns.get(text);
  if (known !== undefined) return known;
  const [elements, attribute] = [text.slice(0, text.lastIndexOf('/@')), text.slice(text.lastIndexOf('/@') + 1)];
  const isAttribute = text.includes('/@') && !attribute.includes('/');
  const pattern = {
    elements: piecesOf(isAttribute ? elements : text),
    attribute: isAttribute ? piecesOf(attribute) : undefined,
    hasLocation: text.startsWith('location['),
  };
  patterns.set(text, pattern);
  return pattern;
}

interface Compared {
  readonly own: readonly string[];
  readonly withLocation: readonly string[];
  readonly attribute: string | undefined;
}

const comparedNames = new WeakMap<SettingName, Compared>();

function lowerCase({ location, elements, bareElements, attribute }: PrintedName): Compared {
  const own = [...new Set([elements, bareElements])].map((one) => one.toLowerCase());
  const prefix = location.toLowerCase();
  return {
    own,
    withLocation: prefix === '' ? [] : own.map((one) => prefix + one),
    attribute: attribute?.toLowerCase(),
  };
}

function compared(name: SettingName): Compared {
  const found = comparedNames.get(name) ?? lowerCase(printedParts(name));
  comparedNames.set(name, found);
  return found;
}

function matches({ own, withLocation, attribute }: Compared, pattern: Pattern): boolean {
  const texts = pattern.hasLocation ? withLocation : [...own, ...withLocation];
  if (pattern.attribute === undefined) return texts.some((text) => matchesStart(text, pattern.elements));
  if (attribute === undefined || !matchesWhole(attribute, pattern.attribute)) return false;
  return texts.some((text) => matchesWhole(text, pattern.elements));
}

/**
 * Whether a setting is one that a pattern names or lies below it. A pattern without `location[...]/` holds in every
 * location, one without `[...]` behind an element for every such element of a list. A pattern that ends in an attribute
 * holds for attributes, never for a key that looks like one.
 */
export function matchesSetting(name: SettingName, texts: readonly string[]): boolean {
  const names = compared(name);
  return texts.some((text) => matches(names, patternOf(text)));
}

/** Whether a person wrote the name itself, letter by letter but for their case. */
export function isNamedExactly(name: SettingName, texts: readonly string[]): boolean {
  const printed = printName(name).toLowerCase();
  return texts.some((text) => text.toLowerCase() === printed);
}
