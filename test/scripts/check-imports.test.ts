import { expect, test } from '@jest/globals';
import { findImportFaults, importFault } from '../../scripts/check-imports.js';

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
