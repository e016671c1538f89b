import { expect, test } from '@jest/globals';
import { sameSettings } from '../../src/host/web-server.js';

const authentication = { anonymous: true, basic: false, windows: false, impersonation: false };
const settings = { authentication, sslFlags: ['Ssl', 'SslNegotiateCert'] };

test('two settings of an application mean the same in any order of their flags', () => {
  expect(sameSettings(settings, { authentication, sslFlags: ['SslNegotiateCert', 'Ssl'] })).toBe(true);
  expect(settings.sslFlags).toEqual(['Ssl', 'SslNegotiateCert']);
});

test.each([
  ['a flag is missing', { authentication, sslFlags: ['Ssl'] }],
  ['another authentication is on', { ...settings, authentication: { ...authentication, basic: true } }],
  ['one is not known', undefined],
])('two settings are not the same where %s', (_why, other) => {
  expect(sameSettings(settings, other)).toBe(false);
});
