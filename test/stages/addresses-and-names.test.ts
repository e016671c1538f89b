import { describe, expect, test } from '@jest/globals';
import { publicAddress } from '../../src/product/web-address.js';
import type { UpgradeChoices } from '../../src/stages/situation.js';
import { planUpgrade } from '../../src/stages/upgrade/plan.js';
import { type SampleServer, samplePool } from '../product/sample-inventory.js';
import { sampleChoices, untouched } from './sample-situation.js';

describe('addresses and names', () => {
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

  const warned = (server: SampleServer, chosen: Partial<UpgradeChoices>) =>
    planUpgrade(untouched(server), { ...sampleChoices, ...chosen }).warnings.map(({ code }) => code);
  const renamed = {
    virtualDirectories: { ...sampleChoices.virtualDirectories, 'user-portal': { name: 'new' } },
  } as const;

  test('that users cannot be informed of are asked for, where the portal is renamed and only there', () => {
    expect(warned({}, renamed)).toContain('public-address-unknown');
    expect(warned({}, { ...renamed, publicAddress: 'https://mfa.contoso.com' })).not.toContain(
      'public-address-unknown',
    );
    expect(warned({}, {})).not.toContain('public-address-unknown');
    expect(warned({ products: [{ component: 'agent', generation: 'phonefactor' }], webs: [] }, renamed)).not.toContain(
      'public-address-unknown',
    );
  });

  test('of virtual directories with letters outside of ASCII are shown by their code points', () => {
    // The second letter "o" is Cyrillic.
    const name = 'PhoneFact\u043er';
    const virtualDirectories = {
      ...sampleChoices.virtualDirectories,
      'user-portal': { name: 'custom', virtualDirectory: name },
    } as const;
    const { warnings } = planUpgrade(untouched({}), { ...sampleChoices, virtualDirectories });
    const found = warnings.filter(({ code }) => code === 'virtual-directory-letters');
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining('has letters outside of ASCII: \u043e [U+043E].'),
    ]);
    expect(warned({}, renamed)).not.toContain('virtual-directory-letters');
  });

  test('a pool with another account is named with the rights that it needs', () => {
    const pools = [{ ...samplePool, identity: { type: 'ApplicationPoolIdentity' } }] as const;
    const identities = (server: SampleServer) =>
      planUpgrade(untouched(server), sampleChoices).warnings.filter(({ code }) => code === 'pool-identity-changes');
    expect(identities({ pools, webs: [{ component: 'user-portal' }] })).toMatchObject([
      {
        message:
          'The User Portal ran as IIS AppPool\\DefaultAppPool (application pool DefaultAppPool) and will run as IIS AppPool\\MultiFactorAuth (application pool MultiFactorAuth).',
        advice: expect.stringContaining('PhoneFactor Admins'),
      },
    ]);
    // A new pool under the same built-in account.
    expect(identities({ webs: [{ component: 'user-portal' }] })).toEqual([]);
  });

  test('of what programs call, under another name, are a step for a person', () => {
    const names = (chosen: Partial<UpgradeChoices>, said: readonly string[] = []) =>
      planUpgrade({ ...untouched(), confirmed: new Set(said) }, { ...sampleChoices, ...chosen }).steps.map(
        ({ id }) => id,
      );
    const other = {
      targetVersion: '7.1.2',
      virtualDirectories: {
        'user-portal': { name: 'keep' },
        'mobile-app': { name: 'new' },
        'web-service-sdk': { name: 'new' },
      },
    } as const;
    expect(names(other)).toEqual(expect.arrayContaining(['change-sdk-callers', 'change-mobile-app-address']));
    expect(names(other, ['change-sdk-callers'])).not.toContain('change-sdk-callers');
    // Version 8 has no Mobile App Web Service.
    expect(names({ ...other, targetVersion: '8.1.1' })).not.toContain('change-mobile-app-address');
    expect(names({})).not.toContain('change-sdk-callers');
  });
});
