import { describe, expect, test } from '@jest/globals';
import { atApprovedPlaces, withPlacesOf } from '../../src/changes/approved-places.js';
import { stepOf } from '../../src/changes/steps.js';
import { planDigest } from '../../src/plan/digest.js';
import type { Plan } from '../../src/plan/plan.js';

const sha256 = 'a'.repeat(64);
const planWith = (setupPath: string, hash = sha256, server = 'MFA1'): Plan => ({
  format: 2,
  action: 'install-mfa-server',
  server,
  inputs: { setup: { path: setupPath }, packageFolder: setupPath.slice(0, 3) },
  findings: { packages: { [setupPath]: { status: 'usable', sha256: hash } } },
  steps: [
    stepOf(
      { kind: 'install-server', setupPath, arguments: '/S', installPath: 'C:\\PF', sha256: hash },
      { stage: 'install-mfa-server' },
    ),
  ],
  warnings: [],
  blockers: [],
});
const approved = planWith('D:\\in\\Setup.exe');
const digestNow = (now: Plan) => planDigest(atApprovedPlaces(now, approved));

describe('an approved plan', () => {
  test('is the same one when the same bytes are in another place now', () => {
    const moved = planWith('E:\\other\\Setup.exe');
    expect(planDigest(moved)).not.toBe(planDigest(approved));
    expect(digestNow(moved)).toBe(planDigest(approved));
  });

  test('is another one when the file there has other bytes', () => {
    expect(digestNow(planWith('E:\\other\\Setup.exe', 'b'.repeat(64)))).not.toBe(planDigest(approved));
  });

  test('is another one when anything else is different, too', () => {
    expect(digestNow(planWith('E:\\other\\Setup.exe', sha256, 'MFA2'))).not.toBe(planDigest(approved));
  });
});

describe('the place of a change', () => {
  const copy = { kind: 'copy-package', from: 'D:\\p.msi', to: '\\\\web1\\in\\p.msi', sha256 };

  const at = (from: string, change: object = {}) => ({ ...copy, from, ...change });

  test('is taken from the other one where both are of the same bytes', () => {
    expect(withPlacesOf(copy, at('E:\\p.msi'))).toEqual({ ...copy, from: 'E:\\p.msi' });
  });

  test('stays where the bytes are others, or have no hash', () => {
    const { sha256: _none, ...unpinned } = copy;
    expect(withPlacesOf(copy, at('E:\\p.msi', { sha256: 'b'.repeat(64) }))).toBe(copy);
    const elsewhere = { ...unpinned, from: 'E:\\p.msi' };
    expect(withPlacesOf(unpinned, elsewhere)).toBe(unpinned);
  });

  test('is where a file comes from, never where it goes', () => {
    expect(withPlacesOf(copy, at(copy.from, { to: '\\\\web2\\in\\p.msi' }))).toEqual(copy);
  });
});
