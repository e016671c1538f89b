import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';

/** As a person types it; what is on both streams. */
function typed(server: string, ...words: readonly string[]) {
  return typedWith({}, server, ...words);
}

function typedWith(more: NodeJS.ProcessEnv, server: string, ...words: readonly string[]) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = { ...process.env };
  const run = spawnSync(process.execPath, [join('dist', 'cli', 'index.js'), ...words], {
    encoding: 'utf8',
    env: { ...environment, MFA_UPGRADE_REHEARSAL: server, ...more },
  });
  return { code: run.status, output: run.stdout, log: run.stderr };
}

/** As a shell takes a line apart. */
function wordsOf(line: string): readonly string[] {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, inQuotes, plain]) => inQuotes ?? plain ?? '');
  return words.slice(2);
}

const setup = ['--setup-path', 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe'];

describe('the actions from a terminal', () => {
  test(
    'plan, refuse without approval, apply by digest until a person has to act',
    () =>
      onSampleServer('one-server', async ({ folder }) => {
        const planned = typed(folder, 'plan', ...setup, '--json');
        const { outputs, status } = JSON.parse(planned.output);
        expect(planned.code).toBe(0);
        expect(status).toMatchObject({ format: 1, server: 'MFA1', state: 'planned', signIn: 'up' });
        expect(planned.log).toContain('Plan "upgrade" for MFA1');
        const digest = outputs['plan-digest'];
        expect(planned.log.trimEnd().split('\n').slice(-2)).toEqual([
          'To go on:',
          `node dist/cli apply --approved-plan ${digest}`,
        ]);

        const refused = typed(folder, 'apply', ...setup);
        expect(refused.code).toBe(1);
        expect(refused.output).toContain('! approval-required');

        const applied = typed(folder, 'apply', '--approved-plan', digest);
        expect(applied.code).toBe(3);
        const lines = applied.output.trim().split('\n');
        expect(
          lines.find((line) => line.startsWith('Rehearsal, MFA1: stopped for a person. Sign-in: DOWN')),
        ).toBeDefined();
        expect(applied.output).toContain('Do now: ');
        expect(applied.output).not.toMatch(/^::/m);
        expect(stripVTControlCharacters(applied.output)).toBe(applied.output);
        expect(applied.log).toBe('');
        const ready = lines.slice(-4);
        expect(ready).toEqual([
          'To go back:',
          expect.stringMatching(/^node dist\/cli restore --mode plan --scope roll-back --backup-path 'C:\\.+'$/),
          'To go on:',
          expect.stringMatching(
            `^node dist/cli apply --approved-plan ${digest} --completed-operator-steps 'run-server-setup, activate-server, `,
          ),
        ]);
        const back = typed(folder, ...wordsOf(ready[1] ?? ''));
        expect(back.output).toContain('Plan "restore-backup" for MFA1');
        const next = typed(folder, ...wordsOf(ready[3] ?? ''));
        expect(next.output).not.toMatch(/! (?:Wrong inputs|approval-)/);
      }),
    120_000,
  );

  test('an input that contradicts the approved plan is named, and the line behind it works without it', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const { outputs } = JSON.parse(typed(folder, 'plan', ...setup, '--json').output);
      const digest = outputs['plan-digest'];
      const refused = typed(folder, 'apply', '--approved-plan', digest, '--keep-backups', '3');
      expect(refused.code).toBe(1);
      expect(refused.output).toContain('keep-backups, approved: (not there), now: 3');
      const line = refused.output.trimEnd().split('\n').at(-1);
      expect(line).toBe(`node dist/cli apply --approved-plan ${digest}`);
      expect(typed(folder, ...wordsOf(line ?? '')).code).toBe(3);
    }));

  test('an approved plan that only an input can carry on ends with 3', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const silent = [...setup, '--setup-arguments', '/install /quiet /norestart'];
      const { outputs } = JSON.parse(typed(folder, 'plan', ...silent, '--json').output);
      const apply = ['apply', '--approved-plan', outputs['plan-digest'], '--json'];
      const fails = { installerExitCodes: { 'MultiFactorAuthenticationServerSetup.exe': [1603] } };
      await writeFile(join(folder, 'faults.json'), JSON.stringify(fails));
      expect(typed(folder, ...apply).code).toBe(1);
      await rm(join(folder, 'drives', 'C', 'Install', 'MultiFactorAuthenticationServerSetup.exe'));
      const stopped = typed(folder, ...apply);
      expect(stopped.code).toBe(3);
      expect(JSON.parse(stopped.output)).toMatchObject({ exitCode: 3, status: { state: 'waits-for-decision' } });
    }));

  test('what stops a run that nobody approved or began is no decision', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const run = typed(folder, 'upgrade', '--mode', 'apply', '--setup-path', 'C:\\none.exe', '--json');
      expect(run.code).toBe(1);
      const { status } = JSON.parse(run.output);
      expect([status.state, status.next.inputs]).toEqual(['blocked', { mode: 'plan' }]);
    }));

  test('a wrong command line ends with 2, before a bundle is started', () => {
    expect(typed('/nowhere', 'plan', '--setup-pth', 'x')).toEqual({
      code: 2,
      output: '',
      log: 'There is no option --setup-pth (did you mean "setup-path"?). See --help.\n',
    });
  });

  test('with --json a wrong command line is JSON, too', () => {
    const message = 'There is no option --setup-pth (did you mean "setup-path"?). See --help.';
    const { code, output, log } = typed('/nowhere', 'plan', '--setup-pth', 'x', '--json');
    expect({ code, log, output: JSON.parse(output) }).toEqual({
      code: 2,
      log: `${message}\n`,
      output: { exitCode: 2, error: { message } },
    });
  });

  test.each([
    [['plan', '--component-selection', 'x'], 2, undefined, '--component-selection'],
    [['plan', '--installer-time-limit', 'x'], 1, 'input-invalid', 'The input installer-time-limit is "x".'],
    [['inspect'], 1, 'not-a-rehearsal-server', '/nowhere'],
  ] as const)('with --json %j ends with its code and message', (words, exitCode, code, text) => {
    const { error, ...result } = JSON.parse(typed('/nowhere', ...words, '--json').output);
    expect(result.exitCode).toBe(exitCode);
    expect(error.code).toBe(code);
    expect(error.message).toContain(text);
  });

  test.each([
    [{ NO_COLOR: '1' }, false],
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
  ])('colours of the diff are shown with %j: %j', async (more, isColoured) => {
    const folder = await mkdtemp(join(tmpdir(), 'colours-'));
    try {
      const file = async (name: string, value: string) => {
        const path = join(folder, name);
        const settings = `<add key="USE_X" value="${value}" />`;
        await writeFile(
          path,
          `<configuration>\n  <appSettings>\n    ${settings}\n  </appSettings>\n</configuration>\n`,
        );
        return path;
      };
      const files = ['--original', await file('old', 'true'), '--target', await file('new', 'false')];
      const { output } = typedWith(more, folder, 'merge-webconfig', ...files);
      expect(output).toContain('+    <add key="USE_X" value="true" />');
      expect(output.includes('\u001b')).toBe(isColoured);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('what is no server is a fault with advice, and 1', () => {
    const run = typed('/nowhere', 'inspect');
    expect(run.code).toBe(1);
    expect(run.output).toContain('! not-a-rehearsal-server');
  });
});
