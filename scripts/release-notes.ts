/**
 * The part of CHANGELOG.md that belongs to a version, for its release.
 *
 *     node lib/scripts/release-notes.js 1.2.3
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What is below the heading of the version. @throws Error where there is nothing */
export function notesOf(changelog: string, version: string): string {
  const parts = changelog.split(/^(?=## )/m);
  const part = parts.find((one) => one.split('\n', 1)[0]?.split(' ')[1] === version);
  const notes = part?.slice(part.indexOf('\n')).trim() ?? '';
  if (notes === '') throw new Error(`CHANGELOG.md has nothing below "## ${version}".`);
  return notes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(notesOf(readFileSync('CHANGELOG.md', 'utf8'), process.argv[2] ?? ''));
}
