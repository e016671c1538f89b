import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';

/** As a person types it; what is on both streams. */
function typed(server: string, ...words: readonly string[]) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = process.env;
  const run = spawnSync(process.execPath, [join('dist', 'cli', 'index.js'), ...words], {
    encoding: 'utf8',
    env: { ...environment, MFA_UPGRADE_REHEARSAL: server },
  });
  return { code: run.status, output: run.stdout, log: run.stderr };
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

        const refused = typed(folder, 'apply', ...setup);
        expect(refused.code).toBe(1);
        expect(refused.output).toContain('! approval-required');

        const applied = typed(folder, 'apply', '--approved-plan', outputs['plan-digest']);
        expect(applied.code).toBe(3);
        const lines = applied.output.trim().split('\n');
        expect(
          lines.find((line) => line.startsWith('Rehearsal, MFA1: stopped for a person. Sign-in: DOWN')),
        ).toBeDefined();
        expect(applied.output).toContain('Do now: ');
        expect(applied.output).not.toMatch(/^::/m);
        expect(stripVTControlCharacters(applied.output)).toBe(applied.output);
        expect(applied.log).toBe('');
      }),
    120_000,
  );

  test('a wrong command line ends with 2, before a bundle is started', () => {
    expect(typed('/nowhere', 'plan', '--setup-pth', 'x')).toEqual({
      code: 2,
      output: '',
      log: 'There is no option --setup-pth (did you mean "setup-path"?). See --help.\n',
    });
  });

  test('what is no server is a fault with advice, and 1', () => {
    const run = typed('/nowhere', 'inspect');
    expect(run.code).toBe(1);
    expect(run.output).toContain('! not-a-rehearsal-server');
  });
});
