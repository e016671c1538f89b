import { describe, expect, test } from '@jest/globals';
import { applicationUrl, publicAddress, publicUrl, withoutSlash } from '../../src/product/web-address.js';

describe('where users reach a site', () => {
  test.each<[string, readonly (readonly [string, string])[], string | undefined]>([
    ['no host name', [['https', '*:443:']], undefined],
    ['the name of the computer', [['https', '*:443:MFA1']], undefined],
    ['a name for every host', [['https', '*:443:*.contoso.com']], undefined],
    [
      'two names',
      [
        ['https', '*:443:a.contoso.com'],
        ['https', '*:443:b.contoso.com'],
      ],
      undefined,
    ],
    ['one name', [['https', '*:443:MFA.contoso.com']], 'https://mfa.contoso.com'],
    ['one name, another port', [['https', '*:8443:mfa.contoso.com']], 'https://mfa.contoso.com:8443'],
    ['one name, without https', [['http', '*:80:mfa.contoso.com']], 'http://mfa.contoso.com'],
    [
      'a name on http alone',
      [
        ['http', '*:80:mfa.contoso.com'],
        ['https', '*:443:'],
      ],
      'https://mfa.contoso.com',
    ],
  ])('is the one host name of its bindings that is not the computer: %s', (_what, given, expected) => {
    const bindings = given.map(([protocol, information]) => ({ protocol, information }));
    expect(publicAddress({ bindings }, 'MFA1', undefined)).toBe(expected);
    expect(publicAddress({ bindings }, 'MFA1', 'https://login.contoso.com/')).toBe('https://login.contoso.com');
  });

  test.each<[string, readonly string[], readonly (readonly [string, string])[], string | undefined]>([
    ['one name', ['mfa.contoso.com'], [['https', '*:443:']], 'https://mfa.contoso.com'],
    ['one name, another port', ['mfa.contoso.com'], [['https', '*:8443:']], 'https://mfa.contoso.com:8443'],
    ['two names', ['mfa.contoso.com', 'login.contoso.com'], [['https', '*:443:']], undefined],
    ['a name for every host', ['*.contoso.com'], [['https', '*:443:']], undefined],
    ['the name of the computer', ['mfa1'], [['https', '*:443:']], undefined],
    ['no https', ['mfa.contoso.com'], [['http', '*:80:']], undefined],
    [
      'a host name goes before it',
      ['mfa.contoso.com'],
      [['https', '*:443:login.contoso.com']],
      'https://login.contoso.com',
    ],
  ])('comes from a certificate where it has one name: %s', (_what, certificateNames, given, expected) => {
    const bindings = given.map(([protocol, information]) => ({ protocol, information }));
    expect(publicAddress({ bindings, certificateNames }, 'MFA1', undefined)).toBe(expected);
  });
});

describe('the address of an application', () => {
  test('for users has a gap to fill in where nobody knows the public one', () => {
    expect(publicUrl('https://mfa.contoso.com', '/MultiFactorAuth')).toBe('https://mfa.contoso.com/MultiFactorAuth');
    expect(publicUrl(undefined, '/MultiFactorAuth')).toBe('https://[public address]/MultiFactorAuth');
  });

  test.each<[string, readonly (readonly [string, string])[], string]>([
    [
      'https goes before http',
      [
        ['http', '*:80:'],
        ['https', '*:443:'],
      ],
      'https://mfa1/PhoneFactor',
    ],
    ['the host name of the binding', [['https', '*:443:MFA.contoso.com']], 'https://mfa.contoso.com/PhoneFactor'],
    ['a port of its own', [['http', '*:8080:']], 'http://mfa1:8080/PhoneFactor'],
    ['https on the port of http', [['https', '*:80:']], 'https://mfa1:80/PhoneFactor'],
    ['an address of IPv6', [['https', '[fe80::1]:8443:']], 'https://mfa1:8443/PhoneFactor'],
    ['no binding', [], 'https://mfa1/PhoneFactor'],
  ])('for the server itself: %s', (_what, given, expected) => {
    const bindings = given.map(([protocol, information]) => ({ protocol, information }));
    expect(applicationUrl({ bindings }, 'MFA1', '/PhoneFactor')).toBe(expected);
  });

  test('has no slash twice', () => {
    expect(withoutSlash('//portals/mfa/')).toBe('portals/mfa');
    expect(applicationUrl({ bindings: [] }, 'MFA1', '/')).toBe('https://mfa1/');
  });
});
