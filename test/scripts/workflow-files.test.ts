import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { workflowFiles } from '../../scripts/workflow-files/workflow-files.js';

/** As a workflow writes it. */
function expression(text: string): string {
  return `\${{ ${text} }}`;
}

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly environment?: string;
  readonly concurrency?: { readonly group: string; readonly queue?: string };
  readonly 'runs-on'?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, unknown>> } };
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = workflowFiles().map(([path, text]) => ({ path, text, parsed: parse(text) as Workflow }));
const jobs = workflows.flatMap(({ path, parsed }) =>
  Object.entries(parsed.jobs).map(([name, job]) => ({ name: `${path} ${name}`, job })),
);

// What the runner engine of the tests cannot show is read from the files: GitHub's documentation and changelog of 2026-05-07.
describe('the reusable workflows', () => {
  test('let the runs of one server wait in their order: a newer one takes no place of another', () => {
    const slots = jobs.filter(({ job }) => job.concurrency?.group.startsWith('mfa-server-upgrade-'));
    expect(slots.map(({ name }) => name)).toEqual([
      '.github/workflows/roll-back.yml apply',
      '.github/workflows/round.yml restart',
      '.github/workflows/round.yml apply',
    ]);
    expect(slots.filter(({ job }) => job.concurrency?.queue !== 'max').map(({ name }) => name)).toEqual([]);
  });

  // A group has what runs and what waits: a job that shares none with plans and approvals waits for neither.
  test('let no roll-back wait behind a plan: those that plan or ask a person are in other groups', () => {
    const groupsOf = (names: RegExp) =>
      jobs.filter(({ name }) => names.test(name)).map(({ job }) => job.concurrency?.group ?? 'none');
    const [slot] = groupsOf(/roll-back\.yml apply$/);
    const others = groupsOf(
      / (plan|plan-servers|plans|settings|approve|confirm|wait|finished|report|round-\d|wave-\d+)$/,
    );
    expect(others.length).toBeGreaterThanOrEqual(25);
    expect(others).not.toContain(slot);
    // The plan of an upgrade may wait for the reviewers of a misused environment: the way back is planned beside it.
    expect(groupsOf(/(upgrade-server|roll-back)\.yml plan$/).toSorted()).toEqual(
      ['plan', 'plan-of-the-way-back'].map((kind) => `mfa-server-${kind}-${expression('inputs.server')}`),
    );
  });

  test('keep neither the server nor its runner busy while a person is waited for', () => {
    const named = jobs.filter(({ job }) => job.environment !== undefined);
    // That one has no reviewers, so that secrets do not wait for a person where the server is locked.
    const waiting = named.filter(({ job }) => !job.environment?.includes('secrets-environment'));
    expect(named.filter((one) => !waiting.includes(one)).map(({ name }) => name)).toEqual([
      '.github/workflows/round.yml apply',
      '.github/workflows/upgrade-server.yml plan',
    ]);
    expect(waiting.map(({ name }) => name)).toEqual([
      '.github/workflows/roll-back.yml approve',
      '.github/workflows/round.yml confirm',
    ]);
    for (const { job } of waiting) {
      expect(job.concurrency).toBeUndefined();
      expect(job['runs-on']).toContain('hosted-runner');
    }
  });

  test('carry out nothing without an approval: each step that applies a plan refuses an empty digest', () => {
    const composite = parse(readFileSync('actions/apply-and-report/action.yml', 'utf8')).runs.steps as readonly Step[];
    const steps = [...jobs.flatMap(({ job }) => job.steps ?? []), ...composite];
    const changing = steps.filter((step) => /^\$\/actions\/(upgrade|restore-backup)$/.test(step.uses ?? ''));
    const applying = changing.filter((step) => step.with?.mode !== 'plan');
    expect([changing.length, applying.length]).toEqual([9, 6]);
    expect(applying.filter((step) => step.with?.['require-approval'] !== 'true')).toEqual([]);
    expect(applying.filter((step) => `${step.with?.['approved-plan'] ?? ''}` === '')).toEqual([]);
  });

  test('work on a server only in its slot', () => {
    const onServer = jobs.filter(({ job }) => /inputs\.runner|outputs\.runner/.test(job['runs-on'] ?? ''));
    expect(onServer.length).toBeGreaterThanOrEqual(5);
    expect(onServer.filter(({ job }) => job.concurrency === undefined).map(({ name }) => name)).toEqual([]);
  });

  test('call each other no deeper than GitHub allows: a caller, then at most three below it', () => {
    const calls = (path: string): number => {
      const own = Object.values(workflows.find((one) => one.path === path)?.parsed.jobs ?? {});
      const called = own.flatMap(({ uses }) => (uses?.startsWith('$/.github/') ? [uses.slice(2)] : []));
      return 1 + Math.max(0, ...called.map(calls));
    };
    expect(Math.max(...workflows.map(({ path }) => calls(path)))).toBe(3);
  });

  test('ask a caller for few things: the rest is in the settings file', () => {
    const inputsOf = (name: string) =>
      Object.keys(parse(readFileSync(`examples/workflows/${name}`, 'utf8')).on.workflow_dispatch.inputs);
    expect(inputsOf('upgrade-server.yml')).toEqual(['server', 'mode', 'reason']);
    for (const { parsed } of workflows) {
      expect(Object.keys(parsed.on.workflow_call.inputs)).not.toContain('setup-path');
    }
  });

  test('hand inputs on in at most 80 lines, with the composite actions and the action at the root', () => {
    const files = [...globSync('.github/workflows/*.yml'), ...globSync('actions/*/action.yml'), 'action.yml'];
    const handsOn = /^ *[\w-]+: \$\{\{ (?:inputs\.[\w-]+|fromJSON\(inputs\.given\)\.[\w-]+|toJSON\(inputs\)) \}\}$/;
    const lines = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => handsOn.test(line)),
    );
    expect(lines).toContain(`      reason: ${expression('inputs.reason')}`);
    expect(lines.length).toBeLessThanOrEqual(80);
  });

  test('name the environment and give the token in every job that carries out a plan: approver and confirmer are named', () => {
    const steps = jobs.flatMap(({ name, job }) => (job.steps ?? []).map((step) => ({ name, step })));
    const carriedOut = steps.filter(
      ({ name, step }) => step.with?.['approved-plan'] !== undefined && !name.includes('rehearse.yml'),
    );
    expect(carriedOut.map(({ name }) => name)).toEqual([
      '.github/workflows/roll-back.yml apply',
      '.github/workflows/round.yml apply',
    ]);
    for (const { step } of carriedOut) {
      expect(step.with?.['github-token']).toBe(expression('github.token'));
      expect(step.with?.['approval-environment']).toMatch(/environment \}\}$/);
    }
    const composite = parse(readFileSync('actions/apply-and-report/action.yml', 'utf8')).runs.steps as readonly Step[];
    expect(composite[0]?.with).toMatchObject({
      'approval-environment': expression('inputs.approval-environment'),
      'github-token': expression('inputs.github-token'),
    });
  });

  test('say the shell of every command, which is Node.js but for the restart of Windows', () => {
    const commands = jobs.flatMap(({ name, job }) =>
      (job.steps ?? []).filter(({ run }) => run !== undefined).map((step) => ({ name, ...step })),
    );
    expect(commands.length).toBeGreaterThanOrEqual(5);
    const others = commands.filter(({ shell }) => shell !== 'node {0}');
    expect(others.map(({ shell, run }) => [shell, run?.split(' ')[0]])).toEqual([['powershell', 'shutdown.exe']]);
    const composites = globSync('actions/*/action.yml').flatMap(
      (path): readonly Step[] => parse(readFileSync(path, 'utf8')).runs.steps ?? [],
    );
    expect(composites.filter(({ run }) => run !== undefined)).toEqual([]);
  });

  test('have commands that do as they say, and print nothing that the runner obeys but what they mean', () => {
    const scripts = jobs.flatMap(({ job }) =>
      (job.steps ?? []).flatMap(({ run, shell }) => (run !== undefined && shell === 'node {0}' ? [run] : [])),
    );
    const folder = mkdtempSync(join(tmpdir(), 'commands-'));
    const evil = 'x\n::add-path::/tmp';
    const env = {
      ...{ PLAN: 'sha256:1', STEPS: evil, MINUTES: '0', RUN: '7', WAITS_FOR: 'window\n::stop', FINISHED: 'false' },
      ...{ SERVER: 'MFA1\n::stop', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') },
    };
    const ran = scripts.map((script, index) => {
      const path = join(folder, String(index));
      writeFileSync(path, script);
      return spawnSync(process.execPath, [path], { env, encoding: 'utf8' });
    });
    const commands = ran.flatMap(({ stdout }) => stdout.split('\n').filter((line) => /^\s*::/.test(line)));
    expect(commands).toEqual([
      expect.stringMatching(/^::error title=Not finished::MFA1 ::stop waits .* approved-plan sha256:1\.$/),
    ]);
    expect(ran.map(({ status }) => status).toSorted()).toEqual([0, 0, 0, 0, 1]);
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toContain('previous-run-id 7');
  });

  test('are the files of the repository', () => {
    for (const { path, text } of workflows) expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
