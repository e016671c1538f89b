import { expect, test } from '@jest/globals';
import { plainRedactor } from '../../src/base/redaction/redactor.js';
import { decodeConfiguration } from '../../src/webconfig/decode.js';
import { add, appSettings, mergeTexts, modelOf, textOf } from './files.js';

test('100,000 keys', () => {
  const keys = (value: string) =>
    appSettings(...Array.from({ length: 100_000 }, (_, index) => add(`Key${index}`, `${value}${index}`)));
  const result = mergeTexts({ original: keys('old'), target: keys('new') });
  expect(textOf(result)).toBe(keys('old'));
  expect(result.outcomes).toHaveLength(100_000);
}, 60_000);

test('a large original into a small target', () => {
  const keys = appSettings(...Array.from({ length: 20_000 }, (_, index) => add(`Key${index}`, 'x')));
  const result = mergeTexts({ original: keys, target: '<configuration />' });
  expect(modelOf(textOf(result)).size).toBe(20_000);
}, 60_000);

test('more bytes than any configuration has', () => {
  const bytes = Buffer.alloc(200 * 1024 * 1024, 0x20);
  expect(() => decodeConfiguration(bytes, 'web.config')).toThrow(
    expect.objectContaining({ code: 'web-config-too-large' }),
  );
});

test('a value of 200,000 passwords', () => {
  const value = 'Password=a;'.repeat(200_000);
  const result = mergeTexts({ original: appSettings(add('A', value)), target: appSettings(add('A', 'x')) });
  expect(textOf(result)).toBe(appSettings(add('A', value)));
  expect(result.unifiedDiff).not.toContain('=a');
}, 60_000);

test('a value of more characters than an expression takes at once', () => {
  const value = 'z'.repeat(20_000_000);
  const result = mergeTexts({ original: appSettings(add('A', value)), target: appSettings(add('A', 'x')) });
  expect(result.outcomes[0]?.result === value).toBe(true);
}, 60_000);

test('redacts in time that grows with the text', () => {
  const attacks = [
    '<value>',
    '<password><![CDATA[',
    '<a b="',
    '<add key="Password" value="',
    '<',
    '<!--',
    '<setting name="Password"><value>',
    '&quot;',
    'password=',
    ':// ',
  ];
  for (const attack of attacks) {
    const started = performance.now();
    plainRedactor.configuration(attack.repeat(200_000 / attack.length));
    expect(performance.now() - started).toBeLessThan(2000);
  }
});
