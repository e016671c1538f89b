import { expect, test } from '@jest/globals';
import { isConfirmable } from '../../src/base/operator-step.js';

test.each([
  ['activate', 'said', true],
  ['activate', 'seen', false],
  ['run-server-setup', 'seen', true],
] as const)('the step %s, whose proof is "%s", can be confirmed: %s', (id, proof, expected) => {
  expect(isConfirmable({ id, proof })).toBe(expected);
});
