import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { actions } from '../../src/actions/all.js';
import { parseCommandLine } from '../../src/cli/command-line.js';
import { quoted, readyLines, type TypedStatus } from '../../src/cli/ready-line.js';

const digest = `sha256:${'a'.repeat(64)}`;
const planned = { state: 'planned', next: { inputs: { mode: 'apply', 'approved-plan': digest } } };
const forPerson = { state: 'waits-for-person', next: { inputs: { 'completed-operator-steps': 'activate-server, x' } } };

function linesAfter(
  words: readonly string[],
  status: TypedStatus,
  bundles = join(process.cwd(), 'dist'),
): readonly string[] {
  const line = parseCommandLine(words, actions);
  if (line.kind !== 'run') throw new Error('The words are no command line.');
  return readyLines(line, status, { actions, bundles });
}

describe('what to type next', () => {
  test.each([
    [['plan', '--reason', 'CHG-1'], planned, `apply --approved-plan ${digest}`],
    [
      ['plan', '--server', 'mfa1', '--settings', 'fleet.yml', '--rehearsal-folder', 'my server'],
      planned,
      `apply --server mfa1 --settings fleet.yml --rehearsal-folder 'my server' --approved-plan ${digest}`,
    ],
    [['upgrade', '--mode', 'plan'], planned, `apply --approved-plan ${digest}`],
    [
      ['apply', '--approved-plan', digest, '--work-folder', 'D:\\W'],
      forPerson,
      `apply --approved-plan ${digest} --work-folder 'D:\\W' --completed-operator-steps 'activate-server, x'`,
    ],
    [
      ['upgrade', '--reason', 'CHG-1'],
      forPerson,
      "upgrade --reason CHG-1 --completed-operator-steps 'activate-server, x'",
    ],
    [
      ['apply', '--require-approval=false'],
      { state: 'waits-for-restart', next: { inputs: {} } },
      'upgrade --require-approval false --mode apply',
    ],
    [['restore', '--mode', 'plan', '--scope', 'roll-back'], planned, `restore --mode apply --approved-plan ${digest}`],
    [['backup-pfdata', '--mode', 'plan'], planned, `backup-pfdata --mode apply --approved-plan ${digest}`],
    [
      ['restore', '--scope', 'roll-back', '--work-folder', 'D:\\W', '--old-installers', 'D:\\Old'],
      { state: 'finished', next: { action: 'upgrade', inputs: { mode: 'plan', 'setup-path': 'setup.exe' } } },
      "plan --work-folder 'D:\\W' --setup-path setup.exe",
    ],
    [
      ['apply', '--approved-plan', digest, '--reason', 'CHG-1'],
      { state: 'failed', next: { inputs: { mode: 'plan', 'setup-path': 'setup.exe' } } },
      'plan --reason CHG-1 --setup-path setup.exe',
    ],
    [['check-host', '--sandbox'], { state: 'verified', next: { inputs: { mode: 'plan' } } }, 'plan'],
  ] as const)('after %j', (words, status, line) => {
    expect(linesAfter(words, status)).toEqual(['To go on:', `node dist/cli ${line}`]);
  });

  test('never shows a secret, and names it', () => {
    const lines = linesAfter(
      ['apply', '--approved-plan', digest, '--github-token', 'T0k3n', '--reason', 'a\nb'],
      forPerson,
    );
    expect(lines[1]).toBe('Give --github-token and --reason again, too: not shown here.');
    expect(lines.join('\n')).not.toContain('T0k3n');
  });

  test('shows what the status shows above it', () => {
    const inputs = { mode: 'plan', 'setup-arguments': '/quiet' };
    expect(linesAfter(['restore'], { state: 'finished', next: { action: 'upgrade', inputs } })).toEqual([
      'To go on:',
      'node dist/cli plan --setup-arguments /quiet',
    ]);
  });

  test.each(['blocked', 'finished', 'failed'])('nothing after %s', (state) => {
    expect(linesAfter(['plan'], { state, next: { inputs: {} } })).toEqual([]);
  });
});

test('From another folder a line names the program where it is', () => {
  const [, line] = linesAfter(['plan'], planned, join('/opt', 'the suite', 'dist'));
  expect(line).toBe(`node '/opt/the suite/dist/cli' apply --approved-plan ${digest}`);
});

test('The way back is a line, too, with the place of the server', () => {
  const back = { wayBack: 'restore-backup with scope: roll-back', backupSet: 'C:\\Backups\\mfa 1' };
  const failed = { state: 'failed', next: { inputs: {} }, ...back };
  expect(linesAfter(['apply', '--approved-plan', digest, '--server', 'mfa1'], failed)).toEqual([
    'To go back:',
    "node dist/cli restore --server mfa1 --mode plan --scope roll-back --backup-path 'C:\\Backups\\mfa 1'",
  ]);
  const { backupSet: _, ...unnamed } = failed;
  expect(linesAfter(['apply', '--approved-plan', digest], unnamed)).toEqual([]);
});

test.each([
  ['CHG-1', 'CHG-1', 'CHG-1'],
  ['C:\\a b\\', '"C:\\a b\\\\"', "'C:\\a b\\'"],
  ["it's", '"it\'s"', "'it'\\''s'"],
  ['', '""', "''"],
])('%j is quoted for the shells of Windows and others', (value, windows, other) => {
  expect([quoted(value, true), quoted(value, false)]).toEqual([windows, other]);
});
