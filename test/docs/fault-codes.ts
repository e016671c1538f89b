import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Node, QueryMatch } from '@vscode/tree-sitter-wasm';
import { type Grammar, loadGrammar } from './grammar.js';

/**
 * Where a code stands in the source: the first argument of `new UserError` or of a function that takes the code of a
 * UserError first, and the property `code` of a finding.
 */
const places = `
  (new_expression constructor: (identifier) @callee arguments: (arguments . (_) @code) (#eq? @callee "UserError"))
  (pair key: (property_identifier) @key value: (_) @code (#eq? @key "code"))
  (call_expression function: (identifier) @callee arguments: (arguments . (_) @code)
    (#any-of? @callee "fault" "fail" "configurationError"))
`;

/**
 * Codes that are put together while the suite runs, by file. What is not a plain text in the source has to stand here,
 * so that a new one cannot come in unseen.
 */
const composed: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'src/backup/age/age-fault.ts': () => [],
  'src/fleet/fleet-server.ts': () => [],
  'src/fleet/parse-fleet-file.ts': () => [],
  'src/product/known-failures.ts': () => ['known-failure-…'],
  'src/stages/back-up.ts': () => ['data-file-missing', 'data-file-empty', 'data-file-unreadable'],
  'src/stages/install-server.ts': () => ['setup-missing', 'setup-not-a-package', 'setup-unreadable'],
  'src/stages/install-web-component.ts': () => packageCodes,
  'src/stages/order.ts': () => ['prerequisite-…'],
  'src/stages/perform/run-installer.ts': () => ['installer-failed-…'],
  'src/stages/stage-installers.ts': () => packageCodes,
  'src/webconfig/located-error.ts': () => [],
  'src/webconfig/scan-elements.ts': () => [],
  'src/workflow/artifacts/explain-artifact-error.ts': () => [],
  'src/workflow/runner-configuration-files.ts': (text) =>
    [...text.matchAll(/^ {2}E[A-Z]+: \[\s*'([a-z-]+)'/gm)].map(([, code]) => code ?? ''),
};
const packageCodes = ['package-missing', 'package-not-a-package', 'package-unreadable'];

export interface CodeInSource {
  readonly file: string;
  readonly code: string;
}

/** Every code that the suite can show. @throws Error where a code is neither plain text nor known as put together */
export async function codesInSource(): Promise<readonly CodeInSource[]> {
  const grammar = await loadGrammar('typescript');
  const files = globSync('src/**/*.ts').map((path) => path.replaceAll('\\', '/'));
  return files.flatMap((file) =>
    codesOfText(file, readFileSync(file, 'utf8'), grammar).map((code) => ({ file, code })),
  );
}

export function codesOfText(file: string, text: string, grammar: Grammar): readonly string[] {
  const found = matchesOf(text, grammar)
    .filter(({ code }) => !isOfOthers(file, text, code))
    .flatMap(({ callee, code }) => codesOf(file, callee, code));
  return [...found, ...(composed[file]?.(text) ?? [])];
}

function matchesOf(text: string, { language, parse }: Grammar): readonly { callee: string; code: Node }[] {
  const { Query } = createRequire(import.meta.url)(
    '@vscode/tree-sitter-wasm',
  ) as typeof import('@vscode/tree-sitter-wasm');
  const matches: readonly QueryMatch[] = new Query(language, places).matches(parse(text).rootNode);
  return matches.flatMap(({ captures }) => {
    const code = captures.find(({ name }) => name === 'code')?.node;
    const callee = captures.find(({ name }) => name === 'callee')?.node.text ?? '';
    return code === undefined ? [] : [{ callee, code }];
  });
}

/** Exit codes are numbers; in a schema `code` is the type of a field; what the host throws is a HostError. */
function isOfOthers(file: string, text: string, code: Node): boolean {
  if (code.parent?.type !== 'pair') return false;
  const isSchema = /from 'valibot'/.test(text) && plainTexts(code) === undefined;
  return code.type === 'number' || isSchema || file.startsWith('src/host/');
}

function codesOf(file: string, callee: string, node: Node): readonly string[] {
  const texts = plainTexts(node);
  if (texts !== undefined) {
    const prefix = callee === 'fail' || callee === 'configurationError' ? 'web-config-' : '';
    return texts.map((text) => `${prefix}${text}`);
  }
  // The code of another finding or error, handed on.
  if (/\.code$/.test(node.text)) return [];
  if (composed[file] !== undefined) return [];
  throw new Error(
    `${file}:${node.startPosition.row + 1}: the code ${node.text} is put together; say so in fault-codes.ts.`,
  );
}

/** The texts that an expression can be: one, or one of two behind a question mark. */
function plainTexts(node: Node): readonly string[] | undefined {
  if (node.type === 'string') return [node.text.slice(1, -1)];
  if (node.type !== 'ternary_expression') return undefined;
  const branches = [node.childForFieldName('consequence'), node.childForFieldName('alternative')];
  const texts = branches.map((branch) => (branch === null ? undefined : plainTexts(branch)));
  return texts.every((one) => one !== undefined) ? texts.flat() : undefined;
}
