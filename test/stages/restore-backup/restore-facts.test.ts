import { expect, test } from '@jest/globals';
import type { RegistryDifferences } from '../../../src/changes/backup-sets/registry-differences.js';
import { documentsToImport, registryDocuments } from '../../../src/stages/restore-backup/restore-facts.js';

test('documents of a set that are registry exports show their view', () => {
  const entry = (storedAs: string, role = 'registry') => ({ component: 'agent', role, storedAs, size: 1, sha256: '' });
  expect(
    registryDocuments([
      entry('documents/registry/product-32.reg'),
      entry('documents/registry/product-64.reg'),
      entry('documents/registry/product-32.reg', 'other'),
      entry('documents/registry/product.reg'),
      entry('documents/registry/product-32.reg.bak'),
    ]).map(({ view }) => view),
  ).toEqual(['32', '64']);
});

test('all exported keys are imported where one value of one of them is not as it was, and else none', () => {
  const same: RegistryDifferences = { missing: [], changed: [], addedValues: [], addedKeys: [] };
  const state = (view: '32' | '64', differences: RegistryDifferences) => ({
    document: { storedAs: `documents/registry/product-${view}.reg`, view },
    keys: [],
    differences,
  });
  const added = { ...same, addedKeys: ['HKEY_LOCAL_MACHINE\\SOFTWARE\\X'] };
  expect(documentsToImport([state('32', same), state('64', same)], true)).toEqual([]);
  // What came later counts only for a roll-back.
  expect(documentsToImport([state('32', same), state('64', added)], false)).toEqual([]);
  expect(documentsToImport([state('32', same), state('64', added)], true).map(({ view }) => view)).toEqual([
    '32',
    '64',
  ]);
});
