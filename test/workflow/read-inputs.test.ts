import { describe, expect, test } from '@jest/globals';
import { runInputs } from '../../src/actions/shared/run-inputs.js';
import { UserError } from '../../src/base/user-error.js';
import {
  choice,
  keyedLines,
  list,
  optional,
  required,
  serverPath,
  text,
  wholeNumber,
  withDefault,
  yesOrNo,
} from '../../src/workflow/input.js';
import { readInputs } from '../../src/workflow/read-inputs.js';

const about = { description: 'd' };
const inputs = {
  mode: withDefault(choice(['apply', 'plan']), 'apply', about),
  'work-folder': optional(serverPath, about),
  destination: required(text, about),
  overwrite: withDefault(yesOrNo, 'false', about),
  components: optional(list(['agent', 'user-portal']), about),
  limit: withDefault(wholeNumber(1, 10), '5', about),
  names: optional(keyedLines(['a', 'b'], 'a=x'), about),
};

function problems(environment: Readonly<Record<string, string>>): string {
  try {
    readInputs(inputs, environment);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return '';
}

describe('inputs', () => {
  test('that are left out have their defaults or are absent', () => {
    expect(readInputs(inputs, { INPUT_DESTINATION: 'x', INPUT_COMPONENTS: ' ' })).toEqual({
      mode: 'apply',
      destination: 'x',
      overwrite: false,
      limit: 5,
      'work-folder': undefined,
      components: undefined,
      names: undefined,
    });
  });

  test('become what they mean', () => {
    const read = readInputs(inputs, {
      INPUT_DESTINATION: ' D:\\x ',
      'INPUT_WORK-FOLDER': 'D:\\state\\',
      INPUT_COMPONENTS: 'agent,\n user-portal\n',
      INPUT_NAMES: 'a = PhoneFactor Agent*\n\nb=x=y\na=second',
      INPUT_OVERWRITE: 'true',
    });
    expect(read).toMatchObject({
      destination: 'D:\\x',
      'work-folder': 'D:\\state',
      components: ['agent', 'user-portal'],
      names: [
        ['a', 'PhoneFactor Agent*'],
        ['b', 'x=y'],
        ['a', 'second'],
      ],
      overwrite: true,
    });
  });

  test('keep the backslash of a drive', () => {
    expect(readInputs(inputs, { INPUT_DESTINATION: 'x', 'INPUT_WORK-FOLDER': 'D:\\' })['work-folder']).toBe('D:\\');
  });

  test('are all reported at once when they are wrong', () => {
    const said = problems({
      INPUT_MODE: 'Plan',
      INPUT_OVERWRITE: 'yes',
      INPUT_LIMIT: '1e3',
      INPUT_NAMES: 'c=1',
      input_typo: '',
    });
    expect(said.split('\n')).toEqual([
      expect.stringContaining('There is no input typo'),
      expect.stringContaining('The input mode is "Plan"'),
      'The input destination is missing. Allowed: any text.',
      expect.stringContaining('The input overwrite is "yes"'),
      expect.stringContaining('The input limit is "1e3". Allowed: a whole number from 1 to 10.'),
      expect.stringContaining('The input names is "c=1"'),
    ]);
  });

  test.each(['relative\\x', 'C:x', '\\\\server', 'C:\\a\\..\\b', 'C:\\con', 'C:\\a|b', '/tmp/x', 'C:\\a\0b'])(
    '%j is no path on a server',
    (path) => {
      expect(problems({ INPUT_DESTINATION: 'x', 'INPUT_WORK-FOLDER': path })).toContain('work-folder');
    },
  );

  test.each([
    [{ INPUT_MODE: 'Plan' }, 'The input mode is "Plan" (did you mean "plan"?). Allowed: "apply", "plan".'],
    [{ INPUT_MODE: 'aply' }, 'The input mode is "aply" (did you mean "apply"?). Allowed: "apply", "plan".'],
    [{ INPUT_MODE: 'fr' }, 'The input mode is "fr". Allowed: "apply", "plan".'],
    [{ INPUT_OVERWRITE: 'tru' }, 'The input overwrite is "tru" (did you mean "true"?). Allowed: "true", "false".'],
    [
      { INPUT_COMPONENTS: 'agent, user-potal, agnt, something' },
      'The input components is "agent, user-potal, agnt, something" (did you mean "user-portal", "agent"?). Allowed: one or more of "agent", "user-portal", a line or a comma between them.',
    ],
  ])('with a misspelt word have the nearest one and all of them: %j', (environment, problem) => {
    expect(problems({ INPUT_DESTINATION: 'x', ...environment })).toBe(problem);
  });

  test('that are very long are cut in the message', () => {
    expect(problems({ INPUT_DESTINATION: 'x', INPUT_MODE: 'm'.repeat(100_000) }).length).toBeLessThan(500);
  });
});

test('A wrong address of a webhook is no wrong input: what is sent at the end fails no run', () => {
  const address = 'http://chat.contoso.com/hooks/T0k3n';
  expect(readInputs(runInputs, { 'INPUT_NOTIFY-WEBHOOK': address })['notify-webhook']).toBe(address);
});
