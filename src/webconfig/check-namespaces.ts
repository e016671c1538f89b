import { MarkupFault } from './located-error.js';
import type { XmlDocument } from './xml-document.js';
import { resolveReferences } from './xml-element.js';

const configurationNamespace = 'http://schemas.microsoft.com/.NetConfiguration/v2.0';
const transformNamespace = 'http://schemas.microsoft.com/XML-Document-Transform';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const declarationNamespace = 'http://www.w3.org/2000/xmlns/';

/** The prefixes that an element declares, until its end. */
interface NamespaceScope {
  readonly end: number;
  readonly uris: ReadonlyMap<string, string>;
}

function partsOf(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** What `xmlns` and `xmlns:prefix` may be bound to. */
function mayBind(prefix: string, uri: string): boolean {
  if (prefix === 'xml') return uri === xmlNamespace;
  if (prefix === 'xmlns' || uri === xmlNamespace || uri === declarationNamespace) return false;
  return prefix === '' || (uri !== '' && uri !== transformNamespace);
}

class Namespaces {
  private readonly scopes: NamespaceScope[] = [];

  constructor(private readonly document: XmlDocument) {}

  check(): void {
    for (let element = 0; element < this.document.length; element++) {
      const start = this.document.starts.at(element);
      while ((this.scopes.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start) this.scopes.pop();
      this.checkElement(element, start);
    }
  }

  private checkElement(element: number, start: number): void {
    const { document } = this;
    const [from, to] = [document.firstAttributes.at(element), document.endOfAttributes(element)];
    let hasPrefixes = document.nameAt(element).includes(':');
    for (let one = from; one < to && !hasPrefixes; one++) hasPrefixes = /:|^xmlns$/.test(this.nameOf(one));
    if (!hasPrefixes) return;
    this.declare(element, from, to, start);
    const [prefix] = partsOf(document.nameAt(element));
    if (prefix !== '' && (prefix === 'xmlns' || this.uriOf(prefix) === undefined)) throw new MarkupFault(start);
    this.checkAttributes(from, to);
  }

  private nameOf(attribute: number): string {
    return this.document.names.nameOf(this.document.attributeNames.at(attribute));
  }

  private declare(element: number, from: number, to: number, start: number): void {
    const { document } = this;
    const uris = new Map<string, string>();
    for (let one = from; one < to; one++) {
      const name = this.nameOf(one);
      const [prefix, local] = partsOf(name);
      if (name !== 'xmlns' && prefix !== 'xmlns') continue;
      const declared = name === 'xmlns' ? '' : local;
      const uri = resolveReferences(document.text.slice(document.valueStarts.at(one), document.valueEnds.at(one)));
      const isForeign = element === 0 && declared === '' && uri !== '' && uri !== configurationNamespace;
      if (isForeign || !mayBind(declared, uri.trim())) throw new MarkupFault(start);
      uris.set(declared, uri);
    }
    if (uris.size > 0) this.scopes.push({ end: document.ends.at(element), uris });
  }

  private uriOf(prefix: string): string | undefined {
    if (prefix === 'xml') return xmlNamespace;
    return this.scopes.findLast(({ uris }) => uris.has(prefix))?.uris.get(prefix);
  }

  private checkAttributes(from: number, to: number): void {
    const seen = new Set<string>();
    for (let one = from; one < to; one++) {
      const [prefix, local] = partsOf(this.nameOf(one));
      if (prefix === '' || prefix === 'xmlns') continue;
      const uri = this.uriOf(prefix);
      const expanded = `{${uri}}${local}`;
      if (uri === undefined || seen.has(expanded)) throw new MarkupFault(this.document.valueStarts.at(one));
      seen.add(expanded);
    }
  }
}

/**
 * Every prefix is declared, no attribute is there twice under two prefixes, and the root is of configuration.
 * @throws MarkupFault
 */
export function checkNamespaces(document: XmlDocument): void {
  if (document.names.hasNamespaces) new Namespaces(document).check();
}
