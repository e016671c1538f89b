import { existsSync, readFileSync } from 'node:fs';
import type { Profile } from '../profile/profile-row.js';
import type { Results } from '../results.js';
import { benchmarkPage } from './benchmark-page.js';
import { benchmarkPicture } from './benchmark-picture.js';
import { profilePage } from './profile-page.js';

export const publishedResults = 'docs/benchmarks.json';

export const publishedProfile = 'docs/reference/profile.json';

/** Pages and picture by path, made of the committed results alone; none where nothing was published. */
export function publishedFiles(): readonly (readonly [string, string])[] {
  return [...comparison(), ...profile()];
}

function profile(): readonly (readonly [string, string])[] {
  if (!existsSync(publishedProfile)) return [];
  const measured: Profile = JSON.parse(readFileSync(publishedProfile, 'utf8'));
  return [['docs/reference/profile.md', profilePage(measured)]];
}

function comparison(): readonly (readonly [string, string])[] {
  if (!existsSync(publishedResults)) return [];
  const results: Results = JSON.parse(readFileSync(publishedResults, 'utf8'));
  return [
    ['docs/benchmarks.md', benchmarkPage(results)],
    ['docs/benchmarks.svg', benchmarkPicture(results)],
  ];
}
