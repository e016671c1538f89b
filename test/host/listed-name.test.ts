import { expect, test } from '@jest/globals';
import { listedByNameAlone } from '../../src/host/listed-name.js';

test('a name that is no text stays in the list of its folder, so that nobody takes the list for whole', () => {
  const path = 'C:\\PF\\Data\\user\ufffd.txt';
  expect(listedByNameAlone(path)).toMatchObject({ path, kind: 'file', size: 0, modified: '1970-01-01T00:00:00.000Z' });
});

test('a name that is text and is not found belongs to a file that is gone', () => {
  expect(listedByNameAlone('C:\\PF\\Data\\Übung 漢字.txt')).toBeUndefined();
});
