import { describe, expect, test } from '@jest/globals';
import {
  HostError,
  isMissing,
  notFound,
  systemErrorCode,
  undefinedWhereNotFound,
  undefinedWhereRefused,
} from '../../src/host/host-error.js';

const denied = new HostError('access-denied', 'C:\\PF', 'Access is denied.');
const bug = new TypeError('x is not a function');

describe('a refusal of the machine', () => {
  test('counts as nothing, where the caller asks for any refusal', () => {
    expect(undefinedWhereRefused(denied)).toBeUndefined();
    expect(() => undefinedWhereRefused(bug)).toThrow(bug);
  });

  test('is no absence: only what is not there is', () => {
    expect(undefinedWhereNotFound(notFound('C:\\PF'))).toBeUndefined();
    expect(() => undefinedWhereNotFound(denied)).toThrow(denied);
    expect(() => undefinedWhereNotFound(bug)).toThrow(bug);
  });
});

describe('an error of Node.js', () => {
  test.each([
    ['a file that is not there', { code: 'ENOENT' }, true],
    ['a file below another file', { code: 'ENOTDIR' }, true],
    ['a missing right', { code: 'EACCES' }, false],
    ['an error without a code', new Error('ENOENT'), false],
    ['a number in place of a code', { code: 2 }, false],
    ['nothing', null, false],
  ])('is absence or not: %s', (_what, error, isAbsence) => {
    expect(isMissing(error)).toBe(isAbsence);
  });

  test('is known by its shape, because it may come from another realm', () => {
    expect(systemErrorCode({ code: 'EPERM' })).toBe('EPERM');
    expect(systemErrorCode('EPERM')).toBeUndefined();
  });
});
