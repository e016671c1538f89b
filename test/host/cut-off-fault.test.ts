import { expect, test } from '@jest/globals';
import { cutOffFault, signalOf } from '../../src/host/cut-off-fault.js';

test.each([
  ['SIGTERM', 'SIGTERM'],
  ['SIGBREAK', 'SIGBREAK'],
  ['SIGINT', 'SIGINT'],
  // A signal without a reason of ours: what a runner sends first.
  [undefined, 'SIGINT'],
])('a run that ends by the reason %s was cut off by %s', (reason, signal) => {
  const aborted = AbortSignal.abort(reason);
  expect(signalOf(aborted)).toBe(signal);
  expect(cutOffFault(aborted)).toMatchObject({
    code: 'run-cut-off',
    message: expect.stringContaining(`cut off by ${signal}`),
  });
});
