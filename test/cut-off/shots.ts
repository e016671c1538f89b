import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endState } from '../end-to-end/killed-upgrades.js';
import { runToItsEnd } from '../in-process.js';
import type { Random } from '../interruptions/random.js';
import { agentCode, onOneServer, setupProgram, upgradeInputs } from './one-server.js';
import {
  endOfSignalled,
  installedProducts,
  isLocked,
  journalLines,
  runSignalled,
  type SignalledStep,
  serviceStates,
} from './signalled.js';

const dataBytes = 20_000_000;
const secondsAllowed = 7;
/** What ran before the upgrade and belongs to the old agent. */
const oldService = 'PhoneFactorSvc';

/** The upgrade that nobody disturbs: the server before each of its runs, how long each takes, and its end. */
export interface Undisturbed {
  readonly rounds: readonly Round[];
  readonly end: Readonly<Record<string, string>>;
}

interface Round {
  readonly folder: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly milliseconds: number;
}

export async function undisturbed(): Promise<Undisturbed & { remove(): Promise<void> }> {
  const kept = await mkdtemp(join(tmpdir(), 'rounds-'));
  const rounds: Round[] = [];
  const end = await onOneServer({ dataBytes }, async (folder) => {
    const confirmed = new Set<string>();
    for (let isFinished = false; !isFinished; ) {
      const before = join(kept, String(rounds.length));
      await cp(folder, before, { recursive: true, preserveTimestamps: true });
      const steps = confirmed.size === 0 ? {} : { 'completed-operator-steps': [...confirmed].join(', ') };
      const inputs = { ...upgradeInputs, ...steps };
      const began = performance.now();
      const run = await runSignalled({
        script: 'upgrade/index.js',
        inputs: { ...inputs, 'rehearsal-folder': folder },
      });
      if (run.exitCode !== 0) throw new Error(`The undisturbed upgrade failed:\n${run.log}`);
      rounds.push({ folder: before, inputs, milliseconds: performance.now() - began });
      isFinished = run.outputs.finished === 'true';
      for (const id of (run.outputs['steps-to-confirm'] ?? '').split(', ')) if (id !== '') confirmed.add(id);
    }
    return endState(folder);
  });
  return { rounds, end, remove: () => rm(kept, { recursive: true, force: true }) };
}

export interface ShotResult {
  readonly what: string;
  readonly isHit: boolean;
  readonly secondsToEnd: number;
  /** At which step it was cut off, as the journal has it; empty where it had not begun or was through. */
  readonly step: string;
  readonly faults: readonly string[];
}

/** One signal at a random moment of a random run of the upgrade, then the step's end, then the upgrade to its end. */
export async function shotAt({ rounds, end }: Undisturbed, random: Random): Promise<ShotResult> {
  const total = rounds.reduce((sum, { milliseconds }) => sum + Math.round(milliseconds), 0);
  let at = random.below(total);
  const round = rounds.find(({ milliseconds }) => {
    if (at < milliseconds) return true;
    at -= Math.round(milliseconds);
    return false;
  });
  if (round === undefined) throw new Error('No run has this moment.');
  const signal = random.pick(['SIGINT', 'SIGTERM'] as const);
  const slow = random.oneIn(4) ? { installerSeconds: { [agentCode]: 2, [setupProgram]: 2 } } : {};
  const parent = await mkdtemp(join(tmpdir(), 'shot-'));
  const folder = join(parent, 'server');
  try {
    await cp(round.folder, folder, { recursive: true, preserveTimestamps: true });
    if ('installerSeconds' in slow) await writeFile(join(folder, 'faults.json'), JSON.stringify(slow));
    const inputs = { ...round.inputs, 'rehearsal-folder': folder };
    const before = journalLines(folder).length;
    const step = await runSignalled({ script: 'upgrade/index.js', inputs }, { signal, at });
    const what = `${signal} ${at} ms into run ${rounds.indexOf(round) + 1}${'installerSeconds' in slow ? ', slow installers' : ''}`;
    const faults = [
      ...faultsOfStep(folder, step, before),
      ...(await faultsAfterwards(folder, step, round.inputs, end)),
    ];
    return { what, isHit: step.isHit, secondsToEnd: step.secondsToEnd, step: cutStep(folder, before), faults };
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

function cutStep(folder: string, before: number): string {
  const cut = journalLines(folder)
    .slice(before)
    .find(({ because }) => because === 'cut-off');
  return cut === undefined ? '' : String(cut.step ?? 'between two steps');
}

function faultsOfStep(folder: string, step: SignalledStep, before: number): readonly string[] {
  if (!step.isHit) return [];
  // A signal that comes before the inputs are read ends the process: nothing was touched.
  const isUnderWay = journalLines(folder).length > before;
  return [
    // One that meets the process as it ends anyway changes nothing any more.
    ...(step.exitCode === null && isUnderWay && step.outputs.finished === undefined
      ? ['it did not end by itself']
      : []),
    ...(step.secondsToEnd > secondsAllowed ? [`it took ${step.secondsToEnd.toFixed(1)} s to end`] : []),
    ...(isLocked(folder) ? ['the lock was left'] : []),
    ...unended(folder),
    ...leftStopped(folder, 'after the step'),
    ...(isUnderWay && step.outputs.finished === undefined ? ['no outputs'] : []),
    ...(isUnderWay && step.summary === '' ? ['no summary'] : []),
  ];
}

/** Each run that began a plan says how it ended. */
function unended(folder: string): readonly string[] {
  const lines = journalLines(folder);
  const begun = lines.findLastIndex(({ event }) => event === 'plan-started');
  if (begun < 0) return [];
  const isEnded = lines.slice(begun).some(({ event }) => event === 'run-ended' || event === 'plan-finished');
  return isEnded ? [] : ['the journal has no end of the run'];
}

function leftStopped(folder: string, when: string): readonly string[] {
  if (!installedProducts(folder).includes('PhoneFactor Agent')) return [];
  const lines = journalLines(folder);
  const removal = lines.findLastIndex(({ event, step }) => event === 'step-started' && step === 'uninstall-agent');
  const isBeingRemoved = removal >= 0 && lines.slice(removal).some(({ event }) => event === 'installer-started');
  const state = serviceStates(folder)[oldService];
  return state === 'running' || isBeingRemoved ? [] : [`${oldService} is ${state} ${when}`];
}

async function faultsAfterwards(
  folder: string,
  step: SignalledStep,
  inputs: Readonly<Record<string, string>>,
  end: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const after = await endOfSignalled('upgrade', step.state);
  const faults = [
    ...(after.exitCode === 0 ? [] : [`the step's end failed: ${after.log}`]),
    ...(isLocked(folder) ? ['the lock was left by the end'] : []),
    ...leftStopped(folder, "after the step's end"),
  ];
  const run = await runToItsEnd('upgrade', folder, { ...inputs });
  if (run.fault !== undefined) return [...faults, `the next run failed: ${String(run.fault)}`];
  if (run.outputs.finished !== 'true') return [...faults, 'the next runs did not come to an end'];
  await rm(join(folder, 'faults.json'), { force: true });
  const now = await endState(folder);
  const files = new Set([...Object.keys(end), ...Object.keys(now)]);
  return [...faults, ...[...files].filter((file) => now[file] !== end[file]).map((file) => `${file} is another one`)];
}
