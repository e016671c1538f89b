import { describe, expect, test } from '@jest/globals';
import {
  containerAt,
  containersOf,
  containersOfBoth,
  containersOnlyIn,
  sectionsNamed,
} from '../../src/webconfig/containers.js';
import { fileOf } from './files.js';

describe('places in a file', () => {
  test('locations of one path are one place, in upper or lower case', () => {
    const file = fileOf(
      '<location path="A/B"/><location path="a/b"/><location path="&#65;/B"/><location/><location path="."/><location path="C"/>',
    );
    expect([...containersOf(file)].map(({ location, elements }) => [location, elements.length])).toEqual([
      ['', 3],
      ['A/B', 3],
      ['C', 1],
    ]);
  });
});

describe('the places of two files', () => {
  const one = fileOf('<location path="A"/><location path="B"/><system.web/>');
  const other = fileOf('<location path="b"/><location path="C"/>');

  test('are listed for both files and for one alone', () => {
    expect([...containersOfBoth(one, other)].map(({ own, other: theirs }) => [own.location, theirs.location])).toEqual([
      ['', ''],
      ['B', 'b'],
    ]);
    expect([...containersOnlyIn(one, other)].map(({ location }) => location)).toEqual(['A']);
    expect([...containersOnlyIn(other, one)].map(({ location }) => location)).toEqual(['C']);
  });

  test('are found by their path in any letters, and a path that is not there is none', () => {
    expect(containerAt(one, 'a')?.location).toBe('A');
    expect(containerAt(one, '')?.elements).toHaveLength(1);
    expect(containerAt(one, 'C')).toBeUndefined();
  });
});

describe('sections of a name', () => {
  test('are those in all locations of the path, spelled the same', () => {
    const file = fileOf('<a/><A/><location path="."><a/></location><location path="X"><a/></location>');
    expect(sectionsNamed(containerAt(file, ''), 'a')).toHaveLength(2);
    expect(sectionsNamed(containerAt(file, 'x'), 'a')).toHaveLength(1);
    expect(sectionsNamed(containerAt(file, 'x'), 'A')).toEqual([]);
    expect(sectionsNamed(undefined, 'a')).toEqual([]);
  });
});
