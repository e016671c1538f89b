import { describe, expect, test } from '@jest/globals';
import { ProofReader } from '../../src/webconfig/proof-reading.js';
import { proofKey, proofPlace } from '../../src/webconfig/proof-settings.js';
import { scanTags } from '../../src/webconfig/scan-tags.js';
import { add, appSettings, clientSettings, configuration, setting } from './files.js';

function read(text: string) {
  const reader = new ProofReader(text);
  scanTags(text, reader);
  return reader.reading;
}
/** Every setting by its place and key; NUL, which separates their parts, is a bar here. */
const settingsOf = (text: string) => {
  const { settings } = read(text);
  return [...settings.places].flatMap((place) =>
    [...settings.keys(place)].map((key) => [`${place}\0${key}`.replaceAll('\0', '|'), settings.get(place, key)]),
  );
};

describe('settings as the proof sees them', () => {
  test('are keys in the order of add, remove and clear, letter by letter', () => {
    const lines = [add('Z', '0'), '<clear />', add('A', '1&amp;2'), add('a', '3'), add('B', '4'), '<remove key="B" />'];
    expect(settingsOf(appSettings(...lines))).toEqual([
      ['|appSettings|A', '1&2'],
      ['|appSettings|a', '3'],
    ]);
  });

  test('are connection strings with their providers', () => {
    const entry = `<add name="Main" connectionString='Server="x"' providerName="P" />`;
    expect(settingsOf(configuration(`<connectionStrings>${entry}</connectionStrings>`))).toEqual([
      ['|connectionStrings|Main', 'Server="x"'],
      ['|connectionStrings|Main|providerName', 'P'],
    ]);
  });

  test('are the values of both groups, as text or as XML', () => {
    const list = setting('List', '\n<ArrayOfString>\n  <string>a &amp; b</string>\n</ArrayOfString>', 'Xml');
    expect(settingsOf(clientSettings(setting('Url', ' <!-- x -->a &amp; b'), list, '<setting name="None" />'))).toEqual(
      [
        ['|applicationSettings|My.Settings|Url', ' a & b'],
        ['|applicationSettings|My.Settings|List', '<ArrayOfString><string>a &amp; b</string></ArrayOfString>'],
        ['|applicationSettings|My.Settings|None', ''],
      ],
    );
  });

  test('have the first of two values', () => {
    const two = '<setting name="A" serializeAs="String"><value>1</value><value>2</value></setting>';
    expect(settingsOf(clientSettings(two))).toEqual([['|applicationSettings|My.Settings|A', '1']]);
  });

  test('are read in locations, of which "." is the root', () => {
    const section = (value: string) => `<appSettings>${add('A', value)}</appSettings>`;
    const text = configuration(
      `${section('1')}<location path="Admin">${section('2')}</location><location path=".">${section('3')}</location>`,
    );
    expect(settingsOf(text)).toEqual([
      ['|appSettings|A', '3'],
      ['admin|appSettings|A', '2'],
    ]);
  });

  test('are none in comments, in other sections and deeper in a section', () => {
    const inner = `<!-- ${add('A', '1')} --><custom>${add('B', '2')}</custom><x><appSettings>${add('C', '3')}</appSettings></x>`;
    expect(settingsOf(configuration(inner))).toEqual([]);
  });
});

test('every element is noted with its place and the end of its name', () => {
  const { starts, nameEnds } = read('<a><bc d="1"/></a>');
  expect([starts.length, starts.at(0), starts.at(1)]).toEqual([2, 0, 3]);
  expect([nameEnds.at(0), nameEnds.at(1)]).toEqual([2, 6]);
});

test('a setting that is not there is no empty one', () => {
  const { settings } = read(appSettings(add('A', '')));
  const place = proofPlace('', 'appSettings');
  expect([settings.has(place, proofKey(['A'])), settings.get(place, proofKey(['A']))]).toEqual([true, '']);
  expect([settings.has(place, proofKey(['B'])), settings.get(place, proofKey(['B']))]).toEqual([false, undefined]);
  expect(settings.get(proofPlace('Admin', 'appSettings'), proofKey(['A']))).toBeUndefined();
});
