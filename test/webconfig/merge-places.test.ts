import { describe, expect, test } from '@jest/globals';
import { openSource } from '../../src/webconfig/configuration-source.js';
import { oldLocations, sharedPlaces } from '../../src/webconfig/merge-places.js';
import { configuration, mergedOf, mergeTexts, source, textOf } from './files.js';
import { openMergeRules } from './open-rules.js';

const opened = (inner: string) => openSource(source(configuration(inner)));

describe('the places that both files have', () => {
  const shared = (original: string, target: string, originalDefault?: string) => {
    const sources = { original: opened(original), target: opened(target) };
    const all = originalDefault === undefined ? sources : { ...sources, originalDefault: opened(originalDefault) };
    return [...sharedPlaces(all, openMergeRules)];
  };

  test('are the root and the locations of one path, as the target spells it and in its order', () => {
    const places = shared(
      '<location path="Admin" /><location path="Help" /><location path="Old" />',
      '<location path="help" /><location path="ADMIN" /><location path="New" />',
    );
    expect(places.map(({ location }) => location)).toEqual(['', 'help', 'ADMIN']);
    expect(places.map(({ original }) => original.container.location)).toEqual(['', 'Help', 'Admin']);
  });

  test('have a side for the old default only where a file with it was given, which may lack the place', () => {
    const admin = '<location path="Admin" />';
    expect(shared(admin, admin).map(({ originalDefault }) => originalDefault)).toEqual([undefined, undefined]);
    const [root, located] = shared(admin, admin, '');
    expect(root?.originalDefault?.container?.location).toBe('');
    expect(located?.originalDefault).toBeDefined();
    expect(located?.originalDefault?.container).toBeUndefined();
  });
});

describe('a location that only the original has', () => {
  test('is reported with what to paste, in one piece where it is there twice', () => {
    const original = opened('<location path="A"><a /></location><location path="a"><b /></location>');
    const pieces = [...oldLocations({ original, target: opened('') }, openMergeRules)];
    const xml = '<location path="A"><a /></location>\n<location path="a"><b /></location>';
    expect(pieces).toEqual([
      {
        merged: {
          name: { location: 'A', section: '', path: [] },
          setting: 'location[A]',
          original: xml,
          outcome: 'reported',
          reason: 'Only the original has this location: not added.',
        },
        fragment: xml,
      },
    ]);
  });

  test('is kept away where the old version had it as well, and added where somebody made it', () => {
    const located = configuration('<location path="A"><system.web /></location>');
    const places = mergeTexts({ originalDefault: located, original: located, target: configuration('') });
    expect(places.outcomes).toMatchObject([{ setting: 'location[A]', outcome: 'kept' }]);
    const changed = mergeTexts({ originalDefault: configuration(''), original: located, target: configuration('') });
    expect(changed.outcomes).toMatchObject([{ setting: 'location[A]', outcome: 'carried' }]);
  });

  test.each([
    [
      'handlers in it',
      '<location path="A"><system.webServer><handlers><clear /></handlers></system.webServer></location>',
    ],
    ['settings in it', '<location path="A"><appSettings><add key="K" value="1" /></appSettings></location>'],
    ['a section that nothing declares', '<location path="A"><other x="1" /></location>'],
    [
      'a target framework',
      '<location path="A"><system.web><httpRuntime targetFramework="2.0" /></system.web></location>',
    ],
    [
      'settings beside something else',
      '<location path="A"><system.web /><appSettings><add key="K" value="1" /></appSettings></location>',
    ],
    [
      'a section in a file of its own',
      '<location path="A"><system.web><pages configSource="p.config" /></system.web></location>',
    ],
    [
      'another one of the same path',
      '<location path="A"><system.web /></location><location path="a"><system.net /></location>',
    ],
  ])('is left to a person with %s', (_what, added) => {
    const plain = configuration('');
    const merged = mergeTexts({ originalDefault: plain, original: configuration(added), target: plain });
    expect(merged.changed).toBe(false);
    expect(merged.fragments).toHaveLength(1);
  });

  test('is left to a person with a prefix that is declared further out', () => {
    const own = '<configuration xmlns:p="urn:p"><location path="A"><system.web p:x="1" /></location></configuration>';
    const plain = configuration('');
    const merged = mergeTexts({ originalDefault: plain, original: own, target: plain });
    expect(textOf(merged)).toBe(plain);
    expect(mergedOf(merged, 'location[A]').outcome).toBe('reported');
  });
});
