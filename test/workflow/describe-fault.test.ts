import { expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import { HostError } from '../../src/host/host-error.js';
import { describeFault } from '../../src/workflow/describe-fault.js';

test('a fault that a person can fix has what happened, what to do, and where it is explained', () => {
  const shown = describeFault(new UserError('data-file-missing', 'The data file <x> is missing.', 'Find it.'));
  expect(shown.title).toBe('data-file-missing');
  expect(shown.text.split('\n').slice(0, 2)).toEqual(['The data file <x> is missing.', 'Find it.']);
  expect(shown.text).toMatch(/\nMore: .*error-codes\.md#data-file-missing$/);
  expect(shown.markdown).toContain('The data file &lt;x&gt; is missing.\n\nFind it. ');
  expect(shown).not.toHaveProperty('stack');
});

test('what is not as approved is a table in the summary, and lines in the log', () => {
  const of = (reason: string, setting: string) => ({ reason, what: 'x|y', setting, approved: 'a', now: '<b>' });
  const differences = [of('First.', 'one'), of('Second.', 'two'), of('First.', 'three')];
  const shown = describeFault(new UserError('approval-mismatch', 'Another plan.', 'Plan again.', { differences }));
  expect(shown.text.split('\n').slice(0, 7)).toEqual([
    'Another plan.',
    '  First.',
    '    x|y, one, approved: a, now: <b>',
    '    x|y, three, approved: a, now: <b>',
    '  Second.',
    '    x|y, two, approved: a, now: <b>',
    'Plan again.',
  ]);
  const head = '| what | setting | approved | now |\n| --- | --- | --- | --- |\n';
  expect(shown.markdown).toContain(
    [
      'Another plan.',
      `**First.**`,
      `${head}| x\\|y | one | a | &lt;b&gt; |\n| x\\|y | three | a | &lt;b&gt; |`,
      `**Second.**`,
      `${head}| x\\|y | two | a | &lt;b&gt; |`,
      'Plan again. ',
    ].join('\n\n'),
  );
});

test('of many differences the first forty are shown, and the others are counted', () => {
  const differences = Array.from({ length: 45 }, (_, index) => {
    return { reason: 'Other inputs were given:', what: 'Input', setting: `no-${index}`, approved: 'a', now: 'b' };
  });
  const shown = describeFault(new UserError('approval-mismatch', 'Another plan.', 'Plan again.', { differences }));
  for (const text of [shown.text, shown.markdown]) {
    expect(text).toContain('And 5 more.');
    expect(text.match(/no-\d+/g)?.length).toBe(40);
  }
});

test('a refusal of the machine has the advice of its kind', () => {
  const refused = new HostError('in-use', 'D:\\x', 'D:\\x is in use.');
  const shown = describeFault(refused);
  expect(shown.title).toBe('in-use');
  // What is read alone names what was refused; beside its message the message is there once.
  expect(shown.advice).toBe('D:\\x is in use. Close the program that has it open, and run again.');
  expect(shown.text.split('\n').slice(0, 2)).toEqual([
    'D:\\x is in use.',
    'Close the program that has it open, and run again.',
  ]);
});

test('a fault that a system call met is one of the machine, not of the program', () => {
  const met = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: 'D:\\w' });
  const shown = describeFault(met);
  expect(shown.title).toBe('disk-full');
  expect(shown.text).toContain('D:\\w');
  expect(shown).not.toHaveProperty('stack');
});

test('a fault of the program says so, has its stack, and asks for a report', () => {
  const shown = describeFault(new TypeError('x is not a function'));
  expect(shown.title).toBe('Unexpected error');
  expect(shown.text).toMatch(/^This is a fault of the action, not of your input: x is not a function\n/);
  expect(shown.advice).toContain('Please report it');
  expect(shown.stack).toMatch(/^TypeError: x is not a function\n\s+at /);
  const unknown = Object.assign(new Error('EINVAL'), { code: 'EINVAL', path: 'D:\\w\\x.json' });
  expect(describeFault(unknown).stack).toBeDefined();
});

test.each([
  ['text', 'text'],
  [undefined, 'undefined'],
  [7, '7'],
])('what was thrown and is no error is shown all the same: %p', (thrown, shown) => {
  expect(describeFault(thrown).text).toContain(`not of your input: ${shown}\n`);
});

test('what a program answered is a sentence before the advice', () => {
  const { advice } = describeFault(new HostError('access-denied', 'services', 'services could not be asked: FAILED 5'));
  expect(advice).toMatch(/^Services could not be asked: FAILED 5\. Run the service of the runner under /);
});
