/**
 * What is decided together, and what is reported of places where nothing is written. Expected: the rules of .NET, by
 * hand.
 */
import { describe, expect, test } from '@jest/globals';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { add, appSettings, configuration, mergeTexts, outcomeOf, source, textOf } from './files.js';
import { openMergeRules } from './open-rules.js';

const entry = (string: string, provider?: string) =>
  `<add name="Main" connectionString="${string}"${provider === undefined ? '' : ` providerName="${provider}"`} />`;
const main = (string: string, provider?: string) =>
  configuration(`<connectionStrings>${entry(string, provider)}</connectionStrings>`);

describe('a string and its provider, three files', () => {
  test.each([
    // what it is about, original, default, target, outcomes of both
    ['only the provider was changed', main('d', 'Q'), main('d', 'P'), main('n', 'P'), 'conflict', 'conflict'],
    ['nothing was changed', main('d', 'P'), main('d', 'P'), main('n', 'N'), 'kept', 'kept'],
    ['the new version names a provider', main('mine'), main('d'), main('d', 'N'), 'conflict', 'conflict'],
  ])('%s: the target stays', (_what, original, originalDefault, target, string, provider) => {
    const result = mergeTexts({ original, originalDefault, target });
    expect(textOf(result)).toBe(target);
    expect(outcomeOf(result, 'connectionStrings/Main').fate).toBe(string);
    expect(outcomeOf(result, 'connectionStrings/Main/@providerName').fate).toBe(provider);
  });

  test('both were changed, the target has the defaults: both come', () => {
    const result = mergeTexts({ original: main('m', 'Q'), originalDefault: main('d', 'P'), target: main('d', 'P') });
    expect(textOf(result)).toBe(main('m', 'Q'));
    expect(outcomeOf(result, 'connectionStrings/Main/@providerName').fate).toBe('carried');
  });

  test('an entry without a provider has no outcome for one', () => {
    const result = mergeTexts({ original: main('m'), target: main('d') });
    expect(result.outcomes.map(({ setting }) => setting)).toEqual(['connectionStrings/Main']);
  });

  test('a new entry brings the provider that it has, and no other', () => {
    const two = (...entries: readonly string[]) =>
      configuration(`<connectionStrings>${entries.join('')}</connectionStrings>`);
    const bare = '<add name="Bare" connectionString="b" />';
    const result = mergeTexts({
      original: two(bare, entry('m', 'P')),
      target: two('<add name="X" connectionString="" />'),
    });
    expect(result.outcomes.map(({ setting, fate }) => [setting, fate])).toEqual([
      ['connectionStrings/X', 'kept'],
      ['connectionStrings/Bare', 'carried'],
      ['connectionStrings/Main', 'carried'],
      ['connectionStrings/Main/@providerName', 'carried'],
    ]);
  });
});

test('a provider that was given for it fits any string', () => {
  const rewrites = [{ kind: 'replace', patterns: ['connectionStrings/Main/@providerName'], value: 'N' } as const];
  const result = mergeTexts({ original: main('mine'), target: main('d', 'N'), rules: { rewrites } });
  expect(textOf(result)).toBe(main('mine', 'N'));
});

describe('a rule that gives a value to what has none', () => {
  const give = (...patterns: readonly string[]) => ({
    rewrites: [{ kind: 'replace', patterns, value: 'given' } as const],
  });
  const [pages, empty] = [
    configuration('<system.web><pages theme="A" /></system.web>'),
    configuration('<system.web />'),
  ];

  test.each([
    ['only the original has', pages, empty, 'reported'],
    ['only the target has', empty, pages, 'conflict'],
  ])('an element that %s stays as it is', (_what, original, target, fate) => {
    const result = mergeTexts({ original, target, rules: give('system.web/pages') });
    expect(textOf(result)).toBe(target);
    expect(outcomeOf(result, 'system.web/pages')).toMatchObject({
      fate,
      reason: 'An element as a whole cannot be given a value: nothing was written.',
    });
  });

  test('so does one that belongs to the version, and a list', () => {
    const runtime = (of: string) => configuration(`<runtime><gcServer enabled="${of}" /></runtime>`);
    const list = (who: string) =>
      configuration(`<system.web><authorization><allow users="${who}" /></authorization></system.web>`);
    for (const [name, file] of [
      ['runtime', runtime],
      ['system.web/authorization', list],
    ] as const) {
      const result = mergeTexts({ original: file('a'), target: file('b'), rules: give(name) });
      expect(textOf(result)).toBe(file('b'));
      expect(outcomeOf(result, name)).toMatchObject({
        fate: 'conflict',
        reason: 'An element as a whole cannot be given a value: nothing was written.',
      });
    }
  });

  test('so does one of several attributes that are one value', () => {
    const state = (mode: string) => configuration(`<system.web><sessionState mode="${mode}" /></system.web>`);
    const result = mergeTexts({
      original: state('Off'),
      target: state('InProc'),
      rules: give('system.web/sessionState/@mode'),
    });
    expect(textOf(result)).toBe(state('InProc'));
    expect(outcomeOf(result, 'system.web/sessionState/@mode')).toMatchObject({
      fate: 'conflict',
      reason: 'These attributes are one value, of which none can be given alone: nothing was written.',
    });
  });
});

describe('attributes that are one value', () => {
  const network = (attributes: string) =>
    configuration(`<system.net><mailSettings><smtp><network ${attributes} /></smtp></mailSettings></system.net>`);
  const files = (original: string, target: string) => ({
    originalDefault: network(target),
    original: network(original),
    target: network(target),
  });

  test('one that is the same keeps its spelling, the others come', () => {
    const result = mergeTexts(files('host="a&amp;b" port="26"', 'host="a&#38;b" port="25"'));
    expect(textOf(result)).toBe(network('host="a&#38;b" port="26"'));
  });

  test('they come with the spelling and in the order of the original where the target lacks them', () => {
    const result = mergeTexts(files('host="s" port="26" userName="a&#38;b"', 'host="t"'));
    expect(textOf(result)).toBe(network('host="s" port="26" userName="a&#38;b"'));
  });

  test('the target has one more: nothing is written, and it is named', () => {
    const result = mergeTexts(files('port="26"', 'host="t" port="25"'));
    expect(textOf(result)).toBe(network('host="t" port="25"'));
    expect(outcomeOf(result, 'system.net/mailSettings/smtp/network/@host').reason).toBe(
      'They are one value, and the target also has host, which the original lacks. Nothing was written.',
    );
  });
});

describe('connection strings that .NET refuses', () => {
  const strings = (...entries: readonly string[]) =>
    configuration(`<connectionStrings>${entries.join('')}</connectionStrings>`);
  test.each([
    ['with an empty name', strings('<add name="" connectionString="a" />'), /a connection string has an empty name/],
    ['twice with other values', strings(entry('a'), entry('b')), /the name Main is there twice/],
  ])('%s', (_what, original, reason) => {
    const result = mergeTexts({ original, target: main('d') });
    expect(outcomeOf(result, 'connectionStrings')).toMatchObject({ fate: 'conflict' });
    expect(outcomeOf(result, 'connectionStrings').reason).toMatch(reason);
  });

  test.each([
    ['twice with the same values', strings(entry('a'), entry('a'))],
    ['removed in between', strings(entry('a'), '<remove name="MAIN" />', entry('b'))],
    ['cleared in between', strings(entry('a'), '<clear />', entry('b'))],
  ])('not %s', (_what, original) => {
    const { outcomes } = mergeTexts({ original, target: main('d') });
    expect(outcomes.filter(({ fate }) => fate === 'conflict')).toEqual([]);
  });
});

describe('attributes of a location', () => {
  const location = (attributes: string) =>
    configuration(`<location ${attributes}><system.web><pages theme="A" /></system.web></location>`);
  const [denied, allowed] = [
    location('path="Admin" overrideMode="Deny"'),
    location('path="admin" overrideMode="Allow"'),
  ];

  test('are reported under the path of the target, which is not compared itself', () => {
    const result = mergeTexts({ original: denied, target: allowed });
    expect(result.outcomes).toEqual([
      expect.objectContaining({
        setting: 'location[admin]/@overrideMode',
        original: 'Deny',
        target: 'Allow',
        fate: 'reported',
      }),
    ]);
    expect(result.fragments).toHaveLength(1);
  });

  test('are never written, with any rule', () => {
    const settings = [{ patterns: ['location[admin]/@overrideMode'], policy: 'carry' as const, isExplicit: true }];
    const result = mergeTexts({ original: denied, target: allowed, rules: { settings } });
    expect(textOf(result)).toBe(allowed);
    expect(outcomeOf(result, 'location[admin]/@overrideMode')).toMatchObject({
      fate: 'conflict',
      result: 'Allow',
      reason: 'Attributes of a location are never changed: change it by hand.',
    });
    expect(result.fragments).toHaveLength(1);
  });

  test('are nothing where both have the same', () => {
    expect(mergeTexts({ original: denied, target: denied }).outcomes).toEqual([]);
  });

  test('are reported where only the original has them, and not of a root that has no location', () => {
    const own = configuration('<location path="." allowOverride="false"><system.web /></location>');
    const result = mergeTexts({ original: own, target: configuration('<system.web />') });
    expect(outcomeOf(result, 'location[.]/@allowOverride')).toMatchObject({ original: 'false', fate: 'reported' });
    expect(mergeTexts({ original: configuration('<system.web />'), target: own }).outcomes).toEqual([]);
  });

  test('attributes of the root itself do not belong to a location', () => {
    const odd =
      '<configuration odd="1"><location path="." allowOverride="false"><system.web /></location></configuration>';
    const plain = odd.replace(' odd="1"', '');
    const settings = mergeTexts({ original: odd, target: plain }).outcomes.map(({ setting }) => setting);
    expect(settings).toEqual(['configuration']);
  });
});

test('a key that the target file of the section removes is not added where it would be removed again', () => {
  const merge = (included: string) =>
    mergeConfigurations({
      original: source(appSettings(add('A', '1'))),
      target: source(appSettings().replace('<appSettings>', '<appSettings file="u.config">'), { 'u.config': included }),
      rules: openMergeRules,
    });
  const removed = outcomeOf(merge('<appSettings><remove key="a" /></appSettings>'), 'appSettings/A');
  expect(removed.fate).toBe('reported');
  expect(removed.reason).toMatch(/names drops this key/);
  expect(outcomeOf(merge('<appSettings><clear /></appSettings>'), 'appSettings/A').fate).toBe('reported');
  expect(outcomeOf(merge('<appSettings><remove key="b" /></appSettings>'), 'appSettings/A').fate).toBe('carried');
});

test('in the difference a secret that changes is marked as changed, one beside it is not', () => {
  const keys = (password: string) =>
    appSettings(add('FirstPassword', 'same1'), add('Password', password), add('LastPassword', 'same2'), add('A', 'b'));
  const { unifiedDiff } = mergeTexts({ original: keys('mine'), target: keys('theirs') });
  const lines = unifiedDiff.split('\n').filter((line) => line.includes('assword'));
  expect(lines).toEqual([
    '     <add key="FirstPassword" value="(secret)" />',
    '-    <add key="Password" value="(secret)" />',
    '+    <add key="Password" value="(secret, changed)" />',
    '     <add key="LastPassword" value="(secret)" />',
  ]);
});

test('in a line with several secrets only those that change are marked as changed', () => {
  const keys = (own: string, password: string, last: string) =>
    configuration(
      `<appSettings><add key="FirstPassword" value="a1" /><add key="A" value="${own}" /><add key="SamePassword" value="a2" /><add key="Password" value="${password}" /><add key="MidPassword" value="a3" /><add key="LastPassword" value="${last}" /><add key="EndPassword" value="a4" /></appSettings>`,
    );
  const { unifiedDiff } = mergeTexts({ original: keys('mine', 'm1', 'm2'), target: keys('theirs', 't1', 't2') });
  const [removed, added] = ['-', '+'].map((sign) =>
    unifiedDiff.split('\n').find((line) => line.startsWith(`${sign}<`)),
  );
  const marks = (line: string | undefined) =>
    [...(line ?? '').matchAll(/key="(\w+)" value="([^"]*)"/g)].map((one) => one.slice(1));
  const secret = '(secret)';
  const names = ['FirstPassword', 'A', 'SamePassword', 'Password', 'MidPassword', 'LastPassword', 'EndPassword'];
  expect(marks(removed)).toEqual(names.map((name) => [name, name === 'A' ? 'theirs' : secret]));
  const changed = '(secret, changed)';
  expect(marks(added)).toEqual([
    ['FirstPassword', secret],
    ['A', 'mine'],
    ['SamePassword', secret],
    ['Password', changed],
    ['MidPassword', secret],
    ['LastPassword', changed],
    ['EndPassword', secret],
  ]);
});
