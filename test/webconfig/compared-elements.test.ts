import { describe, expect, test } from '@jest/globals';
import { comparableTrio, decide, isWorthTelling, readTrio, type Trio } from '../../src/webconfig/compared-elements.js';
import { openSource } from '../../src/webconfig/configuration-source.js';
import { sharedPlaces } from '../../src/webconfig/merge-places.js';
import type { MergeRules } from '../../src/webconfig/merge-rules.js';
import { configuration, source } from './files.js';
import { openMergeRules } from './open-rules.js';

const opened = (inner: string) => openSource(source(configuration(inner)));

/** The root of three files, and the first element in each. */
function placeOf(original: string, target: string, originalDefault?: string, rules: Partial<MergeRules> = {}) {
  const two = { original: opened(original), target: opened(target) };
  const all = originalDefault === undefined ? two : { ...two, originalDefault: opened(originalDefault) };
  const [place] = sharedPlaces(all, { ...openMergeRules, ...rules });
  if (place === undefined) throw new Error('no root');
  const trio: Trio = {
    original: two.original.file.root.children[0],
    target: two.target.file.root.children[0],
    originalDefault: place.originalDefault?.source.file.root.children[0],
  };
  return { place, trio };
}

test('each element is read with the text of its own file, and one that is not there is not read', () => {
  const { place, trio } = placeOf('<a b="1" />', '<!-- before --><a c="2" />', '');
  const spelled = readTrio(place, trio, (text, { start, end }) => text.slice(start, end));
  expect(spelled).toEqual({ original: '<a b="1" />', target: '<a c="2" />', originalDefault: undefined });
});

test('elements as a whole are compared by what they mean, not by how they are spelled', () => {
  const { place, trio } = placeOf(`<a c='2' b="&#49;"><!-- x --></a>`, '<a b="1" c="2" />');
  const { original, target } = comparableTrio(place, trio);
  expect(original).toBe(target);
});

describe('a difference is decided', () => {
  const name = { location: '', section: 'my', path: [], attribute: 'x' };
  const carried = { settings: [{ patterns: ['my'], policy: 'carry' as const }] };
  const decided = (originalDefault: string | undefined, value: string | undefined) => {
    const { place } = placeOf('<my />', '<my />', originalDefault, carried);
    const values = { original: 'mine', target: 'new', originalDefault: value };
    const { outcome, write } = decide({ place, name }, name, values);
    return [outcome, write?.value];
  };

  test('without a file of the old defaults by the two files alone', () => {
    expect(decided(undefined, undefined)).toEqual(['carried', 'mine']);
  });

  test('with one as changed on both sides, also where the old defaults did not have it', () => {
    expect(decided('<my />', 'old')).toEqual(['conflict', undefined]);
    expect(decided('<my />', undefined)).toEqual(['conflict', undefined]);
  });
});

test.each([
  ['the same', false, 'same', 'a'],
  ['new in the target', false, 'kept', undefined],
  ['kept, though the original has another value', true, 'kept', 'a'],
  ['reported', true, 'reported', undefined],
  ['a conflict', true, 'conflict', undefined],
] as const)('a piece that is %s is worth a line for a person: %s', (_what, expected, outcome, original) => {
  const merged = { name: { location: '', section: 'my', path: [] }, setting: 'my', outcome, reason: 'R.' };
  expect(isWorthTelling({ merged: original === undefined ? merged : { ...merged, original } })).toBe(expected);
});
