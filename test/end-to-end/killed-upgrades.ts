import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Effect } from '../../src/host/rehearsal/effects.js';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import { folderDigest } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { runToTheEnd } from './sample-upgrades.js';

const startTime = new Date('2026-03-07T22:15:00Z');
/** The suite's own folder holds times, names of backup sets and one line per run; its access rights are on record. */
const ownRights = 'security.json';
const ownFolder = join('drives', 'C', 'ProgramData', 'mfa-server-upgrade');

export interface Death extends Effect {
  readonly differences: readonly string[];
}

/** What an upgrade leaves on the server, without the suite's own folder. */
export async function endState(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(await folderDigest(folder));
  return Object.fromEntries(files.filter(([file]) => !file.startsWith(ownFolder) && file !== ownRights));
}

/**
 * Lets the upgrade die right before each of its changes that `isChosen` picks, carries it on to its end with a new
 * process, and compares the end with that of a run nobody disturbed. The state at a death is a copy of the folder at
 * that moment: a process that dies leaves its disk and nothing else.
 */
export async function upgradesThatDied(
  sample: string,
  isChosen: (number: number) => boolean,
): Promise<{ readonly effects: number; readonly deaths: readonly Death[] }> {
  const graves = await mkdtemp(join(tmpdir(), 'deaths-'));
  try {
    return await onSampleServer(sample, async ({ folder }) => {
      const chosen: Effect[] = [];
      let effects = 0;
      const onEffect = (effect: Effect) => {
        effects += 1;
        if (!isChosen(effects)) return;
        chosen.push({ ...effect, number: effects });
        cpSync(folder, join(graves, String(effects)), { recursive: true, preserveTimestamps: true });
      };
      await runToTheEnd(() => createRehearsalHost(folder, { startTime, onEffect, processId: 1 }), sample);
      const undisturbed = await endState(folder);
      const deaths: Death[] = [];
      for (const effect of chosen) {
        const grave = join(graves, String(effect.number));
        deaths.push({ ...effect, differences: await carriedOn(grave, sample, undisturbed) });
        await rm(grave, { recursive: true });
      }
      return { effects, deaths };
    });
  } finally {
    await rm(graves, { recursive: true, force: true });
  }
}

async function carriedOn(
  folder: string,
  sample: string,
  undisturbed: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const open = () => createRehearsalHost(folder, { startTime, processId: 2, isProcessRunning: (id) => id === 2 });
  try {
    await runToTheEnd(open, sample);
  } catch (error) {
    return [`did not come to its end: ${error instanceof Error ? error.message : String(error)}`];
  }
  const end = await endState(folder);
  const files = new Set([...Object.keys(undisturbed), ...Object.keys(end)]);
  return [...files].filter((file) => end[file] !== undisturbed[file]);
}
