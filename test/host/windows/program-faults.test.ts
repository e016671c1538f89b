import { describe, expect, test } from '@jest/globals';
import { notStarted, timedOut } from '../../../src/host/windows/program-faults.js';

const msiexec = 'C:\\Windows\\System32\\msiexec.exe';

describe('a program that was not started', () => {
  test.each([
    ['is not there', Object.assign(new Error('spawn x ENOENT'), { code: 'ENOENT' }), 'not-found'],
    // What @actions/exec throws: its words alone.
    ['is not there', new Error(`Unable to locate executable file: ${msiexec}. Please verify`), 'not-found'],
    ['is forbidden', Object.assign(new Error('spawn x EACCES'), { code: 'EACCES' }), 'access-denied'],
    [
      'is forbidden',
      new Error(`There was an error when attempting to execute '${msiexec}': spawn EPERM`),
      'access-denied',
    ],
    ['is refused for another reason', new Error('spawn UNKNOWN'), 'refused'],
    ['is refused for a reason that is no error', 'no memory', 'refused'],
  ])('%s', (_what, cause, code) => {
    expect(notStarted(msiexec, cause)).toMatchObject({ code, subject: msiexec, cause });
  });

  test('is named with the words of Windows', () => {
    expect(notStarted(msiexec, new Error('spawn UNKNOWN')).message).toBe(
      `Windows did not start ${msiexec}: spawn UNKNOWN`,
    );
  });
});

test('a program that did not end in time is named with its limit and with what became of it', () => {
  const request = { program: msiexec, arguments: [], timeLimitSeconds: 1800 };
  expect(timedOut(request, 'It was ended.')).toMatchObject({
    code: 'timed-out',
    message: `${msiexec} had not ended after 1800 seconds. It was ended.`,
  });
  expect(timedOut(request, '').message).toBe(`${msiexec} had not ended after 1800 seconds.`);
});
