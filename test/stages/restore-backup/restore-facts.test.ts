import { expect, test } from '@jest/globals';
import { registryDocuments } from '../../../src/stages/restore-backup/restore-facts.js';

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
