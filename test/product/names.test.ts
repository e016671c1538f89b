import { describe, expect, test } from '@jest/globals';
import { matchesAny, packageFileName, packageFilePattern } from '../../src/product/names.js';

describe('a name pattern', () => {
  test.each([
    ['PhoneFactor Agent', 'PhoneFactor*', true],
    ['  phonefactor agent ', 'PHONEFACTOR AGENT', true],
    ['PhoneFactor', 'PhoneFactor*', true],
    ['My PhoneFactor', 'PhoneFactor*', false],
    ['PhoneFactor Agent', 'PhoneFactor', false],
    ['PhoneFactor Agent (x64) [5.0]', 'PhoneFactor Agent (x64) [5.0]', true],
    ['PhoneFactor Agent x64', 'PhoneFactor Agent (x64)', false],
    ['PhoneFactorXAgent', 'PhoneFactor.Agent', false],
    ['a+b', 'a+b', true],
    ['Phone\nFactor', 'Phone*Factor', true],
    ['anything', '*', true],
    ['', 'PhoneFactor*', false],
  ])('of %j and %j: %s', (name, pattern, matches) => {
    expect(matchesAny(name, [pattern])).toBe(matches);
  });

  test('is one of several', () => {
    expect(matchesAny('PhoneFactor Agent', ['Other*', '*agent'])).toBe(true);
    expect(matchesAny('PhoneFactor Agent', [])).toBe(false);
  });
});

describe('a package', () => {
  // The document, I4.1: MultiFactorAuthenticationUserPortalSetupXX.msi, XX for 32 or 64.
  test('has the name that the document gives it', () => {
    expect(packageFileName('user-portal', 'x64')).toBe('MultiFactorAuthenticationUserPortalSetup64.msi');
    expect(packageFileName('user-portal', 'x86')).toBe('MultiFactorAuthenticationUserPortalSetup32.msi');
    expect(packageFileName('mobile-app', 'x86')).toBe('MultiFactorAuthenticationMobileAppWebServiceSetup32.msi');
  });

  test.each([
    ['multifactorauthenticationuserportalsetup64.MSI', true],
    ['MultiFactorAuthenticationServerSetup.exe', true],
    ['MultiFactorAuthenticationUserPortalSetup64.msi.bak', false],
    ['old MultiFactorAuthenticationUserPortalSetup64.msi', false],
  ])('of the new server is known in its install folder: %s: %s', (name, matches) => {
    expect(packageFilePattern.test(name)).toBe(matches);
  });
});
