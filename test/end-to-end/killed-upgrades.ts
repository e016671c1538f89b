import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { Host } from '../../src/host/host.js';
import { decodeRegistrationFile, parseRegistrationFile } from '../../src/host/registration-file.js';
import type { Effect } from '../../src/host/rehearsal/effects.js';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import { folderDigest } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { runToTheEnd } from './sample-upgrades.js';

const startTime = new Date('2026-03-07T22:15:00Z');
/** The suite's own folder has times, names of backup sets and one line per run; its access rights are on record. */
const ownRights = 'security.json';
const registryFile = join('registry', 'HKEY_LOCAL_MACHINE.reg');
const ownKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\mfa-server-upgrade';
const ownFolder = join('drives', 'C', 'ProgramData', 'mfa-server-upgrade');

export interface Death extends Effect {
  readonly differences: readonly string[];
}

/** What an upgrade leaves on the server, without the suite's own folder and registry key: that one is a random text. */
export async function endState(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(await folderDigest(folder));
  const others = files.filter(([file]) => !file.startsWith(ownFolder) && file !== ownRights && file !== registryFile);
  return { ...Object.fromEntries(others), [registryFile]: await registryState(folder) };
}

/** Without the suite's own key, whose mark is another one in every upgrade. */
export async function registryState(folder: string): Promise<string> {
  const text = decodeRegistrationFile(await readFile(join(folder, registryFile)), registryFile);
  const keys = parseRegistrationFile(text, registryFile).filter(({ path }) => path !== ownKey);
  const told = keys.map(({ path, values }) => `${path} ${inspect(values, { depth: 9, maxArrayLength: null })}`);
  return createHash('sha256').update(told.sort().join('\n')).digest('hex');
}

/**
 * Lets the upgrade die right before each of its changes that `isChosen` picks, carries it on to its end with a new
 * process, and compares the end with the end of a run that nobody disturbed. The state at a death is a copy of the
 * folder at that moment: a process that dies leaves its disk and nothing else.
 */
export async function upgradesThatDied(
  sample: string,
  isChosen: (effect: Effect, before: Effect | undefined) => boolean,
  as: (host: Host) => Promise<Host> = async (host) => host,
): Promise<{ readonly effects: number; readonly deaths: readonly Death[] }> {
  const graves = await mkdtemp(join(tmpdir(), 'deaths-'));
  try {
    return await onSampleServer(sample, async ({ folder }) => {
      const chosen: Effect[] = [];
      let effects = 0;
      let before: Effect | undefined;
      const onEffect = (effect: Effect) => {
        effects += 1;
        const isMeant = isChosen({ ...effect, number: effects }, before);
        before = effect;
        if (!isMeant) return;
        chosen.push({ ...effect, number: effects });
        cpSync(folder, join(graves, String(effects)), { recursive: true, preserveTimestamps: true });
      };
      const open = async () => as(await createRehearsalHost(folder, { startTime, onEffect, processId: 1 }));
      await runToTheEnd(open, sample);
      const undisturbed = await endState(folder);
      const deaths: Death[] = [];
      for (const effect of chosen) {
        const grave = join(graves, String(effect.number));
        deaths.push({ ...effect, differences: await carriedOn(grave, sample, undisturbed, as) });
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
  as: (host: Host) => Promise<Host>,
): Promise<readonly string[]> {
  const alive = { startTime, processId: 2, isProcessRunning: (id: number) => id === 2 };
  const open = async () => as(await createRehearsalHost(folder, alive));
  try {
    await runToTheEnd(open, sample);
  } catch (error) {
    return [`did not come to its end: ${error instanceof Error ? error.message : String(error)}`];
  }
  const end = await endState(folder);
  const files = new Set([...Object.keys(undisturbed), ...Object.keys(end)]);
  return [...files].filter((file) => end[file] !== undisturbed[file]);
}
