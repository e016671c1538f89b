import { describe, expect, test } from '@jest/globals';
import { rewriteValue } from '../../src/webconfig/decide-setting.js';
import { matchesGlob, matchesSetting, plainMergeRules, ruleFor } from '../../src/webconfig/merge-rules.js';
import { printName, type SettingName } from '../../src/webconfig/setting-name.js';
import { add, appSettings, mergeTexts, nameOf, outcomeOf, textOf } from './files.js';

describe('patterns', () => {
  test.each([
    ['appSettings/A', 'appSettings/a', true],
    ['appSettings/Ab', 'appSettings/A', false],
    ['appSettings/A/x', 'appSettings/A', true],
    ['appSettings/A', 'appSettings', true],
    ['appSettingsX', 'appSettings', false],
    ['appSettings/My.Key', 'appSettings/My*', true],
    ['appSettings/MyxKey', 'appSettings/My.Key', false],
    ['system.web/pages/@theme', '*/@theme', true],
    ['location[Admin]/appSettings/A', 'appSettings/A', true],
    ['location[Admin]/appSettings/A', 'location[admin]/appSettings', true],
    ['location[Other]/appSettings/A', 'location[admin]/appSettings', false],
    ['x/location[Admin]/appSettings/A', 'appSettings/A', false],
    ['a\nb', 'a*b', true],
    ['system.web/pages/@theme', 'system.web/pages', true],
    ['system.web/pages/@theme', 'system.web/*/@the*', true],
    ['system.web/pages/@theme', 'system.web/@theme', false],
    ['system.web/pages/@themes', '*/@theme', false],
    ['a/b/c', 'a*c', true],
    ['a/bc', 'a*b', false],
    ['a/bb/c', 'a*b', true],
    ['aXbXc', 'a*b*c', true],
    ['ac', 'a*b*c', false],
    ['appSettings/A', '*appSettings', true],
    ['appSettings/A', '*', true],
  ])('%s and %s: %s', (setting, pattern, expected) => {
    expect(matchesSetting(nameOf(setting), [pattern])).toBe(expected);
    expect(matchesSetting(nameOf(setting), ['nothing', pattern])).toBe(expected);
  });

  const key = (name: string, location = ''): SettingName => ({ location, section: 'appSettings', path: [name] });

  test('a key is none of the attributes that it looks like', () => {
    expect(matchesSetting(key('@file'), ['appSettings/@file', '*/@*'])).toBe(false);
    expect(ruleFor(key('@file'), plainMergeRules).policy).toBe('carry');
    expect(ruleFor({ ...key(''), path: [], attribute: 'file' }, plainMergeRules).policy).toBe('report');
    expect(ruleFor(key('x/@lockItem'), plainMergeRules).policy).toBe('carry');
    const keep = { patterns: ['appSettings/@FILE'], policy: 'keep' as const, isExplicit: true };
    expect(ruleFor(key('@file'), { ...plainMergeRules, settings: [keep] }).policy).toBe('keep');
  });

  test('a location may contain brackets and slashes', () => {
    expect(ruleFor(key('k', 'a]b'), plainMergeRules).policy).toBe('carry');
    expect(matchesSetting(key('k', 'a]/b'), ['location[a]/b]/appSettings/k'])).toBe(true);
    expect(matchesSetting(key('k', 'a]/b'), ['b]/appSettings'])).toBe(false);
  });

  test('an item of a list is matched with its name and without', () => {
    const path = ['client', { tag: 'endpoint', by: 'name', value: 'Orders' }];
    const address: SettingName = { location: '', section: 'system.serviceModel', path, attribute: 'address' };
    expect(printName(address)).toBe('system.serviceModel/client/endpoint[name=Orders]/@address');
    expect(matchesSetting(address, ['system.serviceModel/client/endpoint/@address'])).toBe(true);
    expect(matchesSetting(address, ['system.serviceModel/client/endpoint[name=orders]/@address'])).toBe(true);
    expect(matchesSetting(address, ['system.serviceModel/client/endpoint[name=Mail]'])).toBe(false);
  });

  test('versions of the application are never taken back', () => {
    expect(ruleFor(key('webpages:Version'), plainMergeRules).policy).toBe('never');
    expect(ruleFor(key('Version'), plainMergeRules).policy).toBe('never');
    expect(ruleFor(key('TlsVersionList'), plainMergeRules).policy).toBe('carry');
  });

  test('values match from end to end', () => {
    expect(matchesGlob('http://LOCALHOST:4898/x', 'http://localhost:4898/*')).toBe(true);
    expect(matchesGlob('xhttp://localhost:4898/x', 'http://localhost:4898/*')).toBe(false);
    expect(matchesGlob('abc', 'ab')).toBe(false);
  });
});

describe('path segments of a URL', () => {
  const rewrite = (from: string, to: string) => ({ kind: 'path-segments', patterns: ['*'], from, to }) as const;

  test.each([
    ['https://h:8443/OldSdk/S.asmx', 'OldSdk', 'NewSdk', 'https://h:8443/NewSdk/S.asmx'],
    ['https://h/oldsdk/S.asmx?OldSdk=1#OldSdk', 'OldSdk', 'NewSdk', 'https://h/NewSdk/S.asmx?OldSdk=1#OldSdk'],
    ['https://oldsdk/OldSdkX/S.asmx', 'OldSdk', 'NewSdk', 'https://oldsdk/OldSdkX/S.asmx'],
    ['https://user:OldSdk@h/a/OldSdk', 'OldSdk', 'NewSdk', 'https://user:OldSdk@h/a/NewSdk'],
    ['https://h/OldSdk/OldSdk/S', 'OldSdk', 'NewSdk', 'https://h/NewSdk/OldSdk/S'],
    ['https://h/a/b/S', '/a/b/', 'x', 'https://h/x/S'],
    ['https://h/a/S', 'a', 'x/y', 'https://h/x/y/S'],
    ['https://h/a%20b/S', 'a b', 'x', 'https://h/x/S'],
    ['https://h/%zz/S', '%zz', 'x', 'https://h/x/S'],
    ['https://h', 'a', 'x', 'https://h'],
    ['OldSdk/S.asmx', 'OldSdk', 'NewSdk', 'OldSdk/S.asmx'],
    ['https://h/a/S', '', 'x', 'https://h/a/S'],
    [' https://h/a/S ', 'a', 'x', ' https://h/x/S '],
    ['https://h/ÄB/S', 'äb', 'x', 'https://h/x/S'],
    ['https://h/a/c/a/b', 'a/b', 'x', 'https://h/a/c/x'],
    ['https://h/%ZZ/S', '%zz', 'x', 'https://h/x/S'],
    ['https://h?a', 'a', 'x', 'https://h?a'],
    ['//h/a/S', 'a', 'x', '//h/a/S'],
    ['https://h/a', 'a', '', 'https://h'],
  ])('%s: %s becomes %s', (url, from, to, expected) => {
    expect(rewriteValue(url, rewrite(from, to))).toBe(expected);
  });

  test('no rewrite leaves the value', () => {
    expect(rewriteValue('a', undefined)).toBe('a');
    expect(rewriteValue('a', { kind: 'replace', patterns: ['*'], value: 'b' })).toBe('b');
  });
});

describe('rewrites in a merge', () => {
  const url = (path: string) => appSettings(add('Url', `https://h/${path}/S.asmx`));
  const rules = {
    rewrites: [{ kind: 'path-segments', patterns: ['appSettings/Url'], from: 'Old', to: 'New' } as const],
  };

  test('the value is corrected, also where both files have the old one', () => {
    expect(textOf(mergeTexts({ original: url('old'), target: url('x'), rules }))).toBe(url('New'));
    const both = mergeTexts({ original: url('Old'), target: url('Old'), rules });
    expect(textOf(both)).toBe(url('New'));
    expect(outcomeOf(both, 'appSettings/Url')).toMatchObject({
      fate: 'corrected',
      reason: expect.stringMatching(/address was corrected/),
    });
    const again = mergeTexts({ original: url('Old'), target: textOf(both), rules });
    expect(again.changed).toBe(false);
    expect(outcomeOf(again, 'appSettings/Url').fate).toBe('same');
  });

  test('with the old default at hand it is no conflict either', () => {
    const result = mergeTexts({ originalDefault: url('x'), original: url('Old'), target: url('Old'), rules });
    expect(outcomeOf(result, 'appSettings/Url').fate).toBe('corrected');
  });

  test('a new value is spelled anew, an unchanged one as in the original', () => {
    const given = { rewrites: [{ kind: 'replace', patterns: ['appSettings/Url'], value: 'a&b"c' } as const] };
    const result = mergeTexts({ original: url('x'), target: url('y'), rules: given });
    expect(textOf(result)).toContain('value="a&amp;b&quot;c"');
    const targetOnly = mergeTexts({ original: appSettings(), target: url('y'), rules: given });
    expect(textOf(targetOnly)).toContain('value="a&amp;b&quot;c"');
    const originalOnly = mergeTexts({ original: url('y'), target: appSettings(), rules: given });
    expect(textOf(originalOnly)).toContain('value="a&amp;b&quot;c"');
    expect(outcomeOf(originalOnly, 'appSettings/Url')).toMatchObject({
      fate: 'corrected',
      reason: 'The value was given.',
    });
    const again = mergeTexts({ original: url('x'), target: textOf(result), rules: given });
    expect(again.edits).toEqual([]);
    expect(outcomeOf(again, 'appSettings/Url')).toMatchObject({
      fate: 'same',
      reason: 'It has the given value already.',
    });
  });
});

describe('settings that only the original has', () => {
  const original = appSettings(add('A', '1'));
  const target = appSettings(add('B', '2'));

  test.each([
    ['carry', undefined, 'carried'],
    ['report', undefined, 'reported'],
    ['report', { policy: 'carry', isExplicit: true }, 'carried'],
    ['carry', { policy: 'report', isExplicit: true }, 'reported'],
    ['carry', { policy: 'report' }, 'reported'],
    ['carry', { policy: 'keep' }, 'kept'],
    ['carry', { policy: 'never' }, 'kept'],
    ['report', { policy: 'carry' }, 'reported'],
  ] as const)('%s, %j: %s', (oldOnly, effect, fate) => {
    const settings = effect === undefined ? [] : [{ patterns: ['appSettings/A'], ...effect }];
    const result = mergeTexts({ original, target, rules: { oldOnly, settings } });
    expect(outcomeOf(result, 'appSettings/A').fate).toBe(fate);
    expect(result.changed).toBe(fate === 'carried');
    expect(result.fragments).toHaveLength(fate === 'reported' ? 1 : 0);
  });

  test('one that was never configured is left behind', () => {
    const rules = { unconfigured: [{ patterns: ['appSettings/A'], values: ['1'] }] };
    expect(outcomeOf(mergeTexts({ original, target, rules }), 'appSettings/A')).toMatchObject({
      fate: 'kept',
      reason: 'It was never configured in the original.',
    });
  });
});

test.each([
  ['blue', 'carry'],
  [' Blue ', 'carry'],
  ['Green', 'carry-change'],
  [undefined, 'carry-change'],
])('a rule for certain values of the original: %s', (original, policy) => {
  const settings = [{ patterns: ['system.web/pages/@theme'], originals: ['Red', 'Blue'], policy: 'carry' } as const];
  expect(ruleFor(nameOf('system.web/pages/@theme'), { ...plainMergeRules, settings }, original).policy).toBe(policy);
});

test('everything without a rule is reported', () => {
  expect(ruleFor(nameOf('nlog/@x'), plainMergeRules)).toEqual({ policy: 'report' });
  expect(ruleFor(nameOf('appSettings/A'), plainMergeRules).policy).toBe('carry');
  expect(ruleFor(nameOf('system.web/trace/@enabled'), plainMergeRules).policy).toBe('carry-change');
});
