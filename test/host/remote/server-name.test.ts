import { describe, expect, test } from '@jest/globals';
import { parseServerName } from '../../../src/host/remote/server-name.js';

const own = { computer: 'RUNNER1', domain: 'contoso.com' };

describe('the input server', () => {
  test.each([
    ['MFA1', 'MFA1', 'MFA1'],
    ['mfa1.contoso.com', 'mfa1.contoso.com', 'mfa1'],
    [' mfa1.contoso.com. ', 'mfa1.contoso.com', 'mfa1'],
    ['web-2.branch.contoso.com', 'web-2.branch.contoso.com', 'web-2'],
    ['runner1.other.com', 'runner1.other.com', 'runner1'],
  ])('may be %j', (given, name, shortName) => {
    expect(parseServerName(given, own)).toEqual({ name, shortName });
  });

  test.each([
    ['', /empty/],
    ['\\\\mfa1', /path/],
    ['\\\\contoso.com\\dfs', /path/],
    ['mfa1/x', /path/],
    ['192.168.1.20', /address/],
    ['fe80::1', /address/],
    ['[::1]', /address/],
    ['localhost', /this machine/],
    ['RUNNER1', /this machine/],
    ['runner1.contoso.com', /this machine/],
    ['CONTOSO.COM', /domain controllers/],
    ['mfa_1', /letters, digits and hyphens/],
    ['-mfa', /letters, digits and hyphens/],
    ['mfa1;calc', /letters, digits and hyphens/],
    ['12345', /digits alone/],
    ['a-name-of-sixteen', /15 characters/],
    [`mfa1.${'x'.repeat(64)}`, /63 characters/],
  ])('may not be %j', (given, why) => {
    expect(parseServerName(given, own)).toEqual({ refused: expect.stringMatching(why), advice: expect.any(String) });
  });
});
