import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { openPathRecords, type PathRecords } from '../../../src/host/rehearsal/path-records.js';
import { onSmallServer } from './small-server.js';

const known = { 'C:\\PF': 'folder', 'C:\\PF\\a.txt': 'a', 'C:\\PF2\\b.txt': 'b' };
const onRecords = (work: (records: PathRecords<string>) => Promise<void>, files = { 'security.json': known }) =>
  onSmallServer(files, async ({ server, storage }) =>
    work(openPathRecords(server, storage, 'security.json', v.string())),
  );

describe('what a rehearsal server records of paths', () => {
  test('is found in any letter case, and nothing is found of what it does not know', () =>
    onRecords(async (records) => {
      expect(await records.read('c:\\pf\\A.TXT')).toBe('a');
      expect(await records.read('C:\\PF\\b.txt')).toBeUndefined();
    }));

  test('is found below a folder, and not in a neighbour whose name begins alike', () =>
    onRecords(async (records) => {
      expect([...(await records.readBelow('c:\\PF'))]).toEqual([
        ['c:\\pf', 'folder'],
        ['c:\\pf\\a.txt', 'a'],
      ]);
    }));

  test('is written in the place of the record with another letter case', () =>
    onRecords(async (records) => {
      await records.write('files.putFacts', 'C:\\PF', new Map([['C:\\pf\\A.txt', 'new']]));
      expect([...(await records.readAll())]).toEqual([
        ['c:\\pf', 'folder'],
        ['c:\\pf2\\b.txt', 'b'],
        ['c:\\pf\\a.txt', 'new'],
      ]);
    }));

  test('moves with a rename, in place of what was there', () =>
    onRecords(async (records) => {
      await records.follow('files.rename', 'C:\\PF', 'C:\\PF2');
      expect(await records.readAll()).toEqual(
        new Map([
          ['c:\\pf2', 'folder'],
          ['c:\\pf2\\a.txt', 'a'],
        ]),
      );
    }));

  test('goes with what is removed', () =>
    onRecords(async (records) => {
      await records.follow('files.remove', 'C:\\PF', undefined);
      expect([...(await records.readAll()).keys()]).toEqual(['c:\\pf2\\b.txt']);
    }));

  test('loses nothing where two changes are made at once', () =>
    onRecords(async (records) => {
      await Promise.all(
        ['x', 'y', 'z'].map((name) => records.write('files.putFacts', name, new Map([[`C:\\${name}`, name]]))),
      );
      expect((await records.readAll()).size).toBe(6);
    }));
});
