import { describe, expect, test } from '@jest/globals';
import { decryptAdvice, includedRefusal, isEncrypted, sectionRefusal } from '../../src/webconfig/usable-section.js';
import { add, appSettings, elementIn, mergedOf, mergeTexts, textOf } from './files.js';

describe('whether a section is encrypted', () => {
  test.each([
    ['<a configProtectionProvider="R"/>', true],
    ['<a><EncryptedData/></a>', true],
    ['<a><b/><e:EncryptedData xmlns:e="u"/></a>', true],
    ['<a><Encrypted/></a>', false],
    ['<a><b><EncryptedData/></b></a>', false],
    ['<a/>', false],
  ])('of %s: %s', (inner, expected) => {
    const { element } = elementIn(inner);
    expect(isEncrypted(element)).toBe(expected);
    expect(sectionRefusal(element) === undefined).toBe(!expected);
  });
});

describe('a section that ends at <clear></clear>', () => {
  test('gets nothing added, for .NET reads nothing behind it', () => {
    const target = appSettings('<clear></clear>');
    const result = mergeTexts({ original: appSettings(add('A', '1')), target });
    expect(textOf(result)).toBe(target);
    expect(mergedOf(result, 'appSettings/A')).toMatchObject({
      outcome: 'reported',
      reason: '<appSettings> of the target ends for .NET at its <clear></clear>: write <clear /> there first.',
    });
  });
});

describe('a section into which nothing can be written', () => {
  test.each([
    ['<a configProtectionProvider="R"/>', '<a> is encrypted.'],
    ['<a configSource="a&amp;b.config"/>', '<a> of the target is in the file a&b.config: set the value there.'],
    ['<a><clear/></a>', undefined],
  ])('%s is refused with: %s', (inner, refusal) => {
    expect(sectionRefusal(elementIn(inner).element)).toBe(refusal);
  });

  test('is named with the file that overrides it, and with the command that decrypts it', () => {
    expect(includedRefusal('u.config')).toContain('in the file u.config, which overrides this one');
    expect(decryptAdvice('system.web/identity')).toContain(
      'aspnet_regiis.exe -pdf "system.web/identity" "<folder of the file>"',
    );
  });
});
