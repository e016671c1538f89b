import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import { type ActionResult, defineAction, type Session } from '../../src/workflow/action.js';
import { output as outputOf, text } from '../../src/workflow/input.js';
import { type Completing, runAction } from '../../src/workflow/run-action.js';
import { captured } from './captured-output.js';
import { sampleStatus } from './sample-status.js';

const result: ActionResult = { outputs: { changed: 'false' }, summary: 'All is well.', annotations: [] };
const complete: Completing = {
  place: async (own) => own,
  inputs: async (_action, { given, older }) => ({ all: given, kept: given, older }),
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-action-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs an action that works on files of the runner alone, or wants a server where none is. */
async function run(
  execute: (session: Session) => ActionResult | Promise<ActionResult>,
  { inputs = {}, needsServer = false } = {},
) {
  const action = defineAction({
    name: 'sample',
    title: 'Sample',
    description: 'A sample.',
    branding: { icon: 'box', color: 'blue' },
    inputs: {},
    outputs: { 'status-path': outputOf(text, 'Status.') },
    guide: [],
    changesServer: true,
    readsServer: () => needsServer,
    execute: async (_inputs, session) => execute(session),
  });
  const summary = join(folder, 'summary.md');
  const environment = {
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: folder,
    MFA_UPGRADE_REHEARSAL: join(folder, 'nowhere'),
  };
  const ended = await captured(() => runAction(action, inputs, environment, complete));
  return { ...ended, summary: await readFile(summary, 'utf8') };
}

describe('a run of an action', () => {
  test('that went well is green, with its summary', async () => {
    const { exitCode, summary } = await run(() => result);
    expect([exitCode, summary.trim()]).toEqual([0, '## Sample\n\nAll is well.']);
  });

  test('that threw is red, changed nothing that is known, and says first what to do', async () => {
    const { exitCode, summary, log } = await run(() => {
      throw new UserError('data-file-missing', 'The data file is missing.', 'Find it.');
    });
    expect(exitCode).toBe(1);
    expect(summary).toMatch(/\| This run \| \*\*failed\*\* \|\n[\s\S]*\| \*\*Do now\*\* \| Find it\. \|/);
    expect(summary).toContain('### What happened\n\nThe data file is missing.');
    expect(log).toContain('::error title=data-file-missing::');
    expect(log).toMatch(/changed/);
  });

  test('that ends before it looked at its server has a status, which says so, in the summary and as a file', async () => {
    const { summary } = await run(() => result, { needsServer: true });
    expect(summary).toMatch(/\| This run \| \*\*failed \\\(rehearsal\\\)\*\* \|/);
    expect(summary).toContain('| **Sign-in** | not looked at by this run. |');
    expect(summary).toContain('* **Way back**: Not looked at by this run: ');
    const path = join(folder, 'mfa-server-upgrade', 'sample-status.json');
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      ...{ action: 'sample', state: 'failed', signIn: 'not-looked-at', rehearsal: true },
      next: { inputs: {} },
    });
  });

  test('whose server cannot be opened is reported like every other fault', async () => {
    const { exitCode, summary } = await run(() => result, { needsServer: true });
    expect(exitCode).toBe(1);
    expect(summary).toContain('not-a-rehearsal-server');
  });

  test('that asks for a server although it reads none is a fault of the program', async () => {
    const { exitCode, log } = await run(({ host }) => {
      expect(host.files).toBeUndefined();
      return result;
    });
    expect(exitCode).toBe(1);
    expect(log).toContain('This action reads no server, but it asked for files.');
  });

  test('writes its files into a folder of its own in the temporary folder of the job', async () => {
    const paths: string[] = [];
    await run(async ({ writeTemporaryFile }) => {
      paths.push(await writeTemporaryFile('plan.json', { line: 'Password=Zq7xW2kP9' }));
      return result;
    });
    expect(paths).toEqual([join(folder, 'mfa-server-upgrade', 'plan.json')]);
    expect(await readFile(paths[0] ?? '', 'utf8')).not.toContain('Zq7xW2kP9');
  });
});

describe('a run that stops for a person', () => {
  const stopped = { ...result, status: sampleStatus };

  test('is green, and red where the workflow asked for that', async () => {
    expect((await run(() => stopped)).exitCode).toBe(0);
    const { exitCode, log } = await run(() => stopped, { inputs: { 'fail-on-stop': true } });
    expect(exitCode).toBe(1);
    expect(log).toMatch(/::error title=stopped::MFA1: stopped for a person\. Sign-in: DOWN\.%0AActivate the server\./);
  });

  test.each(['abc', '0', '-3', '4 2', 'https://github.com/contoso/mfa/issues/4'])(
    'stays green with %s as an issue: a warning',
    async (issue) => {
      const { exitCode, log } = await run(() => stopped, { inputs: { 'notify-issue': issue } });
      expect([exitCode, log.match(/^Warning: .*/gm)]).toEqual([
        0,
        ['Warning: No issue got a comment: notify-issue is not the number of an issue, such as 42.'],
      ]);
    },
  );

  test.each(['http://chat.contoso.com/hooks/T0k3n', 'T0k3n', 'https://me:T0k3n@chat.contoso.com'])(
    'stays green with %s as a webhook: a warning that does not show it',
    async (webhook) => {
      const { exitCode, log } = await run(() => stopped, { inputs: { 'notify-webhook': webhook } });
      expect([exitCode, log.match(/^Warning: .*/gm)]).toEqual([
        0,
        ['Warning: The webhook was not called: notify-webhook is no address that begins with https://.'],
      ]);
      expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain('T0k3n');
    },
  );

  test('stays green under that input once it is finished', async () => {
    const finished = { ...stopped, status: { ...sampleStatus, state: 'finished' } as const };
    expect((await run(() => finished, { inputs: { 'fail-on-stop': true } })).exitCode).toBe(0);
  });
});
