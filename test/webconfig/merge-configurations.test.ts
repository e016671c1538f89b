import { describe, expect, test } from '@jest/globals';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { blockingConflicts } from '../../src/webconfig/merge-result.js';
import {
  add,
  appSettings,
  clientSettings,
  configuration,
  mergeTexts,
  outcomeOf,
  setting,
  source,
  textOf,
} from './files.js';
import { openMergeRules } from './open-rules.js';

const strings = (entry: string) => configuration(`  <connectionStrings>\n    ${entry}\n  </connectionStrings>`);
const main = (value: string, provider?: string) =>
  strings(
    `<add name="Main" connectionString="${value}"${provider === undefined ? '' : ` providerName="${provider}"`} />`,
  );
const smtp = (attributes: string) =>
  configuration(`<system.net><mailSettings><smtp><network ${attributes} /></smtp></mailSettings></system.net>`);
const explicit = (pattern: string) => ({
  settings: [{ patterns: [pattern], policy: 'carry' as const, isExplicit: true }],
});

test('a setting behind one that ends </value></setting> gets a blank there, without which .NET would refuse it', () => {
  const joined = '      <setting name="A" serializeAs="String"><value>1</value></setting>';
  const result = mergeTexts({
    original: clientSettings(setting('A', '1'), setting('B', '2')),
    target: clientSettings(joined),
  });
  expect(textOf(result)).toBe(clientSettings(joined.replace('</setting>', '\n      </setting>'), setting('B', '2')));
});

test('a setting of the same name in another section is another setting', () => {
  const two = (first: string, second: string) =>
    clientSettings(first)
      .replace('    </sectionGroup>', '      <section name="Other" type="x" />\n    </sectionGroup>')
      .replace('  </applicationSettings>', `    <Other>\n${second}\n    </Other>\n  </applicationSettings>`);
  const result = mergeTexts({
    original: two(setting('Timeout', '5'), setting('Y', '2')),
    target: two(setting('X', '1'), setting('Timeout', '600')),
  });
  expect(outcomeOf(result, 'applicationSettings/Other/Timeout')).toMatchObject({ fate: 'kept', result: '600' });
  expect(outcomeOf(result, 'applicationSettings/My.Settings/Timeout')).toMatchObject({ fate: 'carried', result: '5' });
});

describe('a connection string and its provider', () => {
  test.each([
    // original, default, target, result, outcome of the string
    [main('mine', 'P'), main('default', 'P'), main('default'), main('mine'), 'carried'],
    [main('mine', 'P'), main('default', 'P'), main('default', 'New'), main('default', 'New'), 'conflict'],
    [main('mine', 'P'), undefined, main('default', 'New'), main('mine', 'P'), 'carried'],
    [main('mine'), undefined, main('default', 'New'), main('mine'), 'carried'],
    [main('default', 'P'), undefined, main('default'), main('default', 'P'), 'same'],
  ])('%#', (original, originalDefault, target, expected, fate) => {
    const result = mergeTexts({ original, target, ...(originalDefault === undefined ? {} : { originalDefault }) });
    expect(textOf(result)).toBe(expected);
    expect(outcomeOf(result, 'connectionStrings/Main').fate).toBe(fate);
    expect(
      mergeTexts({ original, target: textOf(result), ...(originalDefault === undefined ? {} : { originalDefault }) })
        .changed,
    ).toBe(false);
  });
});

describe('attributes that are one value', () => {
  const [old, fresh] = ['host="localhost"', 'host="mail.example.org" port="587" userName="svc" password="example"'];

  test('come together', () => {
    const result = mergeTexts({ original: smtp(fresh), target: smtp(old), originalDefault: smtp(old) });
    expect(textOf(result)).toBe(smtp(fresh));
    expect(JSON.stringify(result.outcomes)).not.toContain('example"');
  });

  test('or stay together', () => {
    const target = smtp('host="new.example" port="25"');
    const result = mergeTexts({ original: smtp(fresh), target, originalDefault: smtp(old) });
    expect(textOf(result)).toBe(target);
    expect(outcomeOf(result, 'system.net/mailSettings/smtp/network/@host').fate).toBe('conflict');
  });

  test('one rule for one of them is one for all; nothing of the target is dropped', () => {
    const rules = explicit('system.net/mailSettings/smtp/network/@port');
    const both = mergeTexts({ original: smtp(fresh), target: smtp(old), rules });
    expect(textOf(both)).toBe(smtp(fresh));
    const more = smtp('host="localhost" enableSsl="true"');
    expect(textOf(mergeTexts({ original: smtp(fresh), target: more, rules }))).toBe(more);
  });
});

describe('items of a list', () => {
  const headers = (...items: readonly string[]) =>
    configuration(
      `<system.webServer><httpProtocol><customHeaders>\n${items.join('\n')}\n</customHeaders></httpProtocol></system.webServer>`,
    );
  const header = (name: string, value: string) => `<add name="${name}" value="${value}" />`;

  test('new ones of the target stay where a rule carries the list', () => {
    const result = mergeTexts({
      original: headers(header('X-A', 'old')),
      target: headers(header('X-A', 'new'), header('Content-Security-Policy', 'x')),
      rules: explicit('system.webServer/httpProtocol'),
    });
    expect(textOf(result)).toBe(headers(header('X-A', 'old'), header('Content-Security-Policy', 'x')));
  });

  test('an address goes to the endpoint of its name and to no other', () => {
    const endpoint = (name: string, address: string) =>
      configuration(
        `<system.serviceModel><client><endpoint name="${name}" address="${address}" /></client></system.serviceModel>`,
      );
    const rules = explicit('system.serviceModel/client/endpoint/@address');
    const other = mergeTexts({ original: endpoint('Orders', 'a'), target: endpoint('Mail', 'b'), rules });
    expect(other.changed).toBe(false);
    const same = mergeTexts({ original: endpoint('Mail', 'a'), target: endpoint('Mail', 'b'), rules });
    expect(textOf(same)).toBe(endpoint('Mail', 'a'));
  });
});

describe('what is compared', () => {
  test('attributes of locations', () => {
    const location = (attributes: string) => configuration(`<location path="."${attributes}><system.web /></location>`);
    const result = mergeTexts({ original: location(' inheritInChildApplications="false"'), target: location('') });
    expect(outcomeOf(result, 'location[.]/@inheritInChildApplications')).toMatchObject({
      fate: 'reported',
      original: 'false',
    });
  });

  test('attributes of sections of settings', () => {
    const built = appSettings().replace('<appSettings>', '<appSettings configBuilders="Secrets">');
    expect(outcomeOf(mergeTexts({ original: built, target: appSettings() }), 'appSettings/@configBuilders').fate).toBe(
      'reported',
    );
  });

  test('a file that the target names and that was not given', () => {
    const target = appSettings().replace('<appSettings>', '<appSettings file="user.config">');
    const result = mergeTexts({ original: appSettings(add('A', '1')), target });
    expect(outcomeOf(result, 'appSettings/@file')).toMatchObject({ fate: 'reported', target: 'user.config' });
    expect(outcomeOf(result, 'appSettings/@file').reason).toBe(
      'The target also reads user.config, which was not given or is no such section: values in it, if there are any, were not merged. They override the values of this file.',
    );
  });

  test('comments of the original, which are not carried; those in a carried element are', () => {
    const commented = appSettings('<!-- ask Ben -->', add('A', '1'));
    expect(
      outcomeOf(mergeTexts({ original: commented, target: appSettings(add('A', '1')) }), 'appSettings'),
    ).toMatchObject({
      fate: 'reported',
      original: '<!-- ask Ben -->',
    });
    const web = (inner: string) => configuration(`<system.web>${inner}</system.web>`);
    const result = mergeTexts({
      original: web('<pages><!-- ask Ben --><controls /></pages>'),
      target: web(''),
      rules: explicit('system.web/pages'),
    });
    expect(textOf(result)).toContain('<!-- ask Ben -->');
  });

  test.each([
    ['a comment that both have', '<!-- a -->', '<!-- a --><!-- b -->', undefined],
    ['the same comments in another order', '<!-- b --><!-- a -->', '<!-- a --><!-- b -->', undefined],
    ['a comment that is laid out otherwise', '<!-- a\n  b -->', '<!--a b-->', undefined],
    ['an empty comment', '<!-- -->', '', undefined],
    ['a comment of the target alone', '', '<!-- a -->', undefined],
    ['a comment more', '<!-- a --><!-- b -->', '<!-- a -->', '<!-- b -->'],
    ['a comment in place of another', '<!-- a --><!-- c -->', '<!-- a --><!-- b -->', '<!-- c -->'],
    ['a comment that holds the mark of one', '<!-- <!- a <![CDATA[ b -->', '<!-- a -->', '<!-- <!- a <![CDATA[ b -->'],
  ])('%s is reported only where it is lost', (_what, own, theirs, reported) => {
    const [original, target] = [own, theirs].map((comments) => appSettings(comments, add('A', '1')));
    const { outcomes } = mergeTexts({ original: original ?? '', target: target ?? '' });
    expect(outcomes.find((outcome) => outcome.setting === 'appSettings')?.original).toBe(reported);
  });

  test('what CDATA spells like a comment is none, and a comment behind it is one', () => {
    const text = (comment: string) => clientSettings(setting('A', '<![CDATA[<!-- no -->]]>'), comment);
    const { outcomes } = mergeTexts({ original: text('<!-- b --><!-- c -->'), target: text('<!-- b -->') });
    const remarks = outcomes.filter(({ reason }) => reason.includes('comment'));
    expect(remarks.map(({ original }) => original)).toEqual(['<!-- c -->']);
  });

  test('a comment in a value that comes over is not lost', () => {
    const list = (inner: string) => clientSettings(setting('A', `<ArrayOfString>${inner}</ArrayOfString>`, 'Xml'));
    const result = mergeTexts({
      original: list('<!-- ask Ben --><string>a</string>'),
      target: list('<string>b</string>'),
    });
    expect(textOf(result)).toContain('<!-- ask Ben -->');
    expect(result.outcomes.filter(({ reason }) => reason.includes('comment'))).toEqual([]);
    const added = mergeTexts({
      original: list('<!-- ask Ben --><string>a</string>'),
      target: clientSettings(setting('B', 'b')),
    });
    expect(textOf(added)).toContain('<!-- ask Ben -->');
    expect(added.outcomes.filter(({ reason }) => reason.includes('comment'))).toEqual([]);
  });

  test('an encrypted section of connection strings stops the merge', () => {
    const encrypted = configuration(
      '<connectionStrings configProtectionProvider="RSA"><EncryptedData>x</EncryptedData></connectionStrings>',
    );
    expect(blockingConflicts(mergeTexts({ original: encrypted, target: main('default') }))).toHaveLength(1);
  });
});

test('a name in file= is read as .NET reads it', () => {
  const original = source(appSettings().replace('<appSettings>', '<appSettings file="R&amp;D.config">'), {
    'R&D.config': `<appSettings>${add('A', '1')}</appSettings>`,
  });
  const result = mergeConfigurations({ original, target: source(appSettings(add('A', 'x'))), rules: openMergeRules });
  expect(textOf(result)).toBe(appSettings(add('A', '1')));
});

test('a prefix that is declared at the root of the original is named', () => {
  const result = mergeTexts({
    original:
      '<configuration xmlns:x="urn:x"><system.webServer><caching x:by="ops" /></system.webServer></configuration>',
    target: configuration('<system.webServer />'),
    rules: explicit('system.webServer/caching'),
  });
  expect(result.changed).toBe(false);
  expect(outcomeOf(result, 'system.webServer/caching').reason).toContain('prefix x');
});
