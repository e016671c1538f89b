import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { documentationPages, type Page, readPage } from './documentation.js';

function brokenLinks(pages: readonly Page[]): readonly string[] {
  const known = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) =>
    page.links.flatMap(({ line, url }) => {
      const fault = /^[a-z]+:/i.test(url) ? undefined : faultOf(url, page, known);
      return fault === undefined ? [] : [`${page.path}:${line}: ${url}: ${fault}`];
    }),
  );
}

function faultOf(url: string, page: Page, pages: ReadonlyMap<string, Page>): string | undefined {
  const [file = '', anchor] = url.split('#');
  const path = file === '' ? page.path : posix.join(posix.dirname(page.path), decodeURI(file));
  if (!pages.has(path) && !existsSync(path)) return 'there is no such file';
  if (anchor === undefined) return undefined;
  return pages.get(path)?.anchors.has(anchor) === true ? undefined : `${path} has no such heading`;
}

test('every link inside the repository leads to a file and a heading that exist', () => {
  expect(brokenLinks(documentationPages())).toEqual([]);
});

test('a link to a missing file and one to a missing heading are found', () => {
  const page = readPage(
    'docs/page.md',
    '# One thing\n\n[a](#one-thing) [b](gone.md) [c](#gone) [d](https://example.org)\n',
  );
  expect(brokenLinks([page])).toEqual([
    'docs/page.md:3: gone.md: there is no such file',
    'docs/page.md:3: #gone: docs/page.md has no such heading',
  ]);
});

test('every page below docs can be reached from docs/README.md', () => {
  const pages = new Map(documentationPages().map((page) => [page.path, page]));
  const reached = new Set<string>();
  const open = ['docs/README.md'];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const from = path;
    const targets = pages.get(path)?.links.map(({ url }) => posix.join(posix.dirname(from), url.split('#')[0] ?? ''));
    open.push(...(targets ?? []).filter((target) => pages.has(target)));
  }
  expect([...pages.keys()].filter((path) => path.startsWith('docs/') && !reached.has(path))).toEqual([]);
});
