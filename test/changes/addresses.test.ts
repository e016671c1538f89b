import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/base/json.js';
import { addressOf } from '../../src/changes/addresses.js';
import type { WebComponentName } from '../../src/product/names.js';

const portal = (virtualDirectory: string, generation = 'phonefactor', information = '*:443:mfa.contoso.com') => ({
  component: 'user-portal',
  generation,
  web: { virtualDirectory, bindings: [{ protocol: 'https', information }] },
});
const address = (
  components: JsonObject,
  virtualDirectory: string,
  { component = 'user-portal' as WebComponentName, inputs = {} as JsonObject } = {},
) => addressOf({ server: 'MFA1', inputs, findings: { components } }, component, virtualDirectory);

describe('the address of a web component in a plan', () => {
  test('has the name of the site before and behind the change', () => {
    expect(address({ a: portal('/PhoneFactor') }, 'MultiFactorAuth')).toEqual({
      old: 'https://mfa.contoso.com/PhoneFactor',
      current: 'https://mfa.contoso.com/MultiFactorAuth',
      isKnown: true,
      isSame: false,
    });
  });

  test('is the same with slashes and in other letters', () => {
    expect(address({ a: portal('/PhoneFactor') }, '/phonefactor/')?.isSame).toBe(true);
  });

  test('has a gap where only the name of the computer is known, until a person gives the address', () => {
    const found = { a: portal('/PhoneFactor', 'phonefactor', '*:443:') };
    expect(address(found, 'MFA')).toMatchObject({ current: 'https://[public address]/MFA', isKnown: false });
    const inputs = { publicAddress: 'https://login.contoso.com' };
    expect(address(found, 'MFA', { inputs })).toMatchObject({
      current: 'https://login.contoso.com/MFA',
      isKnown: true,
    });
  });

  test('of a component that programs call is its path alone where no name is known', () => {
    const sdk = { ...portal('/Sdk', 'phonefactor', '*:443:'), component: 'web-service-sdk' };
    expect(address({ a: sdk }, 'NewSdk', { component: 'web-service-sdk' })).toMatchObject({
      old: '/Sdk',
      current: '/NewSdk',
    });
  });

  test('has no old one where the old application is gone already', () => {
    const found = address({ a: portal('/MultiFactorAuth', 'mfa-server') }, 'MultiFactorAuth');
    expect(found).toEqual({ current: 'https://mfa.contoso.com/MultiFactorAuth', isKnown: true, isSame: false });
  });

  test('is not made up where the plan found no application, or one that cannot be read', () => {
    expect(address({}, 'x')).toBeUndefined();
    expect(address({ a: { component: 'user-portal', generation: 'phonefactor' } }, 'x')).toBeUndefined();
    expect(addressOf({ server: 'MFA1', inputs: {}, findings: {} }, 'user-portal', 'x')).toBeUndefined();
  });
});
