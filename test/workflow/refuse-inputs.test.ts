import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

/** It writes to the output of its process and sets the exit code: so it runs in one of its own. */
const program = `
import { UserError } from '${new URL('../../src/base/user-error.js', import.meta.url).href}';
import { refuseInputs } from '${new URL('../../src/workflow/refuse-inputs.js', import.meta.url).href}';
refuseInputs(new UserError('input-invalid', '50% of "mode"\\nis \`wrong\`.', 'Correct it.'), process.env);
process.stdout.write('exit code ' + process.exitCode + '\\n');
process.exitCode = 0;
`;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refused-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const refuse = (environment: NodeJS.ProcessEnv) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });

describe('a step with wrong inputs', () => {
  test('is red with one error of all its lines, writes that nothing changed, and shows the error in the summary', () => {
    const [output, summary] = [join(folder, 'output'), join(folder, 'summary.md')];
    const lines = refuse({ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary }).split('\n');
    expect(lines[0]).toMatch(
      /^::error title=Wrong inputs::50%25 of "mode"%0Ais `wrong`\.%0ACorrect it\.%0AMore: .*#input-invalid$/,
    );
    expect(lines.slice(1, 4)).toEqual([
      'This run: failed, wrong inputs. Sign-in: not looked at by this run; nothing was touched.',
      'Do now: Correct the inputs that are named above, and run again.',
      'exit code 1',
    ]);
    expect(readFileSync(output, 'utf8')).toBe('changed=false\n');
    expect(readFileSync(summary, 'utf8')).toMatch(
      /^\| This run \| \*\*failed, wrong inputs\*\* \|\n[\s\S]*\*\*Do now\*\*[\s\S]*\n\n```text\n50% of "mode"\nis 'wrong'\.\nCorrect it\.\n/,
    );
  });

  test('shows the error and writes the summary where the file of the outputs refuses', () => {
    const [blocked, summary] = [join(folder, 'is-a-folder'), join(folder, 'other.md')];
    mkdirSync(blocked);
    const log = refuse({ GITHUB_OUTPUT: blocked, GITHUB_STEP_SUMMARY: summary });
    expect(log).toMatch(
      /^::error title=Wrong inputs::.*\nThis run: .*\nDo now: .*\nA file of the runner could not be written: .*\nexit code 1\n$/,
    );
    expect(readFileSync(summary, 'utf8')).toContain('Correct it.');
  });
});
