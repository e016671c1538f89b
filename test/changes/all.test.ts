import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { isKnown, kindOf, type UpgradeChange } from '../../src/changes/all.js';
import { stepOf } from '../../src/changes/steps.js';

const copy = { kind: 'copy-package', from: 'C:\\a.msi', to: 'D:\\a.msi', sha256: 'a' } as const;

describe('a change in a file', () => {
  const { schema } = kindOf(copy);
  const faults = (value: unknown) => {
    const result = v.safeParse(schema, value);
    return result.success ? [] : result.issues.map((issue) => v.getDotPath(issue));
  };

  test('is read by the schema of its kind: what is missing or wrong is named', () => {
    expect(v.parse(schema, copy)).toEqual(copy);
    expect(faults({ ...copy, to: 5 })).toEqual(['to']);
    const { sha256: _left, ...without } = copy;
    expect(faults(without)).toEqual(['sha256']);
    expect(faults({ ...copy, kind: 'paint-it-blue' })).toEqual(['kind']);
  });

  test('of a kind that only a newer version knows is not taken for one that is known', () => {
    const newer = { kind: 'paint-it-blue' };
    expect(isKnown(newer)).toBe(false);
    expect(() => kindOf(newer as never)).toThrow('paint-it-blue is a kind of change that this version does not know.');
  });
});

describe('steps of one plan never share an id, though their changes are of one kind', () => {
  const id = (change: UpgradeChange) => stepOf(change, { stage: 's' }).id;
  const removal = { kind: 'uninstall-product', displayName: 'P', version: '5', productCode: '{1}' } as const;
  const registry = { kind: 'restore-registry', folder: 'x', documents: [], exact: false } as const;

  test.each<[string, readonly UpgradeChange[]]>([
    [
      'removals of the old and of the new product',
      (['phonefactor', 'mfa-server'] as const).flatMap((generation) =>
        (['agent', 'user-portal'] as const).map((component) => ({ ...removal, component, generation })),
      ),
    ],
    [
      'stops before the work and after an installer',
      [
        { kind: 'stop-services', because: 'files-are-read' },
        { kind: 'stop-services', because: 'installer-started-them' },
      ],
    ],
    [
      'starts of those that the suite stopped, of the product, of named ones',
      [
        { kind: 'start-services', which: { those: 'stopped-by-the-suite' } },
        { kind: 'start-services', which: { those: 'of-the-product' } },
        { kind: 'start-services', which: { those: 'named', names: ['a'] } },
      ],
    ],
    ['the registry before an installation and at the end', [registry, { ...registry, when: 'before-installation' }]],
    ['copies of two packages', [copy, { ...copy, from: 'C:\\b.msi' }]],
  ])('%s', (_what, changes) => {
    expect(new Set(changes.map(id)).size).toBe(changes.length);
  });
});

test.each<UpgradeChange>([
  { kind: 'install-server', setupPath: 'C:\\setup.exe', installPath: 'C:\\P' },
  { kind: 'uninstall-product', component: 'agent', generation: 'phonefactor', displayName: 'P', version: '5' },
  { kind: 'activate-server', server: 'MFA1' },
  { kind: 'confirm-replication-group', server: 'MFA1' },
  { kind: 'set-portal-url', server: 'MFA1', oldUrl: 'a', newUrl: 'b' },
  { kind: 'inform-users', oldUrl: 'a', newUrl: 'b' },
])('the step of a person has one name, in the plan and where it is asked for: $kind', (change) => {
  const step = stepOf(change, { stage: 's' });
  expect(step.type === 'operator' && step.operatorStep.title).toBe(step.title);
});
