import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** Words with which people who learned English as a second language have trouble, and what is written in their place. */
const hardWords: Readonly<Record<string, readonly string[]>> = {
  'is, is in, matches, is for': ['stand', 'stands', 'stood', 'standing'],
  'contains, has, applies, has open': ['hold', 'holds', 'held', 'holding'],
  'shows, reports, records, informs': ['tell', 'tells', 'told', 'telling'],
  'the noun again': ['that of', 'those of'],
  'is in, is at': ['lie', 'lies', 'lay', 'lying'],
  'result, outcome': ['fate', 'fates'],
  'fix, repair': ['mend', 'mends', 'mended', 'mending'],
  'confirmed, reported': ['said'],
  'who, a person who; what, any': ['whoever', 'whatever', 'wherever'],
  'also, in addition; before': ['besides', 'beforehand'],
};

const everyWord = Object.values(hardWords).flat();
const hardWord = new RegExp(`(?<![\\w./-])(?:${everyWord.join('|')})(?![\\w-])`, 'gi');

/** Field names and values of formats that were published with these words. */
const inFormats = /`[^`]*`|"said"/g;

/** Pages whose texts come from elsewhere: the code blocks are programs and their output. */
const pages = [
  '*.md',
  'docs/**/*.md',
  'src/*/README.md',
  'actions/**/*.md',
  'examples/*.md',
  'examples/*/*.md',
  '.github/**/*.md',
];

const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?<text>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|(?<=[(,=:[!&|?{};\s])\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g;

/** Comments of a source file, each on one line. */
function commentsOf(source: string): readonly string[] {
  return [...source.matchAll(token)]
    .map(([comment]) => comment)
    .filter((comment) => /^\/[/*]/.test(comment))
    .map((comment) => comment.replace(/\s*\n\s*(?:\*(?!\/)|\/\/)?\s*/g, ' '));
}

/** Texts of a source file that have more than one word; what is computed inside of them is left out. */
function textsOf(source: string): readonly string[] {
  return [...source.matchAll(token)]
    .map(({ groups }) => groups?.text?.slice(1, -1).replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…') ?? '')
    .filter((text) => text.includes(' '));
}

/** Names of tests and of groups of tests, of tables as well. */
function testNamesOf(source: string): readonly string[] {
  const named =
    /(?:\b(?:test|describe)|[\])])\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`),\s*(?:async )?(?:\(|\w+ =>)/g;
  return [...source.matchAll(named)].map(([, name = '']) => name.slice(1, -1));
}

function hardWordsIn(text: string): readonly string[] {
  return [...text.replace(inFormats, '…').matchAll(hardWord)].map(([word]) => word);
}

/** Names of variables in templates inside of templates, and the name of a file, by source. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/host/contract/file-cases.ts': ['held'],
  'src/host/remote/winrs.ts': ['said'],
  'src/host/windows/file-facts.ts': ['said'],
};

test('the pattern finds hard words in texts and none in names and code', () => {
  const source = `const fate = held('The set holds it.', \`\${told} stands\`, 'stand-in threshold', /it lies/); // told`;
  expect(textsOf(source).flatMap(hardWordsIn)).toEqual(['holds', 'stands']);
});

test('the pattern finds hard words in comments, over the end of a line as well', () => {
  const source = `/**\n * The name is that\n * of the set.\n */\nconst told = 'It holds.'; // It stands, \`held\` excepted.`;
  expect(commentsOf(source).flatMap(hardWordsIn)).toEqual(['that of', 'stands']);
});

test('the pattern finds hard words in names of tests, also in a name of a table', () => {
  const source = `describe('what holds', () => {});\ntest.each([1])('it stands', async (one) => {});\ncall('it lies', 1);`;
  expect(testNamesOf(source).flatMap(hardWordsIn)).toEqual(['holds', 'stands']);
});

test('names of tests have no word that is hard for people who learned English later', () => {
  const found = globSync('test/**/*.ts').flatMap((file) =>
    testNamesOf(readFileSync(file, 'utf8'))
      .filter((name) => hardWordsIn(name).length > 0)
      .map((name) => `${file}: ${name}`),
  );
  expect(found.filter((one) => !one.includes('plain-words.test.ts'))).toEqual([]);
});

test('comments of source, tests, scripts and benchmarks have no word that is hard for people who learned English later', () => {
  const found = globSync(['src', 'test', 'scripts', 'bench'].map((folder) => `${folder}/**/*.ts`)).flatMap((file) =>
    commentsOf(readFileSync(file, 'utf8'))
      .filter((comment) => hardWordsIn(comment).length > 0)
      .map((comment) => `${file}: ${hardWordsIn(comment).join(', ')}: ${comment}`),
  );
  expect(found).toEqual([]);
});

test('messages and titles of the suite have no word that is hard for people who learned English later', () => {
  const found = globSync('src/**/*.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('/languages/german') && !file.endsWith('/german.ts'))
    .flatMap((file) =>
      textsOf(readFileSync(file, 'utf8'))
        .filter((text) => hardWordsIn(text).some((word) => allowed[file]?.includes(word) !== true))
        .map((text) => `${file}: ${text}`),
    );
  expect(found).toEqual([]);
});

test('the pages have no word that is hard for people who learned English later', () => {
  const found = pages
    .flatMap((pattern) => globSync(pattern))
    .flatMap((page) => {
      const text = readFileSync(page, 'utf8').replace(/^ *```[\s\S]*?^ *```/gm, '');
      return text.split('\n').flatMap((line, index) => {
        const words = hardWordsIn(line);
        return words.length === 0 ? [] : [`${page}: ${words.join(', ')}: ${line.slice(0, 160)} (${index})`];
      });
    });
  expect(found).toEqual([]);
});
