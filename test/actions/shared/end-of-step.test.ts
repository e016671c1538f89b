import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { actions } from '../../../src/actions/all.js';
import { endOfStep } from '../../../src/actions/shared/end-of-step.js';
import { onSampleServer } from '../../host/sample-server.js';
import { captured } from '../../workflow/captured-output.js';

const workFolder = 'C:\\ProgramData\\mfa-server-upgrade';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'end-of-step-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The end of a step on the rehearsal server in this folder. */
async function end(rehearsalFolder: string) {
  const summary = join(folder, 'summary.md');
  const ended = await captured(() =>
    endOfStep(actions.upgrade, { workFolder, run: 'run 1', rehearsalFolder }, { GITHUB_STEP_SUMMARY: summary }),
  );
  return { ...ended, summary: await readFile(summary, 'utf8').catch(() => undefined) };
}

describe('the end of a step', () => {
  test('writes nothing where no run was begun', () =>
    onSampleServer('one-server', async ({ folder: server }) => {
      expect(await end(server)).toEqual({ log: '', exitCode: 0, summary: undefined });
    }));

  test('is no failure where the rehearsal server is gone, only a notice', async () => {
    const { log, exitCode } = await end(join(folder, 'gone'));
    expect(exitCode).toBe(0);
    expect(log).toMatch(/^::notice title=Whether this run was cut off could not be read::/m);
  });
});
