import { describe, expect, test } from '@jest/globals';
import { actions } from '../../src/actions/all.js';
import { parseCommandLine } from '../../src/cli/command-line.js';
import { helpText } from '../../src/cli/run-command-line.js';

const parsed = (...words: readonly string[]) => parseCommandLine(words, actions);
const why = (...words: readonly string[]) => {
  const line = parsed(...words);
  return line.kind === 'wrong' ? line.why : line.kind;
};

describe('a command line', () => {
  test.each([
    [
      ['plan', '--setup-path', 'C:\\S.exe', '--reason=CHG-1 = urgent'],
      { 'setup-path': 'C:\\S.exe', reason: 'CHG-1 = urgent', mode: 'plan' },
    ],
    [['apply', '--approved-plan', 'x'], { 'approved-plan': 'x', mode: 'apply', 'require-approval': 'true' }],
    [['apply', '--require-approval', 'false'], { mode: 'apply', 'require-approval': 'false' }],
    [['upgrade'], {}],
    [['inspect', '--check-host', '--work-folder', 'D:\\W'], { 'check-host': 'true', 'work-folder': 'D:\\W' }],
    [['restore', '--overwrite', '--scope', 'roll-back'], { overwrite: 'true', scope: 'roll-back' }],
    [['restore', '--overwrite=false'], { overwrite: 'false' }],
  ] as const)('%j gives these inputs', (words, inputs) => {
    expect(parsed(...words)).toMatchObject({ kind: 'run', inputs, json: false });
  });

  test('--json is for all commands', () => {
    expect(parsed('verify', '--json')).toEqual({ kind: 'run', action: 'verify-upgrade', inputs: {}, json: true });
  });

  test.each([
    [['instal'], 'There is no command "instal". See --help.'],
    [['verfy'], 'There is no command "verfy" (did you mean "verify"?). See --help.'],
    [['plan', '--setup-pth', 'x'], 'There is no option --setup-pth (did you mean "setup-path"?). See --help.'],
    [['plan', 'x'], '"x" belongs to no option. Write --name value.'],
    [['plan', '--mode', 'apply'], '--mode is given by the command itself.'],
    [['plan', '--reason', 'a', '--reason', 'b'], '--reason is given twice.'],
    [['plan', '--setup-path'], /^--setup-path needs a value: an absolute Windows path/],
    [['plan', '--setup-path', '--reason', 'a'], /^--setup-path needs a value/],
    [['constructor'], /^There is no command "constructor"/],
    [['plan', '--constructor', 'x'], /^There is no option --constructor/],
  ] as const)('%j is refused before anything is touched', (words, text) => {
    if (typeof text === 'string') expect(why(...words)).toBe(text);
    else expect(why(...words)).toMatch(text);
  });

  test('help with a command is the help of that command', () => {
    expect(parsed('help', 'plan')).toEqual({ kind: 'help', command: 'plan' });
    expect(parsed('help', 'plan')).toEqual(parsed('plan', '--help'));
    expect(why('help', 'pln')).toBe('There is no command "pln" (did you mean "plan"?). See --help.');
  });

  test.each([[[]], [['--help']], [['-h']], [['help']]] as const)('%j is a question for help', (words) => {
    expect(parsed(...words)).toEqual({ kind: 'help' });
  });
});

describe('the help', () => {
  test('names every command, every action and the exit codes', () => {
    const text = helpText(undefined, actions);
    for (const word of ['inspect', 'plan', 'apply', 'rehearse', 'verify', 'restore', 'report', 'check-host'])
      expect(text).toMatch(new RegExp(`^  ${word} `, 'm'));
    expect(text).toContain('merge-webconfig');
    expect(text).toMatch(/^ {2}3 {2}stopped: a person, a restart or a decision/m);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test('of a command has its options with what they mean, and not those that the word gives', () => {
    const text = helpText('apply', actions);
    expect(text).toMatch(/^ {2}--approved-plan <value>\n {6}Digest of the plan that was approved/m);
    expect(text).toMatch(/^ {2}--require-approval\n(?: {6}.*\n)* {6}.*By default true\.$/m);
    expect(text).not.toContain('--mode');
  });
});
