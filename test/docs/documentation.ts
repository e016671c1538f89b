import { globSync, readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A fenced block. Its class is the language and the words behind it: "sh", "sh on-github", "json faults". */
export interface CodeBlock {
  readonly page: string;
  readonly line: number;
  readonly kind: string;
  readonly text: string;
}

export interface Link {
  readonly line: number;
  readonly url: string;
}

export interface Page {
  /** Below the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly CodeBlock[];
  readonly links: readonly Link[];
  /** What a link can name behind `#`. */
  readonly anchors: ReadonlySet<string>;
}

const places = [
  '*.md',
  'docs/**/*.md',
  'src/*/README.md',
  'actions/**/*.md',
  'examples/*.md',
  'examples/*/*.md',
  '.github/*.md',
];
const markdown = unified().use(remarkParse).use(remarkGfm);

let pages: readonly Page[] | undefined;

/** Every page that a reader of the repository may open; read once. */
export function documentationPages(): readonly Page[] {
  pages ??= readPages();
  return pages;
}

function readPages(): readonly Page[] {
  return places
    .flatMap((pattern) => globSync(pattern))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => readPage(path, readFileSync(path, 'utf8')));
}

export function readPage(path: string, text: string): Page {
  const tree = markdown.parse(text);
  return { path, text, ...blocksAndLinks(path, tree), anchors: anchorsOf(tree) };
}

function blocksAndLinks(path: string, tree: Root): Pick<Page, 'blocks' | 'links'> {
  const blocks: CodeBlock[] = [];
  const links: Link[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'code') {
      const kind = [node.lang ?? '', node.meta ?? ''].join(' ').trim();
      blocks.push({ page: path, line, kind, text: node.value });
    } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push({ line, url: node.url });
    }
  });
  return { blocks, links };
}

/** GitHub's rule: lower case, blanks to hyphens, most punctuation left out, a number behind what was there before. */
function anchorsOf(tree: Root): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  visit(tree, 'heading', (heading) => {
    anchors.add(slugger.slug(textOf(heading)));
  });
  visit(tree, 'html', ({ value }) => {
    for (const [, id] of value.matchAll(/\b(?:id|name)="([^"]+)"/g)) anchors.add(id ?? '');
  });
  return anchors;
}
