import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { workflowFaults } from '../../scripts/check-workflows.js';

const job = (uses: string) => `jobs:\n  a:\n    steps:\n      - uses: ${uses}\n`;

describe('what GitHub refuses of a workflow', () => {
  test.each(['$/', '"$/"'])('%s: nothing behind it', (uses) => {
    expect(workflowFaults(job(uses))).toEqual([expect.stringMatching(/^jobs\.a\.steps\.0\.uses: .*nothing behind it/)]);
  });

  test('a path that leads to nothing', () => {
    expect(workflowFaults(job('$/actions/no-such-action'))).toHaveLength(1);
    expect(workflowFaults(job('$/actions/inspect'))).toEqual([]);
    expect(workflowFaults(job('./'))).toEqual([]);
  });

  test.each([
    ['concurrency:\n  group: a\n  queue: max\n  cancel-in-progress: true\n', 1],
    ['jobs:\n  a:\n    concurrency: { group: a, queue: max, cancel-in-progress: true }\n', 1],
    ['concurrency:\n  group: a\n  queue: max\n  cancel-in-progress: false\n', 0],
    ['concurrency:\n  group: a\n  cancel-in-progress: true\n', 0],
    ['concurrency: a\n', 0],
  ])('%j', (text, count) => {
    expect(workflowFaults(text)).toHaveLength(count);
  });

  test.each(globSync('{.github/workflows,examples/workflows}/*.yml').sort())('is not in %s', (path) => {
    expect(workflowFaults(readFileSync(path, 'utf8'))).toEqual([]);
  });
});
