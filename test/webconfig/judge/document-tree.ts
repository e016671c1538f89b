/** A document as a tree, and what its sections other than the settings sections mean, leaf by leaf. */
import { dotnetText } from './dotnet-bytes.js';
import { comparablePath } from './dotnet-reading.js';
import { type DotnetAttribute, dotnetNodes } from './dotnet-xml.js';
import { attributeOf } from './node-cursor.js';

export interface Tree {
  readonly name: string;
  readonly attributes: readonly DotnetAttribute[];
  readonly children: readonly Tree[];
  /** All text and CDATA directly inside. */
  readonly text: string;
  /** Directly inside, in order. */
  readonly comments: readonly string[];
}

interface GrowingTree extends Tree {
  readonly children: GrowingTree[];
  text: string;
  readonly comments: string[];
}

const grow = (name: string, attributes: readonly DotnetAttribute[]): GrowingTree => ({
  name,
  attributes,
  children: [],
  text: '',
  comments: [],
});

/** The document node; its only child is the root. @throws DotnetRefusal, NotJudged */
export function documentTree(bytes: Uint8Array): Tree {
  const document = grow('', []);
  const open = [document];
  for (const node of dotnetNodes(dotnetText(bytes).text)) {
    const inner = open.at(-1) ?? document;
    if (node.kind === 'element') {
      const child = grow(node.name, node.attributes);
      inner.children.push(child);
      if (!node.isEmpty) open.push(child);
    } else if (node.kind === 'end') open.pop();
    else if (node.kind === 'comment') inner.comments.push(node.value);
    else if (node.kind === 'text' || node.kind === 'cdata') inner.text += node.value;
  }
  return document;
}

/** Every comment of the document, in the order of the elements around them; those in a `<value>` go with the value. */
export function commentsOf(tree: Tree): readonly string[] {
  return tree.name === 'value' ? [] : [...tree.comments, ...tree.children.flatMap(commentsOf)];
}

const identifying = ['key', 'name', 'path', 'id', 'statusCode', 'fileExtension'];

/** Items of lists; without a key their order says something. */
const ordered = /^(?:add|remove|clear|allow|deny)$/;

function identityOf(child: Tree): string | undefined {
  const name = identifying.find((one) => attributeOf(child, one) !== undefined);
  return name && `${child.name}[${name}=${attributeOf(child, name)}]`;
}

function canonical({ name, attributes, children, text }: Tree): string {
  const own = attributes.map((one) => `${one.name}=${JSON.stringify(one.value)}`).sort();
  return `<${[name, ...own].join(' ')}>${text.trim()}${children.map(canonical).join('')}</>`;
}

/**
 * Elements by which the parts of the tree are compared below, or undefined where they are a list without keys or one
 * whose order counts.
 */
function named(children: readonly Tree[]): readonly (readonly [string, Tree])[] | undefined {
  const alone = (child: Tree) =>
    !ordered.test(child.name) && children.filter(({ name }) => name === child.name).length === 1;
  const names = children.map((child) => identityOf(child) ?? (alone(child) ? child.name : undefined));
  const isOrdered = children.some(({ name }) => ['allow', 'deny', 'clear'].includes(name));
  if (isOrdered || names.includes(undefined) || new Set(names).size < names.length) return undefined;
  return children.map((child, index) => [names[index] ?? '', child]);
}

/** Attributes, texts and lists without keys, by the way to them. */
export function leavesOf(tree: Tree, path: string, into: Map<string, string>): void {
  for (const { name, value } of tree.attributes) {
    if (!identifying.includes(name) && !/^xmlns/.test(name)) into.set(`${path}/@${name}`, value);
  }
  if (tree.text.trim() !== '') into.set(`${path}/text`, tree.text.trim());
  into.set(path, '');
  const children = named(tree.children);
  if (children === undefined) into.set(`${path}/list`, tree.children.map(canonical).join(''));
  for (const [name, child] of children ?? []) leavesOf(child, `${path}/${name}`, into);
}

const settingsSections = ['appSettings', 'connectionStrings', 'applicationSettings', 'userSettings', 'location'];

export interface PlaceTree {
  /** As the document spells it. */
  readonly path: string;
  readonly trees: readonly Tree[];
  /** Of every section without settings, by section. */
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Of the location element. */
  readonly attributes: ReadonlyMap<string, string>;
}

function placeTree(path: string, trees: readonly Tree[]): PlaceTree {
  const sections = new Map<string, Map<string, string>>();
  for (const child of trees.flatMap(({ children }) => children)) {
    if (settingsSections.includes(child.name)) continue;
    const leaves = sections.get(child.name) ?? new Map<string, string>();
    sections.set(child.name, leaves);
    leavesOf(child, child.name, leaves);
  }
  const attributes = trees
    .filter(({ name }) => name === 'location')
    .flatMap((tree) => tree.attributes.filter(({ name }) => name !== 'path'));
  return { path, trees, sections, attributes: new Map(attributes.map(({ name, value }) => [name, value])) };
}

/** The places of a document by path as .NET compares it. */
export function placesOf(document: Tree): ReadonlyMap<string, PlaceTree> {
  const [root] = document.children;
  const trees = new Map<string, Tree[]>([['', root ? [root] : []]]);
  const paths = new Map<string, string>([['', '']]);
  for (const location of root?.children.filter(({ name }) => name === 'location') ?? []) {
    const path = attributeOf(location, 'path') ?? '';
    const place = comparablePath(path);
    const known = trees.get(place) ?? [];
    trees.set(place, [...known, location]);
    if (!paths.has(place)) paths.set(place, path);
  }
  return new Map([...trees].map(([place, elements]) => [place, placeTree(paths.get(place) ?? '', elements)]));
}
