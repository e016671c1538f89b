/**
 * The merge's own reader against three others that share nothing with it: saxes says what is well formed, and the
 * elements are compared with saxes and with fast-xml-parser. Documents: what Microsoft's code was asked about,
 * committed files of other projects where they are at hand, and damaged copies of both by a printed seed (`SEED`, and
 * `MUTANTS` of each).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { UserError } from '../../src/base/user-error.js';
import { explainFault } from '../../src/webconfig/configuration-file.js';
import { decodeConfiguration } from '../../src/webconfig/decode.js';
import { MarkupFault } from '../../src/webconfig/located-error.js';
import { readDocument } from '../../src/webconfig/read-document.js';
import { elementsOf, resolveReferences, type XmlElement } from '../../src/webconfig/xml-element.js';
import { judgedRows } from './judge/judged-rows.js';

const seed = Number(process.env.SEED ?? 1);
const mutants = Number(process.env.MUTANTS ?? 10);
const roots = ['configuration'];

/** Name, attributes in their order, children. */
type Tree = readonly [name: string, attributes: readonly (readonly [string, string])[], children: readonly Tree[]];

const own = ({ name, attributes, children }: XmlElement): Tree => [
  name,
  attributes.map((one) => [one.name, resolveReferences(one.raw)]),
  children.map(own),
];

function readOwn(text: string): Tree | undefined {
  try {
    return own(readDocument(text, roots).element(0));
  } catch (error) {
    if (error instanceof MarkupFault) return undefined;
    throw error;
  }
}

/** Line breaks and tabs in values are compared as blanks, as XML normalises them and .NET does not. */
const normalised = ([name, attributes, children]: Tree): Tree => [
  name,
  attributes.map(([key, value]) => [key, value.replace(/\s+/g, ' ').trim()]),
  children.map(normalised),
];

function saxesTree(text: string): Tree {
  type Open = { name: string; attributes: [string, string][]; children: Tree[] };
  const stack: Open[] = [{ name: '', attributes: [], children: [] }];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map((one): [string, string] => [one.name, one.value]);
    stack.push({ name: tag.name, attributes, children: [] });
  });
  parser.on('closetag', () => {
    const { name = '', attributes = [], children = [] } = stack.pop() ?? {};
    stack.at(-1)?.children.push([name, attributes, children]);
  });
  parser.write(text).close();
  return stack[0]?.children[0] ?? ['', [], []];
}

/** Of each element in document order: whether text that is no blank, CDATA or an instruction is directly in it. */
function saxesContents(text: string): readonly boolean[] {
  const found: boolean[] = [];
  const open: number[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const mark = () => {
    const element = open.at(-1);
    if (element !== undefined) found[element] = true;
  };
  parser.on('opentag', () => open.push(found.push(false) - 1));
  parser.on('closetag', () => open.pop());
  parser.on('text', (content) => /[^ \t\r\n]/.test(content) && mark());
  parser.on('cdata', mark);
  parser.on('processinginstruction', mark);
  parser.write(text).close();
  return found;
}

/** A blank that is spelled as a reference is text to the reader, and none to saxes. */
function hasSameContents(text: string): boolean {
  const reading = [...elementsOf(readDocument(text, roots).element(0))].map(({ mayHoldText }) => mayHoldText);
  return saxesContents(text).every((holds, index) => holds === reading[index] || (!holds && /&#/.test(text)));
}

type Node = Readonly<Record<string, unknown>>;
const attributesKey = ':@';

function fastTree(node: Node): Tree | undefined {
  const name = Object.keys(node).find((key) => key !== attributesKey) ?? '';
  if (name.startsWith('#') || name.startsWith('?')) return undefined;
  const attributes = Object.entries((node[attributesKey] ?? {}) as Readonly<Record<string, string>>);
  const children = (node[name] as readonly Node[]).map(fastTree).filter((one) => one !== undefined);
  return [name, attributes.map(([key, value]) => [key, resolveReferences(value)]), children];
}

/** `undefined` where it refuses, and for a mark within the text, which it takes for a blank. */
function readFast(text: string): Tree | undefined {
  if (text.includes('\ufeff') || XMLValidator.validate(text) !== true) return undefined;
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    cdataPropName: '#cdata',
    commentPropName: '#comment',
  });
  try {
    return (parser.parse(text) as readonly Node[]).map(fastTree).find((one) => one !== undefined);
  } catch {
    return undefined;
  }
}

/** Marsaglia's xorshift: the same documents for the same seed. */
function randomOf(start: number): (below: number) => number {
  let state = (start | 0) === 0 ? 1 : start | 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const pieces = [
  ...'<>/="\'& \t\n;:-]!?x1#.é\u0001\ufffe\ufeff',
  ...[
    '<!--',
    '-->',
    '--',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<?xml version="1.0"?>',
    '&amp;',
    '&#10;',
    '&#x0;',
    '&#xD800;',
  ],
  ...['&lt', '<a>', '</a>', '<a/>', ' a="1"', ' xmlns:p="u"', ' xmlns="u"', 'p:', 'xmlns:', '<!DOCTYPE a>'],
];

function damaged(text: string, random: (below: number) => number): string {
  const markup = [...text.matchAll(/[<>"'&=]/g)].map(({ index }) => index);
  const place = () =>
    random(2) === 0 || markup.length === 0 ? random(text.length) : (markup[random(markup.length)] ?? 0) + random(2);
  const [start, other] = [place(), place()];
  switch (random(4)) {
    case 0:
      return text.slice(0, start) + text.slice(start + 1 + random(3));
    case 1:
      return text.slice(0, start) + (pieces[random(pieces.length)] ?? '') + text.slice(start);
    case 2:
      return text.slice(0, start) + (pieces[random(pieces.length)] ?? '') + text.slice(start + 1);
    default:
      return text.slice(0, start) + text.slice(other, other + random(40)) + text.slice(start);
  }
}

const corpus = join(process.cwd(), '..', 'shared', 'corpus', 'webconfig');
const given: readonly Uint8Array[] = [
  ...judgedRows.map(({ document }) => Buffer.from(document, 'base64')),
  ...(existsSync(corpus) ? readdirSync(corpus).map((name) => readFileSync(join(corpus, name))) : []),
];

const texts: readonly string[] = given.flatMap((bytes) => {
  try {
    return [decodeConfiguration(bytes, 'x').text];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
});

/** What is wrong with the reading of a document, in words. */
function faultIn(text: string): string | undefined {
  const tree = readOwn(text);
  const refused = explainFault(text, 'x', roots);
  if ((tree === undefined) !== (refused !== undefined)) {
    return tree === undefined ? 'refused, saxes accepts it' : `accepted, but ${refused?.message}`;
  }
  if (tree === undefined) return undefined;
  const words = JSON.stringify(normalised(tree));
  if (JSON.stringify(normalised(saxesTree(text))) !== words) return 'saxes finds other elements';
  if (!hasSameContents(text)) return 'saxes finds text in other elements';
  const fast = readFast(text);
  return fast === undefined || JSON.stringify(normalised(fast)) === words
    ? undefined
    : `fast-xml-parser finds other elements: ${JSON.stringify(normalised(fast))} is not ${words}`;
}

test('documents as they are', () => {
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.flatMap((text) => faultIn(text) ?? [])).toEqual([]);
  expect(texts.filter((text) => readOwn(text) !== undefined && readFast(text) !== undefined).length).toBeGreaterThan(
    300,
  );
});

test(`damaged documents from seed ${seed}`, () => {
  const random = randomOf(seed);
  const faults = texts.flatMap((text) =>
    Array.from({ length: mutants }, () => damaged(random(3) === 0 ? damaged(text, random) : text, random)).flatMap(
      (one) => {
        const fault = faultIn(one);
        return fault === undefined ? [] : [`${fault}\n${one.slice(0, 3000)}`];
      },
    ),
  );
  expect(faults.slice(0, 5)).toEqual([]);
});
