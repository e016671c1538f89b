import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { Host } from '../../src/host/host.js';
import { decodeRegistrationFile, parseRegistrationFile } from '../../src/host/registration-file.js';
import type { Effect, RehearsalOptions } from '../../src/host/rehearsal/effects.js';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import { folderDigest } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { runToTheEnd } from './sample-upgrades.js';

const beginning = new Date('2026-03-07T22:15:00Z');
/** The suite's own folder has times, names of backup sets and one line per run; its access rights are on record. */
const ownRights = 'security.json';
const registryFile = join('registry', 'HKEY_LOCAL_MACHINE.reg');
const ownKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\mfa-server-upgrade';
const ownFolder = join('drives', 'C', 'ProgramData', 'mfa-server-upgrade');

export interface Death extends Effect {
  /** The change at which the run that carried on died, too. */
  readonly again?: number;
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

type IsChosen = (effect: Effect, before: Effect | undefined) => boolean;

interface Upgrade {
  readonly sample: string;
  /** The process that acts. */
  readonly as?: (host: Host) => Promise<Host>;
}

/** Plays an upgrade to its end. The state at each chosen change is a copy of the folder right before it. */
async function withGraves(
  folder: string,
  { sample, as = async (host) => host }: Upgrade,
  isChosen: IsChosen,
  options: RehearsalOptions,
): Promise<{ readonly effects: number; readonly graves: readonly (Effect & { readonly grave: string })[] }> {
  const graves: (Effect & { readonly grave: string })[] = [];
  let effects = 0;
  let before: Effect | undefined;
  const onEffect = (effect: Effect) => {
    effects += 1;
    const one = { ...effect, number: effects };
    const isMeant = isChosen(one, before);
    before = effect;
    if (!isMeant) return;
    const grave = `${folder}-died-at-${effects}`;
    cpSync(folder, grave, { recursive: true, preserveTimestamps: true });
    graves.push({ ...one, grave });
  };
  await runToTheEnd(async () => as(await createRehearsalHost(folder, { ...options, onEffect })), sample);
  return { effects, graves };
}

/** The process that carries on, hours later; the one before it is dead. */
function alive(processId: number): RehearsalOptions {
  const startTime = new Date(beginning.getTime() + processId * 3_600_000);
  return { processId, startTime, isProcessRunning: (id) => id === processId };
}

/**
 * Lets the upgrade die right before each of its changes that `isChosen` picks, carries it on to its end with a new
 * process, and compares the end with the end of a run that nobody disturbed. With `again`, the new process dies, too,
 * at each change that it picks, and a third one carries on. A process that dies leaves its disk and nothing else.
 */
export async function upgradesThatDied(
  upgrade: Upgrade,
  isChosen: IsChosen,
  again?: IsChosen,
): Promise<{ readonly effects: number; readonly deaths: readonly Death[] }> {
  return onSampleServer(upgrade.sample, async ({ folder }) => {
    const { effects, graves } = await withGraves(folder, upgrade, isChosen, alive(1));
    const undisturbed = await endState(folder);
    const deaths: Death[] = [];
    for (const { grave, ...effect } of graves) {
      const second = again === undefined ? [] : (await withGraves(grave, upgrade, again, alive(2))).graves;
      const last = again === undefined ? [{ grave, ...effect }] : second;
      for (const one of last) {
        const differences = await carriedOn(one.grave, upgrade, undisturbed);
        deaths.push({ ...effect, ...(again && { again: one.number }), differences });
        await rm(one.grave, { recursive: true });
      }
      await rm(grave, { recursive: true, force: true });
    }
    return { effects, deaths };
  });
}

async function carriedOn(
  folder: string,
  upgrade: Upgrade,
  undisturbed: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  try {
    await withGraves(folder, upgrade, () => false, alive(3));
  } catch (error) {
    return [`did not come to its end: ${error instanceof Error ? error.message : String(error)}`];
  }
  const end = await endState(folder);
  const files = new Set([...Object.keys(undisturbed), ...Object.keys(end)]);
  return [...files].filter((file) => end[file] !== undisturbed[file]);
}
