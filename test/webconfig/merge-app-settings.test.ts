import { describe, expect, test } from '@jest/globals';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { blockingConflicts } from '../../src/webconfig/merge-result.js';
import { add, appSettings, configuration, mergedOf, mergeTexts, modelOf, source, textOf } from './files.js';
import { openMergeRules } from './open-rules.js';

const key = (name: string) => `appSettings/${name}`;

describe('which keys are the same', () => {
  test('upper and lower case are the same key, spelled as in the target; blanks are not trimmed', () => {
    const result = mergeTexts({
      original: appSettings(add('USE_SDK', 'old'), add(' A ', 'blank')),
      target: appSettings(add('use_sdk', 'new'), add('A', 'plain')),
    });
    expect(textOf(result)).toContain('<add key="use_sdk" value="old" />');
    expect(mergedOf(result, key('use_sdk'))).toEqual({
      name: { location: '', section: 'appSettings', path: ['use_sdk'] },
      setting: key('use_sdk'),
      original: 'old',
      target: 'new',
      result: 'old',
      outcome: 'carried',
      reason: "The original's value replaces the target's.",
    });
    expect(mergedOf(result, key('A'))).toMatchObject({
      outcome: 'kept',
      reason: 'New in the target.',
      result: 'plain',
    });
    expect(mergedOf(result, key(' A '))).toMatchObject({ outcome: 'carried', result: 'blank' });
  });

  test('letters beyond ASCII compare without case as well, but never by several letters', () => {
    const result = mergeTexts({
      original: appSettings(add('Größe', '1'), add('ÄRGER', '2')),
      target: appSettings(add('GRÖSSE', '0'), add('ärger', '0')),
    });
    expect(modelOf(textOf(result))).toEqual(
      new Map([
        [key('GRÖSSE'), '0'],
        [key('ärger'), '2'],
        [key('Größe'), '1'],
      ]),
    );
  });

  test('the last of a key twice counts, on both sides', () => {
    const result = mergeTexts({
      original: appSettings(add('A', 'first'), add('a', 'last')),
      target: appSettings(add('A', 'x'), add('B', 'b'), add('A', 'y')),
    });
    expect(textOf(result)).toBe(appSettings(add('A', 'x'), add('B', 'b'), add('A', 'last')));
    expect(mergedOf(result, key('A')).reason).toMatch(/target has the key more than once; .NET uses the last/);
  });

  test('a key twice in the original only is reported as well', () => {
    const result = mergeTexts({
      original: appSettings(add('A', 'first'), add('A', 'last')),
      target: appSettings(add('A', 'x')),
    });
    expect(mergedOf(result, key('A'))).toMatchObject({
      result: 'last',
      reason: expect.stringMatching(/original has/),
    });
  });

  test('clear and remove count in their order', () => {
    const result = mergeTexts({
      original: appSettings(add('A', '1'), '<clear />', add('B', '2'), add('C', '3'), '<remove key="c" />'),
      target: appSettings(add('A', 'a'), add('B', 'b'), '<remove key="B" />'),
    });
    expect(textOf(result)).toBe(appSettings(add('A', 'a'), add('B', 'b'), '<remove key="B" />', add('B', '2')));
    expect(mergedOf(result, key('B')).reason).toMatch(/target drops the key/);
    expect(mergedOf(result, key('A')).reason).toBe('New in the target.');
  });

  test.each([
    ['an element without a key', '<add value="x" />', /<add> has no attribute key/],
    ['an element of another name', '<other key="A" value="1" />', /<other> is no element of this section/],
    ['an attribute that .NET does not know', '<add key="A" value="1" comment="x" />', /unknown attribute comment/],
    ['an element in an element', '<add key="A" value="1"><b /></add>', /<b> is inside of <add>/],
    ['text', 'text', /text is between/],
    ['a removal with a value', '<remove key="A" value="1" />', /unknown attribute value/],
  ])('%s makes .NET refuse the section: it stops', (_what, odd, reason) => {
    const result = mergeTexts({ original: appSettings(odd), target: appSettings(add('B', 'b')) });
    expect(mergedOf(result, 'appSettings')).toMatchObject({
      outcome: 'conflict',
      reason: expect.stringMatching(reason),
    });
    expect(blockingConflicts(result)).toHaveLength(1);
  });

  test('a <clear></clear> that does not close itself ends the section for .NET', () => {
    const result = mergeTexts({
      original: appSettings(add('A', '1'), '<clear></clear>', add('B', '2')),
      target: appSettings(add('A', 'a'), add('B', 'b')),
    });
    expect(result.changed).toBe(false);
  });
});

describe('how a value is written', () => {
  test.each([
    [
      'entities stay as the original spells them',
      `value="a&amp;b&#10;&quot;&gt;"`,
      `value=""`,
      `value="a&amp;b&#10;&quot;&gt;"`,
    ],
    ['the target keeps its quotes', `value="it's"`, `value=''`, `value='it&apos;s'`],
    ['and its blanks around them', `value='say "x"'`, `value = ""`, `value = "say &quot;x&quot;"`],
    ['a literal line break stays one', `value="a\n b"`, `value=""`, `value="a\n b"`],
    ['blanks at the ends are not trimmed', `value="  a  "`, `value="b"`, `value="  a  "`],
    ['a dollar sign is no pattern', `value="$&amp;$1$$"`, `value="b"`, `value="$&amp;$1$$"`],
    ['a missing value is empty', ``, `value="b"`, `value=""`],
  ])('%s', (_what, from, to, expected) => {
    const original = appSettings(`<add key="A" ${from}/>`);
    const target = appSettings(`<add key="A" ${to}/>`);
    expect(textOf(mergeTexts({ original, target }))).toBe(appSettings(`<add key="A" ${expected}/>`));
  });

  test('a target without the attribute gets one', () => {
    const result = mergeTexts({ original: appSettings(add('A', '1')), target: appSettings("<add key='A'/>") });
    expect(textOf(result)).toBe(appSettings(`<add key='A' value="1"/>`));
  });

  test('the same value in another spelling changes nothing', () => {
    const result = mergeTexts({
      original: appSettings(`<add key="A" value="&#65;&amp;" />`),
      target: appSettings(`<add key='A' value='A&#38;'/>`),
    });
    expect(result.changed).toBe(false);
    expect(result.edits).toEqual([]);
    expect(result.unifiedDiff).toBe('');
    expect(mergedOf(result, key('A')).outcome).toBe('same');
  });

  test("what the target's encoding lacks becomes a character reference", () => {
    const target = Buffer.from(
      `<?xml version="1.0" encoding="iso-8859-1"?>\r\n${appSettings(add('A', 'é'))}`,
      'latin1',
    );
    const result = mergeConfigurations({
      original: source(appSettings(add('A', 'é€'))),
      target: { path: 'web.config', bytes: target },
      rules: openMergeRules,
    });
    expect(Buffer.from(result.bytes).toString('latin1')).toContain('value="é&#x20AC;"');
  });
});

describe('where a new key goes', () => {
  const original = appSettings(add('New', '1'), add('More', '2'));
  const both = [add('New', '1'), add('More', '2')];

  test('behind the last key, with the comment that belongs to it', () => {
    const target = appSettings(`${add('A', 'a')} <!-- about A -->`);
    expect(textOf(mergeTexts({ original, target }))).toBe(appSettings(`${add('A', 'a')} <!-- about A -->`, ...both));
  });

  test('with the line breaks and the indentation around it', () => {
    const target =
      '<configuration>\r\n\t<appSettings>\r\n\t\t<add key="A" value="a"/>\r\n\t</appSettings>\r\n</configuration>';
    expect(textOf(mergeTexts({ original, target }))).toBe(
      '<configuration>\r\n\t<appSettings>\r\n\t\t<add key="A" value="a"/>\r\n\t\t<add key="New" value="1" />\r\n\t\t<add key="More" value="2" />\r\n\t</appSettings>\r\n</configuration>',
    );
  });

  test('on one line where the target is on one line', () => {
    const target = '<configuration><appSettings><add key="A" value="a"/></appSettings></configuration>';
    expect(textOf(mergeTexts({ original, target }))).toBe(
      `<configuration><appSettings><add key="A" value="a"/>${both.join('')}</appSettings></configuration>`,
    );
  });

  test.each([
    ['a section that closes itself', '<appSettings/>'],
    ['one with a blank', '<appSettings />'],
    ['one with blanks and a line break', '<appSettings\n  />'],
    ['an empty pair', '<appSettings></appSettings>'],
    ['a pair over two lines', '<appSettings>\n  </appSettings>'],
  ])('%s is opened', (_what, section) => {
    const target = configuration(`  ${section}\n  <system.web>\n  </system.web>`);
    expect(textOf(mergeTexts({ original, target }))).toBe(
      configuration(`  <appSettings>\n    ${both.join('\n    ')}\n  </appSettings>\n  <system.web>\n  </system.web>`),
    );
  });

  test('a comment in an otherwise empty section stays', () => {
    const target = configuration('  <appSettings>\n    <!-- none -->\n  </appSettings>');
    expect(textOf(mergeTexts({ original, target }))).toBe(
      configuration(`  <appSettings>\n    <!-- none -->\n    ${both.join('\n    ')}\n  </appSettings>`),
    );
  });

  test('a missing section is made at the end', () => {
    const target = configuration('    <system.web />');
    expect(textOf(mergeTexts({ original, target }))).toBe(
      configuration(`    <system.web />\n    <appSettings>\n        ${both.join('\n        ')}\n    </appSettings>`),
    );
  });

  test('in a file without line breaks and elements CRLF and two blanks are used', () => {
    expect(textOf(mergeTexts({ original: appSettings(add('A', '1')), target: '<configuration/>' }))).toBe(
      '<configuration>\r\n  <appSettings>\r\n    <add key="A" value="1" />\r\n  </appSettings>\r\n</configuration>',
    );
  });

  test("its spelling is the original's, in double quotes", () => {
    const from = appSettings(`<add value='"x"' key='A&amp;B'/>`);
    expect(textOf(mergeTexts({ original: from, target: appSettings(add('Z', 'z')) }))).toBe(
      appSettings(add('Z', 'z'), '<add key="A&amp;B" value="&quot;x&quot;" />'),
    );
  });
});

describe('locations', () => {
  const located = (path: string, value: string) =>
    configuration(
      `  <location path="${path}">\n    <appSettings>\n      ${add('A', value)}\n    </appSettings>\n  </location>`,
    );

  test('a setting is merged within its own location only', () => {
    const result = mergeTexts({
      original: located('Admin', 'old'),
      target: located('admin', 'new').replace(
        '</configuration>',
        `  <appSettings>${add('A', 'root')}</appSettings>\n</configuration>`,
      ),
    });
    expect(modelOf(textOf(result))).toEqual(
      new Map([
        ['location[admin]/appSettings/A', 'old'],
        [key('A'), 'root'],
      ]),
    );
  });

  test('the location "." is the root', () => {
    const result = mergeTexts({ original: located('.', 'old'), target: appSettings(add('A', 'new')) });
    expect(textOf(result)).toBe(appSettings(add('A', 'old')));
  });

  test('a location that only the original has is reported as a whole, its secrets masked', () => {
    const original = located('Old', 'x').replace('key="A"', 'key="Password"');
    const result = mergeTexts({ original, target: appSettings(add('A', 'new')) });
    expect(result.changed).toBe(false);
    expect(mergedOf(result, 'location[Old]')).toMatchObject({ outcome: 'reported' });
    expect(result.fragments.find(({ setting }) => setting === 'location[Old]')?.xml).toContain('value="(secret)"');
  });
});

test('a key that the target file of the section removes is not added where it would be removed again', () => {
  const merge = (included: string) =>
    mergeConfigurations({
      original: source(appSettings(add('A', '1'))),
      target: source(appSettings().replace('<appSettings>', '<appSettings file="u.config">'), { 'u.config': included }),
      rules: openMergeRules,
    });
  const removed = mergedOf(merge('<appSettings><remove key="a" /></appSettings>'), 'appSettings/A');
  expect(removed.outcome).toBe('reported');
  expect(removed.reason).toMatch(/names drops this key/);
  expect(mergedOf(merge('<appSettings><clear /></appSettings>'), 'appSettings/A').outcome).toBe('reported');
  expect(mergedOf(merge('<appSettings><remove key="b" /></appSettings>'), 'appSettings/A').outcome).toBe('carried');
});
