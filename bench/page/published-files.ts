import { existsSync, readFileSync } from 'node:fs';
import type { Results } from '../results.js';
import { benchmarkPage } from './benchmark-page.js';
import { benchmarkPicture } from './benchmark-picture.js';

export const publishedResults = 'docs/benchmarks.json';

/** Page and picture by path, made of the committed results alone; none where nothing was published. */
export function publishedFiles(): readonly (readonly [string, string])[] {
  if (!existsSync(publishedResults)) return [];
  const results: Results = JSON.parse(readFileSync(publishedResults, 'utf8'));
  return [
    ['docs/benchmarks.md', benchmarkPage(results)],
    ['docs/benchmarks.svg', benchmarkPicture(results)],
  ];
}
