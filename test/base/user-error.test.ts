import { expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';

test('keeps what happened, what to do and the code apart', () => {
  const error = new UserError('disk-full', 'Drive D: is full.', 'Free 2 GB on D: and run again.');
  expect(error).toMatchObject({
    code: 'disk-full',
    message: 'Drive D: is full.',
    advice: 'Free 2 GB on D: and run again.',
  });
});
