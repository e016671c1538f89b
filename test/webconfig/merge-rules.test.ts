import { describe, expect, test } from '@jest/globals';
import { matchesGlob, matchesSetting, plainMergeRules, ruleFor } from '../../src/webconfig/merge-rules.js';
import type { SettingName } from '../../src/webconfig/setting-name.js';
import { configuration, mergedOf, mergeTexts, nameOf } from './files.js';

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

const web = (inner: string) => configuration(`  <system.web>\n${inner}\n  </system.web>`);
const custom = (inner: string) =>
  configuration(`  <configSections>\n    <section name="my" type="T" />\n  </configSections>\n${inner}`);
const explicit = (pattern: string) => ({
  settings: [{ patterns: [pattern], policy: 'carry' as const, isExplicit: true }],
});

describe('what is never carried, with any rules', () => {
  const redirect = (version: string) =>
    configuration(
      `<runtime><assemblyBinding xmlns="urn:x"><dependentAssembly><bindingRedirect newVersion="${version}" /></dependentAssembly></assemblyBinding></runtime>`,
    );

  test.each([
    ['runtime', redirect('1'), redirect('2')],
    [
      'system.web/compilation/@targetFramework',
      web('<compilation targetFramework="2.0" />'),
      web('<compilation targetFramework="4.5" />'),
    ],
    [
      'system.web/httpRuntime/@targetFramework',
      web('<httpRuntime targetFramework="4.0" />'),
      web('<httpRuntime targetFramework="4.5" />'),
    ],
    [
      'system.webServer/handlers',
      configuration('<system.webServer><handlers><add name="a" /></handlers></system.webServer>'),
      configuration('<system.webServer><handlers><add name="b" /></handlers></system.webServer>'),
    ],
    ['system.web/httpModules', web('<httpModules><add name="a" /></httpModules>'), web('<httpModules />')],
    ['configSections', custom(''), configuration('  <configSections />')],
    ['system.web/pages/@lockItem', web('<pages lockItem="true" />'), web('<pages lockItem="false" />')],
  ])('%s stays', (setting, original, target) => {
    const result = mergeTexts({ original, target, rules: explicit('*') });
    expect(result.changed).toBe(false);
    expect(mergedOf(result, setting)).toMatchObject({ outcome: 'kept' });
    expect(mergedOf(result, setting).original).toBeDefined();
  });
});
