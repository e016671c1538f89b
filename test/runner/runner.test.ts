import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
}

const start = "import { describe, expect, test } from '@jest/globals';\n";
const written: Readonly<Record<string, string>> = {
  good: "describe('one', () => test.each([1, 2])('is %i', (one) => expect(one).toBe(one)));",
  wrong: "test('is three', () => expect(2).toBe(3)); test('is two', () => expect(2).toBe(2));",
  unloaded: "throw new Error('not loaded');",
  ended: "test('ends all', () => process.exit(0));",
  unawaited: "test('is not awaited', () => { Promise.reject(new Error('too late')); });",
  empty: '',
};

let folder = '';
let exitCode: number | null = 0;
let files: Readonly<Record<string, FileResult>> = {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-'));
  for (const [name, text] of Object.entries(written)) writeFileSync(join(folder, `${name}.test.mjs`), start + text);
  const output = join(folder, 'result.json');
  const config = {
    rootDir: folder,
    testMatch: ['**/*.test.mjs'],
    transform: {},
    runner: join(import.meta.dirname, 'runner.js'),
  };
  const given = ['--config', JSON.stringify(config), '-w', '1', '--json', '--outputFile', output];
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  exitCode = spawnSync(process.execPath, ['--no-warnings', jest, ...given], { stdio: 'ignore' }).status;
  const { testResults }: { testResults: readonly FileResult[] } = JSON.parse(readFileSync(output, 'utf8'));
  files = Object.fromEntries(testResults.map((result) => [/(\w+)\.test\.mjs$/.exec(result.name)?.[1], result]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a run of test files', () => {
  test('is red when one of them is', () => expect(exitCode).toBe(1));

  test('has each test with its groups', () => {
    expect(files.good?.status).toBe('passed');
    expect(files.good?.assertionResults.map(({ fullName }) => fullName)).toEqual(['one is 1', 'one is 2']);
  });

  test('names the test that failed, and what it expected', () => {
    expect(files.wrong?.assertionResults.map(({ status }) => status)).toEqual(['failed', 'passed']);
    expect(files.wrong?.message).toMatch(/● is three[\s\S]*Expected: 3[\s\S]*Received: 2/);
  });

  test.each([
    ['cannot be loaded', 'unloaded', /not loaded/],
    ['ends its process', 'ended', /ended before its tests did/],
    ['has a fault that no test awaits', 'unawaited', /too late/],
    ['has no test', 'empty', /at least one test/],
  ])('has a file that %s as failed', (_what, name, message) => {
    expect(files[name]?.status).toBe('failed');
    expect(files[name]?.message).toMatch(message);
  });
});
