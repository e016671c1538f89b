import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import type { ActionResult } from '../../src/workflow/action.js';
import { report, withStatus, writeSummary } from '../../src/workflow/report-step.js';
import { captured } from './captured-output.js';
import { sampleStatus } from './sample-status.js';

const limit = 1024 * 1024;
const whole = 'the file C:\\temp\\report.md';

let folder = '';
const inFolder = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summary-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the step summary is written beside what is there, and never above the limit', async () => {
  const path = inFolder('summary.md');
  const rows = '| server-1 | größer, 大きい, 😀 |\n'.repeat(60_000);
  await writeFile(path, 'x'.repeat(900_000));
  await writeSummary(`## Title\n\nText.\n\n### Servers\n\n| server | state |\n| --- | --- |\n${rows}`, whole, {
    GITHUB_STEP_SUMMARY: path,
  });
  expect((await stat(path)).size).toBeLessThanOrEqual(limit);
  expect(await readFile(path, 'utf8')).toMatch(/^x{900000}## Title\n\nText\.\n\n\*\*Shortened:/);
});

describe('the report of a step', () => {
  const result: ActionResult = { outputs: {}, summary: 'All is well.', annotations: [] };
  const reported = async (other: Partial<ActionResult>) => {
    const path = inFolder('summary.md');
    const run = await captured(() =>
      report({ title: 'Inspect' }, { ...result, ...other }, { GITHUB_STEP_SUMMARY: path }),
    );
    return { ...run, summary: await readFile(path, 'utf8') };
  };

  test('of a run that went well is its summary under the title of the action, and leaves the step green', async () => {
    const { exitCode, summary } = await reported({});
    expect([exitCode, summary.trim()]).toEqual([0, '## Inspect\n\nAll is well.']);
  });

  test('of a fault that a person can fix has its code and what to do, without a stack, and makes the step red', async () => {
    const fault = new UserError('disk-full', 'D: is full.', 'Free room.');
    const { log, exitCode } = await reported({ fault });
    expect(exitCode).toBe(1);
    expect(log).toMatch(/^::error title=disk-full::D: is full\.%0AFree room\.%0AMore: docs/m);
    expect(log).not.toMatch(/^\s+at /m);
  });

  test('of a fault of the program has its stack, too', async () => {
    const { log, exitCode } = await reported({ fault: new TypeError('x is not a function') });
    expect(exitCode).toBe(1);
    expect(log).toMatch(/::error title=Unexpected error::[\s\S]*^\s+at /m);
  });

  test('hides a password in a message, in an output and in the summary', async () => {
    const secret = 'PASSWORD=Zq7xW2kP9';
    const { log, summary } = await reported({
      outputs: { note: secret },
      summary: secret,
      annotations: [{ level: 'warning', title: 'Look', message: secret }],
    });
    expect(log).toContain('::warning title=Look::');
    expect(log + summary).not.toContain('Zq7xW2kP9');
  });

  test('ends with the state, what to do now and the way back', async () => {
    const { log } = await reported({ status: sampleStatus });
    expect(log.trimEnd().split('\n').slice(-2)).toEqual([
      'Do now: Activate the server.',
      'Way back: restore-backup with scope: roll-back',
    ]);
  });
});

test('the status comes before the summary, and a summary without one stays as it is', () => {
  const result: ActionResult = { outputs: {}, summary: 'Steps.', annotations: [] };
  expect(withStatus(result)).toBe('Steps.');
  expect(withStatus({ ...result, status: sampleStatus })).toMatch(/^\| MFA1 \|[\s\S]*\n\nSteps\.$/);
});
