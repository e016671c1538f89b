import { describe, expect, test } from '@jest/globals';
import { Names } from '../../../src/base/redaction/names.js';

const plain = new Names();

describe('without names of an operator', () => {
  test.each([
    ['USE_WEB_SERVICE_SDK', 'setting', 'shown'],
    ['use_web_service_sdk', 'setting', 'shown'],
    ['USE_WEB_SERVICE_SDK', 'registry', 'unknown'],
    ['Publisher', 'registry', 'shown'],
    ['pfup_pfwssdk_PfWsSdk', 'setting', 'shown'],
    ['webpages:Version', 'setting', 'shown'],
    ['Pfsvc_ncan_ip_tcp_port', 'registry', 'shown'],
    ['Pfsvc_ncan_ip_tcp_port', 'setting', 'unknown'],
    ['Pfsvc_anything', 'registry', 'unknown'],
    ['Pfsvc_password', 'registry', 'secret'],
    ['SmtpPassword', 'attribute', 'secret'],
    ['CONTOSO_DESK', 'setting', 'unknown'],
    ['', 'setting', 'unknown'],
  ] as const)('the value of "%s" as a name of the place "%s" is %s', (name, place, expected) => {
    expect(plain.classOf(name, place)).toBe(expected);
  });
});

describe('with names of an operator', () => {
  const own = new Names({ secret: ['Contoso*Id', 'PIN'], shown: ['PIN', 'Passcode', 'Contoso*', 'a.b(c)*'] });

  test.each([
    ['contoso_door_ID', 'secret'],
    ['pin', 'secret'],
    ['passcode', 'shown'],
    ['ContosoDesk', 'shown'],
    ['ContosoPassword', 'secret'],
    ['MyContoso', 'unknown'],
    ['A.B(C)d', 'shown'],
    ['axb(c)d', 'unknown'],
  ] as const)('the value of %s is %s', (name, expected) => {
    expect(own.classOf(name, 'setting')).toBe(expected);
  });

  test('a name that is shown exactly may have a value that looks like a key, as one that says so of itself', () => {
    expect([own.mayLookLikeKey('PASSCODE'), own.mayLookLikeKey('ContosoDesk')]).toEqual([true, false]);
    expect([plain.mayLookLikeKey('Thumbprint'), plain.mayLookLikeKey('Blob')]).toEqual([true, false]);
  });
});
