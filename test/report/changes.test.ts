import { describe, expect, test } from '@jest/globals';
import { changesOf } from '../../src/report/changes.js';
import { stateAfter, stateBefore } from './sample-states.js';

describe('before and after', () => {
  test('every component, the place of the data and the services, each with its outcome', () => {
    const rows = changesOf(stateBefore, stateAfter).map(({ of, fact, outcome }) =>
      [of.kind === 'component' ? of.component : of.kind === 'service' ? of.name : 'server', fact, outcome].join(' '),
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        'server install-path same',
        'server data-file-size changed',
        'agent version changed',
        'user-portal address changed',
        'user-portal theme same',
        'mobile-app version gone',
        'PhoneFactorSvc state gone',
        'MultiFactorAuthSvc account new',
      ]),
    );
    expect(changesOf(stateBefore, stateBefore).every(({ outcome }) => outcome === 'same')).toBe(true);
  });

  test('a component in both generations is compared from old to new', () => {
    const both = { ...stateAfter, components: [...stateBefore.components, ...stateAfter.components] };
    const version = changesOf(both, both).find(
      ({ of, fact }) => of.kind === 'component' && of.component === 'agent' && fact === 'version',
    );
    expect(version).toMatchObject({ before: '5.0.4', after: '8.0.1', outcome: 'changed' });
  });

  test('without both states there is nothing to compare', () => {
    expect(changesOf(stateBefore, undefined)).toEqual([]);
  });
});
