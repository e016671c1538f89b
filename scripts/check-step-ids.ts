/**
 * Fails when code of src reads the id of a step by prefix or pattern: an id is printed and compared, never taken apart.
 * By the text alone: what is called `id`, `step` or `stepId`, a name that such a value is given, and the items of lists
 * whose names end in `ids`.
 */
import { pathToFileURL } from 'node:url';
import { sourcesBelow } from './sources-below.ts';

/** Methods that look into a text. */
const readers =
  '(?:startsWith|endsWith|includes|indexOf|lastIndexOf|search|split|match|matchAll|slice|substring|substr|at|charAt|replace|replaceAll)';

/** `id` or `step` alone or as the last property. */
const idNames = ['id', 'step', 'stepId'];

/** `const name = step.id` and `{ id: name }`. */
const aliasPatterns = [
  /\b(?:const|let)\s+(\w+)\s*(?::\s*string\s*)?=\s*(?:\w+\??\.)+(?:id|stepId)\b(?![\w(.?[])/g,
  /[{,]\s*(?:id|stepId):\s*(\w+)\s*[,}](?=[^;]*?(?:=>|\)\s*[:{]|=\s))/g,
];

/** Items of a list of ids: `ids.some((one) => ...`. */
const itemPattern = /\b(?:\w*[iI]ds|\w*\(\{ id \}\) => id\))\s*\.\w+\(\s*\(?(\w+)\)?\s*=>/g;

export interface ReadId {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly text: string;
}

/** Every place that reads an id; `files` are texts by name. */
export function findReadIds(files: ReadonlyMap<string, string>): readonly ReadId[] {
  return [...files].flatMap(([file, text]) => {
    const pattern = readPattern([...idNames, ...aliasesIn(text)]);
    return text.split('\n').flatMap((line, index) => {
      const isComment = /^\s*(?:\/?\*|\/\/)/.test(line);
      return !isComment && pattern.test(line) ? [{ file, line: index + 1, text: line.trim() }] : [];
    });
  });
}

function aliasesIn(text: string): readonly string[] {
  return [...aliasPatterns, itemPattern].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []),
  );
}

function readPattern(names: readonly string[]): RegExp {
  const one = `(?:${[...new Set(names)].join('|')})`;
  const value = `(?<![\\w$])(?:[\\w$]+(?:\\(\\))?\\??\\.)*${one}`;
  return new RegExp(
    [
      `${value}\\??\\.${readers}\\(`,
      // A pattern of any name that is tried on an id.
      `\\.(?:test|exec)\\(\\s*${value}\\s*\\)`,
      `\\bnew RegExp\\([^)]*${value}`,
    ].join('|'),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = findReadIds(sourcesBelow('src'));
  for (const { file, line, text } of found) console.error(`src/${file}:${line}: an id is taken apart: ${text}`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
