import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseFleetFile } from '../../src/fleet/parse-fleet-file.js';
import { asWorkflow, type BlockClass, classOf } from './block-class.js';
import { type CodeBlock, documentationPages, readPage } from './documentation.js';
import { loadGrammar } from './grammar.js';
import { faultsOfUses } from './uses.js';

const blocks = documentationPages().flatMap((page) => page.blocks);
const placeOf = ({ page, line }: CodeBlock) => `${page}:${line}`;
const ofClass = (...names: readonly BlockClass[]) =>
  blocks.filter((block) => names.some((name) => name === classOf(block)));

async function unreadable(grammar: 'bash' | 'powershell', found: readonly CodeBlock[]): Promise<readonly string[]> {
  const { parse } = await loadGrammar(grammar);
  return found.filter(({ text }) => parse(`${text}\n`).rootNode.hasError).map(placeOf);
}

test('every block is in a class', () => {
  expect(blocks.filter((block) => classOf(block) === undefined).map(placeOf)).toEqual([]);
  const [block] = readPage('a.md', '```bash\nrm -r x\n```\n').blocks;
  expect(block && classOf(block)).toBeUndefined();
});

test('workflows and steps use actions that exist, with their inputs', () => {
  const documented = ofClass('workflow', 'steps').map((block) => [placeOf(block), asWorkflow(block)] as const);
  const files = [...globSync('examples/workflows/*.yml'), ...globSync('.github/workflows/*.yml')];
  const all = [...documented, ...files.map((path) => [path, readFileSync(path, 'utf8')] as const)];
  expect(documented.length).toBeGreaterThan(5);
  expect(all.flatMap(([place, text]) => faultsOfUses(text).map((fault) => `${place}: ${fault}`))).toEqual([]);
});

test('a wrong action, a wrong input, a missing one and an older name are found', () => {
  const steps = (uses: string, given: string) =>
    faultsOfUses(`jobs:\n  a:\n    steps:\n      - uses: ${uses}\n        with: { ${given} }\n`);
  expect(steps('your--org/mfa-server-upgrade/actions/upgrad@v1', '')).toHaveLength(1);
  expect(steps('your--org/mfa-server-upgrade@v1', 'setup-pth: a')).toEqual([
    'your--org/mfa-server-upgrade@v1: there is no input setup-pth',
  ]);
  expect(steps('$/actions/plan-fleet', '')).toEqual(['$/actions/plan-fleet: the input inventories is missing']);
  expect(steps('$/actions/backup-pfdata', 'keep: 3')).toEqual([
    '$/actions/backup-pfdata: Give the input keep-backups in its place. keep still works.',
  ]);
  expect(steps('actions/checkout@v7', 'anything: a')).toEqual([]);
});

test('fleet files are read', async () => {
  const found = ofClass('fleet-file');
  expect(found).not.toEqual([]);
  for (const block of found) await expect(parseFleetFile(block.text, placeOf(block))).resolves.toBeDefined();
});

test('PowerShell and shell blocks can be read by their grammars', async () => {
  const found = {
    powershell: ofClass('powershell'),
    bash: ofClass('executed', 'newcomer', 'npm-scripts', 'on-github'),
  };
  expect(await unreadable('powershell', found.powershell)).toEqual([]);
  expect(await unreadable('bash', found.bash)).toEqual([]);
  const broken = { page: 'a.md', line: 1, kind: 'powershell', text: 'if ($a { b }' };
  expect(await unreadable('powershell', [broken])).toEqual(['a.md:1']);
});

test('npm scripts that the pages name exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = documentationPages().flatMap(({ path, text }) =>
    [...text.matchAll(/npm run (?:--silent |-s )?([a-z][\w:-]*)/g)].map(([, name]) => `${path}: ${name}`),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((one) => scripts[one.split(': ')[1] ?? ''] === undefined)).toEqual([]);
});
