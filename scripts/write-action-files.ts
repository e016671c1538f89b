/**
 * Writes action.yml, action-types.yml and README.md of every action from its definition, and the page of the benchmarks from their results.
 * `--check` writes nothing and fails on a difference.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { publishedFiles } from '../bench/page/published-files.js';
import { actionFiles } from './action-files/action-files.js';

const isCheck = process.argv.includes('--check');
for (const [path, content] of [...actionFiles(), ...publishedFiles()]) {
  if (isCheck) check(path, content);
  else write(path, content);
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function check(path: string, content: string): void {
  if (current(path) === content) return;
  console.error(`${path} is not what its definition says. Run: npm run docs`);
  process.exitCode = 1;
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
