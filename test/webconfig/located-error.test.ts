import { expect, test } from '@jest/globals';
import { configurationError } from '../../src/webconfig/located-error.js';

test.each([
  [0, 'line 1, column 1'],
  [4, 'line 2, column 2'],
  [6, 'line 3, column 1'],
  [8, 'line 4, column 1'],
])('a fault at offset %i of a file is named by its place: %s', (offset, place) => {
  const fault = configurationError(
    'nul',
    { path: 'C:\\Site\\web.config', text: 'a\r\nbc\nd\re', offset },
    'a NUL.',
    'Do.',
  );
  expect([fault.code, fault.message, fault.advice]).toEqual([
    'web-config-nul',
    `C:\\Site\\web.config, ${place}: a NUL.`,
    'Do.',
  ]);
});
