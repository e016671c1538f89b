import { expect, test } from '@jest/globals';
import { LineIndex } from '../../src/webconfig/line-index.js';

test('positions count every kind of line break, in one reading', () => {
  const text = 'ab\r\nc\rd\n\ne';
  const lines = new LineIndex(text);
  expect(lines.lineCount).toBe(5);
  const positions = [0, 1, 4, 6, 8, 9, 10].map((offset) => lines.positionAt(offset));
  expect(positions.map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:1',
    '1:2',
    '2:1',
    '3:1',
    '4:1',
    '5:1',
    '5:2',
  ]);
});
