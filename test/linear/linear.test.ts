import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { piecesOfWork } from './pieces-of-work.js';

const most = 2.2;

describe('double the size is at most 2.2 times the work', () => {
  const script = join('lib', 'test', 'linear', 'count-growth.js');
  const given = ['--no-warnings', '--no-opt', '--no-maglev', '--no-flush-bytecode', script];
  const { stdout, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' });

  test.each(Object.keys(piecesOfWork))('%s', (name) => {
    if (stdout === '') throw new Error(`Nothing was counted: ${stderr}`);
    const counted: Readonly<Record<string, readonly number[]>> = JSON.parse(stdout);
    // What is done at size 0 hides nothing.
    const [none = Number.NaN, single = Number.NaN, double = Number.NaN] = counted[name] ?? [];
    expect(single).toBeGreaterThan(none);
    expect((double - none) / (single - none)).toBeLessThan(most);
  });
});
