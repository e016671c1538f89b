import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type CodeRow, codeSections } from '../../src/base/codes/register.js';
import { UserError } from '../../src/base/user-error.js';
import { codeLink } from '../../src/workflow/code-link.js';
import { readPage } from './documentation.js';

const page = 'docs/reference/error-codes.md';
const rows = codeSections.flatMap((section): readonly (readonly [string, CodeRow])[] => Object.entries(section.rows));
const codes = rows.map(([code]) => code);

function sourcesOf(pattern: string): string {
  return globSync(pattern)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('src/base/codes/'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** A code is in the source as a text, or as a template with a text that is elsewhere. */
function isUsed(code: string, sources: string): boolean {
  const starts = new Set([...sources.matchAll(/`([a-z][a-z-]*-)\$\{/g)].map(([, start]) => start ?? ''));
  const ofTemplate = [...starts].some((start) => {
    const end = code.startsWith(start) ? code.slice(start.length) : '';
    return /^<\w+>$/.test(end) || (end !== '' && sources.includes(`'${end}'`));
  });
  return ofTemplate || sources.includes(`'${code}'`);
}

test('the source uses every code of the register', () => {
  const sources = sourcesOf('src/**/*.ts');
  expect(codes.filter((code) => !isUsed(code, sources))).toEqual([]);
});

test('a code that no source uses is found, whole or put together', () => {
  const sources = "throw new UserError('one', m, a); f(`two-$" + "{x}`, 'half'); g(`three-$" + '{n}`);';
  const registered = ['one', 'two-half', 'three-<number>', 'on', 'two-whole', 'four-<name>'];
  expect(registered.filter((code) => !isUsed(code, sources))).toEqual(['on', 'two-whole', 'four-<name>']);
});

test('a code that is not in the register does not compile', () => {
  // @ts-expect-error: no such code
  expect(new UserError('no-such-code', 'message', 'advice').code).toBe('no-such-code');
  expect(new UserError(`installer-failed-${1603}`, 'message', 'advice').code).toBe('installer-failed-1603');
});

test('no code is in two sections', () => {
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test('the words of each message on the page are the words of the source', () => {
  const sources = sourcesOf('src/**/*.ts');
  const words = rows.flatMap(([code, { message }]) => message.split('…').map((part) => ({ code, part: part.trim() })));
  expect(words.filter(({ part }) => !sources.includes(part))).toEqual([]);
});

test('the link at the end of a message leads to the row of its code', () => {
  const { anchors } = readPage(page, readFileSync(page, 'utf8'));
  const shown = codes.map((code) => code.replace('<number>', '1603').replace('<name>', 'f4'));
  const targets = shown.map((code) => codeLink(code, {}).replace('More: ', '').split('#'));
  expect(targets.filter(([file, row]) => file !== page || !anchors.has(row ?? ''))).toEqual([]);
});
