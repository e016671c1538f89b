import { describe, expect, test } from '@jest/globals';
import { applicationUrl, publicAddress, publicUrl, withoutSlash } from '../../src/product/web-address.js';
import { webOf } from '../stages/stage-plans.js';

describe('addresses', () => {
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
  ])('for users are the addresses of one host name that is not the computer: %s', (_what, given, expected) => {
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
  ])('for users come from a certificate where it has one name: %s', (_what, certificateNames, given, expected) => {
    const bindings = given.map(([protocol, information]) => ({ protocol, information }));
    expect(publicAddress({ bindings, certificateNames }, 'MFA1', undefined)).toBe(expected);
  });

  const web = webOf('user-portal');
  const url = (...bindings: readonly (readonly [string, string])[]) =>
    applicationUrl(
      { ...web, bindings: bindings.map(([protocol, information]) => ({ protocol, information })) },
      'MFA1',
      '/Portal/',
    );

  test('are those that users type: https first, host name of the binding, port where it is not the usual one', () => {
    expect(url(['http', '*:80:'])).toBe('http://mfa1/Portal');
    expect(url(['http', '*:8080:'])).toBe('http://mfa1:8080/Portal');
    expect(url(['http', '*:443:'])).toBe('http://mfa1:443/Portal');
    expect(url(['http', '*:80:'], ['https', '*:443:'])).toBe('https://mfa1/Portal');
    expect(url(['https', '10.0.0.1:8443:MFA.Contoso.com'])).toBe('https://mfa.contoso.com:8443/Portal');
    expect(url(['https', '[2001:db8::1]:443:mfa.contoso.com'])).toBe('https://mfa.contoso.com/Portal');
    expect(url()).toBe('https://mfa1/Portal');
    expect(url(['net.tcp', '808:*'])).toMatch(/^net\.tcp:\/\/mfa1/);
  });

  test('are the same with and without slashes around the directory', () => {
    for (const name of ['a/b', '/a/b', 'a/b/', '//a/b//']) expect(withoutSlash(name)).toBe('a/b');
  });

  test('for users have a gap to fill in where nobody knows the public one', () => {
    expect(publicUrl('https://mfa.contoso.com', '/MultiFactorAuth')).toBe('https://mfa.contoso.com/MultiFactorAuth');
    expect(publicUrl(undefined, '/MultiFactorAuth')).toBe('https://[public address]/MultiFactorAuth');
  });
});
