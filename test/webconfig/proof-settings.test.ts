import { describe, expect, test } from '@jest/globals';
import { AttributePlaces, ProofSettings, proofKey, proofPlace } from '../../src/webconfig/proof-settings.js';

const place = proofPlace('', 'userSettings');

/** One setting of this name with the whole text as its value. */
function settingOf(text: string, isText: boolean, name = 'A'): ProofSettings {
  const settings = new ProofSettings(text);
  settings.setting(place, ['My.Settings', name], isText, 0, text.length);
  return settings;
}

describe('two settings are the same', () => {
  const key = proofKey(['My.Settings', 'A']);
  test.each([
    ['a text in another spelling', 'a &amp; b', '<![CDATA[a & b]]>', true],
    ['a text with a comment in it', 'ab', 'a<!-- no -->b', true],
    ['a text with other blanks', 'a', ' a', false],
    ['a text in other letters', 'a', 'A', false],
  ])('%s: %s and %s are %s', (_what, one, other, expected) => {
    expect(settingOf(one, true).isSame(place, key, settingOf(other, true))).toBe(expected);
  });

  test.each([
    ['XML that is laid out otherwise', '<a><b/></a>', '\n<a>\n  <b/>\n</a>\n', true],
    ['XML with another value', '<a>1</a>', '<a>2</a>', false],
  ])('%s: %j and %j are %s', (_what, one, other, expected) => {
    expect(settingOf(one, false).isSame(place, key, settingOf(other, false))).toBe(expected);
  });

  test('where neither is there, and not where one is', () => {
    const [one, other] = [settingOf('1', true), settingOf('1', true, 'B')];
    expect(one.isSame(place, proofKey(['My.Settings', 'C']), other)).toBe(true);
    expect(one.isSame(place, key, other)).toBe(false);
    expect(other.isSame(place, key, one)).toBe(false);
  });
});

describe('attributes of an element', () => {
  const text = `keys="1" key='&#x41;&#66;&lt;'`;
  const attributes = new AttributePlaces(text);
  attributes.add(0, 4, 6, 7);
  attributes.add(9, 12, 14, 29);

  test('are found by their whole name, and read with their references', () => {
    expect(attributes.find('key')).toBe(1);
    expect(attributes.value('key')).toBe('AB<');
    expect(attributes.value('keys')).toBe('1');
    expect(attributes.value('ke')).toBeUndefined();
  });

  test('of the element before are gone', () => {
    attributes.clear();
    expect(attributes.find('keys')).toBe(-1);
    attributes.add(9, 12, 14, 29);
    expect([attributes.find('key'), attributes.value('keys')]).toEqual([0, undefined]);
  });
});

test('the same section of a location is one place in upper and lower case', () => {
  expect(proofPlace('Admin', 'appSettings')).toBe(proofPlace('ADMIN', 'appSettings'));
  expect(proofPlace('Admin', 'appSettings')).not.toBe(proofPlace('', 'appSettings'));
});
