import { describe, expect, test } from '@jest/globals';
import {
  findDepthFaults,
  findEnvironmentFaults,
  findImportFaults,
  findLazyFaults,
  importFault,
  longestChain,
} from '../../scripts/check-imports.js';

test.each([
  ['stages/uninstall', 'product/names'],
  ['stages/uninstall', 'host/files'],
  ['stages/uninstall', 'changes/all'],
  ['changes/all', 'plan/plan'],
  ['changes/merging/merge-component', 'webconfig/merge'],
  ['changes/create-backup-set', 'backup/create-backup-set'],
  ['actions/inspect', 'workflow/run-action'],
  ['plan/lock', 'user-error'],
  ['host/rehearsal/rehearsal-host', 'host/files'],
  ['entry-points', 'actions/inspect'],
])('%s may import %s', (from, to) => {
  expect(importFault(from, to)).toBeUndefined();
});

test.each([
  ['product/names', 'stages/uninstall'],
  ['product/names', 'plan/plan'],
  ['plan/plan', 'changes/all'],
  ['changes/all', 'stages/uninstall'],
  ['changes/all', 'report/outages'],
  ['backup/restore-plan', 'changes/restore-files'],
  ['report/outages', 'stages/uninstall'],
  ['fleet/estimate', 'stages/uninstall'],
  ['workflow/summary', 'changes/all'],
  ['webconfig/merge', 'product/names'],
  ['host/files', 'product/names'],
  ['workflow/summary', 'stages/uninstall'],
  ['host/windows/registry', 'host/rehearsal/locate'],
  ['user-error', 'host/files'],
])('%s may not import %s', (from, to) => {
  expect(importFault(from, to)).toBeDefined();
});

test('a fault is found in the text of a file, dynamic imports included', () => {
  const text = "import type { A } from '../plan/plan.js';\nconst b = await import('../stages/b.js');\n";
  expect(findImportFaults(new Map([['product/a.ts', text]]))).toEqual([
    'src/product/a.ts: product must not import plan (plan/plan)',
    'src/product/a.ts: product must not import stages (stages/b)',
  ]);
});

describe('the longest chain of imports', () => {
  const files = new Map([
    ['a.ts', "import { b } from './b.js';\nimport { c } from './f/c.js';\n"],
    ['b.ts', "import type { C } from './f/c.js';\nconst d = await import('./d.js');\n"],
    ['f/c.ts', "import {\n  type D,\n} from '../d.js';\nimport { readFileSync } from 'node:fs';\n"],
    ['d.ts', "export type { A } from './a.js';\n"],
  ]);

  test('has what is loaded: no type and nothing lazy', () => {
    expect(longestChain(files, false)).toEqual(['a.ts', 'b.ts']);
  });

  test('has what is read, with types, and ends where a circle closes', () => {
    expect(longestChain(files, true)).toEqual(['a.ts', 'b.ts', 'f/c.ts', 'd.ts']);
  });

  test('is a fault when it is longer than it may be, and is named', () => {
    expect(findDepthFaults(files, { loaded: 2, read: 4 })).toEqual([]);
    expect(findDepthFaults(files, { loaded: 1, read: 4 })).toEqual([
      '2 files are loaded one after the other, at most 1 may be: a.ts > b.ts',
    ]);
  });
});

describe('a lazy import', () => {
  const groups = [{ files: /^a\/[bc]$/, most: 2, why: 'They are large.' }];
  const lazy = (file: string, count: number) => [file, "await import('./d.js');\n".repeat(count)] as const;

  test('is a fault in a file for which no reason is given', () => {
    expect(findLazyFaults(new Map([lazy('a/b.ts', 1), lazy('a/e.ts', 2)]), groups)).toEqual([
      'src/a/e.ts: a lazy import without a reason here',
    ]);
  });

  test('is a fault where the files with its reason have more of them than they had', () => {
    expect(findLazyFaults(new Map([lazy('a/b.ts', 1), lazy('a/c.ts', 1)]), groups)).toEqual([]);
    expect(findLazyFaults(new Map([lazy('a/b.ts', 1), lazy('a/c.ts', 2)]), groups)).toEqual([
      '3 lazy imports, at most 2 may be: They are large.',
    ]);
  });
});

describe('the variables of the process', () => {
  test.each([
    "const folder = process.env['TEMP'];",
    'const all = { ...process.env };',
    'const found = process?.env.TEMP;',
    "const found = process['env'].TEMP;",
    'const { platform, env } = process;',
    'const { env: variables } = process;',
    "import { env } from 'node:process';",
  ])('are a fault where a file reads them itself: %s', (line) => {
    expect(findEnvironmentFaults(new Map([['stages/a.ts', `${line}\n`]]))).toEqual([
      'src/stages/a.ts: it reads process.env; it must be given the variables (workflow/own-environment)',
    ]);
  });

  test('are a fault where a file asks for them that is not the edge', () => {
    const text = "import { ownEnvironment } from './own-environment.js';\n";
    expect(findEnvironmentFaults(new Map([['workflow/code-link.ts', text]]))).toEqual([]);
    expect(findEnvironmentFaults(new Map([['workflow/notify.ts', text]]))).toEqual([
      'src/workflow/notify.ts: it must be given the variables; only entry-points.ts and workflow/code-link.ts ask for them',
    ]);
  });

  test('are no fault where the reader reads them, and other facts of the process are none anywhere', () => {
    const other = 'const { platform } = process;\nprocess.exitCode = 1;\nconst environment = given.env;\n';
    const files = new Map([
      ['workflow/own-environment.ts', 'return process.env;\n'],
      ['stages/a.ts', other],
    ]);
    expect(findEnvironmentFaults(files)).toEqual([]);
  });
});
