import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeContent } from '../../edit-folder.js';
import { beginning, carryOn, copyFolder, type Progress } from '../../player.js';
import { generatedServer } from '../../servers.js';
import type { State } from './play-row.js';

/** The sample servers that every kind of component is on, by the seeds of the generator. */
export const samples = [0, 1] as const;

/** A server after each step that is done, from the first removal on. */
export async function halfDone(seed: number, parent: string): Promise<readonly State[]> {
  const server = generatedServer(seed);
  const folder = join(parent, 'undisturbed');
  writeContent(folder, server.content);
  const states: State[] = [];
  const keep = (label: string, progress: Progress) => {
    const now = readdirSync(join(folder, 'installed-products'));
    const before = [...server.content.keys()].filter((path) => path.startsWith('installed-products/'));
    if (before.every((path) => now.includes(path.slice('installed-products/'.length)))) return;
    const at = join(parent, `state-${states.length}`);
    copyFolder(folder, at);
    states.push({ folder: at, label: `${server.name}, ${label}`, server, progress });
  };
  const played = await carryOn(folder, server, beginning('approved', server), { between: keep, inside: keep });
  if (!played.finished) throw new Error(`${server.name} did not come to its end.`);
  return states;
}
