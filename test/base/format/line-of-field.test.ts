import { describe, expect, test } from '@jest/globals';
import { lineOfField } from '../../../src/base/format/line-of-field.js';

describe('the line of a field', () => {
  const json = '{\n"a": {"x": "}\\",[",\n"b": [1,\n{"c":\ntrue}]},\n"b": 2}';
  test.each([
    [[], 1],
    [['a'], 2],
    [['a', 'x'], 2],
    [['a', 'b'], 3],
    [['a', 'b', 0], 3],
    [['a', 'b', 1], 4],
    [['a', 'b', 1, 'c'], 5],
    [['b'], 6],
    // What is missing is shown where its object begins.
    [['a', 'b', 1, 'd'], 4],
    [['a', 'b', 7], 3],
    [['z'], 1],
  ])('%j is line %i', (path, line) => {
    expect(lineOfField(json, path)).toBe(line);
  });
});
