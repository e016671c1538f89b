import { describe, expect, test } from '@jest/globals';
import { readClientSettings } from '../../src/webconfig/client-settings.js';
import { openSource } from '../../src/webconfig/configuration-source.js';
import { containerAt } from '../../src/webconfig/containers.js';
import { clientSettings, configuration, setting, source } from './files.js';

const read = (text: string, included: Readonly<Record<string, string>> = {}) => {
  const opened = openSource(source(text, included));
  return readClientSettings(opened, containerAt(opened.file, ''), 'applicationSettings');
};
const values = (found: ReturnType<typeof read>) =>
  [...found.settings.values()].map(({ sectionName, name, value }) => [sectionName, name, value]);

describe('the settings of a group', () => {
  test('are different in upper and lower case, and the last of a name counts', () => {
    const text = clientSettings(setting('Url', '1'), setting('URL', '2'), setting('Url', '3'));
    expect(values(read(text))).toEqual([
      ['My.Settings', 'Url', '3'],
      ['My.Settings', 'URL', '2'],
    ]);
  });

  test('of one name in two sections are two', () => {
    const one = (section: string, value: string) => `<${section}>${setting('Url', value)}</${section}>`;
    const text = configuration(`<applicationSettings>${one('A.B', '1')}${one('A', '2')}</applicationSettings>`);
    expect(values(read(text))).toEqual([
      ['A.B', 'Url', '1'],
      ['A', 'Url', '2'],
    ]);
  });

  test('are none of the other group', () => {
    const text = clientSettings(setting('Url', '1')).replaceAll('applicationSettings', 'userSettings');
    expect(values(read(text))).toEqual([]);
  });

  test('come from the file in configSource', () => {
    const outside = configuration('<applicationSettings><My.Settings configSource="m.config" /></applicationSettings>');
    const found = read(outside, { 'm.config': `<My.Settings>${setting('Url', '1')}</My.Settings>` });
    expect(values(found)).toEqual([['My.Settings', 'Url', '1']]);
    expect([...found.settings.values()][0]?.includedFile).toBe('m.config');
    expect([...read(outside).missingFiles]).toEqual([['My.Settings', 'm.config']]);
  });
});

describe('a value', () => {
  const valueIn = (inner: string, serializeAs = 'String') => {
    const text = `<setting name="A" serializeAs="${serializeAs}">${inner}</setting>`;
    const [found] = read(clientSettings(text)).settings.values();
    return found && { value: found.value, comparable: found.comparable, content: found.content };
  };

  test.each([
    ['a text with its blanks', '<value> a &amp; b\n</value>', ' a & b\n'],
    ['the text in CDATA, and not what is in a comment', '<value><![CDATA[<a>]]><!-- b -->c</value>', '<a>c'],
    ['the text in elements of a text', '<value>a<b>c</b>d</value>', 'acd'],
    ['empty where it closes itself', '<value />', ''],
    ['empty where it is not there', '', ''],
  ])('is %s', (_what, inner, value) => {
    expect(valueIn(inner)).toMatchObject({ value, comparable: value });
  });

  test('that is missing has no content, one that is empty has', () => {
    expect(valueIn('')?.content).toBeUndefined();
    expect(valueIn('<value></value>')?.content).toBe('');
  });

  test('that is serialised is compared without the blanks between its tags', () => {
    const list = '\n<ArrayOfString>\n  <string>a b</string>\n</ArrayOfString>\n';
    expect(valueIn(`<value>${list}</value>`, 'Xml')).toEqual({
      value: list,
      content: list,
      comparable: '<ArrayOfString><string>a b</string></ArrayOfString>',
    });
  });
});
