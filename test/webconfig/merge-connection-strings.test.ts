import { describe, expect, test } from '@jest/globals';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { configuration, mergedOf, mergeTexts, source, textOf } from './files.js';
import { openMergeRules } from './open-rules.js';

const strings = (...entries: readonly string[]) =>
  configuration(`  <connectionStrings>\n${entries.map((one) => `    ${one}\n`).join('')}  </connectionStrings>`);
const entry = (name: string, value: string, more = '') => `<add name="${name}" connectionString="${value}"${more} />`;
const provider = (name: string) => ` providerName="${name}"`;
const name = (one: string) => `connectionStrings/${one}`;

describe('connection strings', () => {
  test('are matched by name without case; nothing else of the entry changes', () => {
    const result = mergeTexts({
      original: strings(entry('db', 'Server=old;Password=p&amp;q;App=x', ' extra="1"')),
      target: strings(entry('Db', 'Server=new')),
    });
    expect(textOf(result)).toBe(strings(entry('Db', 'Server=old;Password=p&amp;q;App=x')));
    expect(mergedOf(result, name('Db'))).toMatchObject({
      outcome: 'carried',
      original: 'Server=old;Password=(secret);App=x',
    });
    expect(result.unifiedDiff).toContain('Password=(secret');
    expect(result.unifiedDiff).not.toContain('p&amp;q');
  });

  test('the provider follows where the original names one', () => {
    const result = mergeTexts({
      original: strings(entry('A', '1', provider('New.Provider')), entry('B', '2')),
      target: strings(entry('A', '1', provider('Old')), entry('B', '2', provider('Old'))),
    });
    expect(textOf(result)).toBe(strings(entry('A', '1', provider('New.Provider')), entry('B', '2', provider('Old'))));
    expect(mergedOf(result, `${name('A')}/@providerName`).outcome).toBe('carried');
  });

  test('a provider that the target lacks is added', () => {
    const result = mergeTexts({ original: strings(entry('A', '1', provider('P'))), target: strings(entry('A', '1')) });
    expect(textOf(result)).toBe(strings(entry('A', '1', provider('P'))));
  });

  test('a new entry comes with its provider and without foreign attributes', () => {
    const result = mergeTexts({
      original: strings(entry('A', '1', `${provider('P')} extra="1"`), entry('B', '2')),
      target: configuration('  <system.web />'),
    });
    expect(textOf(result)).toBe(
      configuration(
        `  <system.web />\n  <connectionStrings>\n    ${entry('A', '1', provider('P'))}\n    ${entry('B', '2')}\n  </connectionStrings>`,
      ),
    );
    expect(mergedOf(result, `${name('A')}/@providerName`)).toMatchObject({ outcome: 'carried', result: 'P' });
  });

  test('clear and remove count', () => {
    const result = mergeTexts({
      original: strings(entry('A', '1'), '<clear />', entry('B', '2'), entry('C', '3'), '<remove name="C" />'),
      target: strings(entry('B', 'x')),
    });
    expect(textOf(result)).toBe(strings(entry('B', '2')));
  });

  test('an entry without a name or a value is read as .NET does', () => {
    const result = mergeTexts({
      original: strings('<add name="A" />', '<add connectionString="x" />'),
      target: strings(entry('A', 'x')),
    });
    expect(textOf(result)).toBe(strings(entry('A', '')));
  });

  test('a value in other quotes, a rewrite, and entries that only the original has', () => {
    const single = strings(`<add name='A' connectionString='say "x"' />`);
    expect(textOf(mergeTexts({ original: single, target: strings(entry('A', 'y')) }))).toBe(
      strings(entry('A', 'say &quot;x&quot;')),
    );
    const rewrites = [{ kind: 'replace', patterns: ['connectionStrings/A'], value: 'a&b' } as const];
    expect(textOf(mergeTexts({ original: strings(), target: strings(entry('A', 'y')), rules: { rewrites } }))).toBe(
      strings(entry('A', 'a&amp;b')),
    );
    expect(textOf(mergeTexts({ original: single, target: strings(entry('B', 'y')), rules: { rewrites } }))).toBe(
      strings(entry('B', 'y'), entry('A', 'a&amp;b')),
    );
    const reported = mergeTexts({ original: single, target: strings(), rules: { oldOnly: 'report' } });
    expect(reported.fragments).toEqual([{ setting: name('A'), xml: entry('A', 'say &quot;x&quot;') }]);
    expect(textOf(mergeTexts({ original: single, target: strings(entry('B', 'y')) }))).toBe(
      strings(entry('B', 'y'), entry('A', 'say &quot;x&quot;')),
    );
  });

  test('in a file of their own they are read, never overwritten', () => {
    const outside = configuration('  <connectionStrings configSource="c.config" />');
    const file = { 'c.config': `<connectionStrings>${entry('A', '1')}</connectionStrings>` };
    const read = mergeConfigurations({
      original: source(outside, file),
      target: source(strings(entry('A', 'x'))),
      rules: openMergeRules,
    });
    expect(textOf(read)).toBe(strings(entry('A', '1')));
    const written = mergeConfigurations({
      original: source(strings(entry('A', '2'), entry('B', '3'))),
      target: source(outside, file),
      rules: openMergeRules,
    });
    expect(written.changed).toBe(false);
    expect(mergedOf(written, name('A'))).toMatchObject({
      outcome: 'conflict',
      reason: expect.stringContaining('c.config'),
    });
    expect(mergedOf(written, name('B'))).toMatchObject({
      outcome: 'reported',
      reason: expect.stringContaining('c.config'),
    });
    const missing = mergeTexts({ original: outside, target: strings(entry('A', 'x')) });
    expect(mergedOf(missing, 'connectionStrings')).toMatchObject({
      outcome: 'conflict',
      reason: expect.stringContaining('c.config'),
    });
  });
});

describe('a provider that only the original names is a part of its string', () => {
  const provided = entry('A', 'old', provider('P'));
  const providerName = `${name('A')}/@providerName`;
  const rules = { oldOnly: 'report' as const };

  test('it comes with a string that is carried, with every policy for additions', () => {
    const two = mergeTexts({ original: strings(provided), target: strings(entry('A', 'new')), rules });
    expect(textOf(two)).toBe(strings(provided));
    expect(mergedOf(two, providerName)).toMatchObject({ outcome: 'carried', result: 'P' });
    const originalDefault = strings(entry('A', 'default'));
    const three = mergeTexts({ originalDefault, original: strings(provided), target: originalDefault, rules });
    expect(textOf(three)).toBe(strings(provided));
  });

  test('it comes where the string is the same', () => {
    const target = strings(entry('A', 'old'));
    expect(textOf(mergeTexts({ originalDefault: target, original: strings(provided), target, rules }))).toBe(
      strings(provided),
    );
  });

  test('a rule for it, or for the string, applies', () => {
    const files = { original: strings(provided), target: strings(entry('A', 'new')) };
    const kept = { patterns: [providerName], policy: 'keep' as const, isExplicit: true };
    expect(mergeTexts({ ...files, rules: { ...rules, settings: [kept] } }).changed).toBe(false);
    const reported = { patterns: ['connectionStrings'], policy: 'report' as const };
    expect(mergeTexts({ ...files, rules: { ...rules, settings: [reported] } }).changed).toBe(false);
  });
});

const main = (string: string, provider?: string) =>
  configuration(
    `<connectionStrings><add name="Main" connectionString="${string}"${provider === undefined ? '' : ` providerName="${provider}"`} /></connectionStrings>`,
  );

describe('a connection string and its provider', () => {
  test.each([
    // original, default, target, result, outcome of the string
    [main('mine', 'P'), main('default', 'P'), main('default'), main('mine'), 'carried'],
    [main('mine', 'P'), main('default', 'P'), main('default', 'New'), main('default', 'New'), 'conflict'],
    [main('mine', 'P'), undefined, main('default', 'New'), main('mine', 'P'), 'carried'],
    [main('mine'), undefined, main('default', 'New'), main('mine'), 'carried'],
    [main('default', 'P'), undefined, main('default'), main('default', 'P'), 'same'],
  ])('row %# comes or stays as one', (original, originalDefault, target, expected, outcome) => {
    const result = mergeTexts({ original, target, ...(originalDefault === undefined ? {} : { originalDefault }) });
    expect(textOf(result)).toBe(expected);
    expect(mergedOf(result, 'connectionStrings/Main').outcome).toBe(outcome);
    expect(
      mergeTexts({ original, target: textOf(result), ...(originalDefault === undefined ? {} : { originalDefault }) })
        .changed,
    ).toBe(false);
  });
});

describe('a string and its provider, three files', () => {
  test.each([
    // what it is about, original, default, target, outcomes of both
    ['only the provider was changed', main('d', 'Q'), main('d', 'P'), main('n', 'P'), 'conflict', 'conflict'],
    ['nothing was changed', main('d', 'P'), main('d', 'P'), main('n', 'N'), 'kept', 'kept'],
    ['the new version names a provider', main('mine'), main('d'), main('d', 'N'), 'conflict', 'conflict'],
  ])('%s: the target stays', (_what, original, originalDefault, target, string, provider) => {
    const result = mergeTexts({ original, originalDefault, target });
    expect(textOf(result)).toBe(target);
    expect(mergedOf(result, 'connectionStrings/Main').outcome).toBe(string);
    expect(mergedOf(result, 'connectionStrings/Main/@providerName').outcome).toBe(provider);
  });

  test('both were changed, the target has the defaults: both come', () => {
    const result = mergeTexts({ original: main('m', 'Q'), originalDefault: main('d', 'P'), target: main('d', 'P') });
    expect(textOf(result)).toBe(main('m', 'Q'));
    expect(mergedOf(result, 'connectionStrings/Main/@providerName').outcome).toBe('carried');
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
      original: two(bare, '<add name="Main" connectionString="m" providerName="P" />'),
      target: two('<add name="X" connectionString="" />'),
    });
    expect(result.outcomes.map(({ setting, outcome }) => [setting, outcome])).toEqual([
      ['connectionStrings/X', 'kept'],
      ['connectionStrings/Bare', 'carried'],
      ['connectionStrings/Main', 'carried'],
      ['connectionStrings/Main/@providerName', 'carried'],
    ]);
  });
});

test('a provider that a rule gives fits any string', () => {
  const rewrites = [{ kind: 'replace', patterns: ['connectionStrings/Main/@providerName'], value: 'N' } as const];
  const result = mergeTexts({ original: main('mine'), target: main('d', 'N'), rules: { rewrites } });
  expect(textOf(result)).toBe(main('mine', 'N'));
});
