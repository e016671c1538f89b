/** An element of a page, from the outermost one to itself. */
export interface PageElement {
  readonly name: string;
  readonly attributes: string;
}

export interface PageText {
  readonly text: string;
  readonly inside: readonly PageElement[];
}

/** Every text of a page with the elements around it, and every attribute that a reader sees or hears. */
export function textsOf(page: string): readonly PageText[] {
  const body = page
    .replace('<!doctype html>', '')
    .replaceAll('<wbr/>', '')
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
  const found: PageText[] = [];
  const inside: PageElement[] = [];
  for (const [, closing, name = '', attributes = '', closed, text] of body.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?: [^<>]*?)?)(\/?)>|([^<]+)/g,
  )) {
    if (text !== undefined) found.push({ text: unescaped(text).trim(), inside: [...inside] });
    else if (closing === '/') inside.pop();
    else {
      for (const [, value = ''] of attributes.matchAll(/ (?:aria-label|title|data-(?:text|none|other))="([^"]*)"/g)) {
        found.push({ text: unescaped(value), inside: [...inside] });
      }
      if (closed === '' && name !== 'meta') inside.push({ name, attributes });
    }
  }
  if (inside.length > 0) throw new Error(`${inside.length} elements of the page are not closed.`);
  return found.filter(({ text }) => text !== '');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
