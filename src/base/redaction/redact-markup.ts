import { hiddenOnce } from './hidden.js';
import { knownNames } from './known-names.js';

/** XML with the value of every attribute hidden that is not known, and every text; comments are left out. In one pass. */
export function redactMarkup(xml: string): string {
  const parts: string[] = [];
  for (let at = 0; at < xml.length; ) {
    const start = xml.indexOf('<', at);
    parts.push(hiddenContent(xml.slice(at, start < 0 ? xml.length : start)));
    if (start < 0) break;
    const end = endOfTag(xml, start);
    // What is not closed is no markup.
    if (end === undefined) return parts.join('') + hiddenOnce(xml.slice(start));
    if (!xml.startsWith('<!--', start)) parts.push(hiddenAttributes(xml.slice(start, end)));
    at = end;
  }
  return parts.join('');
}

function hiddenContent(text: string): string {
  return text.trim() === '' ? text : hiddenOnce(text.trim());
}

/** Behind its `>`, over all that is between quotes; undefined where it is not closed. */
function endOfTag(xml: string, start: number): number | undefined {
  if (xml.startsWith('<!--', start)) {
    const end = xml.indexOf('-->', start + 4);
    return end < 0 ? undefined : end + 3;
  }
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml[at];
    if (character === '>') return at + 1;
    if (character !== '"' && character !== "'") continue;
    at = xml.indexOf(character, at + 1);
    if (at < 0) return undefined;
  }
  return undefined;
}

function hiddenAttributes(tag: string): string {
  return tag.replace(
    /([\w.:-]{1,200})(\s*=\s*)(?:"([^"]*)"|'([^']*)')/g,
    (whole, name: string, sign: string, double?: string, single?: string) =>
      knownNames.answer.has(name.toLowerCase()) || isDeclaration(name)
        ? whole
        : `${name}${sign}"${hiddenOnce(double ?? single ?? '')}"`,
  );
}

function isDeclaration(name: string): boolean {
  return name === 'version' || name === 'encoding';
}

/** JSON with every value hidden whose name is not known; undefined where it is no JSON. */
export function redactJson(text: string): string | undefined {
  try {
    return JSON.stringify(redactedValue(JSON.parse(text), true));
  } catch {
    return undefined;
  }
}

function redactedValue(value: unknown, isShown: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => redactedValue(one, isShown));
  if (typeof value === 'object' && value !== null) {
    // Paths with their access rights: the names are names of files.
    const entries = Object.entries(value).map(([name, below]) => {
      const known = knownNames.property.has(name.toLowerCase()) || /^[a-z]:\\|^\\\\/i.test(name);
      return [name, redactedValue(below, isShown && known)] as const;
    });
    return Object.fromEntries(entries);
  }
  return isShown || typeof value !== 'string' ? value : hiddenOnce(value);
}
