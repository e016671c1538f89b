import { expect, test } from '@jest/globals';
import { fileName } from '../../src/workflow/file-name.js';

test('a name becomes a part of a file name', () => {
  expect(fileName('MFA 1/../\u00fc:x')).toBe('MFA_1_..___x');
});
