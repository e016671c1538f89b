import { expect, test } from '@jest/globals';
import { mergeOutputValues } from '../../../src/actions/shared/merge-outputs.js';
import { sampleMerge } from '../../report/sample-merge.js';
import { sampleSession } from './sample-session.js';

test('the outputs of two merges count both, and name the file of each in its own line', async () => {
  const { session, files } = sampleSession();
  const merges = ['user-portal', 'mobile-app'].map((name) => ({ name: `${name}.json`, record: sampleMerge }));
  // Each sample has two that are carried, one corrected, one kept, one the same, one reported and one conflict.
  expect(await mergeOutputValues(merges, session)).toEqual({
    carried: '6',
    kept: '4',
    conflicts: '2',
    'differences-path': 'temp/user-portal.json\ntemp/mobile-app.json',
  });
  expect(files.get('user-portal.json')).toEqual(sampleMerge);
});

test('without a merge the counts are zero and no file is named', async () => {
  expect(await mergeOutputValues([], sampleSession().session)).toEqual({
    carried: '0',
    kept: '0',
    conflicts: '0',
    'differences-path': '',
  });
});
