import { expect, test } from '@jest/globals';
import { versionFound } from '../../src/changes/shown-versions.js';

test('the version of a package is shown where it was looked at for the plan, and left out where nobody could', () => {
  const packages = { 'C:\\p.msi': { status: 'usable', productVersion: '8.0.2' }, 'C:\\q.msi': { status: 'missing' } };
  expect(versionFound('C:\\p.msi', { packages })).toBe(' 8.0.2');
  expect(versionFound('C:\\q.msi', { packages })).toBe('');
  expect(versionFound('C:\\other.msi', { packages })).toBe('');
  expect(versionFound('C:\\p.msi', {})).toBe('');
});
