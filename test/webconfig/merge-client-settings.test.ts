import { describe, expect, test } from '@jest/globals';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { clientSettings, mergedOf, mergeTexts, modelOf, setting, source, textOf } from './files.js';
import { openMergeRules } from './open-rules.js';

const name = (one: string) => `applicationSettings/My.Settings/${one}`;
const value = (content: string) => setting('A', content);

describe('a setting of applicationSettings', () => {
  test('names in upper and lower case are different', () => {
    const result = mergeTexts({
      original: clientSettings(setting('Url', '1')),
      target: clientSettings(setting('url', '2')),
    });
    expect(Object.fromEntries(modelOf(textOf(result)))).toEqual({ [name('url')]: '2', [name('Url')]: '1' });
  });

  test.each([
    ['text with its blanks', ' a  b ', 'x', ' a  b '],
    ['entities as spelled', '&lt;a&gt;&amp;', 'x', '&lt;a&gt;&amp;'],
    ['CDATA as a whole', '<![CDATA[a<b]]>', 'x', '<![CDATA[a<b]]>'],
    ['into an empty value', 'a', '', 'a'],
    ['an empty value over another', '', 'x', ''],
  ])('%s', (_what, from, to, expected) => {
    const result = mergeTexts({ original: clientSettings(value(from)), target: clientSettings(value(to)) });
    expect(textOf(result)).toBe(clientSettings(value(expected)));
  });

  test('a value that closes itself is opened, one that is missing is added', () => {
    const target = clientSettings(value('').replace('<value></value>', '<value />'));
    expect(textOf(mergeTexts({ original: clientSettings(value('1')), target }))).toBe(clientSettings(value('1')));
    const without = clientSettings('      <setting name="A" serializeAs="String">\n      </setting>');
    expect(textOf(mergeTexts({ original: clientSettings(value('1')), target: without }))).toBe(
      clientSettings(value('1')),
    );
  });

  test('the same text in another spelling changes nothing', () => {
    const result = mergeTexts({
      original: clientSettings(value('a<!-- x -->&#98;')),
      target: clientSettings(value('<![CDATA[ab]]>')),
    });
    expect(result.changed).toBe(false);
  });

  const list = (...items: readonly string[]) =>
    `\n          <ArrayOfString>\n${items.map((one) => `            <string>${one}</string>\n`).join('')}          </ArrayOfString>\n        `;

  test('a list is moved as a whole, and blanks between its tags mean nothing', () => {
    const xml = (content: string) => clientSettings(setting('A', content, 'Xml'));
    const result = mergeTexts({ original: xml(list('a', ' b ')), target: xml(list('c')) });
    expect(textOf(result)).toBe(xml(list('a', ' b ')));
    const same = mergeTexts({
      original: xml('<ArrayOfString><string>a</string></ArrayOfString>'),
      target: xml(list('a')),
    });
    expect(same.changed).toBe(false);
  });

  /** .NET takes the InnerText of a String: LocalFileSettingsProvider and its XmlEscaper. */
  test('tags in a text are none of its value', () => {
    const [own, other] = ['a<b>c</b>d', 'a<b>c<i />e</b>'].map((one) => clientSettings(value(one)));
    const target = clientSettings(value('acd'));
    const same = mergeTexts({ original: own ?? '', target });
    expect(textOf(same)).toBe(target);
    expect(mergedOf(same, name('A'))).toMatchObject({ original: 'acd', target: 'acd', outcome: 'same' });
    const carried = mergeTexts({ original: other ?? '', target });
    expect(textOf(carried)).toBe(other);
    expect(mergedOf(carried, name('A'))).toMatchObject({ original: 'ace', target: 'acd', result: 'ace' });
  });

  test('blanks around a serialised value mean nothing, around a text they do', () => {
    const merge = (serializeAs: string) =>
      mergeTexts({
        original: clientSettings(setting('A', '\n  QUJD\n', serializeAs)),
        target: clientSettings(setting('A', 'QUJD', serializeAs)),
      });
    expect(merge('Binary').changed).toBe(false);
    expect(merge('String').changed).toBe(true);
  });

  test.each([
    ['String', 'Xml'],
    ['Xml', 'String'],
    ['String', 'Binary'],
  ])('%s is never written into %s', (from, to) => {
    const result = mergeTexts({
      original: clientSettings(setting('A', 'x', from)),
      target: clientSettings(setting('A', 'y', to)),
    });
    expect(result.changed).toBe(false);
    expect(mergedOf(result, name('A'))).toMatchObject({
      outcome: 'conflict',
      reason: expect.stringContaining(`serializeAs is "${from}"`),
    });
  });

  test('the last of a name twice counts', () => {
    const result = mergeTexts({
      original: clientSettings(value('1'), value('2')),
      target: clientSettings(value('x'), value('y')),
    });
    expect(textOf(result)).toBe(clientSettings(value('x'), value('2')));
  });

  test('a CDATA section that the encoding cannot express becomes text, and XML whose names it lacks is not written', () => {
    const encoded = (text: string) => Buffer.from(`<?xml version="1.0" encoding="us-ascii"?>\n${text}`);
    const result = mergeConfigurations({
      original: source(clientSettings(value('<![CDATA[é]]>'))),
      target: { path: 'web.config', bytes: encoded(clientSettings(value('x'))) },
      rules: openMergeRules,
    });
    expect(Buffer.from(result.bytes).toString('latin1')).toContain('<value>&#xE9;</value>');
    const raw = (content: string) => clientSettings(setting('A', content, 'Xml'));
    const refused = mergeConfigurations({
      original: source(raw('<é />')),
      target: { path: 'web.config', bytes: encoded(raw('<a />')) },
      rules: openMergeRules,
    });
    expect(mergedOf(refused, name('A'))).toMatchObject({
      outcome: 'conflict',
      reason: expect.stringContaining('us-ascii'),
    });
    const plain = mergeConfigurations({
      original: source(clientSettings(value('é'))),
      target: { path: 'web.config', bytes: encoded(clientSettings(value('x'))) },
      rules: openMergeRules,
    });
    expect(Buffer.from(plain.bytes).toString('latin1')).toContain('<value>&#xE9;</value>');
  });
});

describe('a setting that only the original has', () => {
  test('is added on lines of its own, as .NET needs it', () => {
    const result = mergeTexts({
      original: clientSettings(value('1'), setting('B', '2')),
      target: clientSettings(value('1')),
    });
    expect(textOf(result)).toBe(clientSettings(value('1'), setting('B', '2')));
  });

  test('a name keeps its quotes', () => {
    const added = `      <setting name='a"b' serializeAs="String">\n        <value>1</value>\n      </setting>`;
    const result = mergeTexts({ original: clientSettings(added), target: clientSettings(setting('B', '2')) });
    expect(textOf(result)).toBe(clientSettings(setting('B', '2'), setting('a&quot;b', '1')));
  });

  test('also where the neighbours share a line', () => {
    const inline = clientSettings('<setting name="A" serializeAs="String"><value>1</value></setting>').replace(
      '\n</My',
      '</My',
    );
    const text = textOf(mergeTexts({ original: clientSettings(value('1'), setting('B', '2')), target: inline }));
    expect(text).toMatch(/<\/setting>\s+<setting name="B" serializeAs="String">\s+<value>2<\/value>\s+<\/setting>/);
  });

  const emptied = clientSettings(value('1')).replace(/\n {2}<applicationSettings>[\s\S]*<\/applicationSettings>/, '');

  test.each([
    ['the whole group', emptied],
    [
      'the section',
      emptied.replace('\n</configuration>', '\n  <applicationSettings>\n  </applicationSettings>\n</configuration>'),
    ],
  ])('%s is made where the target declares it', (_what, target) => {
    expect(textOf(mergeTexts({ original: clientSettings(value('1'), setting('B', '2')), target }))).toBe(
      clientSettings(value('1'), setting('B', '2')),
    );
  });

  test('nothing is made that the target does not declare: that would be error 500.19', () => {
    const result = mergeTexts({ original: clientSettings(value('1')), target: '<configuration>\n</configuration>\n' });
    expect(result.changed).toBe(false);
    expect(mergedOf(result, name('A'))).toMatchObject({
      outcome: 'reported',
      reason: expect.stringMatching(/declares no section/),
    });
    expect(result.fragments[0]?.xml).toBe('<setting name="A" serializeAs="String">\n  <value>1</value>\n</setting>');
  });

  test('nor is anything added to a section that is there without a declaration', () => {
    const target = clientSettings(setting('B', '2')).replace(/ {2}<configSections>[\s\S]*<\/configSections>\n/, '');
    const result = mergeTexts({ original: clientSettings(value('1')), target });
    expect(result.changed).toBe(false);
    expect(mergedOf(result, 'applicationSettings/My.Settings').reason).toMatch(/500\.19/);
  });

  test('user settings only go into a section that is there', () => {
    const asUser = (text: string) => text.replaceAll('applicationSettings', 'userSettings');
    const result = mergeTexts({ original: asUser(clientSettings(value('1'))), target: asUser(emptied) });
    expect(result.changed).toBe(false);
    const present = mergeTexts({
      original: asUser(clientSettings(value('1'), setting('B', '2'))),
      target: asUser(clientSettings(value('1'))),
    });
    expect(textOf(present)).toBe(asUser(clientSettings(value('1'), setting('B', '2'))));
  });

  test('is not added where the encoding of the target lacks a letter of a name in it', () => {
    const target = `<?xml version="1.0" encoding="us-ascii"?>${clientSettings(setting('B', '1'))}`;
    const original = source(clientSettings(setting('A', '<ä />', 'Xml')));
    const result = mergeConfigurations({ original, target: source(target), rules: openMergeRules });
    expect(result.changed).toBe(false);
    expect(mergedOf(result, name('A'))).toMatchObject({
      outcome: 'reported',
      reason: "The value contains characters that us-ascii, the target's encoding, does not have.",
    });
  });
});

describe('a section that was renamed', () => {
  const renamed = (text: string) => text.replaceAll('My.Settings', 'My.Properties.Settings');

  test('its settings are found by their name where that is unique', () => {
    const result = mergeTexts({ original: renamed(clientSettings(value('1'))), target: clientSettings(value('x')) });
    expect(textOf(result)).toBe(clientSettings(value('1')));
    expect(mergedOf(result, name('A')).reason).toMatch(/was called My\.Properties\.Settings in the original/);
  });

  test('but not where two have that name', () => {
    const two = clientSettings(value('x')).replace(
      '</My.Settings>\n  </applicationSettings>',
      `</My.Settings>\n    <Other>\n${value('z')}\n    </Other>\n  </applicationSettings>`,
    );
    const result = mergeTexts({ original: renamed(clientSettings(value('1'))), target: two });
    expect(result.changed).toBe(false);
  });

  test('the old default may have the old name as well', () => {
    const result = mergeTexts({
      original: renamed(clientSettings(value('1'))),
      target: clientSettings(value('x')),
      originalDefault: renamed(clientSettings(value('x'))),
    });
    expect(mergedOf(result, name('A'))).toMatchObject({ outcome: 'carried', pristine: 'x' });
  });
});

describe('a section in a file of its own', () => {
  const outside = (text: string) =>
    text.replace(/<My\.Settings>[\s\S]*<\/My\.Settings>/, '<My.Settings configSource="s.config" />');
  const file = `<My.Settings>\n${value('1')}\n</My.Settings>`;

  test('is read in the original', () => {
    const original = source(outside(clientSettings()), { 's.config': file });
    const result = mergeConfigurations({
      original,
      target: source(clientSettings(value('x'))),
      rules: openMergeRules,
    });
    expect(textOf(result)).toBe(clientSettings(value('1')));
  });

  test('is not overwritten in the target, and missing in the original it is a conflict', () => {
    const target = source(outside(clientSettings()), { 's.config': file });
    const result = mergeConfigurations({
      original: source(clientSettings(value('2'), setting('B', '3'))),
      target,
      rules: openMergeRules,
    });
    expect(result.changed).toBe(false);
    expect(mergedOf(result, name('A')).outcome).toBe('conflict');
    expect(mergedOf(result, name('B'))).toMatchObject({
      outcome: 'reported',
      reason: expect.stringContaining('s.config'),
    });
    const missing = mergeTexts({ original: outside(clientSettings()), target: clientSettings(value('x')) });
    expect(mergedOf(missing, 'applicationSettings/My.Settings')).toMatchObject({ outcome: 'conflict' });
  });
});

describe("the target's comments in a value", () => {
  const files = (serializeAs: string, original: string, target: string) =>
    mergeTexts({
      original: clientSettings(setting('A', original, serializeAs)),
      target: clientSettings(setting('A', target, serializeAs)),
    });

  test('are before a serialised value: in it they would be a part of what .NET reads', () => {
    const merged = files('Xml', '<a>1</a>', '<a><!-- c -->2</a>');
    expect(textOf(merged)).toBe(
      clientSettings(setting('A', '<a>1</a>', 'Xml')).replace('<value>', '<!-- c --><value>'),
    );
    expect(mergedOf(merged, name('A'))).toMatchObject({ outcome: 'carried', result: '<a>1</a>' });
  });

  test('stay in a text, of which they are no part', () => {
    expect(textOf(files('String', '1', '2<!-- c -->'))).toBe(clientSettings(setting('A', '1<!-- c -->')));
  });

  test('are there once where the original has them as well', () => {
    expect(textOf(files('Xml', '<a><!-- c -->1</a>', '<a><!-- c -->2</a>'))).toBe(
      clientSettings(setting('A', '<a><!-- c -->1</a>', 'Xml')),
    );
  });
});
