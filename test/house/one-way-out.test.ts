import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

function filesWith(pattern: RegExp): readonly string[] {
  return sources.filter((file) => pattern.test(readFileSync(join('src', file), 'utf8'))).toSorted();
}

test('one file gives the runner what it prints, shows and hands on, and that takes redacted text alone', () => {
  expect(filesWith(/from '@actions\/core'/)).toEqual(['workflow/runner.ts']);
  const functions = readFileSync('src/workflow/runner.ts', 'utf8').matchAll(
    /^export (?:async )?function (\w+)\(([\s\S]*?)\): /gm,
  );
  const plain = [...functions].filter(([, , given = '']) => /\bstring\b/.test(given.replace(/name: string/, '')));
  // The one gets what to hide, the other makes an empty file.
  expect(plain.map(([, name]) => name)).toEqual(['maskInLog', 'makeFile']);
});

test('plain text becomes redacted text in few places, each of which redacts', () => {
  expect(filesWith(/\basRedacted\(/)).toEqual([
    'base/redaction/hidden.ts',
    'base/redaction/leaving.ts',
    'base/redaction/redactor.ts',
    'changes/server/redact-for-journal.ts',
    'product/shown-inventory.ts',
    'report/audit-report.ts',
  ]);
});
