import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type LeftState, leaveState, leftState } from '../../src/workflow/step-state.js';

const state: LeftState = {
  workFolder: 'C:\\ProgramData\\mfa-server-upgrade',
  run: 'run 4711',
  server: { name: 'MFA1', shares: [['C:', '\\\\MFA1\\C$']] },
};
const variable = 'STATE_mfa-server-upgrade';

describe('what a step leaves to its end', () => {
  test('comes back as it was, in one line of the file of the runner', () => {
    const folder = mkdtempSync(join(tmpdir(), 'state-'));
    try {
      const file = join(folder, 'state');
      leaveState(state, { GITHUB_STATE: file });
      const lines = readFileSync(file, 'utf8').split('\n');
      expect(lines).toHaveLength(2);
      const [name, text] = lines[0]?.split(/=(.*)/) ?? [];
      expect(leftState({ [`STATE_${name}`]: text })).toEqual(state);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is nothing outside of a job', () => {
    expect(() => leaveState(state, {})).not.toThrow();
    expect(leftState({})).toBeUndefined();
  });

  test.each([
    ['of no JSON', '{"workFolder":'],
    ['of another program', '{"isPost":true}'],
    ['without the name of its run', '{"workFolder":"C:\\\\x"}'],
    ['with a folder that is no text', '{"workFolder":7,"run":"x"}'],
    ['that is empty', ''],
  ])('is believed only as a whole: a text %s is none of ours', (_, text) => {
    expect(leftState({ [variable]: text })).toBeUndefined();
  });
});
