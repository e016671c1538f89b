/**
 * An independent judge: Mono's System.Configuration loads original, target and result, and the effective settings are
 * what the rules say. Run by `npm run test:mono`; needs mono and mcs (scripts/install-mono.sh). What Mono reads otherwise
 * than .NET is kept out: keys that differ in case only, `<location path=".">`, blanks around String settings.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  configurationText,
  credentials,
  packagedPortal,
  placeholderUrl,
  portalReference,
  setting,
  unconfiguredUrl,
} from '../../scripts/sample-servers/configurations.js';
import { mergeRulesFor } from '../../src/changes/merging/merge-rules.js';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { openMergeRules } from '../webconfig/open-rules.js';
import { type Effective, Mono } from './effective-settings.js';

const mono = new Mono();
afterAll(() => mono[Symbol.dispose]());

const bytesOf = (text: string) => Buffer.from(text);
const sourceOf = (bytes: Uint8Array) => ({ path: 'web.config', bytes });
const mergePlain = (original: Uint8Array, target: Uint8Array) =>
  mergeConfigurations({ original: sourceOf(original), target: sourceOf(target), rules: openMergeRules });

const ofSections = (effective: Effective, ...sections: readonly string[]) =>
  [...effective].filter(([name]) => sections.some((section) => name.startsWith(`${section}/`)));

describe('the portal', () => {
  const old = configurationText({
    framework: '2.0',
    appSettings: [
      setting('USE_WEB_SERVICE_SDK', 'true'),
      ...credentials('CONTOSO\\PFWSDK', 'p&amp;ss&quot;w0rd&lt;&gt;&apos;ä€'),
      setting('SSL_REQUIRED', 'false'),
    ],
    reference: {
      ...portalReference,
      url: 'https://mfa1.contoso.local/PhoneFactorWebServiceSdk/PfWsSdk.asmx?a=1&amp;b=2',
    },
    systemWeb: ['<pages theme="Contoso" />', '<customErrors mode="Off" />'],
  });
  const rules = mergeRulesFor(
    'user-portal',
    { rule: 'virtual-directory', from: 'PhoneFactorWebServiceSdk', to: 'MultiFactorAuthWebServiceSdk' },
    'carry',
  );
  const expected = {
    '(loaded)': '',
    'appSettings/USE_WEB_SERVICE_SDK': 'true',
    'appSettings/WEB_SERVICE_SDK_AUTHENTICATION_USERNAME': 'CONTOSO\\PFWSDK',
    'appSettings/WEB_SERVICE_SDK_AUTHENTICATION_PASSWORD': 'p&ss"w0rd<>\'ä€',
    'appSettings/SSL_REQUIRED': 'false',
    'applicationSettings/pfup.Properties.Settings/pfup_pfwssdk_PfWsSdk':
      'https://mfa1.contoso.local/MultiFactorAuthWebServiceSdk/PfWsSdk.asmx?a=1&b=2',
  };

  test.each([
    ['two files: theme and customErrors are left to a person', undefined, 'Default', 'RemoteOnly'],
    ['three files: they are carried', packagedPortal('2.0', unconfiguredUrl), 'Contoso', 'Off'],
  ])('%s', (_what, originalDefault, theme, mode) => {
    const result = mergeConfigurations({
      original: sourceOf(bytesOf(old)),
      target: sourceOf(bytesOf(packagedPortal('4.5', placeholderUrl))),
      ...(originalDefault === undefined ? {} : { originalDefault: sourceOf(bytesOf(originalDefault)) }),
      rules,
    });
    const [effective] = mono.read([result.bytes]);
    expect(Object.fromEntries(effective ?? [])).toEqual({
      ...expected,
      'system.web/pages/@theme': theme,
      'system.web/customErrors/@mode': mode,
    });
  });
});

/** The union that the plain rules name, from what Mono itself reads in the two files. */
function expectedUnion(original: Effective, target: Effective, sections: readonly string[]) {
  return Object.fromEntries([...ofSections(target, ...sections), ...ofSections(original, ...sections)]);
}

describe('random documents', () => {
  const names = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Ä', 'x.y', '__proto__'];
  const values = fc
    .string({ unit: fc.constantFrom(...'ab &<>"\'é€;=\\/:'), maxLength: 10 })
    .map((value) => `[${value}]`);
  const escaped = (value: string, quote: string) =>
    value
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll(quote, quote === '"' ? '&quot;' : '&apos;');
  const entry = fc
    .record({ name: fc.constantFrom(...names), value: values, quote: fc.constantFrom('"', "'") })
    .map(
      ({ name, value, quote }) => `<add key=${quote}${name}${quote} value=${quote}${escaped(value, quote)}${quote}/>`,
    );
  const child = fc.oneof(
    { weight: 8, arbitrary: entry },
    { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => `<remove key="${name}"/>`) },
    { weight: 1, arbitrary: fc.constantFrom('<clear/>', '<!-- <add key="Alpha" value="no"/> -->') },
  );
  const client = fc
    .record({ name: fc.constantFrom('One', 'one', 'Two'), value: values })
    .map(
      ({ name, value }) =>
        `<setting name="${name}" serializeAs="String">\n<value>${escaped(value, '\0')}</value>\n</setting>`,
    );
  const connection = fc
    .record({ name: fc.constantFrom('Main', 'Other'), value: values })
    .map(({ name, value }) => ({ name, xml: `<add name="${name}" connectionString="${escaped(value, '"')}"/>` }));
  const document = fc
    .record({
      adds: fc.array(child, { maxLength: 7 }),
      settings: fc.array(client, { maxLength: 3 }),
      connections: fc.uniqueArray(connection, { selector: ({ name }) => name }),
      lineBreak: fc.constantFrom('\n', '\r\n'),
      empty: fc.boolean(),
    })
    .map(({ adds, settings, connections, lineBreak, empty }) =>
      [
        '<configuration>',
        '<configSections><sectionGroup name="applicationSettings" type="System.Configuration.ApplicationSettingsGroup, System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089"><section name="My.Settings" type="System.Configuration.ClientSettingsSection, System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089"/></sectionGroup></configSections>',
        ...(adds.length === 0 && empty ? ['<appSettings />'] : ['<appSettings>', ...adds, '</appSettings>']),
        '<connectionStrings>',
        ...connections.map(({ xml }) => xml),
        '</connectionStrings>',
        ...(settings.length === 0 && empty
          ? []
          : ['<applicationSettings>', '<My.Settings>', ...settings, '</My.Settings>', '</applicationSettings>']),
        '</configuration>',
      ].join(lineBreak),
    );

  test('original over target, in every section', () => {
    const pairs = fc.sample(fc.tuple(document, document), {
      numRuns: 200,
      seed: Number(process.env.SEED ?? Date.now()),
    });
    const files = pairs.flatMap(([original, target]) => {
      const [first, second] = [bytesOf(original), bytesOf(target)];
      return [first, second, mergePlain(first, second).bytes];
    });
    const read = mono.read(files);
    const sections = ['appSettings', 'applicationSettings', 'connectionStrings'];
    for (let index = 0; index < read.length; index += 3) {
      const [original, target, result] = read.slice(index, index + 3);
      if (!original || !target || !result) throw new Error('missing');
      expect(result.get('(error)')).toBeUndefined();
      expect(Object.fromEntries(ofSections(result, ...sections))).toEqual(expectedUnion(original, target, sections));
    }
  });
});

test('values of a file named by file= end up in the result', () => {
  const included = '<appSettings><add key="A" value="from file"/><add key="C" value="c"/></appSettings>';
  const original = bytesOf(
    '<configuration><appSettings file="user.config"><add key="A" value="a"/></appSettings></configuration>',
  );
  const target = bytesOf('<configuration>\n<appSettings>\n<add key="A" value="x"/>\n</appSettings>\n</configuration>');
  const result = mergeConfigurations({
    original: { path: 'web.config', bytes: original, included: new Map([['user.config', bytesOf(included)]]) },
    target: sourceOf(target),
    rules: openMergeRules,
  });
  const [before, after] = mono.read([original, result.bytes], { 'user.config': included });
  expect(ofSections(after ?? new Map(), 'appSettings')).toEqual(ofSections(before ?? new Map(), 'appSettings'));
});

const pairs = join(process.cwd(), '..', 'shared', 'corpus', 'pairs');

(existsSync(pairs) ? describe : describe.skip)('two versions of one application', () => {
  const names = existsSync(pairs) ? readdirSync(pairs).filter((name) => name.includes('.old.')) : [];

  test.each(names)('%s', (name) => {
    const original = readFileSync(join(pairs, name));
    const target = readFileSync(join(pairs, name.replace('.old.', '.new.')));
    const result = mergePlain(original, target);
    const [before, installed, merged] = mono.read([original, target, result.bytes]);
    if (!before || !installed || !merged) throw new Error('missing');
    // A section that Mono cannot read in the target, for example for want of its assembly, it cannot read in the result.
    expect(merged.get('(error)')).toBe(installed.get('(error)'));
    const reported = new Set(
      result.outcomes.filter(({ outcome }) => outcome === 'reported').map(({ setting: one }) => one),
    );
    const sections = ['appSettings', 'applicationSettings', 'userSettings', 'connectionStrings'];
    const expected = Object.entries(expectedUnion(before, installed, sections)).filter(
      ([one]) => installed.has(one) || !reported.has(one),
    );
    if (!before.has('(error)') && !installed.has('(error)')) {
      expect(Object.fromEntries(ofSections(merged, ...sections))).toEqual(Object.fromEntries(expected));
    }
  });
});
