import { describe, expect, test } from '@jest/globals';
import type { RestoreItem } from '../../../src/backup/restore-plan.js';
import { replacedState, storedInstallers } from '../../../src/changes/backup-sets/roles.js';
import { entryOf, setOf } from './sample-set.js';

describe('a file that a restore would replace', () => {
  const entry = entryOf('agent', 'data', 'files/C/x');
  const item = (action: 'write' | 'unchanged' | 'newer-on-server', current?: object) =>
    ({ action, path: 'C:\\x', ...entry, ...(current === undefined ? {} : { current }) }) as RestoreItem;

  test('is approved as it is: by its hash, as absent, or as one that cannot be read', () => {
    expect(replacedState(item('write', { status: 'present', sha256: 'abc' }))).toBe('abc');
    expect(replacedState(item('newer-on-server', { status: 'unreadable' }))).toBe('unreadable');
    expect(replacedState(item('write'))).toBe('absent');
  });

  test('is none where nothing is written', () => {
    expect(replacedState(item('unchanged', { status: 'present', sha256: 'abc' }))).toBeUndefined();
    expect(replacedState({ action: 'not-in-set', path: 'C:\\x' })).toBeUndefined();
  });
});

test('the old packages in the sets are Windows Installer files, the newest set first', () => {
  const chain = {
    sets: [
      setOf('newer', [entryOf('server', 'installers', 'installers/Portal.MSI')]),
      setOf('older', [
        entryOf('server', 'installers', 'installers/Portal.msi'),
        entryOf('server', 'installers', 'installers/data1.cab'),
        entryOf('agent', 'data', 'files/C/x.msi'),
      ]),
    ],
  };
  expect(storedInstallers(chain)).toEqual([
    'D:\\sets\\newer\\installers\\Portal.MSI',
    'D:\\sets\\older\\installers\\Portal.msi',
  ]);
});
