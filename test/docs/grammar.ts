import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Language, Parser, Tree } from '@vscode/tree-sitter-wasm';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@vscode/tree-sitter-wasm'));

export interface Grammar {
  readonly language: Language;
  parse(text: string): Tree;
}

/** A parser of tree-sitter, which names the places that it cannot read as errors. */
export async function loadGrammar(name: 'powershell' | 'bash'): Promise<Grammar> {
  const library: typeof import('@vscode/tree-sitter-wasm') = require('@vscode/tree-sitter-wasm');
  await library.Parser.init({ locateFile: () => join(folder, 'tree-sitter.wasm') });
  const language = await library.Language.load(join(folder, `tree-sitter-${name}.wasm`));
  const parser: Parser = new library.Parser();
  parser.setLanguage(language);
  return {
    language,
    parse(text) {
      const tree = parser.parse(text);
      if (tree === null) throw new Error(`The grammar of ${name} gave no tree.`);
      return tree;
    },
  };
}
