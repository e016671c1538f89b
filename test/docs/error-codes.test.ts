import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { codesInSource, codesOfText } from './fault-codes.js';
import { loadGrammar } from './grammar.js';

const page = 'docs/reference/error-codes.md';

interface Row {
  readonly code: string;
  readonly message: string;
}

function rowsOfPage(): readonly Row[] {
  return [...readFileSync(page, 'utf8').matchAll(/^\| `([^`]+)` \|([^|]*)\|/gm)].map(([, code = '', message = '']) => ({
    code,
    message: message.trim(),
  }));
}

/** Codes of refusals that every adapter of the host gives. */
function hostCodes(): readonly string[] {
  const text = readFileSync('src/host/host-error.ts', 'utf8');
  const union = /export type HostErrorCode =([^;]+);/.exec(text)?.[1] ?? '';
  return [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code ?? '');
}

test('the page names every code that the suite can give, once, and no other', async () => {
  const inSource = new Set([...(await codesInSource()).map(({ code }) => code), ...hostCodes()]);
  expect(
    rowsOfPage()
      .map(({ code }) => code)
      .sort(),
  ).toEqual([...inSource].sort());
});

test('the words of each message on the page are those of the source', () => {
  const sources = globSync('src/**/*.ts')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const words = rowsOfPage().flatMap(({ code, message }) =>
    message.split('…').map((part) => ({ code, part: part.trim().replaceAll('\\', '') })),
  );
  expect(words.filter(({ part }) => !sources.includes(part))).toEqual([]);
});

test('a code that is put together, and one in an unknown place, do not come in unseen', async () => {
  const grammar = await loadGrammar('typescript');
  const read = (text: string) => codesOfText('src/some.ts', text, grammar);
  expect(read("throw new UserError('a-code', message, advice);")).toEqual(['a-code']);
  expect(read("const f = { code: full ? 'one' : 'other' };")).toEqual(['one', 'other']);
  expect(read("throw fail('nul', 0, what, advice);")).toEqual(['web-config-nul']);
  expect(() => read('throw new UserError(codeOf(fault), message, advice);')).toThrow('src/some.ts:1');
});
