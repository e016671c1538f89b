/** Real files and pairs of versions, where they are at hand, judged by what .NET reads. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mergeFaults } from './judge/judge-merge.js';
import { openMergeRules } from './open-rules.js';

const corpus = join(process.cwd(), '..', 'shared', 'corpus');
const namesIn = (folder: string) =>
  existsSync(join(corpus, folder)) ? readdirSync(join(corpus, folder)).filter((name) => /\.config$/i.test(name)) : [];
const source = (folder: string, name: string) => ({ path: name, bytes: readFileSync(join(corpus, folder, name)) });
const faultsOf = (original: ReturnType<typeof source>, target: ReturnType<typeof source>) =>
  mergeFaults({ original, target, rules: openMergeRules });

(existsSync(corpus) ? describe : describe.skip)('real files', () => {
  test.each(namesIn('webconfig'))('%s into itself', (name) => {
    const file = source('webconfig', name);
    expect(faultsOf(file, file)).toEqual([]);
  });

  test.each(namesIn('pairs').filter((name) => name.includes('.old.')))('%s into its new version', (name) => {
    const target = source('pairs', name.replace('.old.', '.new.'));
    expect(faultsOf(source('pairs', name), target)).toEqual([]);
  });
});
