import { describe, expect, test } from '@jest/globals';
import { programEnvironment } from '../../../src/host/windows/program-environment.js';

describe('the environment of a program', () => {
  test('has what Windows gives every process, in the letter case of this machine', () => {
    const own = { Path: 'C:\\Windows', SystemRoot: 'C:\\Windows', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(programEnvironment(own)).toEqual(own);
  });

  test('has nothing of the job: no input, no token, and no mark by which the runner would end a setup', () => {
    const job = {
      INPUT_PASSWORD: 'a',
      RUNNER_TRACKING_ID: 'github_1',
      ACTIONS_RUNTIME_TOKEN: 'c',
      GITHUB_TOKEN: 'd',
      AGE_IDENTITY: 'e',
      NODE_OPTIONS: '--inspect',
      PATH_OF_SOMEBODY: 'f',
    };
    expect(programEnvironment(job)).toEqual({});
  });

  test('has what is added, also in place of its own, and nothing that has no value', () => {
    expect(programEnvironment({ TEMP: 'C:\\Temp', TMP: undefined }, { TEMP: 'D:\\T', MFA_UPGRADE_DATA: '{}' })).toEqual(
      {
        TEMP: 'D:\\T',
        MFA_UPGRADE_DATA: '{}',
      },
    );
  });
});
