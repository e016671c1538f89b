import { expect, test } from '@jest/globals';
import { describeConflict } from '../../../src/changes/merging/describe-conflict.js';

const conflict = {
  name: { location: '', section: 'appSettings', path: ['Timeout'] },
  setting: 'appSettings/Timeout',
  reason: 'Both sides changed it.',
  outcome: 'conflict' as const,
};

test('a conflict is one line with each value that there is', () => {
  expect(describeConflict({ ...conflict, original: '10', target: '30', pristine: '20' })).toBe(
    'appSettings/Timeout: Both sides changed it. (original "10", target "30", old default "20")',
  );
  expect(describeConflict({ ...conflict, target: '' })).toBe('appSettings/Timeout: Both sides changed it. (target "")');
  expect(describeConflict(conflict)).toBe('appSettings/Timeout: Both sides changed it.');
});

test('a long value does not fill the message', () => {
  expect(describeConflict({ ...conflict, original: 'x'.repeat(5000) }).length).toBeLessThan(400);
});
